//! The choice as it stands in its cookie.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_core::Deserialize;

use super::fields::fields;
use super::shown::{CHARACTERS, Shown};
use crate::category::{CategoryInfo, ConsentBasis};
use crate::cookie::exact;
use crate::declaration::{ChoiceFormat, Declaration, Table};
use crate::identity::Identity;
use crate::source::CookieSource;
use cookie_decl_core::MAX_COOKIE_OCTETS;

const VERSION: u32 = 1;

/// How far a clock of ours may be ahead of another one of ours, in seconds.
const SKEW: u64 = 300;

/// How much of other applications' entries is carried along: the cookie has to stay one that browsers take.
const MOST_FOREIGN_ROWS: usize = 100;
const MOST_FOREIGN_CATEGORIES: usize = 16;
const LONGEST_FOREIGN_CATEGORY: usize = 40;

/// What a visitor chose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Choice {
    /// When, in Unix seconds.
    pub(super) time: u64,
    /// The answer for each category, those of other applications too.
    pub(super) answers: BTreeMap<String, bool>,
    /// The rows that came with a grant, those of other applications too.
    pub(super) shown: Vec<Shown>,
}

/// What a choice says, whichever way it was read.
pub(super) trait Chosen {
    /// When it was made, in Unix seconds.
    fn time(&self) -> u64;

    /// The answer for the category of that id.
    fn answer(&self, category: &str) -> Option<bool>;

    /// Whether the visitor was shown the row as it is.
    fn shows(&self, row: &Declaration) -> bool;

    /// Whether it was made before now, and no longer ago than the row that remembers it lives.
    fn holds(&self, row: &Declaration, now: SystemTime) -> bool {
        !Choice::is_future(self.time(), now) && self.lives(row, now)
    }

    /// Whether it was made no longer ago than the row that remembers it lives.
    fn lives(&self, row: &Declaration, now: SystemTime) -> bool {
        let life =
            row.lifetime.and_then(|lifetime| lifetime.max_age()).map_or(u64::MAX, |life| life.as_secs());
        seconds(now).saturating_sub(self.time()) < life
    }

    /// Whether the visitor was shown all rows of the category as they are.
    fn covers(&self, table: &Table, category: &CategoryInfo) -> bool {
        rows_of(table, category).all(|row| self.shows(row))
    }
}

impl Chosen for Choice {
    fn time(&self) -> u64 {
        self.time
    }

    fn answer(&self, category: &str) -> Option<bool> {
        self.answers.get(category).copied()
    }

    fn shows(&self, row: &Declaration) -> bool {
        let mut same = self.shown.iter().filter(|shown| shown.digest == row.digest);
        same.any(|shown| shown.covers(Shown::of(row)))
    }
}

struct Wire {
    v: u32,
    t: u64,
    c: BTreeMap<String, bool>,
    r: String,
}

fields!(Serialize Wire { v = "v", t = "t", c = "c", r = "r" });

impl Choice {
    /// The newest choice among the request's cookies that can be read and holds.
    pub(super) fn of_request<S>(table: &Table, source: &S, now: SystemTime) -> Option<Self>
    where
        S: CookieSource + ?Sized,
    {
        Self::newest(table, source, |choice, row| choice.holds(row, now))
    }

    /// The newest choice that the request carries when one of that time is written over it: the decision may have been made
    /// elsewhere, before it.
    pub(super) fn beside<S>(table: &Table, source: &S, time: SystemTime) -> Option<Self>
    where
        S: CookieSource + ?Sized,
    {
        let now = time.max(SystemTime::now());
        Self::newest(table, source, |choice, row| {
            !Self::is_future(choice.time, now) && choice.lives(row, time)
        })
    }

    fn newest<S>(table: &Table, source: &S, counts: impl Fn(&Self, &Declaration) -> bool) -> Option<Self>
    where
        S: CookieSource + ?Sized,
    {
        let cookie = own_cookie(table)?;
        let values = cookie.get_all::<str, S>(source).into_iter().flatten();
        let choices = values.filter_map(|text| Self::read(&text));
        choices.filter(|choice| counts(choice, cookie.declaration)).max_by_key(|choice| choice.time)
    }

    /// Reads the cookie's value; `None` for what this version has not written.
    pub(super) fn read(text: &str) -> Option<Self> {
        if text.len() > MAX_COOKIE_OCTETS {
            return None;
        }
        let Wire { v, t, c, r } = object(text)?;
        (v == VERSION).then_some(())?;
        Some(Self { time: t, answers: c, shown: Shown::read_all(&r)? })
    }

    /// The cookie's value.
    pub(super) fn write(&self) -> String {
        let mut r = String::with_capacity(self.shown.len() * CHARACTERS);
        self.shown.iter().for_each(|row| row.write(&mut r));
        let wire = Wire { v: VERSION, t: self.time, c: self.answers.clone(), r };
        // Numbers, booleans and text: nothing of it can fail.
        serde_json::to_string(&wire).unwrap_or_default()
    }

    /// Whether browsers take the cookie.
    pub(super) fn fits(&self, table: &Table) -> bool {
        own_cookie(table).is_none_or(|cookie| cookie.set::<str, _>(self.write()).error().is_none())
    }

    /// Whether a time lies ahead, further than clocks are apart.
    pub(super) fn is_future(time: u64, now: SystemTime) -> bool {
        time > seconds(now).saturating_add(SKEW)
    }

    /// Takes along what the table does not know of an earlier choice.
    ///
    /// Not the rows, once a grant is withdrawn: nobody can tell whose rows they were.
    pub(super) fn keep_foreign(&mut self, table: &Table, earlier: &Self) {
        let withdrawn =
            self.answers.iter().any(|(id, answer)| !answer && earlier.answers.get(id) == Some(&true));
        let foreign = earlier.answers.iter().filter(|(id, _)| id.len() <= LONGEST_FOREIGN_CATEGORY);
        let foreign = foreign.filter(|(id, _)| !asking(table).any(|category| category.id == id.as_str()));
        let foreign: Vec<_> =
            foreign.take(MOST_FOREIGN_CATEGORIES).map(|(id, answer)| (id.clone(), *answer)).collect();
        self.answers.extend(foreign);
        if !withdrawn {
            let own = |shown: &&Shown| table.declarations().iter().any(|row| row.digest == shown.digest);
            let foreign = earlier.shown.iter().filter(|shown| !own(shown)).take(MOST_FOREIGN_ROWS);
            self.shown.extend(foreign);
        }
    }
}

/// Reads a JSON object. `serde` takes an array of the fields for one too: nobody writes that, nobody has agreed by it.
pub(super) fn object<'a, T: Deserialize<'a>>(text: &'a str) -> Option<T> {
    if text.trim_ascii_start().starts_with('{') { serde_json::from_str(text).ok() } else { None }
}

/// The cookie that remembers the choice, whoever writes it.
pub(super) fn cookie(table: &Table) -> Option<Identity<'static>> {
    let row = table.declarations().iter().copied().find(|row| row.choice.is_some())?;
    Some(Identity::new(row, exact(row)))
}

/// The same, where this program writes it.
pub(super) fn own_cookie(table: &Table) -> Option<Identity<'static>> {
    cookie(table).filter(|cookie| cookie.declaration.choice == Some(ChoiceFormat::Own))
}

/// The categories that ask for a choice.
pub(super) fn asking(table: &Table) -> impl Iterator<Item = &'static CategoryInfo> {
    table.categories().iter().copied().filter(|category| category.consent != ConsentBasis::Exempt)
}

/// The rows of a category.
pub(super) fn rows_of<'a>(
    table: &Table,
    category: &'a CategoryInfo,
) -> impl Iterator<Item = &'static Declaration> + use<'a> {
    let rows = table.declarations();
    rows.iter().copied().filter(move |row| core::ptr::eq(row.category, category))
}

/// Unix seconds; 0 for what lies before.
pub(super) fn seconds(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

/// The time of those Unix seconds, where the system can say it.
pub(super) fn time(seconds: u64) -> Option<SystemTime> {
    UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::SESSIONID;

    /// Name and value on the wire, with all built-in categories that ask and that many rows.
    fn octets(rows: u32) -> usize {
        let asking = ["preferences", "anonymous_statistics", "statistics", "marketing"];
        let answers = asking.map(|id| (id.to_owned(), false)).into();
        let shown = (0..rows).map(|digest| Shown { digest, life: 19 }).collect();
        SESSIONID.request_pair(Choice { time: 1_795_446_000, answers, shown }.write()).len()
    }

    #[test]
    fn the_cookie_stays_small() {
        assert!(octets(20) < 400, "{}", octets(20));
        assert!(octets(200) < 2048, "{}", octets(200));
        assert!(octets(500) < MAX_COOKIE_OCTETS, "{}", octets(500));
    }

    #[test]
    fn there_and_back() {
        let answers = [("statistics".to_owned(), true)].into();
        let choice =
            Choice { time: 1_795_446_000, answers, shown: vec![Shown { digest: 2_147_521, life: 61 }] };
        let text = r#"{"v":1,"t":1795446000,"c":{"statistics":true},"r":"AIMTB9"}"#;
        assert_eq!(choice.write(), text);
        assert_eq!(Choice::read(text), Some(choice));
    }

    #[test]
    fn the_fields_without_their_names_are_no_choice() {
        assert_eq!(Choice::read(r#"[1,1795446000,{"statistics":true},"AIMTB9"]"#), None);
    }
}
