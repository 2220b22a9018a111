//! `attribute-cases.jsonl`: one algorithm each. Where we have it, it is reached by the way that a user has.

use std::error::Error;
use std::path::Path;

use cookie_decl::Site;
use cookie_decl::guard::{FindingKind, Guard};
use cookie_decl_syntax::rule::{self, Grade};
use serde::Deserialize;

use crate::case::{self, Outcome, Tried};
use crate::date;
use crate::probe::{self, cookies};

pub(crate) const FILE: &str = "attribute-cases.jsonl";

#[derive(Default, Deserialize)]
#[serde(default)]
struct Case {
    id: String,
    suite: String,
    kind: String,
    input: String,
    accepted: bool,
    expected: Option<String>,
    epoch: Option<i64>,
    url: String,
    domain_attribute: String,
    stored_domain: Option<String>,
    host_only: Option<bool>,
    request_host: String,
    hidden_prefix: bool,
}

pub(crate) fn run(folder: &Path) -> Result<Vec<Tried>, Box<dyn Error>> {
    let cases: Vec<Case> = case::read(folder, FILE)?;
    let guard = Guard::new(&cookies::CHARTER);
    let tried = |case: Case| {
        let suite = format!("{}, {}", case.kind, case.suite);
        Tried { outcome: case.outcome(&guard), id: case.id, suite }
    };
    Ok(cases.into_iter().map(tried).collect())
}

impl Case {
    fn outcome(&self, guard: &Guard) -> Outcome {
        match self.kind.as_str() {
            "expires-date" => self.date(),
            "domain-attribute" => self.domain_attribute(),
            "domain-match" => self.domain_match(),
            "canonical-domain" => self.canonical_domain(),
            "nameless-value-hides-prefix" => self.hidden_prefix(guard),
            "path-match" | "default-path" => Outcome::LeftOut(
                "which requests a path covers: ours are written, and matched by browsers alone",
            ),
            _ => Outcome::LeftOut("an algorithm that we do not know"),
        }
    }

    /// `Expires`, by the guard's own file.
    fn date(&self) -> Outcome {
        let said = |time: Option<i64>| time.map_or_else(|| "no date".to_owned(), |time| time.to_string());
        let ours = date::parse(self.input.as_bytes());
        let theirs = match (self.accepted, &self.expected) {
            (false, _) => None,
            // Written as servers do: of such dates no two readers differ.
            (true, Some(expected)) => date::parse(expected.as_bytes()),
            // Only whether it is one.
            (true, None) => self.epoch.or(ours.or(Some(0))),
        };
        Outcome::of(said(ours), said(theirs))
    }

    /// What becomes of a `Domain` at a host: `domain` is for its subdomains too.
    fn domain_attribute(&self) -> Outcome {
        let ours = self.scope();
        let is_host_only = || match (self.host_only, &self.stored_domain) {
            (Some(host_only), _) => host_only,
            // In Chromium's notation.
            (None, stored) => !stored.as_deref().unwrap_or_default().starts_with('.'),
        };
        let theirs = match self.accepted {
            false => "refused",
            true if is_host_only() => "host-only",
            true => "domain",
        };
        Outcome::of(ours, theirs)
    }

    fn scope(&self) -> &'static str {
        let mut terms = vec!["session".to_owned(), "Secure = false".to_owned()];
        if !self.domain_attribute.is_empty() {
            terms.push(format!("Domain = {:?}", self.domain_attribute));
        }
        let diagnostics = probe::diagnostics(&self.url, "", "probe", &terms);
        let has = |rule: &rule::Rule| diagnostics.iter().any(|found| found.rule == rule);
        if diagnostics.iter().any(|found| found.rule.grade == Grade::Refused) {
            "refused"
        } else if terms.len() == 2 || has(&rule::DOMAIN_IP_ADDRESS) || has(&rule::DOMAIN_SINGLE_LABEL) {
            "host-only"
        } else {
            "domain"
        }
    }

    /// Whether a host may set a cookie for the domain, which asks for the same match.
    fn domain_match(&self) -> Outcome {
        let site = format!("https://{}", self.request_host);
        let domain = self.stored_domain.as_deref().unwrap_or_default();
        let terms = ["session".to_owned(), format!("Domain = {domain:?}")];
        let diagnostics = probe::diagnostics(&site, "", "probe", &terms);
        let refused = diagnostics.iter().any(|found| found.rule.grade == Grade::Refused);
        Outcome::of_verdicts(!refused, self.accepted)
    }

    fn canonical_domain(&self) -> Outcome {
        let site = Site::new(&format!("https://{}", self.input));
        let ours = site.map_or_else(|_| "no site".to_owned(), |site| site.host().to_owned());
        Outcome::of(ours, self.expected.as_deref().unwrap_or_default())
    }

    /// Whether a browser takes the value of a cookie without a name for one with a prefix.
    fn hidden_prefix(&self, guard: &Guard) -> Outcome {
        let header = format!("={}", self.input);
        let verdict = guard.judge("", [header.as_bytes()]);
        let ours = verdict.findings().iter().any(|finding| finding.kind() == FindingKind::BrokenPrefix);
        Outcome::of_verdicts(!ours, !self.hidden_prefix)
    }
}
