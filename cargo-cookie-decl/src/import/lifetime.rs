//! Lifetimes in the words of five languages: `jusqu'à 12 mois`, `un año`, `30 minutos después de la última visita`.

use super::fold::{find, has_any, words};
use super::time_words::{AND, FILLERS, NUMBERS, PERSISTENT, RANGE, SESSION, UNITS, UP_TO, UnitWords, VISIT};

/// What a cell says about a lifetime.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Life {
    /// As a term of our language, and what to look at again.
    Term(String, Option<&'static str>),
    /// It stays, and nothing says how long.
    Persistent,
    /// Nothing that is understood.
    Unknown,
}

const LONGEST_OF_SEVERAL: &str = "the longest of several lifetimes was taken";
const NOT_ALL: &str = "not all of the lifetime's words were understood";

/// Reads a lifetime.
pub(super) fn read(text: &str) -> Life {
    // Of one and a half years nobody would want to read five.
    let has_fraction = text.as_bytes().windows(3).any(|octets| {
        octets[0].is_ascii_digit() && matches!(octets[1], b'.' | b',') && octets[2].is_ascii_digit()
    });
    if has_fraction || text.len() > 400 {
        return Life::Unknown;
    }
    let words = split_units(words_apart(text));
    let Some(lengths) = lengths(&words) else { return Life::Unknown };
    let is_session = has_any(&words, SESSION);
    let Some((count, unit)) = lengths.longest else {
        return match () {
            () if has_any(&words, PERSISTENT) => Life::Persistent,
            () if is_session => Life::Term("session".into(), lengths.left_over.then_some(NOT_ALL)),
            () => Life::Unknown,
        };
    };
    let before = match () {
        () if is_session => "session or ",
        () if has_any(&words, UP_TO) => "up to ",
        () => "",
    };
    let after = if has_any(&words, VISIT) { " after last visit" } else { "" };
    let plural = if count == 1 { "" } else { "s" };
    let doubt = match () {
        () if lengths.several => Some(LONGEST_OF_SEVERAL),
        () if lengths.left_over => Some(NOT_ALL),
        () => None,
    };
    Life::Term(format!("{before}{count} {unit}{plural}{after}"), doubt)
}

/// The words, and an "or" between those that such a mark parts: `13 months / 30 minutes` are two lengths, not their sum.
fn words_apart(text: &str) -> Vec<String> {
    let parts = text.split(['/', ';', '|', '(', ')', '\n']).map(words).filter(|words| !words.is_empty());
    parts.collect::<Vec<_>>().join(&"or".to_owned())
}

/// `13mois` as two words.
fn split_units(words: Vec<String>) -> Vec<String> {
    let mut split = Vec::new();
    for word in words {
        let digits = word.bytes().take_while(u8::is_ascii_digit).count();
        let (number, unit) = word.split_at(digits);
        split.extend([number, unit].into_iter().filter(|part| !part.is_empty()).map(str::to_owned));
    }
    split
}

/// The lengths of time in a text.
#[derive(Debug, Default)]
struct Lengths {
    longest: Option<(u32, &'static str)>,
    several: bool,
    /// Whether words are left that say something else.
    left_over: bool,
}

/// None where a number says something that no length is.
fn lengths(words: &[String]) -> Option<Lengths> {
    let mut found: Vec<(u64, u64)> = Vec::new();
    let mut lengths = Lengths::default();
    let (mut pending, mut at): (Option<u32>, usize) = (None, 0);
    // The unit of the length before, where nothing parts the two.
    let mut joined: Option<u64> = None;
    while let Some(word) = words.get(at) {
        let next_is_unit = words.get(at + 1).is_some_and(|next| unit(next).is_some());
        if let Some((count, (_, seconds, _))) = pending.zip(unit(word)) {
            let length = (u64::from(count), *seconds);
            match found.last_mut() {
                // `1 year 1 month` is one length; its parts become shorter.
                Some(last) if joined.is_some_and(|unit| length.1 < unit) => *last = sum(*last, length),
                _ => found.push(length),
            }
            (pending, joined) = (None, Some(*seconds));
        } else if let Some(number) = number(word, next_is_unit) {
            if let Some(before) = pending {
                // `1 825`, or `1 to 2`.
                let is_thousands = word.len() == 3 && word.starts_with(|c: char| c.is_ascii_digit());
                let is_range =
                    words.get(at.wrapping_sub(1)).is_some_and(|word| RANGE.contains(&word.as_str()));
                lengths.several |= !is_thousands;
                let is_one_number = is_thousands && !is_range;
                pending = Some(if is_one_number {
                    before.checked_mul(1000)?.checked_add(number)?
                } else {
                    before.max(number)
                });
            } else {
                pending = Some(number);
            }
        } else if word.bytes().all(|octet| octet.is_ascii_digit()) {
            return None;
        } else {
            joined = joined.filter(|_| AND.contains(&word.as_str()));
            lengths.left_over |= !is_understood(words, at);
        }
        at += 1;
    }
    if pending.is_some() {
        return None;
    }
    lengths.several |= found.len() > 1;
    let longest = found.into_iter().max_by_key(|(count, seconds)| count.saturating_mul(*seconds));
    if let Some((count, seconds)) = longest {
        let unit = UNITS.iter().find(|(_, own, _)| *own == seconds)?.0;
        lengths.longest = Some((u32::try_from(count).ok().filter(|count| *count > 0)?, unit));
    }
    Some(lengths)
}

/// The sum of two lengths, in days at most.
fn sum(long: (u64, u64), short: (u64, u64)) -> (u64, u64) {
    let seconds = short.1.min(long.1).min(86_400);
    let count = (long.0.saturating_mul(long.1)).saturating_add(short.0.saturating_mul(short.1)) / seconds;
    (count, seconds)
}

fn unit(word: &str) -> Option<&'static UnitWords> {
    let word = [word.to_owned()];
    UNITS.iter().find(|(_, _, words)| has_any(&word, words))
}

/// A number, in digits, or in a word in front of a unit.
fn number(word: &str, next_is_unit: bool) -> Option<u32> {
    if let Ok(number) = word.parse() {
        return Some(number);
    }
    let named = NUMBERS.iter().find(|(_, words)| words.contains(&word)).map(|(number, _)| *number);
    named.filter(|_| next_is_unit)
}

/// Whether the word at that place is part of a phrase that is known.
fn is_understood(words: &[String], at: usize) -> bool {
    let within = |phrase: &&str| {
        let begin = at.saturating_sub(2);
        (begin..=at).any(|from| {
            let rest = words.get(from..).unwrap_or_default();
            find(rest, phrase).is_some_and(|(place, length)| place == 0 && from + length > at)
        })
    };
    [SESSION, UP_TO, VISIT, PERSISTENT, FILLERS].iter().any(|phrases| phrases.iter().any(within))
}

#[cfg(test)]
mod tests {
    use super::{Life, read};

    #[test]
    fn lifetimes_are_understood_in_words() {
        for (text, expected) in [
            ("2 semaines par défaut", "2 weeks"),
            ("13 mois", "13 months"),
            ("session", "session"),
            ("Session", "session"),
            ("jusqu'à 12 mois", "up to 12 months"),
            ("un an", "1 year"),
            ("an hour", "1 hour"),
            ("30d", "30 days"),
            ("1 Jahr", "1 year"),
            ("zwei Wochen", "2 weeks"),
            ("Bis zu 90 Tage", "up to 90 days"),
            ("un año", "1 year"),
            ("30 minutos después de la última visita", "30 minutes after last visit"),
            ("fino a 6 mesi", "up to 6 months"),
            ("tredici mesi", "13 months"),
            ("1 825 jours", "1825 days"),
            ("1 year 1 month 4 days", "399 days"),
            ("1 heure et 30 minutes", "90 minutes"),
            ("Session ou 14 jours", "session or 14 days"),
            ("de 1 a 2 ans", "2 years!"),
            ("de 1 à 2 ans", "2 years!"),
            ("12-13 mois", "13 months!"),
            ("6 mois ou 1 an", "1 year!"),
            ("13 mois / 30 minutes", "13 months!"),
            ("13 months\n30 minutes", "13 months!"),
            ("1 year (30 minutes)", "1 year!"),
            ("1 an; 1 jour", "1 year!"),
            ("1 year, 1 month and 4 days", "399 days"),
            ("Session (14 days)", "session or 14 days"),
            ("14 days (by default)", "14 days"),
            ("token randomly reset, up to 12 months", "up to 12 months!"),
            ("persistente", "persistent"),
            ("Persistent", "persistent"),
            ("unbegrenzt", "persistent"),
            ("1.5 hours", "?"),
            ("1,825 days", "?"),
            ("0 days", "?"),
            ("99999999999 days", "?"),
            ("40 000 000 000 jours", "?"),
            ("12", "?"),
            ("variable", "?"),
            ("", "?"),
        ] {
            let found = match read(text) {
                Life::Term(term, None) => term,
                Life::Term(term, Some(_)) => term + "!",
                Life::Persistent => "persistent".into(),
                Life::Unknown => "?".into(),
            };
            assert_eq!(found, expected, "{text}");
        }
    }
}
