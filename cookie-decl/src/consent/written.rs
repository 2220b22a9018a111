//! The choice of a request, read where it stands in the header: nothing is decoded and nothing allocated.
//!
//! Only the very octets that `Choice::write` makes are read here, and they mean what `Choice::read` makes of them. All
//! else, JSON of any other shape, takes that longer way. Nearly every choice that a visitor sends back is of the one shape:
//! with all that belongs to it, a request's consent takes half the instructions so.

use super::choice::{Chosen, own_cookie};
use super::shown::{CHARACTERS, Shown, is_sextet};
use crate::declaration::{Declaration, Table};
use crate::source::CookieSource;
use crate::source::sealed::Raw;
use cookie_decl_core::MAX_COOKIE_OCTETS;

/// A choice of that one shape.
#[derive(Clone, Copy)]
pub(super) struct Written<'a> {
    time: u64,
    /// What stands between the braces of `c`.
    answers: &'a [u8],
    shown: &'a [[u8; CHARACTERS]],
}

impl<'a> Written<'a> {
    /// The request's choice, where it has one alone, and of this shape.
    pub(super) fn of_request<S>(table: &Table, source: &'a S) -> Option<(Self, &'static Declaration)>
    where
        S: CookieSource + ?Sized,
    {
        let cookie = own_cookie(table)?;
        let mut values = source.values(cookie.name);
        let Some(Raw::Encoded(octets)) = values.next() else { return None };
        if values.next().is_some() {
            return None;
        }
        Some((Self::read(octets)?, cookie.declaration))
    }

    /// `{"v":1,"t":…,"c":{…},"r":"…"}`, as it is percent-encoded.
    pub(super) fn read(octets: &'a [u8]) -> Option<Self> {
        if octets.len() > MAX_COOKIE_OCTETS {
            return None;
        }
        let rest = octets.strip_prefix(b"{%22v%22:1%2C%22t%22:")?;
        let (time, rest) = number(rest)?;
        let inside = rest.strip_prefix(b"%2C%22c%22:{")?;
        let mut rest = inside;
        while let Some((id, _, behind)) = answer(rest) {
            if !id.iter().all(|octet| is_plain(*octet)) {
                return None;
            }
            rest = behind;
        }
        let (answers, _) = inside.split_at_checked(inside.len() - rest.len())?;
        // A comma has to be followed by another answer.
        if answers.ends_with(COMMA) {
            return None;
        }
        let shown = rest.strip_prefix(b"}%2C%22r%22:%22")?.strip_suffix(b"%22}")?;
        let (shown, rest) = shown.as_chunks();
        let sound = rest.is_empty() && shown.as_flattened().iter().all(|octet| is_sextet(*octet));
        sound.then_some(Self { time, answers, shown })
    }
}

impl Chosen for Written<'_> {
    fn time(&self) -> u64 {
        self.time
    }

    /// Of two answers for one category the later one counts, as in a map.
    fn answer(&self, category: &str) -> Option<bool> {
        let mut rest = self.answers;
        let mut found = None;
        while let Some((id, granted, behind)) = answer(rest) {
            if id == category.as_bytes() {
                found = Some(granted);
            }
            rest = behind;
        }
        found
    }

    fn shows(&self, row: &Declaration) -> bool {
        let row = Shown::of(row);
        let [digest @ .., _] = row.characters();
        let mut same = self.shown.iter().filter(|shown| shown.starts_with(&digest));
        same.any(|shown| Shown::read(*shown).is_some_and(|shown| shown.covers(row)))
    }
}

const COMMA: &[u8] = b"%2C";

/// A number as JSON has it, of at most 19 digits, which no `u64` is too small for; and what stands behind it.
fn number(octets: &[u8]) -> Option<(u64, &[u8])> {
    let end = octets.iter().position(|octet| !octet.is_ascii_digit())?;
    let (digits, rest) = octets.split_at_checked(end)?;
    if !matches!(digits, [b'1'..=b'9', ..]) || digits.len() > 19 {
        return None;
    }
    let number = digits.iter().fold(0, |number, digit| number * 10 + u64::from(digit - b'0'));
    Some((number, rest))
}

/// `"id":true`, and the comma behind it if there is one: id, answer, and what follows.
fn answer(octets: &[u8]) -> Option<(&[u8], bool, &[u8])> {
    let octets = octets.strip_prefix(b"%22")?;
    let (id, rest) = octets.split_at_checked(memchr::memchr(b'%', octets)?)?;
    let rest = rest.strip_prefix(b"%22:")?;
    let (granted, rest) = match rest.strip_prefix(b"true") {
        Some(rest) => (true, rest),
        None => (false, rest.strip_prefix(b"false")?),
    };
    let rest = match rest.strip_prefix(COMMA) {
        Some(rest) => rest,
        // The last one: the brace follows, or nothing where that has been cut off.
        None if matches!(rest, [] | [b'}', ..]) => rest,
        None => return None,
    };
    Some((id, granted, rest))
}

/// What stands for itself in a header as in JSON: the ids of categories have nothing else.
fn is_plain(octet: u8) -> bool {
    octet.is_ascii_alphanumeric() || octet == b'_'
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::consent::choice::Choice;
    use crate::encode;
    use crate::table::SESSIONID;

    /// The long way.
    fn decoded(octets: &[u8]) -> Option<Choice> {
        Choice::read(&encode::decode(octets)?)
    }

    #[track_caller]
    fn agree(written: Written<'_>, choice: &Choice) {
        assert_eq!(written.time, choice.time);
        for id in choice.answers.keys().map(String::as_str).chain(["", "stat", "absent"]) {
            assert_eq!(written.answer(id), choice.answers.get(id).copied(), "{id}");
        }
        let shown: Option<Vec<_>> = written.shown.iter().map(|shown| Shown::read(*shown)).collect();
        assert_eq!(shown.as_ref(), Some(&choice.shown));
    }

    fn choices() -> impl Strategy<Value = Choice> {
        let answers = prop::collection::btree_map("[a-z_][a-z_0-9]{0,20}", any::<bool>(), 0..6);
        let shown = (0..1_u32 << 30, 0..64_u8).prop_map(|(digest, life)| Shown { digest, life });
        let shown = prop::collection::vec(shown, 0..8);
        (1..10_000_000_000_u64, answers, shown).prop_map(|(time, answers, shown)| Choice {
            time,
            answers,
            shown,
        })
    }

    const PIECES: &[&str] =
        &["%22", "%2C", "{", "}", ":", "true", "a", "b", "1", "%22a%22:true", ",", "AAAAAA", "\"", ""];

    /// Texts near to those that are written.
    fn texts() -> impl Strategy<Value = String> {
        let piece = prop::sample::select(PIECES);
        (choices(), any::<prop::sample::Index>(), 0..4_usize, piece).prop_map(|(choice, at, cut, piece)| {
            let text = value(&choice);
            let at = at.index(text.len());
            format!("{}{piece}{}", &text[..at], &text[(at + cut).min(text.len())..])
        })
    }

    fn value(choice: &Choice) -> String {
        SESSIONID.request_pair(choice.write()).split_off("sessionid=".len())
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_in_place(choice in choices()) {
            let value = value(&choice);
            agree(Written::read(value.as_bytes()).expect("the very shape"), &choice);
        }

        #[test]
        fn what_is_read_in_place_is_read_the_long_way_too(text in texts()) {
            if let Some(written) = Written::read(text.as_bytes()) {
                agree(written, &decoded(text.as_bytes()).expect("a choice"));
            }
        }
    }

    #[test]
    fn all_else_takes_the_long_way() {
        let own = "{%22v%22:1%2C%22t%22:7%2C%22c%22:{%22a%22:true%2C%22b%22:false}%2C%22r%22:%22AAAAAA%22}";
        assert!(Written::read(own.as_bytes()).is_some());
        for (from, to) in [
            ("v%22:1", "v%22:2"),
            ("v%22:1", "v%22: 1"),
            ("t%22:7", "t%22:07"),
            ("t%22:7", "t%22:7.0"),
            ("t%22:7", "t%22:18446744073709551616"),
            ("a%22:true", "a%22:null"),
            ("a%22:true", "a%5C%22:true"),
            ("b%22:false", "b%22:false%2C"),
            ("a%22:true%2C", "a%22:true"),
            ("AAAAAA", "AAAAA"),
            ("AAAAAA", "AAAA=A"),
            ("%22}", "%22}x"),
            ("%22}", "%22%2C%22x%22:1}"),
            ("%22v", "\"v"),
        ] {
            let other = own.replacen(from, to, 1);
            assert!(own != other && Written::read(other.as_bytes()).is_none(), "{other}");
        }
        // Browsers keep nothing that is longer.
        let long = |octets: usize| own.replacen('a', &"a".repeat(octets - own.len() + 1), 1);
        assert!(Written::read(long(MAX_COOKIE_OCTETS).as_bytes()).is_some());
        for octets in [MAX_COOKIE_OCTETS + 1, MAX_COOKIE_OCTETS + 1000] {
            assert!(Written::read(long(octets).as_bytes()).is_none(), "{octets}");
        }
        // All numbers of that many digits fit.
        let late = own.replacen("t%22:7", "t%22:9999999999999999999", 1);
        assert_eq!(
            Written::read(late.as_bytes()).map(|written| written.time),
            Some(9_999_999_999_999_999_999)
        );
        // A later answer for one category counts, as it does in a map.
        let twice = own.replace("%22b", "%22a");
        agree(Written::read(twice.as_bytes()).unwrap(), &decoded(twice.as_bytes()).unwrap());
    }
}
