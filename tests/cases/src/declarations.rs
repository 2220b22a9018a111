//! `declaration-cases.jsonl`: a name, a value and attributes, and whether a library makes a cookie of them. Ours are a row of
//! a table and what its constant sets.

use std::error::Error;
use std::path::Path;

use serde::Deserialize;
use serde_json::Value;

use crate::case::{self, Outcome, Tried};
use crate::probe;

pub(crate) const FILE: &str = "declaration-cases.jsonl";

#[derive(Deserialize)]
struct Case {
    id: String,
    suite: String,
    accepted: bool,
    /// A whole cookie; a removal is one as well.
    #[serde(alias = "delete")]
    decl: Option<Declared>,
    /// One part of a cookie, `input`.
    check: Option<String>,
    #[serde(default)]
    input: String,
    /// The library is laxer or stricter than the standard: its answer reversed is the one to give.
    #[serde(default)]
    differs_from_server_profile: bool,
}

/// What a library was given. Numbers and words are as its test has them, sound or not.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Declared {
    name: String,
    value: String,
    /// Where the cookie is set.
    origin: Option<String>,
    /// The host, in Chromium's notation: a leading dot means that there was a `Domain`.
    stored_domain: Option<String>,
    domain: Option<String>,
    path: Option<String>,
    secure: bool,
    #[serde(alias = "httpOnly")]
    http_only: bool,
    partitioned: bool,
    same_site: Option<Value>,
    max_age: Option<Value>,
    expires_in_days: Option<Value>,
    expires: Option<Value>,
    priority: Option<Value>,
    unparsed: Option<Value>,
    quoted: Option<Value>,
    builder: Option<String>,
}

pub(crate) fn run(folder: &Path) -> Result<Vec<Tried>, Box<dyn Error>> {
    let cases: Vec<Case> = case::read(folder, FILE)?;
    let tried = |case: Case| Tried { outcome: case.outcome(), id: case.id, suite: case.suite };
    Ok(cases.into_iter().map(tried).collect())
}

impl Case {
    fn outcome(&self) -> Outcome {
        let declared = match (&self.decl, self.check.as_deref()) {
            (Some(declared), _) => declared,
            (None, Some("name")) => &Declared { name: self.input.clone(), ..Declared::sound() },
            (None, Some("value")) => &Declared { value: self.input.clone(), ..Declared::sound() },
            (None, Some("path")) => &Declared { path: Some(self.input.clone()), ..Declared::sound() },
            (None, Some("domain")) => &Declared { domain: Some(self.input.clone()), ..Declared::sound() },
            _ => return Outcome::LeftOut("a part of a cookie that we do not know"),
        };
        if let Some(why) = declared.foreign() {
            return Outcome::LeftOut(why);
        }
        Outcome::of_verdicts(declared.is_accepted(), self.accepted != self.differs_from_server_profile)
    }
}

impl Declared {
    fn sound() -> Self {
        Self { name: "probe".to_owned(), ..Self::default() }
    }

    /// What it has that no table has.
    fn foreign(&self) -> Option<&'static str> {
        if self.builder.is_some() {
            Some("a cookie told as calls of the library")
        } else if self.expires.is_some() {
            Some("a date: a table has lifetimes")
        } else if self.priority.is_some() || self.unparsed.is_some() {
            Some("an attribute that the grammar does not have")
        } else if self.quoted.is_some() {
            Some("quotes around the value: ours is percent-encoded")
        } else {
            None
        }
    }

    fn is_accepted(&self) -> bool {
        let diagnostics = probe::diagnostics(&self.site(), "", &self.name, &self.terms());
        diagnostics.iter().all(|found| found.rule.grade.is_warning()) && self.value_is_kept()
    }

    /// Whether the value can be set, and is then read back as it was.
    fn value_is_kept(&self) -> bool {
        let constant = probe::constant(&self.name);
        let is_read =
            || constant.get(&constant.request_pair(&self.value)) == Ok(Some(self.value.as_str().into()));
        constant.try_set(&self.value).is_ok() && is_read()
    }

    fn site(&self) -> String {
        if let Some(origin) = &self.origin {
            let (scheme, rest) = origin.split_once("://").unwrap_or(("https", origin));
            let host = rest.split('/').next().unwrap_or_default();
            return format!("{scheme}://{host}");
        }
        match (&self.stored_domain, &self.domain) {
            (Some(host), _) => format!("https://{}", bare(host)),
            // Below the domain, so that it can be set there.
            (None, Some(domain)) if !domain.is_empty() => format!("https://www.{}", bare(domain)),
            _ => "https://www.example.org".to_owned(),
        }
    }

    fn terms(&self) -> Vec<String> {
        let mut terms = vec![match (&self.max_age, &self.expires_in_days) {
            (Some(seconds), _) => format!("{} seconds", plain(seconds)),
            (None, Some(days)) => format!("{} days", plain(days)),
            (None, None) => "session".to_owned(),
        }];
        terms.push(format!("Secure = {}", self.secure));
        terms.push(format!("HttpOnly = {}", self.http_only));
        if let Some(same_site) = &self.same_site {
            terms.push(format!("SameSite = {}", plain(same_site)));
        }
        if self.partitioned {
            terms.push("Partitioned".to_owned());
        }
        // Where a library takes an empty text, it stands for no attribute.
        let domain = match &self.stored_domain {
            Some(stored) => stored.strip_prefix('.'),
            None => self.domain.as_deref(),
        };
        for (attribute, value) in [("Path", self.path.as_deref()), ("Domain", domain)] {
            if let Some(value) = value.filter(|value| !value.is_empty()) {
                terms.push(format!("{attribute} = {value:?}"));
            }
        }
        terms
    }
}

/// A word or a number as one would type it.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn bare(domain: &str) -> &str {
    domain.strip_prefix('.').unwrap_or(domain)
}
