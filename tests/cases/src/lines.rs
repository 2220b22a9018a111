//! `set-cookie-cases.jsonl`: a `Set-Cookie` header, and whether a browser keeps the cookie.
//!
//! The guard reads the header. It is not told to which host the response belongs, for it has a table, whose rules have
//! looked at host and scheme before: here the same rules look at the header's `Domain`, `Secure` and `HttpOnly`.

use std::error::Error;
use std::path::Path;

use cookie_decl::guard::{FindingKind, Guard};
use cookie_decl_syntax::rule::{self, Grade, Rule};
use serde::Deserialize;
use serde_json::Value;

use crate::case::{self, Outcome, Tried};
use crate::probe::{self, cookies};

pub(crate) const FILE: &str = "set-cookie-cases.jsonl";

#[derive(Deserialize)]
struct Case {
    id: String,
    suite: String,
    set_cookie: String,
    host: Option<String>,
    secure_origin: Option<bool>,
    api: Option<String>,
    /// Absent for a sequence of headers.
    accepted: Option<bool>,
    basis: String,
    tags: Vec<String>,
    query: Option<Value>,
    #[serde(default)]
    prior: Vec<String>,
    #[serde(default)]
    differs_from_bis: bool,
}

/// The rows that ask whether a browser keeps the cookie: their README says which.
pub(crate) fn run(folder: &Path) -> Result<Vec<Tried>, Box<dyn Error>> {
    let cases: Vec<Case> = case::read(folder, FILE)?;
    let guard = Guard::new(&cookies::CHARTER);
    let tried = |case: Case| {
        let outcome = match case.accepted {
            Some(accepted) if case.is_about_browsers() => Outcome::of_verdicts(
                !guard_refuses(&guard, &case.set_cookie) && !case.rules_refuse(),
                accepted,
            ),
            _ => Outcome::LeftOut("another question than whether a browser keeps the cookie"),
        };
        Tried { outcome, id: case.id, suite: case.suite }
    };
    Ok(cases.into_iter().map(tried).collect())
}

/// Whether the guard says that browsers ignore the header, or that it takes a cookie away.
fn guard_refuses(guard: &Guard, header: &str) -> bool {
    let refuses = |kind| {
        matches!(
            kind,
            FindingKind::TooLong
                | FindingKind::BrokenPrefix
                | FindingKind::NeedsSecure
                | FindingKind::Unreadable
                | FindingKind::UndeclaredRemoval
        )
    };
    let verdict = guard.judge("", [header.as_bytes()]);
    verdict.findings().iter().any(|finding| refuses(finding.kind()))
}

impl Case {
    fn is_about_browsers(&self) -> bool {
        let is_tagged = |tag: &str| self.tags.iter().any(|own| own == tag);
        self.query.is_none()
            && self.prior.is_empty()
            && matches!(self.basis.as_str(), "stored" | "created" | "sent-back")
            && !self.differs_from_bis
            && !["create-only", "stale-date", "cpython-only"].into_iter().any(is_tagged)
    }

    /// Whether a table of the response's host could declare such a cookie.
    fn rules_refuse(&self) -> bool {
        let scheme = if self.secure_origin == Some(true) { "https" } else { "http" };
        let site = format!("{scheme}://{}", self.host.as_deref().unwrap_or("www.example.org"));
        let setter = if self.api.as_deref() == Some("dom") { "#[script]" } else { "" };
        let mut terms = vec!["session".to_owned()];
        // A table gives each cookie `Secure` and `HttpOnly` that does not say otherwise.
        terms.push(format!("Secure = {}", self.attribute("secure").is_some()));
        terms.push(format!("HttpOnly = {}", self.attribute("httponly").is_some()));
        if let Some(domain) = self.attribute("domain").filter(|domain| !domain.is_empty()) {
            terms.push(format!("Domain = {domain:?}"));
        }
        let diagnostics = probe::diagnostics(&site, setter, "probe", &terms);
        // A host that no table can have says nothing about the cookie.
        let is_about_site = |rule: &Rule| *rule == rule::MALFORMED_SITE || *rule == rule::MISSING_SITE;
        diagnostics.iter().any(|found| found.rule.grade == Grade::Refused && !is_about_site(found.rule))
    }

    /// The last attribute of that name. Browsers do not look at one that is too long.
    fn attribute(&self, name: &str) -> Option<&str> {
        let attributes = self.set_cookie.split(';').skip(1);
        let pairs = attributes.map(|attribute| attribute.split_once('=').unwrap_or((attribute, "")));
        let is_blank = [' ', '\t'];
        let trimmed = pairs.map(|(own, value)| (own.trim_matches(is_blank), value.trim_matches(is_blank)));
        let meant = |(own, value): &(&str, &str)| own.eq_ignore_ascii_case(name) && value.len() <= 1024;
        trimmed.filter(meant).last().map(|(_, value)| value)
    }
}
