//! The words of the rows that the standard texts give: formatted once for each distinct fact, not once a row.

use std::borrow::Cow;
use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use super::direction::Direction;
use super::locale::Locale;
use super::message::{self, Message};
use super::writer::Label;
use crate::attribute::{Length, Lifetime};
use crate::declaration::{Declaration, Kind, Localized, Provider, Setter, Table};

/// The words of a page in one language.
pub(super) struct Words<'a> {
    locale: &'static Locale,
    /// Which way the language runs.
    direction: Direction,
    table: &'a Table,
    language: usize,
    rows: &'a [&'a Declaration],
    /// What the rows ask for. Nobody asks where an HTML page of the language has been written before.
    told: OnceLock<Told>,
}

/// What the rows ask for, once for each distinct fact.
struct Told {
    /// By [`key`].
    lifetimes: FxHashMap<u64, Cow<'static, str>>,
    site: Cow<'static, str>,
    script: Cow<'static, str>,
    /// Setters that have a name.
    setters: FxHashMap<Who, Cow<'static, str>>,
    providers: FxHashMap<&'static str, Details>,
}

/// More about a provider, in words.
#[derive(Default)]
pub(super) struct Details {
    pub(super) policy: Option<&'static str>,
    pub(super) country: Option<Cow<'static, str>>,
}

impl Told {
    fn new(words: &Words<'_>) -> Self {
        let Words { locale, direction, table, language, rows, .. } = *words;
        let mut told = Self {
            lifetimes: FxHashMap::default(),
            site: locale.text(message::SETTER_SITE),
            script: locale.text(message::SETTER_SCRIPT),
            setters: FxHashMap::default(),
            providers: table.providers.iter().map(|told| (told.name, details(locale, told))).collect(),
        };
        // Most rows are told like the row before them: then no map is asked.
        let (mut last_stay, mut last_who) = (None, None);
        for row in rows {
            let stay = Stay::of(row);
            if last_stay.replace(stay) != Some(stay) {
                told.lifetimes.entry(stay.key()).or_insert_with(|| stay.words(locale));
            }
            let who = Who::sets(row, language);
            if !matches!(who, Who::Site | Who::Script) && last_who.replace(who) != Some(who) {
                told.setters.entry(who).or_insert_with(|| setter(locale, direction, who));
            }
        }
        told
    }
}

impl<'a> Words<'a> {
    pub(super) fn new(
        locale: &'static Locale,
        table: &'a Table,
        language: usize,
        rows: &'a [&'a Declaration],
    ) -> Self {
        let direction = Direction::of_language(locale.tag());
        Self { locale, direction, table, language, rows, told: OnceLock::new() }
    }

    fn told(&self) -> &Told {
        self.told.get_or_init(|| Told::new(self))
    }

    /// Which way the language runs.
    #[cfg(feature = "consent")]
    pub(super) fn direction(&self) -> Direction {
        self.direction
    }

    /// A standard text.
    pub(super) fn text(&self, message: Message) -> Cow<'a, str> {
        self.locale.text(message)
    }

    /// A standard text with another text in it, kept apart where it runs the other way.
    pub(super) fn text_with(&self, message: Message, name: &'static str, value: &str) -> Cow<'a, str> {
        self.locale.text_with(message, [(name, self.direction.keeping_apart(value).into())])
    }

    /// A standard text with a number in it.
    pub(super) fn text_counting(&self, message: Message, count: usize) -> Cow<'a, str> {
        self.locale.text_with(message, [("count", count.into())])
    }

    /// A standard text as a label.
    pub(super) fn label(&self, message: Message) -> Label {
        self.label_of(&self.text(message))
    }

    /// A text as a label.
    pub(super) fn label_of(&self, text: &str) -> Label {
        let inline = self.text_with(message::LABEL, "text", text).into_owned();
        Label { text: text.to_owned(), inline }
    }

    /// How long a row stays with the visitor.
    pub(super) fn lifetime(&self, row: &Declaration) -> &str {
        self.told().lifetimes.get(&Stay::of(row).key()).map_or("", AsRef::as_ref)
    }

    /// Who sets what a row declares.
    pub(super) fn setter(&self, row: &Declaration, language: usize) -> &str {
        match Who::sets(row, language) {
            Who::Site => &self.told().site,
            Who::Script => &self.told().script,
            who => self.told().setters.get(&who).map_or("", AsRef::as_ref),
        }
    }

    /// What the table tells of a provider: under the name in the page's language, else in the table's first.
    fn provider(&self, name: Localized, language: usize) -> Option<&Details> {
        let providers = &self.told().providers;
        if providers.is_empty() {
            return None;
        }
        providers.get(name.at(language)).or_else(|| providers.get(name.at(0)))
    }

    /// A day in words; `None` where it is not written `YYYY-MM-DD`.
    pub(super) fn date(&self, day: &str) -> Option<Cow<'a, str>> {
        let mut parts = day.splitn(3, '-').map(|part| part.parse::<u16>().ok());
        let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
        if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
            return None;
        }
        let values = [("day", day.into()), ("month", month.into()), ("year", year.into())];
        Some(self.locale.text_with(message::DATE, values))
    }
}

/// The words for one row after the other. Most rows are told like the row before them: then no map is asked.
pub(super) struct RowWords<'w> {
    words: &'w Words<'w>,
    language: usize,
    row: Option<&'static Declaration>,
    pub(super) lifetime: &'w str,
    pub(super) setter: &'w str,
    pub(super) provider: Option<&'w Details>,
}

impl<'w> RowWords<'w> {
    pub(super) fn new(words: &'w Words<'w>, language: usize) -> Self {
        Self { words, language, row: None, lifetime: "", setter: "", provider: None }
    }

    /// Goes on to another row.
    pub(super) fn turn_to(&mut self, row: &'static Declaration) {
        let Some(before) = self.row.replace(row) else { return self.ask(row, [false; 3]) };
        let provider = row.provider.is(before.provider, self.language);
        let lifetime = Stay::of(row) == Stay::of(before);
        let setter = provider && row.setter == before.setter && row.kind == before.kind;
        self.ask(row, [provider, lifetime, setter]);
    }

    /// Asks for the words that are not known already.
    fn ask(&mut self, row: &'static Declaration, [provider, lifetime, setter]: [bool; 3]) {
        if !provider {
            self.provider = self.words.provider(row.provider, self.language);
        }
        if !lifetime {
            self.lifetime = self.words.lifetime(row);
        }
        if !setter {
            self.setter = self.words.setter(row, self.language);
        }
    }
}

/// Who sets what a row declares: what decides the words for it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Who {
    Nobody,
    Site,
    Script,
    Library(&'static str),
    ThirdParty(&'static str),
}

impl Who {
    fn sets(row: &Declaration, language: usize) -> Self {
        match row.setter {
            _ if row.kind == Kind::Nothing => Self::Nobody,
            Setter::Site => Self::Site,
            Setter::Script => Self::Script,
            Setter::Library(name) => Self::Library(name),
            Setter::ThirdParty => Self::ThirdParty(row.provider.at(language)),
        }
    }
}

fn setter(locale: &'static Locale, direction: Direction, who: Who) -> Cow<'static, str> {
    let named = |message, variable, name| {
        locale.text_with(message, [(variable, direction.keeping_apart(name).into())])
    };
    match who {
        Who::Nobody => locale.text(message::LIFETIME_NONE),
        Who::Site => locale.text(message::SETTER_SITE),
        Who::Script => locale.text(message::SETTER_SCRIPT),
        Who::Library(name) => named(message::SETTER_LIBRARY, "name", name),
        Who::ThirdParty(provider) => named(message::SETTER_THIRD_PARTY, "provider", provider),
    }
}

/// How long a row stays: its lifetime, and what it ends with where that is the session's end.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Stay {
    lifetime: Option<Lifetime>,
    /// Session storage ends with its tab, and a cookie with the browser.
    in_tab: bool,
}

impl Stay {
    fn of(row: &Declaration) -> Self {
        Self { lifetime: row.lifetime, in_tab: row.kind == Kind::SessionStorage }
    }

    fn words(self, locale: &'static Locale) -> Cow<'static, str> {
        match self.lifetime {
            None => locale.text(message::LIFETIME_NONE),
            Some(Lifetime::Session) if self.in_tab => locale.text(message::LIFETIME_TAB),
            Some(Lifetime::Session) => locale.text(message::LIFETIME_SESSION),
            Some(Lifetime::UntilDeleted) => locale.text(message::LIFETIME_UNTIL_DELETED),
            Some(Lifetime::Limited(length)) => {
                let values = [("count", length.count.into()), ("unit", length.unit.as_str().into())];
                locale.text_with(length_message(length), values)
            }
        }
    }

    /// All of it in one number, which is hashed at once.
    fn key(self) -> u64 {
        match self.lifetime {
            None => 0,
            Some(Lifetime::Session) if self.in_tab => 3,
            Some(Lifetime::Session) => 1,
            Some(Lifetime::UntilDeleted) => 2,
            Some(Lifetime::Limited(Length { count, unit, up_to, or_session, after_last_visit })) => {
                let flags = [true, true, up_to, or_session, after_last_visit];
                let flags = flags.iter().rev().fold(unit as u64, |key, flag| key << 1 | u64::from(*flag));
                u64::from(count) << 32 | flags
            }
        }
    }
}

fn length_message(length: Length) -> Message {
    match (length.or_session, length.up_to, length.after_last_visit) {
        (true, _, false) => message::LIFETIME_SESSION_OR,
        (true, _, true) => message::LIFETIME_SESSION_OR_VISIT,
        (false, true, false) => message::LIFETIME_LIMIT,
        (false, true, true) => message::LIFETIME_LIMIT_VISIT,
        (false, false, false) => message::LIFETIME_EXACT,
        (false, false, true) => message::LIFETIME_EXACT_VISIT,
    }
}

fn details(locale: &'static Locale, provider: &Provider) -> Details {
    let country = |code: &'static str| locale.text_with(message::COUNTRY, [("code", code.into())]);
    Details { policy: provider.policy, country: provider.country.map(country) }
}
