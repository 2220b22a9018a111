//! Every cookie that the sources set, whether a table declares it or not.

use std::collections::BTreeMap;

use cookie_decl_syntax::scan::{Action, Site, SiteName, Way};

use crate::survey::Unit;

/// A cookie, and the places that set it or take it away.
#[derive(Clone, Debug)]
pub(crate) struct Cookie<'a> {
    /// Its name, as far as it can be read.
    pub(crate) name: &'a SiteName,
    /// By package and place; never empty.
    pub(crate) sites: Vec<&'a Site>,
}

/// The cookies of the selected packages, by name; those whose name cannot be read come last.
pub(crate) fn inventory(units: &[Unit]) -> Vec<Cookie<'_>> {
    let mut cookies: BTreeMap<(u8, String), Cookie<'_>> = BTreeMap::new();
    let sites = units.iter().filter(|unit| unit.package.selected).flat_map(|unit| &unit.collected.sites);
    for site in sites {
        let key = (rank(&site.name), name(&site.name));
        let cookie = cookies.entry(key).or_insert_with(|| Cookie { name: &site.name, sites: Vec::new() });
        cookie.sites.push(site);
    }
    cookies.into_values().collect()
}

fn rank(name: &SiteName) -> u8 {
    match name {
        SiteName::Exact(_) | SiteName::Pattern { .. } => 0,
        SiteName::Unreadable(_) => 1,
    }
}

/// The name as tables write it; where it cannot be read, what stands in its place.
pub(crate) fn name(name: &SiteName) -> String {
    match name {
        SiteName::Exact(name) => name.clone(),
        SiteName::Pattern { head, tail } => format!("{head}*{tail}"),
        SiteName::Unreadable(expression) => expression.clone(),
    }
}

/// By which API, in the words of its users.
pub(crate) fn way(way: &Way) -> String {
    match way {
        Way::Api(api) => (*api).to_owned(),
        Way::Library(library) => format!("{} (by itself)", library.krate),
        Way::Script => "document.cookie".to_owned(),
    }
}

/// What a site does, in a word.
pub(crate) fn action(action: Action) -> &'static str {
    match action {
        Action::Set => "set",
        Action::Remove => "remove",
        Action::WriteAsIs => "write_as_is",
    }
}

impl Cookie<'_> {
    /// Whether some place sets it, and not all only take it away.
    pub(crate) fn is_set(&self) -> bool {
        self.sites.iter().any(|site| site.action != Action::Remove)
    }
}
