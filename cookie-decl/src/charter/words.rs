//! The words of the rows that the standard texts give: formatted once for each distinct fact, not once a row.

use std::borrow::Cow;

use rustc_hash::FxHashMap;

use super::direction::Direction;
use super::locale::Locale;
use super::message::{self, Message};
use super::writer::Label;
use crate::attribute::{Length, Lifetime};
use crate::declaration::{Declaration, Kind, Localized, Provider, Setter, Table};

/// The words of a page in one language.
pub(super) struct Words<'a> {
    locale: &'a Locale,
    /// Which way the language runs.
    direction: Direction,
    lifetimes: FxHashMap<Option<Lifetime>, Cow<'a, str>>,
    setters: FxHashMap<Who, Cow<'a, str>>,
    providers: FxHashMap<&'static str, Details<'a>>,
}

/// More about a provider, in words.
#[derive(Default)]
pub(super) struct Details<'a> {
    pub(super) policy: Option<&'static str>,
    pub(super) country: Option<Cow<'a, str>>,
}

impl<'a> Words<'a> {
    /// Formats what the rows will ask for.
    pub(super) fn new(locale: &'a Locale, table: &Table, language: usize, rows: &[&Declaration]) -> Self {
        let direction = Direction::of_language(locale.tag());
        let mut words = Self {
            locale,
            direction,
            lifetimes: FxHashMap::default(),
            setters: FxHashMap::default(),
            providers: table.providers.iter().map(|told| (told.name, details(locale, told))).collect(),
        };
        for row in rows {
            words.lifetimes.entry(row.lifetime).or_insert_with(|| lifetime(locale, row.lifetime));
            let who = Who::sets(row, language);
            words.setters.entry(who).or_insert_with(|| setter(locale, direction, who));
        }
        words
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
        self.lifetimes.get(&row.lifetime).map_or("", AsRef::as_ref)
    }

    /// Who sets what a row declares.
    pub(super) fn setter(&self, row: &Declaration, language: usize) -> &str {
        self.setters.get(&Who::sets(row, language)).map_or("", AsRef::as_ref)
    }

    /// What the table tells of a provider: under the name in the page's language, else in the table's first.
    pub(super) fn provider(&self, name: Localized, language: usize) -> Option<&Details<'a>> {
        if self.providers.is_empty() {
            return None;
        }
        self.providers.get(name.at(language)).or_else(|| self.providers.get(name.at(0)))
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

fn setter(locale: &Locale, direction: Direction, who: Who) -> Cow<'_, str> {
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

fn lifetime(locale: &Locale, lifetime: Option<Lifetime>) -> Cow<'_, str> {
    match lifetime {
        None => locale.text(message::LIFETIME_NONE),
        Some(Lifetime::Session) => locale.text(message::LIFETIME_SESSION),
        Some(Lifetime::UntilDeleted) => locale.text(message::LIFETIME_UNTIL_DELETED),
        Some(Lifetime::Limited(length)) => {
            let values = [("count", length.count.into()), ("unit", length.unit.as_str().into())];
            locale.text_with(length_message(length), values)
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

fn details<'a>(locale: &'a Locale, provider: &Provider) -> Details<'a> {
    let country = |code: &'static str| locale.text_with(message::COUNTRY, [("code", code.into())]);
    Details { policy: provider.policy, country: provider.country.map(country) }
}
