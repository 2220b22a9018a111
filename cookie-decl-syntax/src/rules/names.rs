//! Names of cookies and constants, a row at a time. Names of storage keys are free text.

use cookie_decl_core::{MAX_COOKIE_OCTETS, is_token};
use proc_macro2::Span;

use super::words::{character, shown, subject};
use super::{Findings, Place};
use crate::diag::Diagnostic;
use crate::model::{Former, Kind, Name};
use crate::rule;

/// Fewer fixed characters than this match other people's cookies.
const SHORTEST_PATTERN: usize = 4;

/// Section 4.1.1: a server must not send a cookie without a name. An empty storage key is a slip, too.
pub(super) fn check_name_empty(findings: &mut Findings, place: Place<'_>) {
    for name in wire_names(place).filter(|name| name.head.is_empty() && name.tail.is_none()) {
        let what = match place.row.kind {
            _ if name.is_former => "former cookie",
            Kind::LocalStorage | Kind::SessionStorage => "storage key",
            Kind::Cookie | Kind::Nothing => "cookie",
        };
        let mistake = Diagnostic::new(&rule::NAME_EMPTY, name.span, format!("{what} has an empty name"));
        findings.at(place, mistake.help("write the name that stands in the browser"));
    }
}

/// Section 5.6: what a browser reads would have another name, or be no cookie at all.
pub(super) fn check_name_forbidden_character(findings: &mut Findings, place: Place<'_>) {
    for name in wire_names(place) {
        let Some((at, letter, why)) = name.forbidden() else { continue };
        let what = character(letter);
        let message = format!("{} has {what} as character {} of its name, but {why}", name.subject(), at + 1);
        let mistake = Diagnostic::new(&rule::NAME_FORBIDDEN_CHARACTER, name.span, message);
        findings.at(place, mistake.help("take it out of the name"));
    }
}

/// Section 4.1.1 wants a token. Browsers keep other names, but not everybody who reads them does.
pub(super) fn check_name_not_token(findings: &mut Findings, place: Place<'_>) {
    // Nothing can be done about a former name any more.
    for name in wire_names(place).filter(|name| !name.is_former && name.forbidden().is_none()) {
        let Some((at, letter)) = name.letters().find(|(_, letter)| !is_token(*letter)) else { continue };
        let (what, subject) = (character(letter), name.subject());
        let message = format!(
            "{subject} has {what} as character {} of its name, but some servers drop a cookie whose name is not a token",
            at + 1
        );
        let mistake = Diagnostic::new(&rule::NAME_NOT_TOKEN, name.span, message);
        findings.at(place, mistake.help("use ASCII letters, digits, `-`, `_` and `.`"));
    }
}

/// Section 5.7, step 4: name and value together take 4096 octets at most.
pub(super) fn check_name_too_long(findings: &mut Findings, place: Place<'_>) {
    for name in wire_names(place) {
        let length = name.head.len() + name.tail.map_or(0, str::len);
        if length > MAX_COOKIE_OCTETS {
            let message = format!(
                "{} has a name of {length} octets, but browsers refuse a cookie whose name and value take more than {MAX_COOKIE_OCTETS}",
                name.subject()
            );
            let mistake = Diagnostic::new(&rule::NAME_TOO_LONG, name.span, message);
            findings.at(place, mistake.help("shorten the name"));
        }
    }
}

/// Counted in characters, of head and tail together.
pub(super) fn check_pattern_too_short(findings: &mut Findings, place: Place<'_>) {
    let fixed = fixed_characters(place);
    if matches!(place.row.name.value, Some(Name::Pattern { .. })) && fixed < SHORTEST_PATTERN {
        let message = format!(
            "{} has {fixed} fixed {}, but a pattern needs {SHORTEST_PATTERN}, or it matches what others set",
            subject(place.row),
            if fixed == 1 { "character" } else { "characters" },
        );
        let mistake = Diagnostic::new(&rule::PATTERN_TOO_SHORT, place.row.name.span, message);
        findings.at(place, mistake.help("write more of the name, or a row for each cookie"));
    }
    for Former { name, .. } in &place.row.formerly {
        let fixed = name.value.chars().count().saturating_sub(1);
        if name.value.contains('*') && fixed < SHORTEST_PATTERN {
            let message = format!(
                "former cookie `{}` has {fixed} fixed {}, but a pattern needs {SHORTEST_PATTERN}, or it takes away what others set",
                shown(&name.value),
                if fixed == 1 { "character" } else { "characters" },
            );
            let mistake = Diagnostic::new(&rule::PATTERN_TOO_SHORT, name.span, message);
            findings.at(place, mistake.help("write more of the name, or a `#[formerly(…)]` for each cookie"));
        }
    }
}

/// ASCII alone: what else rustc takes in an identifier is a table of its own.
pub(super) fn check_constant_not_identifier(findings: &mut Findings, place: Place<'_>) {
    let Some(constant) = &place.row.constant else { return };
    let name = constant.value.as_str();
    // A wire name that is nothing itself is reported already.
    if is_identifier(name) || fixed_characters(place) == 0 {
        return;
    }
    let message = if name.is_empty() {
        format!("{} leaves no name for its constant", subject(place.row))
    } else {
        format!("`{}` cannot be the name of the constant of {}", shown(name), subject(place.row))
    };
    let mistake = Diagnostic::new(&rule::CONSTANT_NOT_IDENTIFIER, constant.span, message);
    let help =
        "write `CONSTANT = ` before the name, in ASCII letters, digits and `_`, not beginning with a digit";
    findings.at(place, mistake.help(help));
}

/// Whether the word can be the name of a constant. Keywords have been refused before.
pub fn is_identifier(word: &str) -> bool {
    word.bytes().all(|octet| octet.is_ascii_alphanumeric() || octet == b'_')
        && !word.starts_with(|first: char| first.is_ascii_digit())
        && word.bytes().any(|octet| octet != b'_')
}

/// The types of the categories are constants as well: unit structs live among the values.
pub(super) fn check_constant_reserved(findings: &mut Findings, place: Place<'_>) {
    let Some(constant) = &place.row.constant else { return };
    let is_category = place.table.categories.iter().any(|category| category.type_name == constant.value);
    if is_category || constant.value == "CHARTER" {
        let message = format!(
            "the constant of {} would be `{}`, but the table generates an item of that name",
            subject(place.row),
            constant.value
        );
        let mistake = Diagnostic::new(&rule::CONSTANT_RESERVED, constant.span, message);
        findings.at(place, mistake.help("write `CONSTANT = ` with another name before the cookie's name"));
    }
}

/// A wire name as it was written: the row's own, or one that it had before.
struct WireName<'a> {
    place: Place<'a>,
    head: &'a str,
    tail: Option<&'a str>,
    span: Span,
    is_former: bool,
}

fn wire_names(place: Place<'_>) -> impl Iterator<Item = WireName<'_>> {
    let span = place.row.name.span;
    let own = place.row.name.value.as_ref().map(|name| match name {
        Name::Exact(name) => WireName { place, head: name, tail: None, span, is_former: false },
        Name::Pattern { head, tail } => WireName { place, head, tail: Some(tail), span, is_former: false },
    });
    own.into_iter().chain(place.row.formerly.iter().map(move |former| WireName {
        place,
        head: &former.name.value,
        tail: None,
        span: former.name.span,
        is_former: true,
    }))
}

impl WireName<'_> {
    fn subject(&self) -> String {
        if self.is_former { format!("former cookie `{}`", shown(self.head)) } else { subject(self.place.row) }
    }

    /// The fixed characters, each with its position in the name as written, the star counted.
    fn letters(&self) -> impl Iterator<Item = (usize, char)> {
        let behind_star = self.head.chars().count() + 1;
        let tail = self.tail.unwrap_or_default().chars().enumerate();
        self.head.chars().enumerate().chain(tail.map(move |(at, letter)| (behind_star + at, letter)))
    }

    /// The first character that no name can have, and why.
    fn forbidden(&self) -> Option<(usize, char, &'static str)> {
        let is_blank = |letter: Option<char>| matches!(letter, Some(' ' | '\t'));
        let last = self.head.chars().count() + self.tail.map_or(0, |tail| 1 + tail.chars().count());
        // Outer is what begins or ends the whole name: beside a star, white space is inner.
        let begins_blank = is_blank(self.head.chars().next());
        let ends_blank = is_blank(self.tail.unwrap_or(self.head).chars().next_back());
        self.letters().find_map(|(at, letter)| match letter {
            ';' => Some((at, letter, "`;` ends the name")),
            '=' => Some((at, letter, "`=` ends the name")),
            // A tab inside a name is white space to browsers.
            '\0'..='\x08' | '\n'..='\x1f' | '\x7f' => {
                Some((at, letter, "browsers refuse a cookie with a control character"))
            }
            _ if (at == 0 && begins_blank) || (at + 1 == last && ends_blank) => {
                Some((at, letter, "browsers cut off white space around a name"))
            }
            _ => None,
        })
    }
}

/// How many characters the name has, its star aside.
fn fixed_characters(place: Place<'_>) -> usize {
    match &place.row.name.value {
        Some(Name::Exact(name)) => name.chars().count(),
        Some(Name::Pattern { head, tail }) => head.chars().count() + tail.chars().count(),
        None => 0,
    }
}
