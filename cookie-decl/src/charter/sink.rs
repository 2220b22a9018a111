//! Where a writer puts its text: a buffer before the formatter, since a page is thousands of small pieces and each write
//! to a formatter is a call through a pointer.

use core::fmt;

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

    /// Passes on what is still in the buffer.
    pub(super) fn finish(&mut self) -> fmt::Result {
        self.out.write_str(&self.buffer)?;
        self.buffer.clear();
        Ok(())
    }

    /// Writes a text, asking `replace` about each place whose first octet is `special`: it is given the place and the
    /// character, and answers what to write, and how many octets of the text that stands for.
    pub(super) fn write_replacing(
        &mut self,
        text: &str,
        special: &[bool; 256],
        replace: impl Fn(usize, char) -> Option<(&'static str, usize)>,
    ) -> fmt::Result {
        let (mut written, mut at) = (0, 0);
        while let Some(found) = first(&text.as_bytes()[at..], special) {
            at += found;
            // Only octets that begin a character are special.
            let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) else { break };
            if let Some((replacement, length)) = replace(at, c) {
                self.buffer.push_str(&text[written..at]);
                self.buffer.push_str(replacement);
                written = at + length;
            }
            at += c.len_utf8();
        }
        fmt::Write::write_str(self, &text[written..])
    }
}

impl fmt::Write for Sink<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.buffer.push_str(text);
        if self.buffer.len() < FULL { Ok(()) } else { self.finish() }
    }
}

/// Where the first special octet is. Most texts have none: eight octets are looked at without a branch between them.
fn first(octets: &[u8], special: &[bool; 256]) -> Option<usize> {
    let is_special = |octet: &u8| special[usize::from(*octet)];
    let (words, _) = octets.as_chunks::<8>();
    let plain = |word: &&[u8; 8]| !word.iter().fold(false, |found, octet| found | is_special(octet));
    let before = words.iter().take_while(plain).count() * 8;
    octets[before..].iter().position(is_special).map(|at| before + at)
}

/// The octets that begin a special character: these ASCII characters, and those that begin a control character, ASCII or
/// not (U+0080 to U+009F begin with C2).
pub(super) const fn special(ascii: &[u8]) -> [bool; 256] {
    let mut table = [false; 256];
    let mut at = 0;
    while at < 0x20 {
        table[at] = true;
        at += 1;
    }
    table[0x7f] = true;
    table[0xC2] = true;
    let mut at = 0;
    while at < ascii.len() {
        table[ascii[at] as usize] = true;
        at += 1;
    }
    table
}
