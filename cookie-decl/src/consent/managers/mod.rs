//! The choices that consent managers of the page keep in their own cookies (term `consent = …`).
//!
//! Each parser takes the cookie's value, decoded, and gives `None` for whatever its manager has not written: the visitor
//! then counts as never asked.

mod date;
mod map;
mod tarteaucitron;
mod vanilla_cookieconsent;

use std::collections::BTreeMap;
use std::time::SystemTime;

use super::choice::{Choice, cookie, seconds};
use super::state::Answer;
use crate::category::CategoryInfo;
use crate::declaration::{ChoiceFormat, Table};
use crate::source::CookieSource;
use cookie_decl_core::MAX_COOKIE_OCTETS;

/// What a manager's cookie says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Said {
    /// The answer under each of the manager's ids.
    pub(super) answers: BTreeMap<String, bool>,
    /// When the visitor chose, in Unix seconds, where the manager writes it.
    pub(super) time: Option<u64>,
    /// When the manager will ask again, in Unix milliseconds, where it writes it.
    pub(super) until: Option<u64>,
}

impl Said {
    /// What the request's cookie says; of several, the first that can be read.
    pub(super) fn of_request<S>(table: &Table, source: &S, now: SystemTime) -> Option<Self>
    where
        S: CookieSource + ?Sized,
    {
        let cookie = cookie(table)?;
        let row = cookie.declaration;
        let parse: fn(&str, u32) -> Option<Self> = match row.choice? {
            ChoiceFormat::Own => return None,
            ChoiceFormat::VanillaCookieconsent => vanilla_cookieconsent::parse,
            ChoiceFormat::Klaro | ChoiceFormat::Orejime => |text, _| map::parse(text),
            ChoiceFormat::Tarteaucitron => |text, _| tarteaucitron::parse(text),
        };
        let values = cookie.get_all::<str, S>(source).into_iter().flatten();
        let values = values.filter(|text| text.len() <= MAX_COOKIE_OCTETS);
        values.filter_map(|text| parse(&text, row.revision)).find(|said| said.holds(now))
    }

    fn holds(&self, now: SystemTime) -> bool {
        self.time.is_none_or(|time| !Choice::is_future(time, now))
            && self.until.is_none_or(|until| seconds(now) < until / 1000)
    }

    /// The answer for a category, which the manager may know under several ids: all of them have to be granted, and one
    /// refusal is a refusal.
    pub(super) fn answer(&self, category: &CategoryInfo) -> Answer {
        let own = [category.id];
        let ids = if category.known_as.is_empty() { &own[..] } else { category.known_as };
        let answers = || ids.iter().map(|id| self.answers.get(*id));
        if answers().any(|answer| answer == Some(&false)) {
            Answer::Refused
        } else if answers().all(|answer| answer == Some(&true)) {
            Answer::Granted
        } else {
            Answer::Unanswered
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A cookie's value as [`CookieSource`] decodes it.
    pub(super) fn decoded(value: &str) -> String {
        crate::encode::decode(value.as_bytes()).unwrap().into_owned()
    }

    pub(super) fn answers(said: Said) -> String {
        let Said { answers, .. } = said;
        let pairs: Vec<_> = answers.iter().map(|(id, answer)| format!("{id}={answer}")).collect();
        pairs.join(" ")
    }

    proptest! {
        #[test]
        fn no_text_makes_a_parser_panic(text in "\\PC*|[!a-z=]{0,40}|[{}\\[\\]\":,a-z0-9tfZT.-]{0,80}", revision: u32) {
            let _ = (map::parse(&text), tarteaucitron::parse(&text), vanilla_cookieconsent::parse(&text, revision));
            let _ = (date::seconds(&text), Choice::read(&text));
        }
    }
}
