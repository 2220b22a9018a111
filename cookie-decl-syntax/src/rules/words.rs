//! How messages name what the user wrote.

use std::fmt::Write;

use crate::model::{Domain, Kind, Name, Row};

/// Names longer than this are cut in messages.
const LONGEST_SHOWN: usize = 60;

/// Marks, embeddings, overrides and isolates of the bidirectional algorithm (UAX #9).
const TURNS: [char; 12] = [
    '\u{61c}', '\u{200e}', '\u{200f}', '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}',
    '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}',
];

/// A row in words: "cookie `__Host-sid`", "local storage key `theme`".
pub fn subject(row: &Row) -> String {
    let kind = match row.kind {
        Kind::Cookie => "cookie",
        Kind::LocalStorage => "local storage key",
        Kind::SessionStorage => "session storage key",
        Kind::Nothing => return "`none`".to_owned(),
    };
    let name = match &row.name.value {
        Some(Name::Exact(name)) => shown(name),
        Some(Name::Pattern { head, tail }) => format!("{}*{}", shown(head), shown(tail)),
        None => return kind.to_owned(),
    };
    format!("{kind} `{name}`")
}

/// A text between backticks: shortened, and with characters that steer what shows it written as escapes: controls, and
/// those that turn the direction of text, which rustc refuses in sources too.
pub(crate) fn shown(text: &str) -> String {
    let mut shown = String::new();
    for (at, letter) in text.chars().enumerate() {
        if at == LONGEST_SHOWN {
            shown.push('…');
            break;
        }
        if letter.is_control() || TURNS.contains(&letter) {
            shown.extend(letter.escape_default());
        } else {
            shown.push(letter);
        }
    }
    shown
}

/// A character in words: "`:`", "a space", "U+000A".
pub(super) fn character(letter: char) -> String {
    match letter {
        ' ' => "a space".to_owned(),
        '\t' => "a tab".to_owned(),
        _ if letter.is_control() || letter.is_whitespace() => format!("U+{:04X}", u32::from(letter)),
        _ => format!("`{letter}`"),
    }
}

/// A Domain as the header or the table says it: "`Domain=example.org`", "`Domain = site`", "no Domain".
pub(super) fn domain(domain: &Domain) -> String {
    match domain {
        Domain::HostOnly => "no Domain".to_owned(),
        Domain::Site => "`Domain = site`".to_owned(),
        Domain::Host(host) => format!("`Domain={}`", shown(host)),
    }
}

/// Where a cookie lives, in words.
pub(super) fn scope(of: &Row) -> String {
    let mut words = domain(&of.attributes.domain.value);
    // Writing into a String cannot fail.
    let _ = write!(words, " and `Path={}`", shown(&of.attributes.path.value));
    words
}
