//! Cookies that the sources of a crate set, held against a table of another crate: by rustc, while it compiles.
//!
//! `check_sources!` finds the places and prepares what to say of each in every case; only rustc can see the other crate's
//! table. So it looks up the case, in const evaluation, and says what belongs to it.

mod near;
#[cfg(test)]
mod tests;
mod text;

use crate::category::ConsentBasis;
use crate::charter::Charter;
use crate::declaration::{Declaration, Kind, Name, Setter};
use text::{Text, same};

/// The name of a cookie, as far as sources tell it.
#[derive(Clone, Copy, Debug)]
pub struct Wanted {
    /// The name, or what stands before its variable part.
    pub head: &'static str,
    /// What stands behind the variable part, if there is one.
    pub tail: Option<&'static str>,
}

/// Cases, a bit for each: first those of a row that declares the cookie, by setter, consent and whether it is a pattern,
/// then those in which none does.
type Cases = u32;

/// Only a row about a third party's host has the name.
const THIRD_PARTY: Cases = 1 << 18;
/// No row has the name, but one has a similar one.
const NEAR: Cases = 1 << 19;
/// No row has the name.
const UNDECLARED: Cases = 1 << 20;

/// The case of a cookie that is set, and the row that makes it so.
#[derive(Clone, Copy)]
struct Standing {
    case: Cases,
    row: Option<&'static Declaration>,
}

/// Does not compile if there is something to say of the cookie: the text for its case, whose blanks (see `text.rs`) the
/// row fills in. `fine` are the cases in which nothing is wrong.
///
/// # Panics
///
/// With that text, in const evaluation: that is how a constant does not compile.
#[track_caller]
pub const fn check(charters: &[&'static Charter], wanted: Wanted, fine: Cases, told: &[(Cases, &str)]) {
    let Some(Standing { case, row }) = standing(charters, wanted, fine) else { return };
    let mut at = 0;
    while at < told.len() {
        let (cases, prepared) = told[at];
        if cases & case != 0 {
            let mut text = Text::EMPTY;
            text.push(prepared, row);
            panic!("{}", text.as_str());
        }
        at += 1;
    }
}

/// Whether one of these cases holds.
pub const fn stands(charters: &[&'static Charter], wanted: Wanted, fine: Cases, cases: Cases) -> bool {
    match standing(charters, wanted, fine) {
        Some(Standing { case, .. }) => cases & case != 0,
        None => false,
    }
}

/// The case; none where some row is content.
const fn standing(charters: &[&'static Charter], wanted: Wanted, fine: Cases) -> Option<Standing> {
    let mut first: Option<Standing> = None;
    // A name's own rows go before patterns that it falls under too.
    let mut patterns = wanted.tail.is_some();
    loop {
        let mut walk = Walk::over(charters);
        while let Some(row) = walk.next() {
            if !declares(row, wanted, patterns) {
                continue;
            }
            let case = case(row);
            if case & fine != 0 {
                return None;
            }
            // That a third party has a cookie of this name on its own hosts counts least.
            let is_first = match first {
                Some(Standing { case: THIRD_PARTY, .. }) => case != THIRD_PARTY,
                Some(_) => false,
                None => true,
            };
            if is_first {
                first = Some(Standing { case, row: Some(row) });
            }
        }
        if patterns || first.is_some() {
            break;
        }
        patterns = true;
    }
    if first.is_some() {
        return first;
    }
    match near::nearest(charters, wanted) {
        Some(row) => Some(Standing { case: NEAR, row: Some(row) }),
        None => Some(Standing { case: UNDECLARED, row: None }),
    }
}

/// The case of a row.
const fn case(row: &Declaration) -> Cases {
    let setter = match row.setter {
        Setter::Site => 0,
        Setter::Script => 1,
        Setter::Library(_) => 2,
        Setter::ThirdParty => return THIRD_PARTY,
    };
    let consent = match row.category.consent {
        ConsentBasis::Required => 0,
        ConsentBasis::Objection => 1,
        ConsentBasis::Exempt => 2,
    };
    let pattern = matches!(row.name, Name::Pattern { .. });
    1 << (setter * 6 + consent * 2 + if pattern { 1 } else { 0 })
}

/// Whether a row declares the cookie, each variant of it if it varies: a row of one name, or a pattern.
const fn declares(row: &Declaration, wanted: Wanted, patterns: bool) -> bool {
    if !matches!(row.kind, Kind::Cookie) {
        return false;
    }
    match row.name {
        Name::Exact(name) => !patterns && same(name, wanted.head),
        Name::Pattern { head, tail } => patterns && is_within(wanted, head, tail),
        Name::Absent => false,
    }
}

/// Whether the name, each variant of it if it varies, is one of a family.
const fn is_within(wanted: Wanted, of_head: &str, of_tail: &str) -> bool {
    let (shortest, tail) = match wanted.tail {
        Some(tail) => (wanted.head.len() + tail.len(), tail),
        // A star stands for one character at least.
        None => (wanted.head.len().saturating_sub(1), wanted.head),
    };
    text::starts_with(wanted.head, of_head)
        && text::ends_with(tail, of_tail)
        && of_head.len() + of_tail.len() <= shortest
}

/// Whether a row's cookie had that name: a former name with a star is a family.
const fn was_called(former: &str, wanted: Wanted) -> bool {
    let mut star = 0;
    while star < former.len() && former.as_bytes()[star] != b'*' {
        star += 1;
    }
    if star == former.len() {
        return wanted.tail.is_none() && same(former, wanted.head);
    }
    let (head, behind) = former.split_at(star);
    is_within(wanted, head, behind.split_at(1).1)
}

/// How a removal stands to the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Removal {
    /// It deletes the cookie, or may.
    Reaches,
    /// The table has the cookie with another `Path` or `Domain`.
    Elsewhere,
    /// The table does not have the cookie.
    Undeclared,
}

/// Whether a removal stands like that; `path` and `domain` are those that it says, if any.
pub const fn removes(
    charters: &[&'static Charter],
    wanted: Wanted,
    path: Option<&str>,
    domain: Option<&str>,
    expected: Removal,
) -> bool {
    let found = removal(charters, wanted, path, domain);
    matches!(
        (found, expected),
        (Removal::Reaches, Removal::Reaches)
            | (Removal::Elsewhere, Removal::Elsewhere)
            | (Removal::Undeclared, Removal::Undeclared)
    )
}

const fn removal(
    charters: &[&'static Charter],
    wanted: Wanted,
    path: Option<&str>,
    domain: Option<&str>,
) -> Removal {
    let mut found = Removal::Undeclared;
    let mut walk = Walk::over(charters);
    while let Some(row) = walk.next() {
        if matches!(row.setter, Setter::ThirdParty) {
            continue;
        }
        if declares(row, wanted, false) || declares(row, wanted, true) {
            if reaches(path, domain, row.attributes.path, row.attributes.domain.as_str()) {
                return Removal::Reaches;
            }
            found = Removal::Elsewhere;
        }
        let mut at = 0;
        while at < row.formerly.len() {
            let former = &row.formerly[at];
            if was_called(former.name, wanted) {
                if reaches(path, domain, former.path, former.domain) {
                    return Removal::Reaches;
                }
                found = Removal::Elsewhere;
            }
            at += 1;
        }
    }
    found
}

/// Whether what a removal says of Path and Domain fits where a cookie lives. What it does not say, a framework may add.
const fn reaches(path: Option<&str>, domain: Option<&str>, of_path: &str, of_domain: Option<&str>) -> bool {
    let path_fits = match path {
        Some(path) => same(path, of_path),
        None => true,
    };
    let domain_fits = match (domain, of_domain) {
        (None, _) => true,
        (Some(domain), None) => domain.is_empty(),
        (Some(domain), Some(of_domain)) => text::same_host(domain, of_domain),
    };
    path_fits && domain_fits
}

/// All rows of some tables.
struct Walk<'a> {
    charters: &'a [&'static Charter],
    charter: usize,
    row: usize,
}

impl<'a> Walk<'a> {
    const fn over(charters: &'a [&'static Charter]) -> Self {
        Self { charters, charter: 0, row: 0 }
    }

    const fn next(&mut self) -> Option<&'static Declaration> {
        while self.charter < self.charters.len() {
            let rows = self.charters[self.charter].rows;
            if self.row < rows.len() {
                self.row += 1;
                return Some(rows[self.row - 1]);
            }
            self.charter += 1;
            self.row = 0;
        }
        None
    }
}
