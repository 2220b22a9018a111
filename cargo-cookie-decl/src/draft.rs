//! A row to be, for a cookie that was found: what the sources tell is filled in, what only a person knows is left open.

use cookie_decl_syntax::diag::Diagnostic;
use cookie_decl_syntax::rule;
use cookie_decl_syntax::scan::{Action, Library, Life, Site, SiteName, Way};

use crate::guess;
use crate::inventory::{Cookie, way};
use crate::report::plain;
use crate::rows::MARK;

/// How many places a comment names.
const PLACES: usize = 3;

/// A row to be.
#[derive(Clone, Debug, Default)]
pub(crate) struct Draft {
    /// The name, as its cell has it, unquoted.
    pub(crate) name: String,
    /// The category that it belongs to, as far as that can be told.
    pub(crate) category: Option<&'static str>,
    /// The name of its constant, where the language makes none that can stand.
    pub(crate) constant: Option<String>,
    /// `#[script]` or `#[set_by("…")]`.
    pub(crate) setter: Option<String>,
    /// The service, if a library knows it.
    pub(crate) service: Option<String>,
    /// The purpose, likewise.
    pub(crate) purpose: Option<String>,
    /// The terms, but for `Domain`.
    pub(crate) terms: Vec<String>,
    /// The `Domain`, a bare host name in lower case.
    pub(crate) domain: Option<String>,
    /// Rules that have to be lifted for it.
    pub(crate) allows: Vec<&'static str>,
    /// Where it is set, and by what.
    pub(crate) comments: Vec<String>,
    /// Why the row cannot stand, if it cannot.
    pub(crate) refused: Option<String>,
}

impl Draft {
    /// What the cookie that remembers the visitor's choice is called, unless the sources set one of that name.
    pub(crate) const CHOICE: &str = "cookies_preferences";

    /// A row that remembers the visitor's choice.
    pub(crate) fn choice(name: &str) -> Self {
        Self {
            name: name.into(),
            category: Some("necessary"),
            service: Some("Cookie preferences".into()),
            purpose: Some("Remembers what you agreed to.".into()),
            terms: vec!["6 months".into(), "consent".into()],
            comments: vec!["remembers what visitors agree to".into()],
            ..Self::default()
        }
    }

    /// The row for a cookie; none where it is only taken away.
    pub(crate) fn of(cookie: &Cookie<'_>) -> Option<Self> {
        let sites = cookie.sites.iter().copied().filter(|site| site.action != Action::Remove);
        let sites: Vec<_> = sites.collect();
        let first = sites.first()?;
        let star = |text: &str| text.replace('*', r"\*");
        let (name, refused) = match cookie.name {
            SiteName::Exact(name) => (star(name), None),
            SiteName::Pattern { head, tail } => (format!("{}*{}", star(head), star(tail)), None),
            SiteName::Unreadable(expression) => {
                (expression.clone(), Some("its name cannot be read from the sources".to_owned()))
            }
        };
        let category = guess::category(&name);
        let mut draft = Self { name, category, comments: comments(&sites), refused, ..Self::default() };
        let library = sites.iter().find_map(|site| match site.way {
            Way::Library(library) => Some(library),
            Way::Api(_) | Way::Script => None,
        });
        match library {
            // Where several places set it, the library's own word is the best.
            Some(library) => draft.is_set_by(library),
            None => draft.is_set_at(first, &sites),
        }
        Some(draft)
    }

    fn is_set_by(&mut self, library: &Library) {
        self.setter = Some(format!("#[set_by({:?})]", library.krate));
        self.service = Some(library.service.to_owned());
        self.purpose = Some(library.purpose.to_owned());
        self.category = guess::category(&self.name).or(Some("necessary"));
        // Browsers refuse a prefixed cookie that is not Secure: the row says what has to be, where the default is not it.
        let has_prefix = self.name.starts_with("__");
        let terms = library.terms.split(", ").filter(|term| !has_prefix || *term != "Secure = false");
        self.terms = terms.map(str::to_owned).collect();
    }

    fn is_set_at(&mut self, first: &Site, sites: &[&Site]) {
        if matches!(first.way, Way::Script) {
            self.setter = Some("#[script]".into());
        }
        // The place that says most.
        let telling = sites.iter().map(|site| site.row_terms()).max_by_key(Vec::len);
        self.terms = telling.unwrap_or_default();
        let lives: Vec<Life> = sites.iter().filter_map(|site| site.terms.life).collect();
        if !lives.iter().any(|life| matches!(life, Life::Seconds(_))) {
            if lives.contains(&Life::Unreadable) {
                self.comments
                    .push(format!("{MARK}: say how long it lives, which cannot be read from the sources"));
            }
            if self.setter.is_some() {
                // A row that this program does not set has to say how long it lives.
                self.terms.insert(0, "session".into());
            }
        }
        let domain = sites.iter().find_map(|site| site.domain.clone().flatten());
        self.domain = domain.map(|domain| domain.trim_start_matches('.').to_ascii_lowercase());
    }

    /// Makes of it what the language takes, after it has said what is wrong; whether there was anything left to try.
    pub(crate) fn mend(&mut self, said: &Diagnostic) -> bool {
        let about_constant =
            [&rule::CONSTANT_DUPLICATE, &rule::CONSTANT_NOT_IDENTIFIER, &rule::CONSTANT_RESERVED];
        if self.refused.is_some() || self.allows.contains(&said.rule.name) {
            return false;
        }
        if about_constant.iter().any(|rule| rule.name == said.rule.name) && self.constant.is_none() {
            self.constant = Some(constant(&self.name));
        } else if said.rule.grade.can_be_allowed() {
            self.allows.push(said.rule.name);
        } else {
            self.refused = Some(said.message.clone());
        }
        true
    }
}

/// A constant that no other name gives: each octet that is no letter or digit is told by its number.
fn constant(name: &str) -> String {
    let octet = |byte: u8| match byte {
        byte if byte.is_ascii_alphanumeric() => char::from(byte.to_ascii_uppercase()).to_string(),
        byte => format!("_{byte:02X}_"),
    };
    let name = name.replace('\\', "");
    format!("COOKIE_{}", name.bytes().map(octet).collect::<String>())
}

/// `src/login.rs:12:30, by Cookie::new`, for the first places.
fn comments(sites: &[&Site]) -> Vec<String> {
    let line = |site: &&Site| {
        let region = &site.place.region;
        plain(&format!("{}:{}:{}, by {}", site.place.path, region.line, region.column, way(&site.way)))
    };
    let mut comments: Vec<_> = sites.iter().take(PLACES).map(line).collect();
    match sites.len().saturating_sub(PLACES) {
        0 => {}
        1 => comments.push("and 1 more place".into()),
        more => comments.push(format!("and {more} more places")),
    }
    comments
}
