//! Where a writer puts its text: a buffer before the formatter, since a page is thousands of small pieces and each write
//! to a formatter is a call through a pointer.

use core::fmt;

use super::octets::first;

/// How much is collected before it is passed on, in octets.
const FULL: usize = 8 * 1024;

/// A formatter with a buffer before it. What is written counts only after [`Sink::finish`].
pub(super) struct Sink<'f, 'b> {
    out: &'f mut fmt::Formatter<'b>,
    buffer: String,
}

impl<'f, 'b> Sink<'f, 'b> {
    pub(super) fn new(out: &'f mut fmt::Formatter<'b>) -> Self {
        Self { out, buffer: String::with_capacity(FULL + FULL / 4) }
    }

    /// Passes the buffer on, once it is full.
    #[inline]
    pub(super) fn pass_on(&mut self) -> fmt::Result {
        if self.buffer.len() < FULL { Ok(()) } else { self.finish() }
    }

    /// Passes on what is still in the buffer.
    pub(super) fn finish(&mut self) -> fmt::Result {
        self.out.write_str(&self.buffer)?;
        self.buffer.clear();
        Ok(())
    }

    /// Writes a text, however full the buffer is: for small pieces, with a [`fmt::Write`] behind them that looks.
    #[inline]
    pub(super) fn push(&mut self, text: &str) {
        self.buffer.push_str(text);
    }

    /// The buffer, for what writes to any text.
    #[inline]
    pub(super) fn text(&mut self) -> &mut String {
        &mut self.buffer
    }

    /// The same as [`push_replacing`], and looks whether the buffer is full.
    #[inline]
    pub(super) fn write_replacing(
        &mut self,
        text: &str,
        special: impl Fn(u64) -> u64,
        replace: impl Fn(usize, char) -> Option<(&'static str, usize)>,
    ) -> fmt::Result {
        push_replacing(&mut self.buffer, text, special, replace);
        self.pass_on()
    }
}

impl fmt::Write for Sink<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.push(text);
        self.pass_on()
    }
}

/// Writes a text, asking `replace` about each character whose first octet is special: it is given the place and the
/// character, and answers what to write, and how many octets of the text that stands for.
#[inline]
pub(super) fn push_replacing(
    out: &mut String,
    text: &str,
    special: impl Fn(u64) -> u64,
    replace: impl Fn(usize, char) -> Option<(&'static str, usize)>,
) {
    let (mut written, mut at) = (0, 0);
    while let Some(found) = first(&text.as_bytes()[at..], &special) {
        at += found;
        // Only octets that begin a character are special.
        let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) else { break };
        if let Some((replacement, length)) = replace(at, c) {
            out.push_str(&text[written..at]);
            out.push_str(replacement);
            written = at + length;
        }
        at += c.len_utf8();
    }
    out.push_str(&text[written..]);
}
