//! Rows without a parser. The span of everything that a test writes is a word, which the test then reads back.

use proc_macro2::{Span, TokenStream};

use crate::model::*;

/// A span whose text is this word.
pub(crate) fn at(word: &str) -> Span {
    let tokens: TokenStream = word.parse().expect("a word");
    tokens.into_iter().next().expect("a token").span()
}

fn spanned<T>(value: T, word: &str) -> Spanned<T> {
    Spanned { value, span: at(word) }
}

fn set<T>(value: T, word: &str) -> Setting<T> {
    Setting { value, written: Some(at(word)) }
}

fn default<T>(value: T) -> Setting<T> {
    Setting { value, written: None }
}

/// A table for `https://data.example.org` with the categories 0 `necessary` and 1 `statistics`.
pub(crate) fn table<const N: usize>(rows: [Row; N]) -> Table {
    let category = |id: &str, type_name: &str, consent| Category {
        id: spanned(id.to_owned(), "category"),
        type_name: type_name.to_owned(),
        consent,
        title: None,
        about: None,
        known_as: Vec::new(),
    };
    let categories = vec![
        category("necessary", "Necessary", Consent::Exempt),
        // Without consent: nobody has to remember a choice, and the rules under test speak alone.
        category("statistics", "Statistics", Consent::Exempt),
    ];
    Table { categories, rows: rows.into(), ..Table::default() }.site("https://data.example.org")
}

impl Table {
    pub(crate) fn site(mut self, url: &str) -> Self {
        let (scheme, host) = url.split_once("://").expect("a URL");
        let site =
            Site { url: spanned(url.to_owned(), "site"), https: scheme == "https", host: host.to_owned() };
        self.sites.push(site);
        self
    }

    /// In place of the sites so far.
    pub(crate) fn only_site(mut self, url: &str) -> Self {
        self.sites.clear();
        self.site(url)
    }
}

/// A row of category 0 that this program sets; a `*` makes it a pattern.
pub(crate) fn cookie(name: &str) -> Row {
    row(Kind::Cookie, name)
}

pub(crate) fn row(kind: Kind, name: &str) -> Row {
    let (attributes, wire) = (defaults(), wire_name(name));
    // Much as lowering does it.
    let constant =
        name.trim_start_matches('_').replace(|c: char| !c.is_ascii_alphanumeric(), "_").to_uppercase();
    Row {
        category: 0,
        cfg: Vec::new(),
        spreadsheet: None,
        docs: Vec::new(),
        constant: Some(spanned(constant, "constant")).filter(|_| kind != Kind::Nothing),
        name: spanned(Some(wire).filter(|_| kind != Kind::Nothing), "name"),
        kind,
        setter: Setter::Site,
        provider: vec!["Example".to_owned()],
        service: Vec::new(),
        purpose: Vec::new(),
        value: None,
        lifetime: Some(default(Lifetime::Session)),
        attributes,
        shared_with: None,
        consent: None,
        formerly: Vec::new(),
        revision: default(0),
        allows: Vec::new(),
    }
}

fn wire_name(name: &str) -> Name {
    match name.split_once('*') {
        Some((head, tail)) => Name::Pattern { head: head.to_owned(), tail: tail.to_owned() },
        None => Name::Exact(name.to_owned()),
    }
}

fn defaults() -> Attributes {
    Attributes {
        secure: default(true),
        http_only: default(true),
        same_site: default(SameSite::Lax),
        path: default("/".to_owned()),
        domain: default(Domain::HostOnly),
        partitioned: default(false),
    }
}

impl Row {
    /// Under a constant of its own, or the default one in the way of the rule that is tested.
    pub(crate) fn constant(mut self, name: &str) -> Self {
        self.constant = Some(spanned(name.to_owned(), "constant"));
        self
    }

    /// A name that is a star of its own, not a pattern.
    pub(crate) fn literally(mut self, name: &str) -> Self {
        self.name.value = Some(Name::Exact(name.to_owned()));
        self
    }

    pub(crate) fn category(mut self, index: usize) -> Self {
        self.category = index;
        self
    }

    pub(crate) fn cfg(mut self, condition: &str) -> Self {
        self.cfg.push(condition.parse().expect("tokens"));
        self
    }

    pub(crate) fn provider(mut self, name: &str) -> Self {
        self.provider = vec![name.to_owned()];
        self
    }

    pub(crate) fn script(mut self) -> Self {
        self.setter = Setter::Script;
        self.attributes.http_only = default(false);
        self
    }

    pub(crate) fn third_party(mut self) -> Self {
        self.setter = Setter::ThirdParty;
        self.attributes.same_site = default(SameSite::None);
        self
    }

    pub(crate) fn secure(mut self, value: bool) -> Self {
        self.attributes.secure = set(value, "secure");
        self
    }

    pub(crate) fn http_only(mut self, value: bool) -> Self {
        self.attributes.http_only = set(value, "http_only");
        self
    }

    pub(crate) fn same_site(mut self, value: SameSite) -> Self {
        self.attributes.same_site = set(value, "same_site");
        self
    }

    pub(crate) fn partitioned(mut self) -> Self {
        self.attributes.partitioned = set(true, "partitioned");
        self
    }

    pub(crate) fn path(mut self, value: &str) -> Self {
        self.attributes.path = set(value.to_owned(), "path");
        self
    }

    /// `Domain = site` or `Domain = "…"`.
    pub(crate) fn domain(mut self, value: &str) -> Self {
        let domain = if value == "site" { Domain::Site } else { Domain::Host(value.to_owned()) };
        self.attributes.domain = set(domain, "domain");
        self
    }

    pub(crate) fn lifetime(mut self, value: Lifetime) -> Self {
        self.lifetime = Some(set(value, "lifetime"));
        self
    }

    pub(crate) fn lasts(self, count: u32, unit: Unit) -> Self {
        let (up_to, or_session, after_last_visit) = (false, false, false);
        self.lifetime(Lifetime::Limited { count, unit, up_to, or_session, after_last_visit })
    }

    pub(crate) fn formerly(mut self, name: &str, path: Option<&str>, domain: Option<&str>) -> Self {
        self.formerly.push(Former {
            name: spanned(name.to_owned(), "former"),
            path: path.map_or_else(|| default("/".to_owned()), |path| set(path.to_owned(), "former_path")),
            domain: domain.map(|domain| spanned(domain.to_owned(), "former_domain")),
        });
        self
    }

    pub(crate) fn revision(mut self, number: u32) -> Self {
        self.revision = set(number, "revision");
        self
    }

    /// The term `consent`.
    pub(crate) fn remembers(mut self, format: ChoiceFormat) -> Self {
        self.consent = Some(spanned(format, "consent"));
        self
    }

    pub(crate) fn allow(mut self, rule: &str) -> Self {
        self.allows.push(Allow { rule: spanned(rule.to_owned(), "allow") });
        self
    }
}
