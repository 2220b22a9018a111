//! Sites that set a cookie.

use super::removal::was_called;
use super::row::{own_row, script_row};
use super::{Court, Verdict, is, subject};
use crate::model::{Consent, Name, Setter};
use crate::rule;
use crate::rules::shown;
use crate::scan::library::Library;
use crate::scan::{DeclaredRow, Site, SiteName, Way};

impl Court<'_> {
    /// What is wrong with setting this cookie, in this way; of several rows for a name, one that is content is enough.
    pub(super) fn setting(&self, site: &Site) -> Option<Verdict> {
        if let SiteName::Unreadable(text) = &site.name {
            return Some(unreadable(site, text));
        }
        let rows = self.matching.rows(&site.name);
        let called_so_before = || self.declared.rows.iter().find(|row| was_called(row, &site.name));
        let mut first = None;
        for row in rows.iter().filter(|row| row.setter != Setter::ThirdParty) {
            let verdict = self.held_against(site, row)?;
            first.get_or_insert(verdict);
        }
        first.or_else(|| {
            let verdict = self.undeclared(site, rows.first().copied());
            Some(called_so_before().map_or(verdict, |row| renamed(site, row)))
        })
    }

    fn held_against(&self, site: &Site, row: &DeclaredRow) -> Option<Verdict> {
        match (&site.way, &row.setter) {
            // A row of a third party says nothing about our code; it was put aside before.
            (_, Setter::ThirdParty)
            | (Way::Script, Setter::Script | Setter::Library(_))
            | (Way::Library(_), Setter::Library(_)) => None,
            (Way::Library(library), setter) => Some(not_named(site, library, setter)),
            (Way::Script, Setter::Site) => self.around_constant(row).then(|| by_script(site, row)),
            (Way::Api(_), Setter::Site) => self.around_constant(row).then(|| by_hand(site, row)),
            (Way::Api(_), Setter::Script) => {
                Some(by_somebody_else(site, "a script of the page sets it", "#[script]", row))
            }
            (Way::Api(_), Setter::Library(library)) => {
                let attribute = format!("#[set_by(\"{}\")]", shown(library));
                Some(by_somebody_else(site, &format!("`{}` sets it", shown(library)), &attribute, row))
            }
        }
    }

    /// Whether a row of this program has to be set by its constant.
    fn around_constant(&self, row: &DeclaredRow) -> bool {
        self.settings.strict || row.consent != Consent::Exempt
    }

    /// No row declares it, but for one that says a third party sets it on hosts of its own.
    fn undeclared(&self, site: &Site, third_party: Option<&DeclaredRow>) -> Verdict {
        let message = not_declared(site);
        let add = if self.declared.has_table { "add its row to the table" } else { "declare it in a table" };
        let help = if let Some(row) = third_party {
            format!(
                "`{}` is a `#[third_party]` row, about a cookie of another host: {add}",
                shown(&row.constant)
            )
        } else if let Some(row) = self.meant(&site.name) {
            let name = super::display(&row.name);
            format!("did you mean `{}` (`{}`)? if not, {add}", shown(&name), shown(&row.constant))
        } else {
            add.to_owned()
        };
        let row = match &site.way {
            Way::Library(library) => library.row(&site.name),
            Way::Script => script_row(site),
            Way::Api(_) => own_row(site),
        };
        Verdict { row, ..Verdict::new(&rule::UNDECLARED, message).help(help) }
    }
}

fn not_declared(site: &Site) -> String {
    let by = match &site.way {
        Way::Library(library) => format!(" by `{}`", library.krate),
        Way::Api(_) | Way::Script => String::new(),
    };
    format!("{} {} set here{by} but not declared", subject(&site.name), is(&site.name))
}

/// A row's former name is set again: a row of its own for it is what the table would refuse.
fn renamed(site: &Site, row: &DeclaredRow) -> Verdict {
    let what = match &site.way {
        Way::Api(_) if row.setter == Setter::Site => format!("set it by `{}`", call(row)),
        _ => "write its new name".to_owned(),
    };
    let name = match &row.name {
        Name::Exact(_) => format!("cookie `{}` was", shown(&super::display(&row.name))),
        Name::Pattern { .. } => format!("cookies `{}` were", shown(&super::display(&row.name))),
    };
    Verdict::new(&rule::UNDECLARED, not_declared(site)).help(format!("{name} called so before: {what}"))
}

fn unreadable(site: &Site, text: &str) -> Verdict {
    let text = shown(text);
    let verdict = |message, help: &str| Verdict::new(&rule::UNREADABLE_NAME, message).help(help);
    match &site.way {
        Way::Library(library) => {
            let setter = library.name_setters.first().copied().unwrap_or("name");
            verdict(
                format!("the name that `{}` gives its cookie here cannot be read: `{text}`", library.krate),
                &format!("use a constant of the table: `.{setter}(SESSION.name())`"),
            )
        }
        // A path, most likely to a constant of another crate.
        Way::Api(_) if text.contains("::") && !text.contains('(') => verdict(
            format!("the name of the cookie set here cannot be read: `{text}`"),
            "use a constant of the table, or write the name as a literal: constants are followed in this package, in packages that its Cargo.toml names by path, and by `cargo cookie-decl check` in the whole workspace",
        ),
        Way::Api(_) => verdict(
            format!("the name of the cookie set here cannot be read: `{text}`"),
            "use a constant of the table, or write the name as a literal",
        ),
        Way::Script => verdict(
            format!("the name of the cookie set here cannot be read: `{text}`"),
            "write the name as a literal",
        ),
    }
}

/// A cookie that has to be set by its constant is set by hand.
fn by_hand(site: &Site, row: &DeclaredRow) -> Verdict {
    let message = format!(
        "{} {} set around {} constant{}",
        subject(&site.name),
        is(&site.name),
        if is(&site.name) == "is" { "its" } else { "their" },
        because(row)
    );
    Verdict::new(&rule::SET_AROUND_CONSTANT, message).help(format!("set it by `{}`", call(row)))
}

fn by_script(site: &Site, row: &DeclaredRow) -> Verdict {
    let message = format!(
        "{} {} set by a script here, but by its row this program sets it{}",
        subject(&site.name),
        is(&site.name),
        because(row).replacen(", but ", ", and ", 1)
    );
    let help = format!("mark the row `#[script]`, or let the server set it by `{}`", call(row));
    Verdict::new(&rule::SET_AROUND_CONSTANT, message).help(help)
}

/// `others`: who sets it by its row, as the end of the message.
fn by_somebody_else(site: &Site, others: &str, attribute: &str, row: &DeclaredRow) -> Verdict {
    let message = format!("{} {} set here, but by its row {others}", subject(&site.name), is(&site.name));
    let help = format!("take `{attribute}` off the row, and set it by `{}`", call(row));
    Verdict::new(&rule::SET_AROUND_CONSTANT, message).help(help)
}

fn not_named(site: &Site, library: &Library, setter: &Setter) -> Verdict {
    let by_row =
        if *setter == Setter::Script { "a script of the page sets it" } else { "this program sets it" };
    let message =
        format!("{} is set here by `{}`, but by its row {by_row}", subject(&site.name), library.krate);
    Verdict::new(&rule::LIBRARY_NOT_NAMED, message)
        .help(format!("mark the row `#[set_by(\"{}\")]`", library.krate))
}

/// Why the constant has to be used; nothing where only `strict` wants it.
fn because(row: &DeclaredRow) -> String {
    let category = shown(&row.category);
    match row.consent {
        Consent::Required => format!(", but category `{category}` needs the visitor's consent"),
        Consent::Objection => format!(", but to category `{category}` the visitor may object"),
        Consent::Exempt => String::new(),
    }
}

/// The call that sets the row's cookie.
fn call(row: &DeclaredRow) -> String {
    let named = if matches!(row.name, Name::Pattern { .. }) { ".named(…)?" } else { "" };
    let granted = if row.consent == Consent::Exempt { "" } else { ".with(&granted)" };
    format!("{}{named}{granted}.set(…)", shown(&row.constant))
}
