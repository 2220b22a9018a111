//! The row to paste into the table.

use cookie_decl_core::Prefix;

use crate::lower::constant;
use crate::model::Name;
use crate::scan::library::Library;
use crate::scan::{Life, Site, SiteName};

/// What only the author can say stands in capitals: a table does not accept it, so it cannot be forgotten.
const PROVIDER: &str = "PROVIDER";
const SERVICE: &str = "SERVICE";
const PURPOSE: &str = "PURPOSE";
const LIFETIME: &str = "LIFETIME";

/// A row for a cookie that this program sets.
pub(super) fn own_row(site: &Site) -> Option<String> {
    let life = (site.terms.life == Some(Life::Unreadable)).then(|| LIFETIME.to_owned());
    let terms: Vec<String> = life.into_iter().chain(terms(site)).collect();
    let terms = if terms.is_empty() { String::new() } else { format!(" | {}", terms.join(", ")) };
    Some(format!("{PROVIDER} | {SERVICE} | {} | {PURPOSE}{terms};", name_cell(&site.name)?))
}

/// A row for a cookie that a script of the page sets: it has to say how long it lives.
pub(super) fn script_row(site: &Site) -> Option<String> {
    let life = match site.terms.life {
        Some(Life::Seconds(_)) => None,
        Some(Life::Session) => Some("session"),
        Some(Life::Unreadable) | None => Some(LIFETIME),
    };
    let terms: Vec<String> = life.map(str::to_owned).into_iter().chain(terms(site)).collect();
    let name = name_cell(&site.name)?;
    Some(format!("#[script]\n{PROVIDER} | {SERVICE} | {name} | {PURPOSE} | {};", terms.join(", ")))
}

impl Library {
    /// The complete row for a cookie that the library sets, but for who is behind the site.
    pub fn row(&self, name: &SiteName) -> Option<String> {
        let Self { krate, service, purpose, .. } = self;
        let (SiteName::Exact(start) | SiteName::Pattern { head: start, .. }) = name else { return None };
        let prefix = Prefix::of(start);
        // Browsers refuse a prefixed cookie that is not Secure: the row says what has to be, where the default is not it.
        let terms = self.terms.split(", ").filter(|term| prefix.is_none() || *term != "Secure = false");
        let terms: Vec<&str> = terms.collect();
        let (name, terms) = (name_cell(name)?, terms.join(", "));
        let is_odd = prefix.is_some_and(|prefix| !start.starts_with(prefix.spelling));
        let allow = if is_odd {
            format!("#[allow(prefix_spelling, reason = \"{krate} writes it so\")]\n")
        } else {
            String::new()
        };
        Some(format!(
            "{allow}#[set_by({krate:?})]\n{PROVIDER} | {service:?} | {name} | {purpose:?} | {terms};"
        ))
    }
}

/// What stands in the sources, where it is not what a row has by default.
fn terms(site: &Site) -> Vec<String> {
    // Browsers take a leading dot away, and a row has none.
    let domain = site.domain.iter().flatten().map(|domain| domain.strip_prefix('.').unwrap_or(domain));
    let domain = domain.map(|domain| format!("Domain = {domain:?}"));
    site.row_terms().into_iter().chain(domain).collect()
}

/// The name in quotes, a star of its own escaped, with a constant where none can be made of it.
fn name_cell(name: &SiteName) -> Option<String> {
    let (wire, name) = match name {
        SiteName::Exact(name) => (escaped(name), Name::Exact(name.clone())),
        SiteName::Pattern { head, tail } => (
            format!("{}*{}", escaped(head), escaped(tail)),
            Name::Pattern { head: head.clone(), tail: tail.clone() },
        ),
        SiteName::Unreadable(_) => return None,
    };
    let constant = match constant(&name) {
        made if !made.is_ascii() || made.is_empty() => "COOKIE = ".to_owned(),
        made if made.starts_with(char::is_alphabetic) && made != "CHARTER" => String::new(),
        made => format!("COOKIE_{made} = "),
    };
    Some(format!("{constant}{wire:?}"))
}

/// A star that belongs to the name.
fn escaped(name: &str) -> String {
    name.replace('*', r"\*")
}
