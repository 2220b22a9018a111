//! `Path`, a row at a time.

use cookie_decl_core::MAX_ATTRIBUTE_OCTETS;
use proc_macro2::Span;

use super::words::{character, shown, subject};
use super::{Findings, Place};
use crate::diag::Diagnostic;
use crate::rule::{self, Rule};

/// RFC 6265bis, section 4.1.1. A former cookie's path is written to its removal, so it is held to this as well.
pub(super) fn check_path_forbidden_character(findings: &mut Findings, place: Place<'_>) {
    let former = place.row.formerly.iter().map(|former| {
        let subject = format!("former cookie `{}`", shown(&former.name.value));
        (subject, former.path.value.as_str(), former.path.written.unwrap_or(former.name.span))
    });
    let (path, span) = own(place);
    for (subject, path, span) in core::iter::once((String::new(), path, span)).chain(former) {
        let Some((letter, why)) = forbidden(path) else { continue };
        // The row's own words are made only once they are needed: ten thousand rows have none.
        let subject = if subject.is_empty() { super::subject(place.row) } else { subject };
        let what = character(letter);
        let message = format!("{subject} has {what} in its `Path`, but {why}");
        let mistake = Diagnostic::new(&rule::PATH_FORBIDDEN_CHARACTER, span, message);
        findings.at(place, mistake.help("take it out of the path"));
    }
}

/// RFC 6265bis, section 5.6.4.
pub(super) fn check_path_relative(findings: &mut Findings, place: Place<'_>) {
    let path = own(place).0;
    if !path.starts_with('/') {
        let has =
            if path.is_empty() { "has an empty `Path`" } else { "has a `Path` that does not start with `/`" };
        let help = format!("write `Path = \"/{}\"`", shown(path.trim_start()));
        report(
            findings,
            place,
            &rule::PATH_RELATIVE,
            has,
            "browsers take the directory of the request instead",
            &help,
        );
    }
}

/// RFC 6265bis, section 5.6.
pub(super) fn check_path_too_long(findings: &mut Findings, place: Place<'_>) {
    let length = own(place).0.len();
    if length > MAX_ATTRIBUTE_OCTETS {
        let has = format!("has a `Path` of {length} octets");
        let but = format!("browsers ignore an attribute of more than {MAX_ATTRIBUTE_OCTETS}");
        report(
            findings,
            place,
            &rule::PATH_TOO_LONG,
            &has,
            &but,
            "shorten the path: a cookie covers all that lies below it",
        );
    }
}

/// RFC 6265bis, section 4.1.1.
pub(super) fn check_path_not_ascii(findings: &mut Findings, place: Place<'_>) {
    if let Some(letter) = own(place).0.chars().find(|letter| !letter.is_ascii()) {
        let has = format!("has {} in its `Path`", character(letter));
        let but = "requests carry a percent-encoded path, which need not match it";
        report(
            findings,
            place,
            &rule::PATH_NOT_ASCII,
            &has,
            but,
            "write a path of ASCII characters, `/` if need be",
        );
    }
}

/// RFC 6265bis, section 5.1.4: `/docs/` does not cover `/docs`, while `/docs` covers both.
pub(super) fn check_path_trailing_slash(findings: &mut Findings, place: Place<'_>) {
    let path = own(place).0;
    let without = path.trim_end_matches('/');
    if path.starts_with('/') && path.ends_with('/') && !without.is_empty() {
        let (has, but) = (
            format!("has `Path={}`", shown(path)),
            format!("that does not cover `{}` itself", shown(without)),
        );
        report(
            findings,
            place,
            &rule::PATH_TRAILING_SLASH,
            &has,
            &but,
            &format!("write `Path = \"{}\"`", shown(without)),
        );
    }
}

/// The row's own path, and where it is written.
fn own(place: Place<'_>) -> (&str, Span) {
    let path = &place.row.attributes.path;
    (&path.value, path.written.unwrap_or(place.row.name.span))
}

/// A path that has such a character is judged no further: the others would speak of the same fault.
fn report(findings: &mut Findings, place: Place<'_>, rule: &'static Rule, has: &str, but: &str, help: &str) {
    let (path, span) = own(place);
    if forbidden(path).is_none() {
        let message = format!("{} {has}, but {but}", subject(place.row));
        findings.at(place, Diagnostic::new(rule, span, message).help(help));
    }
}

/// The first character that no path can have, and why.
fn forbidden(path: &str) -> Option<(char, &'static str)> {
    let found = path.chars().find_map(|letter| match letter {
        ';' => Some((letter, "`;` ends the path")),
        // To browsers a tab is white space, and in a URL it is none at all: they take it out (WHATWG URL, basic parser).
        '\t' => Some((letter, "no path of a request has one")),
        _ if letter.is_ascii_control() => {
            Some((letter, "a control character makes browsers refuse the cookie"))
        }
        _ => None,
    });
    found.or_else(|| path.ends_with(' ').then_some((' ', "browsers cut off white space at its end")))
}
