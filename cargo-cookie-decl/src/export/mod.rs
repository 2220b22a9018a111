//! The table as the configuration of a consent manager. Each manager is a file that knows its traps.

mod js;
mod klaro;
mod orejime;
mod tarteaucitron;
mod vanilla_cookieconsent;

use clap::ValueEnum;
use cookie_decl::charter::Phrases;
use cookie_decl::{CategoryInfo, Charter, ChoiceFormat, ConsentBasis, Declaration, Kind, Name, Setter};

/// What to export to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Target {
    /// vanilla-cookieconsent 3: a module of JavaScript.
    VanillaCookieconsent,
    /// Klaro 0.7: JSON.
    Klaro,
    /// Orejime 3: JSON, in one language.
    Orejime,
    /// tarteaucitron 1: JavaScript, in one language.
    Tarteaucitron,
}

/// What is exported.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Request<'a> {
    /// The table.
    pub(crate) charter: &'static Charter,
    /// The language, for managers whose configuration has one.
    pub(crate) lang: &'a str,
    /// Where the charter stands on the site: managers link to it.
    pub(crate) charter_url: &'a str,
}

/// A configuration, and what it could not take over.
#[derive(Clone, Debug, Default)]
pub(crate) struct Export {
    /// The file.
    pub(crate) text: String,
    /// What to know about it, a line each.
    pub(crate) notes: Vec<String>,
}

impl Target {
    /// Writes the configuration.
    pub(crate) fn export(self, request: Request<'_>) -> Export {
        let mut export = Export::default();
        let kept = kept(self, request.charter, &mut export.notes);
        let units = units(request.charter);
        note_what_scripts_cannot_clear(&units, &mut export.notes);
        export.text = match self {
            Self::VanillaCookieconsent => vanilla_cookieconsent::write(request, &units, &kept),
            Self::Klaro => klaro::write(request, &units, &kept),
            Self::Orejime => orejime::write(request, &units, &kept),
            Self::Tarteaucitron => tarteaucitron::write(request, &units, &kept, &mut export.notes),
        };
        export
    }

    /// How the table says that this manager keeps the choice, the word for it, and the manager's own name for its cookie.
    fn choice(self) -> (ChoiceFormat, &'static str, &'static str) {
        match self {
            Self::VanillaCookieconsent => {
                (ChoiceFormat::VanillaCookieconsent, "vanilla_cookieconsent", "cc_cookie")
            }
            Self::Klaro => (ChoiceFormat::Klaro, "klaro", "klaro"),
            Self::Orejime => (ChoiceFormat::Orejime, "orejime", "eu-consent"),
            Self::Tarteaucitron => (ChoiceFormat::Tarteaucitron, "tarteaucitron", "tarteaucitron"),
        }
    }
}

type Row = &'static Declaration;

/// What a manager asks about under one id: a category, or one of the services that `#[known_as]` splits it into.
#[derive(Clone, Debug)]
struct Unit {
    id: &'static str,
    category: &'static CategoryInfo,
    rows: Vec<Row>,
}

impl Unit {
    /// Whether the visitor has no say.
    fn is_exempt(&self) -> bool {
        self.category.consent() == ConsentBasis::Exempt
    }

    /// Whether it is allowed until the visitor objects.
    fn by_objection(&self) -> bool {
        self.category.consent() == ConsentBasis::Objection
    }

    /// The cookies that a script can take away.
    fn clearable(&self) -> impl Iterator<Item = Row> {
        self.rows.iter().copied().filter(|row| is_clearable(row))
    }

    /// The title of its category, and the id where the category has several.
    fn title(&self, phrases: &Phrases<'_>) -> String {
        let title = phrases.title(self.category);
        if self.category.known_as().len() > 1 { format!("{title} ({})", self.id) } else { title.into_owned() }
    }
}

/// The units of a table. Where a category has several ids, a row goes to the one that its provider, service or name names,
/// else to the first.
fn units(charter: &'static Charter) -> Vec<Unit> {
    let mut units = Vec::new();
    for category in charter.categories() {
        let rows: Vec<_> = charter
            .declarations()
            .iter()
            .copied()
            .filter(|row| row.category().id() == category.id())
            .collect();
        if rows.is_empty() {
            continue;
        }
        let own = [category.id()];
        let ids = if category.known_as().is_empty() { &own[..] } else { category.known_as() };
        let unit_of = |row: Row| ids.iter().position(|id| names(row, id)).unwrap_or(0);
        units.extend(ids.iter().enumerate().map(|(index, id)| Unit {
            id,
            category,
            rows: rows.iter().copied().filter(|row| unit_of(row) == index).collect(),
        }));
    }
    units
}

/// Whether the row speaks of a manager's service: `matomo` in the provider `Matomo`.
fn names(row: Row, id: &str) -> bool {
    let letters = |text: &str| {
        text.chars()
            .filter(|letter| letter.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect::<String>()
    };
    let id = letters(id);
    let name = row.name().to_string();
    let texts = [row.provider().at(0), row.service().at(0), &name];
    !id.is_empty() && texts.iter().any(|text| letters(text).contains(&id))
}

fn is_clearable(row: Row) -> bool {
    row.kind() == Kind::Cookie
        && row.setter() != Setter::ThirdParty
        && !row.attributes().http_only()
        && !row.remembers_choice()
}

/// Where the manager keeps the visitor's choice.
#[derive(Clone, Debug)]
struct Kept {
    name: String,
    days: u64,
    path: &'static str,
    domain: Option<&'static str>,
    secure: bool,
    same_site: &'static str,
    revision: u32,
}

/// The row of the table that says where, else the manager's own defaults, with a note.
fn kept(target: Target, charter: &Charter, notes: &mut Vec<String>) -> Kept {
    const DAY: u64 = 86_400;
    let (format, word, default) = target.choice();
    if let Some(row) = charter.declarations().iter().find(|row| row.choice_format() == Some(format)) {
        let attributes = row.attributes();
        let seconds = row.lifetime().and_then(|life| life.max_age()).map_or(0, |life| life.as_secs());
        return Kept {
            name: row.name().to_string(),
            days: (seconds / DAY).max(1),
            path: attributes.path(),
            domain: attributes.domain().as_str(),
            secure: attributes.secure(),
            same_site: attributes.same_site().as_str(),
            revision: row.revision(),
        };
    }
    notes.push(format!(
        "no row remembers the choice as this manager does: the program reads it once a necessary row says \
         `#[script] … | \"{default}\" | … | 6 months, consent = {word};`"
    ));
    Kept {
        name: default.to_owned(),
        days: 182,
        path: "/",
        domain: None,
        secure: true,
        same_site: "Lax",
        revision: 0,
    }
}

fn note_what_scripts_cannot_clear(units: &[Unit], notes: &mut Vec<String>) {
    let asked = units.iter().filter(|unit| !unit.is_exempt());
    for row in asked.flat_map(|unit| &unit.rows) {
        let why = match (row.kind(), row.setter()) {
            (Kind::Cookie, Setter::ThirdParty) => "it belongs to another site",
            (Kind::Cookie, _) if row.attributes().http_only() => {
                "it is HttpOnly; the program's own removals do"
            }
            (Kind::LocalStorage | Kind::SessionStorage, _) => "the manager clears cookies alone",
            _ => continue,
        };
        notes.push(format!("`{}` is not cleared by a script: {why}", row.name()));
    }
}

/// The name as a regular expression that matches it whole.
fn pattern(name: Name) -> Option<String> {
    match name {
        Name::Absent => None,
        Name::Exact(name) => Some(format!("^{}$", js::literal(name))),
        Name::Pattern { head, tail } => Some(format!("^{}.+{}$", js::literal(head), js::literal(tail))),
    }
}
