//! One row: its attributes, its cells, its terms.

use proc_macro2::{Span, TokenStream};

use super::argument::{arguments, expect_end, named_strings};
use super::block::{cfg, once, set_setter, setter, unknown_attribute};
use super::constant::constant;
use super::exception::{Form, exception};
use super::translation::{Above, SHARED, localize, resolve, row_key};
use crate::ast::{self, Attribute, Says, Text, Words};
use crate::cursor::Cursor;
use crate::diag::{Diagnostic, Errors};
use crate::model::{
    Allow, Attributes, ChoiceFormat, Domain, Former, Kind, Lifetime, Name, Row, SameSite, Setter, Setting,
    Spanned, Table,
};
use crate::rules::shown;
use crate::text::expect_string;
use crate::{keyword, rule};

/// What a block says of each of its rows.
pub(super) struct Context {
    pub(super) category: usize,
    pub(super) cfg: Vec<TokenStream>,
    pub(super) setter: Option<Setter>,
    pub(super) spreadsheet: Option<usize>,
}

/// The cells of the row above, for `_`.
#[derive(Default)]
pub(super) struct RowAbove {
    provider: Option<CellAbove>,
    service: Option<CellAbove>,
    purpose: Option<CellAbove>,
    is_there: bool,
}

/// A cell's text, and the ids under which files of messages may have it.
struct CellAbove {
    text: Text,
    keys: Vec<String>,
}

/// Resolves a row; none if its name could not be read. Other cells that could not be are empty in it, so that its
/// constant is there for the rest of the program.
pub(super) fn row(
    errors: &mut Errors,
    table: &Table,
    context: &Context,
    written: &ast::Row,
    above: &mut RowAbove,
) -> Option<Row> {
    let own = Own::read(errors, &written.attributes);
    let subject = written.name.as_ref().map_or_else(|| "this row".into(), subject);
    let is_first = !core::mem::replace(&mut above.is_there, true);
    let key = key(table, written);
    let cells = Cells { table, subject: &subject, key: key.as_deref(), is_first };
    let provider = cells.texts(errors, &written.provider, &mut above.provider, ("provider", true));
    let service = cells.texts(errors, &written.service, &mut above.service, ("service", false));
    let purpose = cells.texts(errors, &written.purpose, &mut above.purpose, ("purpose", false));

    let name_cell = written.name.as_ref()?;
    let (kind, span) = (name_cell.kind, name_cell.span);
    let name = name_cell.wire.as_deref().map(|wire| name(errors, wire, span));
    let setter = own.setter.map(|(setter, _)| setter).or_else(|| context.setter.clone());
    let setter = setter.unwrap_or(match kind {
        // Nothing but a script reaches the storage of the page.
        Kind::LocalStorage | Kind::SessionStorage => Setter::Script,
        Kind::Cookie | Kind::Nothing => Setter::Site,
    });
    let terms = Terms::read(errors, table, &written.terms, (&subject, key.as_deref()));
    let row = Row {
        category: context.category,
        cfg: context.cfg.iter().cloned().chain(own.cfg).collect(),
        spreadsheet: context.spreadsheet,
        docs: written.docs.clone(),
        constant: name.as_ref().and_then(|name| constant_of(errors, name_cell, name)),
        name: Spanned { value: name, span },
        kind,
        lifetime: lifetime(errors, kind, &setter, (terms.life, terms.unread), &subject, span),
        attributes: terms.attributes(&setter),
        setter,
        provider: provider.unwrap_or_default(),
        service: service.unwrap_or_default(),
        purpose: purpose.unwrap_or_default(),
        value: name_cell.value.clone(),
        shared_with: terms.shared_with,
        consent: terms.consent.map(|(value, span)| Spanned { value, span }),
        formerly: own.formerly,
        revision: own.revision.map_or(Setting { value: 0, written: None }, |(value, span)| Setting {
            value,
            written: Some(span),
        }),
        allows: own.allows,
    };
    check_value(errors, &row, &subject);
    check_formerly(errors, &row);
    Some(row)
}

/// A former cookie is read and taken away through the row's constant, and there are some that can do neither.
fn check_formerly(errors: &mut Errors, row: &Row) {
    if row.kind == Kind::Cookie && row.setter != Setter::ThirdParty {
        return;
    }
    for former in &row.formerly {
        let message = format!(
            "`formerly` is not expected at {}; what this program can never take away has no former name",
            crate::rules::subject(row)
        );
        let help = "give the former cookie a row of its own for as long as visitors have it";
        errors.push(Diagnostic::new(&rule::MISPLACED_ATTRIBUTE, former.name.span, message).help(help));
    }
}

/// The cells of a row that hold texts.
struct Cells<'a> {
    table: &'a Table,
    subject: &'a str,
    /// What the ids of its texts begin with in files of messages.
    key: Option<&'a str>,
    /// Whether there is no row above.
    is_first: bool,
}

impl Cells<'_> {
    /// A cell's text in each language; none if it could not be read. `bare` is whether a single text does for all.
    fn texts(
        &self,
        errors: &mut Errors,
        cell: &ast::Cell,
        above: &mut Option<CellAbove>,
        (field, bare): (&str, bool),
    ) -> Option<Vec<String>> {
        let what = format!("the {field}");
        let stands_above = match above.as_ref() {
            Some(above) => Above::Text(&above.text),
            None if self.is_first => Above::Nothing,
            None => Above::Broken,
        };
        let text = resolve(errors, cell, stands_above, &what).cloned();
        let is_repeated = matches!(cell, ast::Cell::Above(_));
        // A file's text for this row comes first, then the one for the row that is repeated.
        let mut keys: Vec<_> = self.key.iter().map(|key| row_key(key, field)).collect();
        keys.extend(above.take().filter(|_| is_repeated).into_iter().flat_map(|above| above.keys));
        let text = &above.insert(CellAbove { text: text?, keys: keys.clone() }).text;
        // A repeated cell has been checked where it was written.
        let mut unheard = Errors::default();
        let errors = if is_repeated { &mut unheard } else { errors };
        let what = format!("{what} of {}", self.subject);
        Some(localize(errors, self.table, (&text.words, text.span), (&what, &keys), bare))
    }
}

/// How messages name the row.
fn subject(name: &ast::NameCell) -> String {
    let Some(wire) = &name.wire else { return "this service".into() };
    let kind = match name.kind {
        Kind::Cookie | Kind::Nothing => "cookie",
        Kind::LocalStorage => "local storage key",
        Kind::SessionStorage => "session storage key",
    };
    format!("{kind} `{}`", shown(wire))
}

/// What the ids of the row's own texts in files of messages begin with: its constant. Nobody asks where there are none.
fn key(table: &Table, written: &ast::Row) -> Option<String> {
    let cell = written.name.as_ref().filter(|_| !table.messages.is_empty())?;
    // What is wrong with the name is said where the row's own is made.
    let unheard = &mut Errors::default();
    let name = name(unheard, cell.wire.as_deref()?, cell.span);
    constant_of(unheard, cell, &name).map(|constant| constant.value)
}

/// The name of the row's constant: as written, or made from the wire name. Whether it is an identifier is for the rules
/// to say, but for keywords, which only syn knows.
fn constant_of(errors: &mut Errors, written: &ast::NameCell, name: &Name) -> Option<Spanned<String>> {
    let Some(ident) = &written.constant else {
        return Some(Spanned { value: constant(name), span: written.span });
    };
    let constant = Spanned { value: ident.to_string(), span: ident.span() };
    let may_be_keyword = constant.value.starts_with(char::is_lowercase) || constant.value == "Self";
    if may_be_keyword && syn::parse_str::<syn::Ident>(&constant.value).is_err() {
        let message = format!("`{}` is a keyword, and cannot be the name of a constant", constant.value);
        let help = "write a name in capitals before the cookie's name: `SESSION = \"…\"`";
        errors.push(Diagnostic::new(&rule::CONSTANT_NOT_IDENTIFIER, constant.span, message).help(help));
        return None;
    }
    Some(constant)
}

/// Resolves `*` and `\*`.
fn name(errors: &mut Errors, wire: &str, span: Span) -> Name {
    let mut parts = vec![String::new()];
    let mut chars = wire.chars().peekable();
    while let Some(c) = chars.next() {
        let c = match (c, chars.peek()) {
            ('\\', Some('*')) => chars.next().unwrap_or(c),
            ('*', _) => {
                parts.push(String::new());
                continue;
            }
            _ => c,
        };
        if let Some(part) = parts.last_mut() {
            part.push(c);
        }
    }
    let stars = parts.len() - 1;
    if stars > 1 {
        let message = format!("pattern `{}` has {stars} stars; a pattern has one", shown(wire));
        let help = "keep the first star, which stands for all that follows; a star that belongs to the name is written `r\"\\*\"`";
        errors.push(Diagnostic::new(&rule::PATTERN_WITH_SEVERAL_STARS, span, message).help(help));
    }
    let head = parts.first().cloned().unwrap_or_default();
    match parts.get(1..) {
        Some([.., tail]) => Name::Pattern { head, tail: tail.clone() },
        _ => Name::Exact(head),
    }
}

/// What a row that says nothing lives: a row that others set has to say it.
fn lifetime(
    errors: &mut Errors,
    kind: Kind,
    setter: &Setter,
    (written, unread): (Option<(Lifetime, Span)>, Option<Span>),
    subject: &str,
    span: Span,
) -> Option<Setting<Lifetime>> {
    if let Some((value, span)) = written {
        return Some(Setting { value, written: Some(span) });
    }
    let by_default = Some(Setting { value: Lifetime::Session, written: unread });
    match (kind, setter) {
        (Kind::Nothing, _) => None,
        (Kind::SessionStorage, _) | (Kind::Cookie, Setter::Site) => by_default,
        // That it cannot be read has been said.
        _ if unread.is_some() => by_default,
        _ => {
            let message =
                format!("{subject} has no lifetime; this program does not set it, so the row has to say it");
            let help = match kind {
                Kind::LocalStorage => {
                    "add `| until deleted`, or how long the script keeps it, such as `| 1 year`"
                }
                _ => "add it as the last cell: `| session`, or `| up to 13 months`",
            };
            errors.push(Diagnostic::new(&rule::MISSING_LIFETIME, span, message).help(help));
            by_default
        }
    }
}

fn check_value(errors: &mut Errors, row: &Row, subject: &str) {
    let readable = row.kind == Kind::Cookie && row.setter != Setter::ThirdParty;
    if let (false, Some(value)) = (readable, &row.value) {
        let at = value.clone().into_iter().next().map_or(row.name.span, |tree| tree.span());
        let message = format!("{subject} has a type, but this program can never read it");
        let help = "leave the type out: only cookies of our own hosts reach the program";
        errors.push(Diagnostic::new(&rule::VALUE_NOT_READABLE, at, message).help(help));
    }
}

/// The attributes of a row.
#[derive(Default)]
struct Own {
    cfg: Vec<TokenStream>,
    setter: Option<(Setter, Span)>,
    formerly: Vec<Former>,
    revision: Option<(u32, Span)>,
    allows: Vec<Allow>,
}

impl Own {
    fn read(errors: &mut Errors, attributes: &[Attribute]) -> Self {
        let mut own = Self::default();
        for attribute in attributes {
            own.one(errors, attribute);
        }
        own
    }

    fn one(&mut self, errors: &mut Errors, attribute: &Attribute) {
        let name = attribute.name.to_string();
        let span = attribute.name.span();
        match name.as_str() {
            "cfg" => self.cfg.extend(cfg(errors, attribute)),
            "allow" => self.allows.extend(allow(errors, attribute)),
            "formerly" => self.formerly.extend(formerly(errors, attribute)),
            "revision" => {
                let revision = revision(errors, attribute).map(|revision| (revision, span));
                once(errors, &mut self.revision, revision, &name, span);
            }
            _ if keyword::SETTERS.contains(&name.as_str()) => {
                if let Some(setter) = setter(errors, attribute) {
                    set_setter(errors, &mut self.setter, (setter, span), &name);
                }
            }
            _ => unknown_attribute(errors, attribute, "a row", keyword::ROW_ATTRIBUTES),
        }
    }
}

fn allow(errors: &mut Errors, attribute: &Attribute) -> Option<Allow> {
    exception(errors, attribute, Form::Row).map(|exception| Allow { rule: exception.rule })
}

fn formerly(errors: &mut Errors, attribute: &Attribute) -> Option<Former> {
    let shape = "#[formerly(\"old_name\", Path = \"/x\", Domain = \"example.org\")]";
    let mut cursor = arguments(errors, attribute, shape)?;
    let name = expect_string(errors, &mut cursor, "the former name")?;
    if let Some(at) = domain_of_the_site(cursor) {
        let message = "expected `Domain` in quotes, found `site`";
        let help = "write the host that it was for: `Domain = \"example.org\"`";
        errors.push(Diagnostic::new(&rule::MALFORMED_TEXT, at, message).help(help));
        return None;
    }
    let [path, domain] = named_strings(errors, &mut cursor, ["Path", "Domain"], shape);
    let path = match path {
        Some(path) => Setting { value: path.value, written: Some(path.span) },
        None => Setting { value: "/".into(), written: None },
    };
    Some(Former { name, path, domain })
}

/// Where `Domain = site` stands, as a row has it: the former cookie's host is that of then.
fn domain_of_the_site(mut cursor: Cursor<'_>) -> Option<Span> {
    while !cursor.is_empty() {
        if cursor.word("Domain") && cursor.punct('=') {
            let at = cursor.here();
            if cursor.word("site") {
                return Some(at);
            }
        }
        cursor.next();
    }
    None
}

fn revision(errors: &mut Errors, attribute: &Attribute) -> Option<u32> {
    let shape = "#[revision(2)]";
    let mut cursor = arguments(errors, attribute, shape)?;
    let at = cursor.here();
    let number = cursor.literal().and_then(|number| match syn::Lit::new(number.clone()) {
        syn::Lit::Int(int) if int.suffix().is_empty() => int.base10_parse::<u32>().ok(),
        _ => None,
    });
    if number.is_none() {
        let message = "expected a whole number under 4,294,967,296";
        errors
            .push(Diagnostic::new(&rule::MALFORMED_ATTRIBUTE, at, message).help(format!("write `{shape}`")));
        return None;
    }
    expect_end(errors, &cursor, shape);
    number
}

/// The terms of a row, each at most once.
#[derive(Default)]
struct Terms {
    life: Option<(Lifetime, Span)>,
    secure: Option<(bool, Span)>,
    http_only: Option<(bool, Span)>,
    same_site: Option<(SameSite, Span)>,
    path: Option<(String, Span)>,
    domain: Option<(Domain, Span)>,
    partitioned: Option<(bool, Span)>,
    shared: Option<(Text, Span)>,
    shared_with: Option<Vec<String>>,
    consent: Option<(ChoiceFormat, Span)>,
    /// Where something stands that may have been a lifetime.
    unread: Option<Span>,
}

impl Terms {
    fn read(
        errors: &mut Errors,
        table: &Table,
        written: &[ast::Term],
        (subject, key): (&str, Option<&str>),
    ) -> Self {
        let mut terms = Self::default();
        for term in written {
            terms.one(errors, term, subject);
        }
        terms.shared_with = terms.shared.as_ref().map(|(text, span)| {
            let what = format!("`shared with` of {subject}");
            let proper_name = matches!(text.words, Words::Plain(_));
            let keys: Vec<_> = key.iter().map(|key| row_key(key, SHARED)).collect();
            localize(errors, table, (&text.words, *span), (&what, &keys), proper_name)
        });
        terms
    }

    fn one(&mut self, errors: &mut Errors, term: &ast::Term, subject: &str) {
        let at = term.at;
        let first = match &term.says {
            Says::Life(life) => return self.life(errors, term, *life, subject),
            Says::Secure(value) => fill(&mut self.secure, *value, at),
            Says::HttpOnly(value) => fill(&mut self.http_only, *value, at),
            Says::SameSite(value) => fill(&mut self.same_site, *value, at),
            Says::Path(value) => fill(&mut self.path, value.clone(), at),
            Says::Domain(host) => fill(&mut self.domain, host.clone().map_or(Domain::Site, Domain::Host), at),
            Says::Partitioned => fill(&mut self.partitioned, true, at),
            Says::SharedWith(text) => fill(&mut self.shared, text.clone(), text.span),
            Says::Consent(format) => fill(&mut self.consent, *format, term.key),
            Says::Unread => {
                self.unread = Some(at);
                return;
            }
        };
        if let Some(first) = first {
            let name = term.says.name();
            let message = format!("{subject} has `{name}` twice, but a term stands once");
            let diagnostic =
                Diagnostic::new(&rule::DUPLICATE_TERM, term.key, message).help("keep one of the two");
            errors.push(diagnostic.related(first, format!("`{name}` is first given here")));
        }
    }

    fn life(&mut self, errors: &mut Errors, term: &ast::Term, life: Lifetime, subject: &str) {
        if let Some((_, first)) = self.life {
            let message = format!("{subject} has two lifetimes");
            let help = "write one: `session`, `14 days`, `session or 14 days`, `up to 13 months`, or `until deleted`";
            let diagnostic = Diagnostic::new(&rule::CONFLICTING_LIFETIMES, term.key, message).help(help);
            errors.push(diagnostic.related(first, "the first lifetime stands here"));
            return;
        }
        self.life = Some((life, term.key));
    }

    /// Absent means the safe value.
    fn attributes(&self, setter: &Setter) -> Attributes {
        let same_site = if *setter == Setter::ThirdParty { SameSite::None } else { SameSite::Lax };
        Attributes {
            secure: setting(self.secure.as_ref(), true),
            http_only: setting(self.http_only.as_ref(), *setter != Setter::Script),
            same_site: setting(self.same_site.as_ref(), same_site),
            path: setting(self.path.as_ref(), "/".into()),
            domain: setting(self.domain.as_ref(), Domain::HostOnly),
            partitioned: setting(self.partitioned.as_ref(), false),
        }
    }
}

/// Fills a slot, or returns where it was filled first.
fn fill<T>(slot: &mut Option<(T, Span)>, value: T, at: Span) -> Option<Span> {
    let first = slot.as_ref().map(|(_, first)| *first);
    if first.is_none() {
        *slot = Some((value, at));
    }
    first
}

fn setting<T: Clone>(slot: Option<&(T, Span)>, by_default: T) -> Setting<T> {
    match slot {
        Some((value, span)) => Setting { value: value.clone(), written: Some(*span) },
        None => Setting { value: by_default, written: None },
    }
}
