//! What a row was when a visitor was shown it: six characters.

use crate::attribute::{Length, Lifetime};
use crate::declaration::Declaration;

/// How many characters a row takes.
pub(super) const CHARACTERS: usize = 6;

/// Base64url (RFC 4648, section 5): nothing in it needs an escape in a cookie.
const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// What a row is, and how long it lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Shown {
    /// The row's digest, 30 bits.
    pub(super) digest: u32,
    /// Its life as a step, 6 bits: see [`step`].
    pub(super) life: u8,
}

impl Shown {
    /// The row as it is now.
    pub(super) fn of(row: &Declaration) -> Self {
        Self { digest: row.digest, life: step(row.lifetime) }
    }

    /// Whether who agreed to this has agreed to `row` too: the same row, living no longer.
    pub(super) fn covers(self, row: Self) -> bool {
        let renewed = |life: u8| life & RENEWED != 0;
        let length = |life: u8| life & !RENEWED;
        self.digest == row.digest
            && length(self.life) >= length(row.life)
            && (renewed(self.life) || !renewed(row.life))
    }

    /// As it stands in the cookie.
    pub(super) fn characters(self) -> [u8; CHARACTERS] {
        let Self { digest, life } = self;
        [digest >> 24, digest >> 18, digest >> 12, digest >> 6, digest, u32::from(life)]
            .map(|sextet| ALPHABET[sextet as usize & 63])
    }

    pub(super) fn write(self, out: &mut String) {
        out.extend(self.characters().map(char::from));
    }

    /// All rows of a text; `None` where it is no such text.
    pub(super) fn read_all(text: &str) -> Option<Vec<Self>> {
        let (chunks, rest) = text.as_bytes().as_chunks();
        let mut rows = Vec::with_capacity(chunks.len());
        for chunk in chunks {
            rows.push(Self::read(*chunk)?);
        }
        rest.is_empty().then_some(rows)
    }

    pub(super) fn read(chunk: [u8; CHARACTERS]) -> Option<Self> {
        let [digest @ .., life] = chunk;
        let mut value = 0;
        for octet in digest {
            value = (value << 6) | u32::from(sextet(octet)?);
        }
        Some(Self { digest: value, life: sextet(life)? })
    }
}

/// Whether who has agreed to the one row need not be asked about the other: what `Consent` goes by, for those who say which
/// changes ask anew.
#[doc(hidden)]
pub fn covers(one: &Declaration, other: &Declaration) -> bool {
    Shown::of(one).covers(Shown::of(other))
}

/// Whether the octet is one of the alphabet.
pub(super) fn is_sextet(octet: u8) -> bool {
    sextet(octet).is_some()
}

fn sextet(octet: u8) -> Option<u8> {
    /// The place of each octet in the alphabet.
    static PLACES: [Option<u8>; 256] = {
        let mut places = [None; 256];
        let mut at = 0;
        while at < 64 {
            places[ALPHABET[at as usize] as usize] = Some(at);
            at += 1;
        }
        places
    };
    PLACES[usize::from(octet)]
}

/// Set where each visit renews the life: then it has no end that the visitor knows.
const RENEWED: u8 = 32;

/// The lengths that tables give, in seconds: a life between two of them counts as the longer.
const LENGTHS: [u64; 22] = {
    const DAY: u64 = 86_400;
    [
        3_600,
        DAY,
        7 * DAY,
        14 * DAY,
        30 * DAY,
        60 * DAY,
        90 * DAY,
        120 * DAY,
        150 * DAY,
        180 * DAY,
        210 * DAY,
        240 * DAY,
        270 * DAY,
        300 * DAY,
        330 * DAY,
        360 * DAY,
        365 * DAY,
        390 * DAY,
        400 * DAY,
        730 * DAY,
        1_095 * DAY,
        1_825 * DAY,
    ]
};

/// The step of a lifetime: 0 for what keeps nothing, 1 for a session, 31 for what never ends by itself, and 32 more where
/// visits renew it. The steps stand in visitors' cookies: none may ever come to mean less.
pub(super) fn step(lifetime: Option<Lifetime>) -> u8 {
    match lifetime {
        None => 0,
        Some(Lifetime::Session) => 1,
        Some(Lifetime::UntilDeleted) => 31,
        Some(Lifetime::Limited(Length { count, unit, after_last_visit, .. })) => {
            let seconds = u64::from(count) * unit.seconds();
            let shorter = LENGTHS.partition_point(|length| *length < seconds);
            let step = u8::try_from(2 + shorter).unwrap_or(RENEWED - 1);
            if after_last_visit { step | RENEWED } else { step }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::attribute::Unit;
    use crate::table::SESSIONID;

    fn limited(count: u32, unit: Unit) -> Length {
        Length { count, unit, up_to: false, or_session: false, after_last_visit: false }
    }

    fn steps(length: Length) -> u8 {
        step(Some(Lifetime::Limited(length)))
    }

    /// What visitors' cookies hold: these numbers never change.
    #[test]
    fn steps_are_pinned() {
        assert_eq!(step(None), 0);
        assert_eq!(step(Some(Lifetime::Session)), 1);
        assert_eq!(step(Some(Lifetime::UntilDeleted)), 31);
        for (length, expected) in [
            (limited(1, Unit::Hours), 2),
            (limited(1, Unit::Days), 3),
            (limited(2, Unit::Weeks), 5),
            (limited(6, Unit::Months), 11),
            (limited(1, Unit::Years), 18),
            (limited(13, Unit::Months), 19),
            (limited(400, Unit::Days), 20),
            (limited(u32::MAX, Unit::Years), 24),
            (Length { after_last_visit: true, ..limited(13, Unit::Months) }, 51),
            (Length { or_session: true, ..limited(2, Unit::Weeks) }, 5),
            (Length { up_to: true, ..limited(2, Unit::Weeks) }, 5),
        ] {
            assert_eq!(steps(length), expected, "{length:?}");
        }
    }

    /// Nor do the lives at which one step ends and the next begins.
    #[test]
    fn the_ends_of_steps_are_pinned() {
        let days = [
            1, 7, 14, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330, 360, 365, 390, 400, 730, 1095, 1825,
        ];
        for (step, days) in (3..).zip(days) {
            assert_eq!(steps(limited(days, Unit::Days)), step, "{days} days");
            assert_eq!(steps(limited(24 * days + 1, Unit::Hours)), step + 1, "an hour more than {days} days");
        }
    }

    #[test]
    fn a_longer_life_is_not_covered_and_a_shorter_one_is() {
        let shown = |length| Shown { digest: 7, life: steps(length) };
        let (months, year) = (limited(6, Unit::Months), limited(1, Unit::Years));
        let visit = |length| Length { after_last_visit: true, ..length };
        assert!(shown(year).covers(shown(months)));
        assert!(shown(year).covers(shown(year)));
        assert!(!shown(months).covers(shown(year)));
        assert!(!shown(year).covers(shown(visit(months))), "each visit renews it");
        assert!(shown(visit(year)).covers(shown(months)));
        assert!(!shown(visit(months)).covers(shown(year)));
        assert!(!Shown { digest: 8, life: 31 }.covers(shown(months)), "another row");
    }

    #[test]
    fn characters_there_and_back() {
        let rows = [
            Shown { digest: 0, life: 0 },
            Shown { digest: (1 << 30) - 1, life: 63 },
            Shown { digest: 0x1234_5678, life: 19 },
        ];
        let mut text = String::new();
        for row in rows {
            row.write(&mut text);
        }
        assert_eq!(text, "AAAAAA______SNFZ4T");
        assert_eq!(Shown::read_all(&text).as_deref(), Some(&rows[..]));
        assert_eq!(Shown::read_all(""), Some(vec![]));
        for broken in ["AAAAA", "AAAAAAA", "AAAA=A", "AAAAA é", "ééé"] {
            assert_eq!(Shown::read_all(broken), None, "{broken}");
        }
    }

    #[test]
    fn a_declaration_is_covered_as_what_is_shown_of_it() {
        let row = |digest, months| {
            let lifetime = Some(Lifetime::Limited(limited(months, Unit::Months)));
            Declaration { lifetime, digest, ..*SESSIONID.declaration() }
        };
        assert!(covers(&row(7, 12), &row(7, 6)));
        assert!(!covers(&row(7, 6), &row(7, 12)), "it lives longer");
        assert!(!covers(&row(7, 12), &row(8, 12)), "another row");
    }
}
