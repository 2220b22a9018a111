//! A line of a table as rows of ours.

use super::columns::{Columns, Role};
use super::kind::{self, Fact};
use super::lifetime::{self, Life};
use super::name::{self, Name};
use super::piece::Cell;

/// Where a row's storage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    Cookie,
    LocalStorage,
    SessionStorage,
}

/// A row to be.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// The line of the input.
    pub(super) line: usize,
    pub(super) provider: String,
    pub(super) service: String,
    pub(super) name: Name,
    pub(super) kind: Kind,
    pub(super) purpose: String,
    /// `third_party` or `script`.
    pub(super) setter: Option<&'static str>,
    pub(super) life: Option<String>,
    /// `consent`, or `consent = klaro`.
    pub(super) choice: Option<String>,
    pub(super) shared: Option<String>,
    /// What the page says and the row says in another way, or not at all.
    pub(super) source: Vec<String>,
    /// What a person has to look at.
    pub(super) marks: Vec<String>,
    pub(super) constant: Option<String>,
    pub(super) allows: Vec<&'static str>,
    /// Why the row cannot stand, if it cannot.
    pub(super) refused: Option<String>,
}

/// What stands in front of a text that a person has to write.
pub(super) const MARK: &str = "import:";

impl Entry {
    /// A row of which only texts are known.
    pub(super) fn new(line: usize, provider: &str, service: &str, purpose: &str, name: Name) -> Self {
        let or =
            |text: &str, what: &str| if text.is_empty() { format!("{MARK} {what}") } else { text.to_owned() };
        Self {
            line,
            provider: or(provider, "provider"),
            service: or(service, "service"),
            name,
            kind: Kind::Cookie,
            purpose: or(purpose, "purpose"),
            setter: None,
            life: None,
            choice: None,
            shared: None,
            source: Vec::new(),
            marks: Vec::new(),
            constant: None,
            allows: Vec::new(),
            refused: None,
        }
    }

    /// The name as the cell of a row has it, unquoted: `*` varies.
    pub(super) fn name_cell(&self) -> Option<String> {
        match &self.name {
            Name::Nothing => None,
            Name::Exact(name) => Some(name.clone()),
            Name::Pattern(head, tail) => Some(format!("{head}*{tail}")),
        }
    }

    pub(super) fn terms(&self) -> Vec<String> {
        self.life.iter().chain(&self.choice).cloned().collect()
    }
}

/// Provider and service of the line above, which an empty cell repeats.
#[derive(Debug, Default)]
pub(super) struct Above {
    provider: String,
    service: String,
}

/// The rows of a line: one for each name in it.
pub(super) fn read(columns: &Columns, line: &[Cell], above: &mut Above) -> Vec<Entry> {
    let cell = |role| columns.at(role).and_then(|at| line.get(at));
    let text = |role| cell(role).map(Cell::flat).unwrap_or_default();
    let number = line.first().map_or(0, |cell| cell.line);
    let or_above = |text: String, above: &mut String| {
        if !text.is_empty() {
            *above = text;
        }
        above.clone()
    };
    let provider = or_above(text(Role::Provider), &mut above.provider);
    let service = or_above(text(Role::Service), &mut above.service);
    // Where a page tells one of the two, it stands for both.
    let service = if columns.at(Role::Service).is_none() { provider.clone() } else { service };
    let provider = if columns.at(Role::Provider).is_none() { service.clone() } else { provider };
    let read = cell(Role::Name).map(|cell| name::read(&cell.text)).unwrap_or_default();
    let mut base = Entry::new(number, &provider, &service, &text(Role::Purpose), Name::Nothing);
    base.missing(&provider, &service, &text(Role::Purpose));
    base.remarks(&read);
    base.facts(&text(Role::Type), &text(Role::Setter), columns);
    base.shared = Some(text(Role::Shared)).filter(|text| !kind::is_nothing(text));
    base.lifetime(&text(Role::Lifetime));
    base.sources(columns, line);
    let names = if read.found.is_empty() { vec![Name::Nothing] } else { read.found };
    let is_one = names.len() == 1;
    names.into_iter().map(|name| base.clone().named(name, &text(Role::Name), is_one)).collect()
}

impl Entry {
    fn mark(&mut self, mark: impl Into<String>) {
        self.marks.push(mark.into());
    }

    fn missing(&mut self, provider: &str, service: &str, purpose: &str) {
        for (text, what) in [(provider, "provider"), (service, "service"), (purpose, "purpose")] {
            if text.is_empty() {
                self.mark(format!("the page tells no {what}"));
            }
        }
    }

    fn remarks(&mut self, names: &name::Names) {
        for remark in &names.remarks {
            let facts = kind::facts(remark);
            if facts.is_empty() {
                self.mark(format!("the remark `{remark}` behind the name was left out"));
            }
            for fact in facts {
                self.fact(fact);
            }
        }
        for part in &names.unclear {
            self.mark(format!("not all of `{part}` was understood as a name"));
        }
    }

    /// Columns about the kind, and about who sets it.
    fn facts(&mut self, kind: &str, setter: &str, columns: &Columns) {
        for (text, role) in [(kind, Role::Type), (setter, Role::Setter)] {
            if kind::is_nothing(text) {
                continue;
            }
            let heading =
                columns.at(role).and_then(|at| columns.columns.get(at)).map(|(heading, _)| &heading.text);
            let facts = match kind::answer(text) {
                Some(true) => heading.map(|heading| kind::facts(heading)).unwrap_or_default(),
                Some(false) => continue,
                None => kind::facts(text),
            };
            let is_life = role == Role::Type && lifetime::read(text) != Life::Unknown;
            let is_category = super::category::of(text).is_some();
            if facts.is_empty() && !is_life && !is_category {
                self.mark(format!("`{text}` was not understood"));
            }
            if facts.contains(&Fact::FirstParty) && facts.contains(&Fact::ThirdParty) {
                self.mark(format!("`{text}` says both: the row is the site's own"));
                continue;
            }
            for fact in facts {
                self.fact(fact);
            }
            if is_life && self.life.is_none() {
                self.life_of(text);
            }
        }
    }

    fn fact(&mut self, fact: Fact) {
        match fact {
            Fact::LocalStorage => self.kind = Kind::LocalStorage,
            Fact::SessionStorage => self.kind = Kind::SessionStorage,
            Fact::NoCookie => self.refused = Some("it is neither a cookie nor storage".into()),
            Fact::ThirdParty => self.setter = Some("third_party"),
            Fact::Script => self.setter = Some("script"),
            Fact::FirstParty | Fact::Cookie => {}
        }
    }

    fn lifetime(&mut self, text: &str) {
        if !text.is_empty() && !kind::is_nothing(text) {
            self.life_of(text);
        }
    }

    fn life_of(&mut self, text: &str) {
        match lifetime::read(text) {
            Life::Term(term, doubt) => {
                self.life = Some(term);
                self.marks.extend(doubt.map(|doubt| format!("{doubt}: `{text}`")));
            }
            // Browsers keep no cookie longer, whatever it asks for.
            Life::Persistent if self.kind == Kind::Cookie => {
                self.life = Some("up to 400 days".into());
                self.mark(format!("`{text}` says no lifetime: browsers keep a cookie for 400 days at most"));
            }
            Life::Persistent => self.life = Some("until deleted".into()),
            Life::Unknown => self.mark(format!("the lifetime `{text}` was not understood")),
        }
    }

    /// Keeps what the row says in another way.
    fn sources(&mut self, columns: &Columns, line: &[Cell]) {
        for (at, cell) in line.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            let (heading, role) =
                columns.columns.get(at).map_or((String::new(), None), |(cell, role)| (cell.flat(), *role));
            if matches!(role, Some(Role::Provider | Role::Service | Role::Purpose)) {
                continue;
            }
            let is_said = role == Some(Role::Shared) && self.shared.is_some()
                || role == Some(Role::Lifetime) && self.life.as_ref() == Some(&cell.flat());
            // The name is compared when it is known.
            if !is_said && role != Some(Role::Name) {
                let heading = if heading.is_empty() { heading } else { format!("{heading}: ") };
                self.source.push(format!("{heading}{}", cell.flat()));
            }
            if role.is_none() {
                self.mark(format!("nothing is known of the column of `{}`", cell.flat()));
            }
        }
    }

    /// The row for one of the names.
    fn named(mut self, name: Name, cell: &str, is_one: bool) -> Self {
        self.name = name;
        let says_it = is_one && self.name_cell().as_deref() == Some(cell);
        if !says_it && !cell.is_empty() {
            self.source.insert(0, cell.to_owned());
        }
        if self.name == Name::Nothing {
            // Such a row has no terms.
            self.source.extend(self.life.take());
            self.source.extend(self.shared.take());
            self.setter = None;
            return self;
        }
        let default = match self.kind {
            Kind::SessionStorage => {
                let said = self.life.replace("session".into());
                self.source.extend(said.filter(|said| said != "session"));
                return self;
            }
            Kind::LocalStorage => "until deleted",
            Kind::Cookie => "session",
        };
        if self.life.is_none() {
            self.life = Some(default.into());
            self.mark(format!("the page tells no lifetime that is understood: `{default}` is a guess"));
        }
        self
    }
}
