//! The row to paste into the table.

use cookie_decl_core::Prefix;

use crate::lower::constant;
use crate::model::Name;
use crate::scan::library::Library;
use crate::scan::{Site, SiteName};

/// What only the author can say stands in capitals: a table does not accept it, so it cannot be forgotten.
const PROVIDER: &str = "PROVIDER";
const SERVICE: &str = "SERVICE";
const PURPOSE: &str = "PURPOSE";
const LIFETIME: &str = "LIFETIME";

/// A row for a cookie that this program sets.
pub(super) fn own_row(site: &Site) -> Option<String> {
    let terms = scope_terms(site);
    let terms = if terms.is_empty() { String::new() } else { format!(" | {}", terms.join(", ")) };
    Some(format!("{PROVIDER} | {SERVICE} | {} | {PURPOSE}{terms};", name_cell(&site.name)?))
}

/// A row for a cookie that a script of the page sets.
pub(super) fn script_row(site: &Site) -> Option<String> {
    let mut terms = vec![LIFETIME.to_owned()];
    terms.extend(scope_terms(site));
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

/// The Path and the Domain that stand in the sources, where they are not what a row has by default.
fn scope_terms(site: &Site) -> Vec<String> {
    let path = site.path.iter().flatten().filter(|path| *path != "/").map(|path| format!("Path = {path:?}"));
    let domain = site.domain.iter().flatten().map(|domain| format!("Domain = {domain:?}"));
    path.chain(domain).collect()
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
