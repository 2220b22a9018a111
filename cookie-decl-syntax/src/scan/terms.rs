//! What a site says of its cookie's attributes, and the terms of a row that declares the same.

use super::site::{Action, Site};
use crate::model::{SameSite, Unit};

/// What browsers keep at most: a row cannot declare more.
const LONGEST: u64 = 400 * 86_400;

/// What stands at a site, `Path` and `Domain` apart. What it does not say, or not readably, is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    /// `Secure`.
    pub secure: Option<bool>,
    /// `HttpOnly`.
    pub http_only: Option<bool>,
    /// `SameSite`.
    pub same_site: Option<SameSite>,
    /// `Partitioned`.
    pub partitioned: Option<bool>,
    /// How long the cookie lives.
    pub life: Option<Life>,
    /// What is written where the code says nothing.
    pub unsaid: Unsaid,
}

/// How long a cookie lives, by its `Max-Age` or `Expires`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Life {
    /// Until the browser is closed.
    Session,
    /// So many seconds.
    Seconds(u64),
    /// It says how long, and that cannot be read.
    Unreadable,
}

/// What an API writes where the code says nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Unsaid {
    /// It is not known which API writes it.
    #[default]
    Unknown,
    /// Nothing: browsers take the folder of the request's URL for the `Path`.
    Nothing,
    /// `Path=/`, which the prefix `__Host-` asks for.
    Root,
    /// `Path=/` and `SameSite=Strict`: Rocket, and the browsers' own `cookieStore`.
    RootAndStrict,
}

impl Unsaid {
    /// What the jars and responses of a crate add.
    pub(super) fn of_crate(krate: &str) -> Self {
        if krate == "rocket" || krate == "rocket_http" { Self::RootAndStrict } else { Self::Nothing }
    }
}

impl Site {
    /// The terms of a row that declares what this site sets, as far as they are not what a row has by default: all but the
    /// `Domain`. A lifetime that cannot be read is not among them.
    pub fn row_terms(&self) -> Vec<String> {
        let Terms { secure, http_only, same_site, partitioned, life, unsaid } = &self.terms;
        let strict = (*unsaid == Unsaid::RootAndStrict).then_some(SameSite::Strict);
        let same_site = match same_site.or(strict) {
            Some(SameSite::Strict) => Some("SameSite = Strict"),
            Some(SameSite::None) => Some("SameSite = None"),
            Some(SameSite::Lax) | None => None,
        };
        // Browsers refuse a prefixed cookie that is not Secure: a row cannot declare it.
        let is_prefixed =
            self.name.start().is_some_and(|start| cookie_decl_core::Prefix::of(start).is_some());
        let insecure = *secure == Some(false) && !is_prefixed;
        let mut terms: Vec<String> = life.and_then(Life::term).into_iter().collect();
        let words = [
            insecure.then_some("Secure = false"),
            (*http_only == Some(false) && !self.is_scripts()).then_some("HttpOnly = false"),
            same_site,
            (*partitioned == Some(true)).then_some("Partitioned"),
        ];
        terms.extend(words.into_iter().flatten().map(str::to_owned));
        let path = self.path.iter().flatten().filter(|path| *path != "/");
        terms.extend(path.map(|path| format!("Path = {path:?}")));
        terms
    }

    /// The `Path` and the `Domain` under which a removal is written, what the API adds included: empty where there is none,
    /// and none where that cannot be told.
    pub fn written_scope(&self) -> (Option<String>, Option<String>) {
        let (path, domain) = match self.terms.unsaid {
            Unsaid::Unknown => (None, None),
            Unsaid::Nothing => (Some(""), Some("")),
            Unsaid::Root | Unsaid::RootAndStrict => (Some("/"), Some("")),
        };
        let or = |said: &Option<Option<String>>, unsaid: Option<&str>| {
            said.clone().unwrap_or_else(|| unsaid.map(str::to_owned))
        };
        (or(&self.path, path), or(&self.domain, domain))
    }

    /// Reads a `Set-Cookie`, or the text that `document.cookie` is given, behind its first `;`. `hole` stands for what is
    /// not known.
    pub(super) fn read_attributes(&mut self, attributes: &str, hole: char) {
        for attribute in attributes.split(';') {
            let (name, value) = attribute.split_once('=').unwrap_or((attribute, ""));
            let (name, value) = (name.trim().to_ascii_lowercase(), value.trim());
            let said = || (!value.contains(hole)).then(|| value.to_owned());
            match &*name {
                "path" => self.path = Some(said()),
                "domain" => self.domain = Some(said()),
                "secure" => self.terms.secure = Some(true),
                "httponly" => self.terms.http_only = Some(true),
                "partitioned" => self.terms.partitioned = Some(true),
                "samesite" => self.terms.same_site = same_site(value),
                "max-age" if value == "0" || value.starts_with('-') => self.action = Action::Remove,
                "expires" if value.contains("1970") => self.action = Action::Remove,
                "max-age" => {
                    self.terms.life = Some(value.parse().map_or(Life::Unreadable, Life::Seconds));
                }
                "expires" => {
                    self.terms.life.get_or_insert(Life::Unreadable);
                }
                _ => {}
            }
        }
        if attributes.contains(hole) {
            // `format!("n=1; HttpOnly{more}")`
            self.terms.unsaid = Unsaid::Unknown;
        } else {
            self.terms.life.get_or_insert(Life::Session);
        }
    }
}

/// `Strict`, `lax`…, in any case.
pub(super) fn same_site(word: &str) -> Option<SameSite> {
    let known = [("strict", SameSite::Strict), ("lax", SameSite::Lax), ("none", SameSite::None)];
    known.into_iter().find(|(name, _)| word.eq_ignore_ascii_case(name)).map(|(_, known)| known)
}

impl Life {
    /// `30 days`: the largest unit that divides it; none for a session, which is a row's default, and where it is unknown.
    fn term(self) -> Option<String> {
        const UNITS: [(Unit, &str); 5] = [
            (Unit::Years, "year"),
            (Unit::Days, "day"),
            (Unit::Hours, "hour"),
            (Unit::Minutes, "minute"),
            (Unit::Seconds, "second"),
        ];
        let Self::Seconds(seconds) = self else { return None };
        let seconds = seconds.min(LONGEST);
        let divides = |(unit, _): &&(Unit, &str)| seconds.is_multiple_of(unit.seconds());
        let (unit, word) = UNITS.iter().find(divides)?;
        let count = seconds / unit.seconds();
        Some(format!("{count} {word}{}", if count == 1 { "" } else { "s" }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lifetime_is_told_in_the_largest_unit_that_divides_it() {
        for (seconds, expected) in [
            (1, "1 second"),
            (90, "90 seconds"),
            (3_600, "1 hour"),
            (86_400 * 14, "14 days"),
            (86_400 * 365, "1 year"),
            (86_400 * 366, "366 days"),
            // `permanent()` is twenty years.
            (86_400 * 365 * 20, "400 days"),
        ] {
            assert_eq!(Life::Seconds(seconds).term().as_deref(), Some(expected));
        }
        assert_eq!(Life::Session.term().or(Life::Unreadable.term()), None);
    }
}
