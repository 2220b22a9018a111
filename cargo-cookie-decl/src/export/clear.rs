//! Which cookies a script can take away when the visitor withdraws.

use cookie_decl::{Kind, Name, Setter};

use super::js;
use super::unit::{Row, Unit};

impl Unit {
    /// The cookies that the manager is to clear.
    pub(super) fn clearable(&self) -> impl Iterator<Item = Row> {
        let asks = !self.is_exempt();
        self.rows.iter().copied().filter(move |row| asks && is_clearable(row))
    }
}

fn is_clearable(row: Row) -> bool {
    row.kind() == Kind::Cookie && obstacle(row).is_none() && !row.remembers_choice()
}

/// Why a script cannot clear what the row declares.
fn obstacle(row: Row) -> Option<&'static str> {
    let is_cookie = row.kind() == Kind::Cookie;
    Some(match (row.kind(), row.setter()) {
        (Kind::LocalStorage | Kind::SessionStorage, _) => "the manager clears cookies alone",
        (Kind::Cookie, Setter::ThirdParty) => "it belongs to another site",
        _ if is_cookie && row.attributes().http_only() => "it is HttpOnly; the program's own removals do",
        _ if is_cookie && row.attributes().partitioned() => {
            "browsers remove a `Partitioned` cookie only by that word, which the manager does not write"
        }
        _ if is_cookie && has_prefix(row.name()) => {
            "browsers remove a cookie of that prefix only with `Secure`, which the manager does not write"
        }
        _ => return None,
    })
}

/// Whether browsers hold the name to more than others: `__Secure-`, `__Host-` and their kin.
fn has_prefix(name: Name) -> bool {
    let head = match name {
        Name::Absent => return false,
        Name::Exact(head) | Name::Pattern { head, .. } => head.to_ascii_lowercase(),
    };
    ["__secure-", "__host-", "__http-"].iter().any(|prefix| head.starts_with(prefix))
}

/// Says which of the rows that the visitor is asked about the manager leaves where they are.
pub(super) fn note_what_stays(units: &[Unit], notes: &mut Vec<String>) {
    let asked = units.iter().filter(|unit| !unit.is_exempt());
    for row in asked.flat_map(|unit| &unit.rows) {
        if let Some(why) = obstacle(row) {
            notes.push(stays(row, why));
        }
    }
}

/// That a row's cookie is left where it is.
pub(super) fn stays(row: Row, why: &str) -> String {
    format!("`{}` is not cleared by a script: {why}", row.name())
}

/// The name as a regular expression that matches it whole.
pub(super) fn pattern(name: Name) -> Option<String> {
    match name {
        Name::Absent => None,
        Name::Exact(name) => Some(format!("^{}$", js::literal(name))),
        Name::Pattern { head, tail } => Some(format!("^{}.+{}$", js::literal(head), js::literal(tail))),
    }
}
