//! Every cookie that the sources set, whether a table declares it or not.

use std::collections::BTreeMap;

use cookie_decl_syntax::model::SameSite;
use cookie_decl_syntax::scan::{Action, Life, Site, SiteName, Terms, Way};

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

/// The attributes that stand at a site, each with its value, if that can be read.
pub(crate) fn attributes(site: &Site) -> Vec<(&'static str, Option<String>)> {
    let Terms { secure, http_only, same_site, partitioned, life, unsaid: _ } = &site.terms;
    let flag = |flag: &Option<bool>| flag.map(|flag| Some(flag.to_string()));
    let same_site = same_site.map(|same_site| match same_site {
        SameSite::Strict => Some("Strict".to_owned()),
        SameSite::Lax => Some("Lax".to_owned()),
        SameSite::None => Some("None".to_owned()),
    });
    let life = life.and_then(|life| match life {
        Life::Session => None,
        Life::Seconds(seconds) => Some(Some(seconds.to_string())),
        Life::Unreadable => Some(None),
    });
    let known = [
        ("Max-Age", life),
        ("Secure", flag(secure)),
        ("HttpOnly", flag(http_only)),
        ("SameSite", same_site),
        ("Partitioned", flag(partitioned)),
        ("Path", site.path.clone()),
        ("Domain", site.domain.clone()),
    ];
    known.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
}
