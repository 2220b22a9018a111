//! The words of the rows that the standard texts give: formatted once for each distinct fact, not once a row.

use std::borrow::Cow;

use rustc_hash::FxHashMap;

use super::direction::Direction;
use super::locale::Locale;
use super::message::{self, Message};
use super::outline::Column;
use super::writer::Label;
use crate::attribute::{Length, Lifetime};
use crate::declaration::{Declaration, Kind, Localized, Provider, Setter, Table};

/// The words of a page in one language.
pub(super) struct Words<'a> {
    locale: &'a Locale,
    /// Which way the language runs.
    direction: Direction,
    /// By [`key`].
    lifetimes: FxHashMap<u64, Cow<'a, str>>,
    site: Cow<'a, str>,
    script: Cow<'a, str>,
    /// Setters that have a name.
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
    pub(super) fn new<'r>(
        locale: &'a Locale,
        table: &Table,
        language: usize,
        rows: impl Iterator<Item = &'r Declaration>,
    ) -> Self {
        let direction = Direction::of_language(locale.tag());
        let mut words = Self {
            locale,
            direction,
            lifetimes: FxHashMap::default(),
            site: locale.text(message::SETTER_SITE),
            script: locale.text(message::SETTER_SCRIPT),
            setters: FxHashMap::default(),
            providers: table.providers.iter().map(|told| (told.name, details(locale, told))).collect(),
        };
        // Most rows are told like the row before them: then no map is asked.
        let (mut last_lifetime, mut last_who) = (None, None);
        for row in rows {
            if last_lifetime.replace(row.lifetime) != Some(row.lifetime) {
                words.lifetimes.entry(key(row.lifetime)).or_insert_with(|| lifetime(locale, row.lifetime));
            }
            let who = Who::sets(row, language);
            if !matches!(who, Who::Site | Who::Script) && last_who.replace(who) != Some(who) {
                words.setters.entry(who).or_insert_with(|| setter(locale, direction, who));
            }
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
        self.lifetimes.get(&key(row.lifetime)).map_or("", AsRef::as_ref)
    }

    /// Who sets what a row declares.
    pub(super) fn setter(&self, row: &Declaration, language: usize) -> &str {
        match Who::sets(row, language) {
            Who::Site => &self.site,
            Who::Script => &self.script,
            who => self.setters.get(&who).map_or("", AsRef::as_ref),
        }
    }

    /// What the table tells of a provider: under the name in the page's language, else in the table's first.
    fn provider(&self, name: Localized, language: usize) -> Option<&Details<'a>> {
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

/// The words for one row after the other. Most rows are told like the row before them: then no map is asked.
pub(super) struct RowWords<'w> {
    words: &'w Words<'w>,
    language: usize,
    row: Option<&'static Declaration>,
    pub(super) lifetime: &'w str,
    pub(super) setter: &'w str,
    pub(super) provider: Option<&'w Details<'w>>,
    /// In which columns the row says what the one before it said. A `false` means nothing.
    pub(super) repeats: [bool; Column::ALL.len()],
}

impl<'w> RowWords<'w> {
    pub(super) fn new(words: &'w Words<'w>, language: usize) -> Self {
        Self {
            words,
            language,
            row: None,
            lifetime: "",
            setter: "",
            provider: None,
            repeats: [false; Column::ALL.len()],
        }
    }

    /// Goes on to another row.
    pub(super) fn turn_to(&mut self, row: &'static Declaration) {
        let Some(before) = self.row.replace(row) else { return self.ask(row, [false; 3]) };
        let same = |text: Localized, before: Localized| text.is(before, self.language);
        let provider = same(row.provider, before.provider);
        let lifetime = row.lifetime == before.lifetime;
        let setter = provider && row.setter == before.setter && row.kind == before.kind;
        let shared = match (row.shared_with, before.shared_with) {
            (Some(readers), Some(before)) => same(readers, before),
            (readers, before) => readers.is_none() && before.is_none(),
        };
        self.repeats[Column::Provider as usize] = provider;
        self.repeats[Column::Service as usize] = same(row.service, before.service);
        self.repeats[Column::Lifetime as usize] = lifetime;
        self.repeats[Column::Setter as usize] = setter;
        self.repeats[Column::Shared as usize] = shared;
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

/// All of a lifetime in one number, which is hashed at once.
fn key(lifetime: Option<Lifetime>) -> u64 {
    match lifetime {
        None => 0,
        Some(Lifetime::Session) => 1,
        Some(Lifetime::UntilDeleted) => 2,
        Some(Lifetime::Limited(Length { count, unit, up_to, or_session, after_last_visit })) => {
            let flags = [true, true, up_to, or_session, after_last_visit];
            let flags = flags.iter().rev().fold(unit as u64, |key, flag| key << 1 | u64::from(*flag));
            u64::from(count) << 32 | flags
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
