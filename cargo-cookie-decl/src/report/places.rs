//! Where a finding ends, and what stands there: asked of the file again, since no text is kept.

use std::ops::Range;
use std::path::Path;

use cookie_decl_syntax::scan::Region;

/// The text of the file that was asked for last. Findings come by file, so that each is read once.
#[derive(Debug)]
pub(super) struct Texts<'a> {
    folder: &'a Path,
    last: Option<(String, Option<String>)>,
}

impl<'a> Texts<'a> {
    /// `folder` is where the user stands: the paths of findings begin there.
    pub(super) fn new(folder: &'a Path) -> Self {
        Self { folder, last: None }
    }

    /// The text of a file, if it can still be read.
    pub(super) fn get(&mut self, path: &str) -> Option<&str> {
        if self.last.as_ref().is_none_or(|(last, _)| last != path) {
            let text = std::fs::read_to_string(self.folder.join(path)).ok();
            self.last = Some((path.to_owned(), text));
        }
        self.last.as_ref().and_then(|(_, text)| text.as_deref())
    }

    /// Line and column, from 1 and in characters, right behind the region.
    pub(super) fn end(&mut self, path: &str, region: &Region) -> Option<(usize, usize)> {
        let stretch = self.get(path)?.get(region.octets.clone())?;
        let lines = stretch.matches('\n').count();
        let on_last_line = stretch.rsplit('\n').next().map_or(0, |last| last.chars().count());
        let before = if lines == 0 { region.column } else { 1 };
        Some((region.line + lines, before + on_last_line))
    }
}

/// The whole lines that the octets touch, and the octet at which they begin: behind a byte order mark, which nobody sees.
pub(super) fn lines(text: &str, octets: Range<usize>) -> Option<(&str, usize)> {
    let before = text.get(..octets.start)?;
    let mark = if before.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let start = before.rfind('\n').map_or(mark, |line_end| line_end + 1);
    let rest = text.get(octets.end..)?;
    let behind = rest.split('\n').next().unwrap_or_default();
    let end = octets.end + behind.strip_suffix('\r').unwrap_or(behind).len();
    Some((&text[start..end], start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_whole() {
        let text = "first\nsécond\nthird";
        assert_eq!(lines(text, 7..8), None, "inside of a character");
        assert_eq!(lines(text, 9..10), Some(("sécond", 6)));
        assert_eq!(lines(text, 2..16), Some((text, 0)));
        assert_eq!(lines(text, 30..31), None);
        assert_eq!(lines("\u{feff}first\nsecond", 5..6), Some(("first", 3)), "without a byte order mark");
        assert_eq!(lines("first\r\nsecond\r\n", 7..9), Some(("second", 7)), "without the end of the line");
    }
}
