//! `cookie-header-cases.jsonl`: a `Cookie` header, and what has to be read from it.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;

use http::header::COOKIE;
use http::{HeaderMap, HeaderValue};
use serde::Deserialize;

use crate::case::{self, Outcome, Tried};
use crate::probe;

pub(crate) const FILE: &str = "cookie-header-cases.jsonl";

#[derive(Deserialize)]
struct Case {
    id: String,
    suite: String,
    cookie_header: Option<String>,
    #[serde(default)]
    cookie_headers: Vec<String>,
    /// The one name that the test asks for.
    only: Option<String>,
    /// Absent where the library reports an error.
    expect: Option<BTreeMap<String, Option<String>>>,
    /// Whether the names in `expect` are all that may be read.
    exact: bool,
}

pub(crate) fn run(folder: &Path) -> Result<Vec<Tried>, Box<dyn Error>> {
    let cases: Vec<Case> = case::read(folder, FILE)?;
    let tried = |case: Case| Tried { outcome: case.outcome(), id: case.id, suite: case.suite };
    Ok(cases.into_iter().map(tried).collect())
}

impl Case {
    fn outcome(&self) -> Outcome {
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for (name, expected) in self.expected() {
            let read = self.read(&name);
            if read != expected {
                ours.push(pair(&name, read.as_deref()));
                theirs.push(pair(&name, expected.as_deref()));
            }
        }
        Outcome::of(ours.join(" "), theirs.join(" "))
    }

    /// Every name that matters, with what it has to read as, if it is to be found.
    fn expected(&self) -> BTreeMap<String, Option<String>> {
        let mut expected = self.expect.clone().unwrap_or_default();
        if self.exact && self.only.is_none() {
            for name in self.names() {
                expected.entry(name).or_default();
            }
        }
        if let Some(only) = &self.only {
            expected.retain(|name, _| name == only);
        }
        expected
    }

    /// Whatever stands where a name can stand.
    fn names(&self) -> impl Iterator<Item = String> {
        let pairs = self.headers().flat_map(|header| header.split(';'));
        let names = pairs.filter_map(|pair| Some(pair.split_once('=')?.0.trim().to_owned()));
        names.filter(|name| !name.is_empty())
    }

    fn headers(&self) -> impl Iterator<Item = &str> {
        self.cookie_header.iter().chain(&self.cookie_headers).map(String::as_str)
    }

    fn read(&self, name: &str) -> Option<String> {
        let constant = probe::constant(name);
        // As text, which may have octets that no `HeaderValue` takes; several headers, as a request has them.
        let value = if self.cookie_headers.is_empty() {
            let header = self.cookie_header.as_deref().unwrap_or_default();
            constant.get(header).map(|value| value.map(String::from))
        } else {
            let value = |header| (COOKIE, HeaderValue::from_str(header).expect("several headers are sound"));
            let headers: HeaderMap = self.headers().map(value).collect();
            constant.get(&headers).map(|value| value.map(String::from))
        };
        value.unwrap_or_else(|error| Some(error.to_string()))
    }
}

fn pair(name: &str, value: Option<&str>) -> String {
    match value {
        Some(value) => format!("{name:?}={value:?}"),
        None => format!("{name:?}:absent"),
    }
}
