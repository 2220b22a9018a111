//! The facts of the table as statics, in a hidden module.
//!
//! They are written as text that rustc's lexer reads in one go: at 10,000 rows that is many times faster than
//! building the same tokens one by one in a macro that cargo compiles without optimisation. No token here carries a
//! user's span; the constants do (see `constant.rs`).

use std::fmt::Write as _;

use cookie_decl_syntax::digest::digest;
use cookie_decl_syntax::keyword;
use cookie_decl_syntax::model::{
    Attributes, Category, Consent, Domain, File, Former, Kind, Lifetime, Name, Provider, Row, SameSite,
    Setter, Table,
};

use crate::constant::{attributes, domain};

/// What stands in the header of a row that says nothing, as in the runtime's `Declaration::PLAIN`.
const SAFE: &str = "; Path=/; Secure; HttpOnly; SameSite=Lax";

/// The static of the row of that index.
pub(crate) fn row_name(index: usize) -> String {
    format!("ROW_{index}")
}

/// The static of the category of that index.
pub(crate) fn category_name(index: usize) -> String {
    format!("CATEGORY_{index}")
}

/// The body of the module, but for its imports.
pub(crate) fn module(table: &Table) -> String {
    let mut text = String::new();
    push_table(&mut text, table);
    for (index, category) in table.categories.iter().enumerate() {
        push_category(&mut text, index, category);
    }
    for (index, row) in table.rows.iter().enumerate() {
        push_row(&mut text, table, index, row);
    }
    push_lists(&mut text, table);
    text
}

fn push_table(text: &mut String, table: &Table) {
    let sites = list(table.sites.iter().map(|site| quoted(&site.url.value)));
    let languages = list(table.languages.iter().map(|language| quoted(&language.value)));
    let providers = list(table.providers.iter().map(provider));
    let optional = |fact: &Option<_>| {
        option(fact.as_ref().map(|fact: &cookie_decl_syntax::model::Spanned<String>| &*fact.value))
    };
    push(
        text,
        format_args!(
            "pub static TABLE: Table = Table {{ sites: &{sites}, controller: {}, contact: {}, updated: {}, \
             languages: &{languages}, providers: &{providers}, categories: || CATEGORIES, rows: || ROWS, \
             cell: || {{ static CELL: TableCell = TableCell::new(); &CELL }} }};",
            optional(&table.controller),
            optional(&table.contact),
            optional(&table.updated),
        ),
    );
}

fn provider(provider: &Provider) -> String {
    let (policy, country) = (option(provider.policy.as_deref()), option(provider.country.as_deref()));
    format!("Provider {{ name: {}, policy: {policy}, country: {country} }}", quoted(&provider.name.value))
}

fn push_category(text: &mut String, index: usize, category: &Category) {
    let consent = match category.consent {
        Consent::Required => "Required",
        Consent::Objection => "Objection",
        Consent::Exempt => "Exempt",
    };
    let localized = |words: &Option<Vec<String>>| match words {
        Some(words) => format!("Some({})", localized(words)),
        None => "None".into(),
    };
    push(
        text,
        format_args!(
            "pub static {}: CategoryInfo = CategoryInfo {{ id: {}, consent: ConsentBasis::{consent}, title: {}, \
             about: {}, known_as: &{}, table: &TABLE }};",
            category_name(index),
            quoted(&category.id.value),
            localized(&category.title),
            localized(&category.about),
            list(category.known_as.iter().map(|id| quoted(id))),
        ),
    );
}

/// Only what a row says: the rest comes from `Declaration::PLAIN`, and costs rustc little.
fn push_row(text: &mut String, table: &Table, index: usize, row: &Row) {
    push_conditions(text, row);
    let constant = row.constant.as_ref().map_or("", |constant| &constant.value);
    push(
        text,
        format_args!("pub static {}: Declaration = Declaration {{ constant: {constant:?},", row_name(index)),
    );
    if let Some(name) = &row.name.value {
        push(text, format_args!("name: {},", wire_name(name)));
    }
    if row.kind != Kind::Cookie {
        push(text, format_args!("kind: Kind::{:?},", row.kind));
    }
    if row.setter != Setter::Site {
        push(text, format_args!("setter: {},", setter(&row.setter)));
    }
    for (field, texts) in [("provider", &row.provider), ("service", &row.service), ("purpose", &row.purpose)]
    {
        push(text, format_args!("{field}: {},", localized(texts)));
    }
    if let Some(life) = &row.lifetime {
        push(text, format_args!("lifetime: Some({}),", lifetime(life.value)));
    }
    push(text, format_args!("category: &{},", category_name(row.category)));
    push_attributes(text, table, &row.attributes);
    if let Some(readers) = &row.shared_with {
        push(text, format_args!("shared_with: Some({}),", localized(readers)));
    }
    if let Some(term) = row.consent {
        push(text, format_args!("choice: Some(ChoiceFormat::{:?}),", term.value));
    }
    if !row.formerly.is_empty() {
        push(text, format_args!("formerly: &{},", list(row.formerly.iter().map(former))));
    }
    if row.revision.value != 0 {
        push(text, format_args!("revision: {},", row.revision.value));
    }
    push(text, format_args!("digest: {},", digest(table, row)));
    push_wire(text, table, row);
    push(text, format_args!("..Declaration::PLAIN }};"));
}

/// The header's fixed parts.
fn push_wire(text: &mut String, table: &Table, row: &Row) {
    let is_ours = row.kind == Kind::Cookie && row.setter != Setter::ThirdParty;
    let wire = if is_ours { attributes(table, row) } else { String::new() };
    if wire != SAFE {
        push(text, format_args!("wire_attributes: {wire:?},"));
    }
    let max_age = max_age(row);
    if is_ours && !max_age.is_empty() {
        push(text, format_args!("wire_max_age: {max_age:?},"));
    }
}

fn push_conditions(text: &mut String, row: &Row) {
    for condition in &row.cfg {
        push(text, format_args!("#[cfg({condition})]"));
    }
}

/// The lists that the charter reads; rows behind a `cfg` stand in them behind it too.
fn push_lists(text: &mut String, table: &Table) {
    let locales = table.languages.iter().enumerate().map(|(index, language)| {
        let ships = keyword::texts_for(&language.value).map(shipped);
        let file =
            table.messages.iter().find(|file| file.language.value.eq_ignore_ascii_case(&language.value));
        let own = file.filter(|file| file.file.is_text).map(|file| path(&file.file));
        let locale = match (ships, own) {
            (Some(shipped), None) => return shipped,
            (Some(shipped), Some(own)) => format!("Locale::over({shipped}, ::core::include_str!({own}))"),
            (None, Some(own)) => format!("Locale::new({:?}, ::core::include_str!({own}))", language.value),
            // A language without texts of its own has been reported: nothing more should be said of it.
            (None, None) => return shipped("en"),
        };
        push(text, format_args!("static LOCALE_{index}: Locale = {locale};"));
        format!("&LOCALE_{index}")
    });
    let locales = list(locales);
    push(text, format_args!("pub static LOCALES: &[&Locale] = &{locales};"));
    // The compiler remembers the files that it includes: a change to one builds the crate anew.
    for file in table.spreadsheets.iter().filter(|file| file.is_text) {
        push(text, format_args!("const _: &[u8] = ::core::include_bytes!({});", path(file)));
    }
    let categories = list((0..table.categories.len()).map(|index| format!("&{}", category_name(index))));
    push(text, format_args!("pub static CATEGORIES: &[&CategoryInfo] = &{categories};"));
    text.push_str("pub static ROWS: &[&Declaration] = &[");
    for (index, row) in table.rows.iter().enumerate() {
        push_conditions(text, row);
        push(text, format_args!("&{},", row_name(index)));
    }
    text.push_str("];");
}

/// The static of a language that ships with the crate.
fn shipped(tag: &str) -> String {
    format!("&locales::{}", tag.to_uppercase().replace('-', "_"))
}

/// A file's path as `include_str!` takes it. The folder of the package is left to rustc: no path of this machine stands in
/// the expansion.
fn path(file: &File) -> String {
    format!("::core::concat!(::core::env!(\"CARGO_MANIFEST_DIR\"), \"/\", {:?})", file.path.value)
}

/// Writing into a string cannot fail.
fn push(text: &mut String, arguments: std::fmt::Arguments<'_>) {
    let _ = text.write_fmt(arguments);
    text.push('\n');
}

/// A string literal of Rust.
fn quoted(text: &str) -> String {
    format!("{text:?}")
}

fn list(items: impl Iterator<Item = String>) -> String {
    let items: Vec<_> = items.collect();
    format!("[{}]", items.join(", "))
}

fn option(text: Option<&str>) -> String {
    match text {
        Some(text) => format!("Some({text:?})"),
        None => "None".into(),
    }
}

fn localized(texts: &[String]) -> String {
    format!("Localized(&{})", list(texts.iter().map(|text| quoted(text))))
}

fn wire_name(name: &Name) -> String {
    match name {
        Name::Exact(name) => format!("Name::Exact({name:?})"),
        Name::Pattern { head, tail } => format!("Name::Pattern {{ head: {head:?}, tail: {tail:?} }}"),
    }
}

fn setter(setter: &Setter) -> String {
    match setter {
        Setter::Site => "Setter::Site".into(),
        Setter::Script => "Setter::Script".into(),
        Setter::Library(by) => format!("Setter::Library({by:?})"),
        Setter::ThirdParty => "Setter::ThirdParty".into(),
    }
}

fn lifetime(lifetime: Lifetime) -> String {
    match lifetime {
        Lifetime::Session => "Lifetime::Session".into(),
        Lifetime::UntilDeleted => "Lifetime::UntilDeleted".into(),
        Lifetime::Limited { count, unit, up_to, or_session, after_last_visit } => {
            let mut length = format!("Lifetime::Limited(Length {{ count: {count}, unit: Unit::{unit:?}, ");
            let words =
                [("up_to", up_to), ("or_session", or_session), ("after_last_visit", after_last_visit)];
            for (field, _) in words.into_iter().filter(|(_, written)| *written) {
                length.push_str(field);
                length.push_str(": true, ");
            }
            length + "..Length::PLAIN })"
        }
    }
}

/// The attributes that do not have their safe value.
fn push_attributes(text: &mut String, table: &Table, own: &Attributes) {
    let mut departures = String::new();
    if !own.secure.value {
        departures.push_str("secure: false, ");
    }
    if !own.http_only.value {
        departures.push_str("http_only: false, ");
    }
    if own.same_site.value != SameSite::Lax {
        push(&mut departures, format_args!("same_site: SameSite::{:?},", own.same_site.value));
    }
    if own.path.value != "/" {
        push(&mut departures, format_args!("path: {:?},", own.path.value));
    }
    if let Some(host) = domain(table, &own.domain.value) {
        let kind = if own.domain.value == Domain::Site { "Site" } else { "Host" };
        push(&mut departures, format_args!("domain: Domain::{kind}({host:?}),"));
    }
    if own.partitioned.value {
        departures.push_str("partitioned: true, ");
    }
    if !departures.is_empty() {
        push(text, format_args!("attributes: Attributes {{ {departures} ..Attributes::SAFE }},"));
    }
}

fn former(former: &Former) -> String {
    let domain = option(former.domain.as_ref().map(|domain| domain.value.as_str()));
    format!("Former {{ name: {:?}, path: {:?}, domain: {domain} }}", former.name.value, former.path.value)
}

/// The declared life as it stands in the header: its longest.
fn max_age(row: &Row) -> String {
    match row.lifetime.as_ref().map(|life| life.value) {
        Some(Lifetime::Limited { count, unit, .. }) => {
            format!("; Max-Age={}", u64::from(count) * unit.seconds())
        }
        _ => String::new(),
    }
}
