//! Pieces of HTML that the charter's page and the form have in common.

use super::direction::Direction;
use super::octets::{controls_and, none};
use super::sink::Sink;
use super::writer::{Text, is_hidden};

/// Writes what tells a row from the cookies of the site, behind its name.
#[inline]
pub(super) fn push_marks(out: &mut Sink<'_, '_>, storage: Option<&str>, third_party: Option<&str>) {
    if let Some(mark) = storage {
        push_mark(out, " <span class=\"cookie-charter-storage\">", mark);
    }
    if let Some(mark) = third_party {
        push_mark(out, " <span class=\"cookie-charter-third-party\">", mark);
    }
}

fn push_mark(out: &mut Sink<'_, '_>, open: &str, mark: &str) {
    out.push(open);
    push_escaped(out, mark);
    out.push("</span>");
}

/// Writes a text on a page that runs this way: marked where it is in a language of its own, kept apart where it runs the
/// other way.
#[inline]
pub(super) fn push_text(out: &mut Sink<'_, '_>, page: Direction, text: Text<'_>) {
    if let Some(language) = text.language {
        out.push("<span");
        push_language(out, language, Direction::of_language(language));
        out.push(">");
        push_escaped(out, text.text);
        out.push("</span>");
    } else if page.is_crossed_by(text.text) {
        out.push("<bdi>");
        push_escaped(out, text.text);
        out.push("</bdi>");
    } else {
        push_escaped(out, text.text);
    }
}

/// Writes the attributes that name a language and the way it runs.
pub(super) fn push_language(out: &mut Sink<'_, '_>, language: &str, direction: Direction) {
    out.push(" lang=\"");
    push_escaped(out, language);
    out.push("\" dir=\"");
    out.push(direction.as_str());
    out.push("\"");
}

/// Writes text for an element or a quoted attribute.
pub(super) fn push_escaped(out: &mut Sink<'_, '_>, text: &str) {
    if none(text.as_bytes(), special) {
        out.push(text);
    } else {
        push_escaping(out, text);
    }
}

/// The same for text that has something to escape.
#[cold]
fn push_escaping(out: &mut Sink<'_, '_>, text: &str) {
    out.push_replacing(text, special, |_, c| Some((escape(c)?, c.len_utf8())));
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
