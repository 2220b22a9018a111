//! Pieces of HTML that the charter's page and the form have in common.

use core::fmt;
use core::fmt::Write as _;

use super::direction::Direction;
use super::sink::{Sink, special};
use super::writer::{Text, is_hidden};

/// Writes what tells a row from the cookies of the site, behind its name.
pub(super) fn write_marks(
    out: &mut Sink<'_, '_>,
    storage: Option<&str>,
    third_party: Option<&str>,
) -> fmt::Result {
    for (class, mark) in [("cookie-charter-storage", storage), ("cookie-charter-third-party", third_party)] {
        if let Some(mark) = mark {
            out.write_str(" <span class=\"")?;
            out.write_str(class)?;
            out.write_str("\">")?;
            write_escaped(out, mark)?;
            out.write_str("</span>")?;
        }
    }
    Ok(())
}

/// Writes a text on a page that runs this way: marked where it is in a language of its own, kept apart where it runs the
/// other way.
pub(super) fn write_text(out: &mut Sink<'_, '_>, page: Direction, text: Text<'_>) -> fmt::Result {
    if let Some(language) = text.language {
        out.write_str("<span")?;
        write_language(out, language, Direction::of_language(language))?;
        out.write_str(">")?;
        write_escaped(out, text.text)?;
        return out.write_str("</span>");
    }
    if page.is_crossed_by(text.text) {
        out.write_str("<bdi>")?;
        write_escaped(out, text.text)?;
        return out.write_str("</bdi>");
    }
    write_escaped(out, text.text)
}

/// Writes the attributes that name a language and the way it runs.
pub(super) fn write_language(out: &mut Sink<'_, '_>, language: &str, direction: Direction) -> fmt::Result {
    out.write_str(" lang=\"")?;
    write_escaped(out, language)?;
    write!(out, "\" dir=\"{}\"", direction.as_str())
}

/// Writes text for an element or a quoted attribute.
pub(super) fn write_escaped(out: &mut Sink<'_, '_>, text: &str) -> fmt::Result {
    static SPECIAL: [bool; 256] = special(b"&<>\"'");
    out.write_replacing(text, &SPECIAL, |_, c| Some((escape(c)?, c.len_utf8())))
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
