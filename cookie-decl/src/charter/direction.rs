//! Which way a text runs, and what keeps one that runs the other way apart from the text around it.
//!
//! A Latin name on a page that is written from right to left would else be shown with its punctuation at the wrong end,
//! and `_ga` as `ga_` (Unicode Standard Annex 9).

use std::borrow::Cow;

use unic_langid::{CharacterDirection, LanguageIdentifier};

/// Which way a language or a text runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    LeftToRight,
    RightToLeft,
}

impl Direction {
    /// That of a language, a BCP 47 tag.
    pub(super) fn of_language(tag: &str) -> Self {
        let language: LanguageIdentifier = tag.parse().unwrap_or_default();
        match language.character_direction() {
            CharacterDirection::RTL => Self::RightToLeft,
            CharacterDirection::LTR | CharacterDirection::TTB => Self::LeftToRight,
        }
    }

    /// That of a text: of its first letter that is not kept apart itself. `None` where it has no letters.
    pub(super) fn of_text(text: &str) -> Option<Self> {
        let mut depth = 0_usize;
        let first = text.chars().find(|c| {
            match c {
                '\u{2066}'..='\u{2068}' => depth += 1,
                '\u{2069}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            depth == 0 && c.is_alphabetic()
        })?;
        Some(if is_right_to_left(first) { Self::RightToLeft } else { Self::LeftToRight })
    }

    /// As the HTML attribute `dir` has it.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }

    /// Whether a text has to be kept apart on a page that runs this way.
    #[inline]
    pub(super) fn is_crossed_by(self, text: &str) -> bool {
        // Most texts have a Latin letter at their beginning, or digits before it.
        match text.bytes().find(|octet| octet.is_ascii_alphabetic() || !octet.is_ascii()) {
            None => false,
            Some(letter) if letter.is_ascii() => self == Self::RightToLeft,
            Some(_) => Self::of_text(text).is_some_and(|direction| direction != self),
        }
    }

    /// A text with marks around it, where it has to be kept apart on a page that runs this way: for sentences, and for
    /// formats that have no better way.
    pub(super) fn keeping_apart(self, text: &str) -> Cow<'_, str> {
        if !self.is_crossed_by(text) {
            return text.into();
        }
        let (before, behind) = self.marks_within();
        format!("{before}{text}{behind}").into()
    }

    /// The marks around a text of the other direction: `LRI` or `RLI`, and `PDI`.
    pub(super) const fn marks_within(self) -> (&'static str, &'static str) {
        match self {
            Self::LeftToRight => ("\u{2067}", "\u{2069}"),
            Self::RightToLeft => ("\u{2066}", "\u{2069}"),
        }
    }
}

/// The blocks that Unicode keeps for scripts written from right to left.
const fn is_right_to_left(c: char) -> bool {
    matches!(
        c,
        '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}'
            | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}'
    )
}

#[cfg(test)]
mod tests {
    use super::Direction::{LeftToRight, RightToLeft};
    use super::*;

    #[test]
    fn a_language_runs_as_its_script_does() {
        for (tag, direction) in [
            ("ar", RightToLeft),
            ("ar-EG", RightToLeft),
            ("he", RightToLeft),
            ("fr", LeftToRight),
            ("uk", LeftToRight),
            ("no tag", LeftToRight),
        ] {
            assert_eq!(Direction::of_language(tag), direction, "{tag}");
        }
    }

    #[test]
    fn a_text_runs_as_its_first_letter_does() {
        for (text, direction) in [
            ("Opendatasoft", Some(LeftToRight)),
            ("_ga", Some(LeftToRight)),
            ("«الخدمة» Matomo", Some(RightToLeft)),
            ("עברית", Some(RightToLeft)),
            ("\u{2066}Acme Inc.\u{2069} (خدمة)", Some(RightToLeft)),
            ("\u{2069}\u{2067}خدمة\u{2069} by Acme", Some(LeftToRight)),
            ("12 (*)", None),
            ("", None),
        ] {
            assert_eq!(Direction::of_text(text), direction, "{text}");
        }
        assert_eq!(RightToLeft.keeping_apart("Acme Inc."), "\u{2066}Acme Inc.\u{2069}");
        assert_eq!(LeftToRight.keeping_apart("خدمة"), "\u{2067}خدمة\u{2069}");
        assert_eq!(LeftToRight.keeping_apart("Acme Inc."), "Acme Inc.");
        assert_eq!(RightToLeft.keeping_apart("400"), "400");
    }
}
