//! "Did you mean", in const evaluation.

use cookie_decl_core::PREFIXES;

use super::text::same_word;
use super::{Walk, Wanted};
use crate::charter::Charter;
use crate::declaration::{Declaration, Kind, Name, Setter};

/// Longer names are never near: the matrix of their letters would cost more than the hint is worth.
const LONGEST: usize = 64;
/// How many fields of the matrices may be filled in all: rustc gives up on a constant that takes too long.
const EFFORT: usize = 40_000;

/// A name as people read it, a pattern with its star.
#[derive(Clone, Copy)]
struct Letters {
    octets: [u8; LONGEST],
    length: usize,
}

/// The row whose name is the same but for its prefix, or is nearest: at most a third of the letters differ.
pub(super) const fn nearest(charters: &[&'static Charter], wanted: Wanted) -> Option<&'static Declaration> {
    let Some(wanted) = letters(wanted.head, wanted.tail) else { return None };
    let bare = bare(&wanted);
    let mut best: Option<(usize, &'static Declaration)> = None;
    let mut effort = 0;
    let mut walk = Walk::over(charters);
    while let Some(row) = walk.next() {
        let Some(candidate) = of(row) else { continue };
        if same(&self::bare(&candidate), &bare) {
            return Some(row);
        }
        let longer = if wanted.length > candidate.length { wanted.length } else { candidate.length };
        let limit = if longer < 6 { 1 } else { longer / 3 };
        effort += wanted.length * candidate.length;
        if longer < 3 || wanted.length.abs_diff(candidate.length) > limit || effort > EFFORT {
            continue;
        }
        let distance = distance(&wanted, &candidate);
        let is_better = match best {
            Some((least, _)) => distance < least,
            None => distance <= limit,
        };
        if is_better {
            best = Some((distance, row));
        }
    }
    match best {
        Some((_, row)) => Some(row),
        None => None,
    }
}

/// The name of a row that code, libraries or scripts of the site can set.
const fn of(row: &Declaration) -> Option<Letters> {
    match (row.kind, row.setter, row.name) {
        (Kind::Cookie, Setter::ThirdParty, _) => None,
        (Kind::Cookie, _, Name::Exact(name)) => letters(name, None),
        (Kind::Cookie, _, Name::Pattern { head, tail }) => letters(head, Some(tail)),
        _ => None,
    }
}

const fn letters(head: &str, tail: Option<&str>) -> Option<Letters> {
    let mut letters = Letters { octets: [0; LONGEST], length: 0 };
    let rest = match tail {
        Some(tail) => tail.len() + 1,
        None => 0,
    };
    if head.len() + rest > LONGEST {
        return None;
    }
    letters.push(head.as_bytes());
    if let Some(tail) = tail {
        letters.push(b"*");
        letters.push(tail.as_bytes());
    }
    Some(letters)
}

impl Letters {
    const fn push(&mut self, text: &[u8]) {
        let mut at = 0;
        while at < text.len() {
            self.octets[self.length] = text[at].to_ascii_lowercase();
            self.length += 1;
            at += 1;
        }
    }
}

/// Without `__Host-` and its kin.
const fn bare(name: &Letters) -> Letters {
    let mut at = 0;
    while at < PREFIXES.len() {
        let prefix = PREFIXES[at].spelling.as_bytes();
        if name.length >= prefix.len() {
            let (head, rest) = name.octets.split_at(prefix.len());
            if same_word(head, prefix) {
                let mut bare = Letters { octets: [0; LONGEST], length: 0 };
                bare.push(rest.split_at(name.length - prefix.len()).0);
                return bare;
            }
        }
        at += 1;
    }
    *name
}

const fn same(one: &Letters, other: &Letters) -> bool {
    one.length == other.length && same_word(&one.octets, &other.octets)
}

/// How many letters to add, drop, replace, or swap with their neighbour: over three rows of the matrix.
const fn distance(a: &Letters, b: &Letters) -> usize {
    let mut two_above = [0; LONGEST + 1];
    let mut above = [0; LONGEST + 1];
    let mut j = 0;
    while j <= b.length {
        above[j] = j;
        j += 1;
    }
    let mut i = 0;
    while i < a.length {
        let mut row = [0; LONGEST + 1];
        row[0] = i + 1;
        j = 0;
        while j < b.length {
            let differ = a.octets[i] != b.octets[j];
            let mut best = above[j] + if differ { 1 } else { 0 };
            best = min(best, min(above[j + 1] + 1, row[j] + 1));
            if i > 0 && j > 0 && a.octets[i] == b.octets[j - 1] && a.octets[i - 1] == b.octets[j] {
                best = min(best, two_above[j - 1] + 1);
            }
            row[j + 1] = best;
            j += 1;
        }
        two_above = above;
        above = row;
        i += 1;
    }
    above[b.length]
}

const fn min(one: usize, other: usize) -> usize {
    if one < other { one } else { other }
}
