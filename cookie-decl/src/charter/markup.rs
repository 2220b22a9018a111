//! Pieces of HTML that the charter's page and the form have in common.

use super::direction::Direction;
use super::octets::{controls_and, none};
use super::sink::push_replacing;
use super::writer::{Anchor, Cell, Text, is_hidden, is_link, shown};

/// Writes the start of the tag of a table's row, with the anchor that the row's constant makes. No constant has a hyphen.
pub(super) fn push_row_start(out: &mut String, Anchor { constant, twin }: Anchor) {
    out.push_str("<tr role=\"row\"");
    if !constant.is_empty() {
        out.push_str(" id=\"cookie-");
        push_escaped(out, constant);
        // These anchors are the page's and the form's own.
        let taken = matches!(constant, "charter" | "consent");
        out.push_str(if taken { "-" } else { "" });
        if twin > 0 {
            out.push('-');
            out.push_str(&(twin + 1).to_string());
        }
        out.push('"');
    }
}

/// Writes what a cell holds, on a page that runs this way.
pub(super) fn push_cell(out: &mut String, page: Direction, cell: &Cell<'_>) {
    match cell {
        Cell::Text(text) => push_text(out, page, *text),
        Cell::Name { name, storage, third_party } => {
            // A name is never translated, and reads from left to right in every language.
            out.push_str("<code translate=\"no\" dir=\"ltr\">");
            push_escaped(out, &shown(name));
            out.push_str("</code>");
            push_marks(out, *storage, *third_party);
        }
        Cell::Link { text, target, note } => {
            match target.filter(|target| is_link(target)) {
                None => push_text(out, page, *text),
                Some(target) => {
                    out.push_str("<a href=\"");
                    push_escaped(out, target);
                    out.push_str("\">");
                    push_text(out, page, *text);
                    out.push_str("</a>");
                }
            }
            push_note(out, *note);
        }
        Cell::Date { words, day } => {
            out.push_str("<time datetime=\"");
            push_escaped(out, day);
            out.push_str("\">");
            push_escaped(out, words);
            out.push_str("</time>");
        }
        Cell::Digest(digest) => {
            out.push_str("<code class=\"cookie-charter-digest\" translate=\"no\" dir=\"ltr\">");
            push_escaped(out, digest);
            out.push_str("</code>");
        }
    }
}

fn push_note(out: &mut String, note: Option<&str>) {
    if let Some(note) = note {
        out.push_str(" <span class=\"cookie-charter-note\">(");
        push_escaped(out, note);
        out.push_str(")</span>");
    }
}

/// Writes what tells a row from the cookies of the site, behind its name.
#[inline]
pub(super) fn push_marks(out: &mut String, storage: Option<&str>, third_party: Option<&str>) {
    if let Some(mark) = storage {
        push_mark(out, " <span class=\"cookie-charter-storage\">", mark);
    }
    if let Some(mark) = third_party {
        push_mark(out, " <span class=\"cookie-charter-third-party\">", mark);
    }
}

fn push_mark(out: &mut String, open: &str, mark: &str) {
    out.push_str(open);
    push_escaped(out, mark);
    out.push_str("</span>");
}

/// Writes a text on a page that runs this way: marked where it is in a language of its own, kept apart where it runs the
/// other way.
#[inline]
pub(super) fn push_text(out: &mut String, page: Direction, text: Text<'_>) {
    if let Some(language) = text.language {
        out.push_str("<span");
        push_language(out, language, Direction::of_language(language));
        out.push('>');
        push_escaped(out, text.text);
        out.push_str("</span>");
    } else if page.is_crossed_by(text.text) {
        out.push_str("<bdi>");
        push_escaped(out, text.text);
        out.push_str("</bdi>");
    } else {
        push_escaped(out, text.text);
    }
}

/// Writes the attributes that name a language and the way it runs.
pub(super) fn push_language(out: &mut String, language: &str, direction: Direction) {
    out.push_str(" lang=\"");
    push_escaped(out, language);
    out.push_str("\" dir=\"");
    out.push_str(direction.as_str());
    out.push('"');
}

/// Writes text for an element or a quoted attribute.
pub(super) fn push_escaped(out: &mut String, text: &str) {
    if none(text.as_bytes(), special) {
        out.push_str(text);
    } else {
        push_escaping(out, text);
    }
}

/// The same for text that has something to escape.
#[cold]
fn push_escaping(out: &mut String, text: &str) {
    push_replacing(out, text, special, |_, c| Some((escape(c)?, c.len_utf8())));
}

/// Control characters and what [`escape`] knows. `&` and `'` differ in one bit, `<` and `>` too.
#[inline]
fn special(octets: u64) -> u64 {
    controls_and(octets, [(b'"', 0), (b'\'', 1), (b'>', 2)])
}

/// What stands for a character in an element or a quoted attribute; `None` for the character itself.
pub(super) fn escape(c: char) -> Option<&'static str> {
    Some(match c {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        c if is_hidden(c) => "\u{FFFD}",
        _ => return None,
    })
}
