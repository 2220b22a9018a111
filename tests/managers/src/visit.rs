//! A visit to a page with a manager on it: Node runs the page, in `page/`.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use cookie_decl::Answer;
use serde::{Deserialize, Serialize};

use crate::{Manager, export};

/// What a visitor does.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Step {
    /// Opens the panel with the details.
    Open,
    /// Accepts all.
    Accept,
    /// Refuses all.
    Refuse,
    /// Allows what has these ids of the manager, and nothing else.
    Choose(&'static [&'static str]),
    /// Nothing, while the site sets these cookies.
    Set(&'static [&'static str]),
}

/// The page, and with what cookies the visitor comes.
#[derive(Clone, Debug, Serialize)]
pub struct Visit {
    manager: &'static str,
    url: &'static str,
    lang: &'static str,
    config: String,
    cookies: Vec<String>,
    steps: Vec<Step>,
    #[serde(skip)]
    of: Manager,
}

impl Visit {
    /// To a page in a language, with the configuration that was exported from the manager's table.
    pub fn new(of: Manager, lang: &'static str) -> Self {
        let config = export(of, &of.source(), lang).config;
        Self {
            manager: of.word(),
            url: "https://www.example.org/stats/page",
            lang,
            config,
            cookies: Vec::new(),
            steps: Vec::new(),
            of,
        }
    }

    /// With cookies from before, as `Set-Cookie` lines.
    #[must_use]
    pub fn with_cookies(mut self, lines: &[&str]) -> Self {
        self.cookies.extend(lines.iter().map(|line| (*line).to_owned()));
        self
    }

    /// To a page in another language than that of the configuration.
    #[must_use]
    pub fn on_a_page_in(mut self, lang: &'static str) -> Self {
        self.lang = lang;
        self
    }

    /// Does that, step by step.
    pub fn run(mut self, steps: &[Step]) -> Visited {
        self.steps = steps.to_vec();
        let plan = serde_json::to_vec(&self).expect("a plan is JSON");
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        assert!(
            folder.join("node_modules").is_dir(),
            "the managers are not there: run `npm ci --ignore-scripts --prefix tests/managers`"
        );
        let mut node = Command::new("node")
            .arg(folder.join("page/visit.mjs"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("`node` runs");
        node.stdin.take().expect("a pipe").write_all(&plan).expect("node reads the plan");
        let output = node.wait_with_output().expect("node ends");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let mut visited: Visited = serde_json::from_slice(&output.stdout).expect("what was seen is JSON");
        for moment in &mut visited.seen {
            moment.answers = answers(self.of, &moment.header);
        }
        visited
    }
}

/// What the visitor and the server saw.
#[derive(Clone, Debug, Deserialize)]
pub struct Visited {
    /// Errors and warnings on the page's console, and what nobody caught.
    pub complaints: Vec<String>,
    /// The words of the banner; none where it does not show.
    pub banner: String,
    /// The words of the panel, if it was opened.
    pub panel: String,
    /// Where the page's links lead.
    pub links: Vec<String>,
    /// How many elements a text of the table brought to the page.
    pub marks: usize,
    /// The events `cookie-decl:…` of tarteaucitron, without the word in front.
    pub events: Vec<String>,
    /// The cookies before the first step and after each.
    pub seen: Vec<Moment>,
}

impl Visited {
    /// After the last step.
    pub fn last(&self) -> &Moment {
        self.seen.last().expect("there is a first look")
    }
}

/// The cookies at one time.
#[derive(Clone, Debug, Deserialize)]
pub struct Moment {
    /// The `Cookie` header of the next request.
    pub header: String,
    /// All that the browser keeps.
    pub kept: Vec<Cookie>,
    /// What the program reads of the visitor's choice: an answer for each category that asks.
    #[serde(skip)]
    pub answers: BTreeMap<&'static str, Answer>,
}

impl Moment {
    /// The names of the cookies, in order.
    pub fn names(&self) -> Vec<&str> {
        let mut names: Vec<_> = self.kept.iter().map(|cookie| cookie.name.as_str()).collect();
        names.sort_unstable();
        names
    }

    /// A cookie that is kept once.
    pub fn cookie(&self, name: &str) -> &Cookie {
        let mut found = self.kept.iter().filter(|cookie| cookie.name == name);
        let (first, second) = (found.next(), found.next());
        assert!(second.is_none(), "{name} is kept twice");
        first.unwrap_or_else(|| panic!("{name} is not kept"))
    }
}

/// A cookie that a browser keeps.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Cookie {
    /// Its name.
    pub name: String,
    /// Its host, or its domain.
    pub domain: String,
    /// Whether it is for its host alone.
    pub host_only: bool,
    /// Its path.
    pub path: String,
    /// `SameSite`, in small letters.
    pub same_site: String,
    /// `Secure`.
    pub secure: bool,
    /// For how many days more; none for a session.
    pub days: Option<i64>,
}

fn answers(manager: Manager, header: &str) -> BTreeMap<&'static str, Answer> {
    let charter = manager.charter();
    let consent = charter.consent(header);
    let asking = charter.categories().iter().filter(|category| category.id() != "necessary");
    asking.map(|category| (category.id(), consent.answer_for(category))).collect()
}
