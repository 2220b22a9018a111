//! A string as far as sources tell it: `format!("basket_{id}")` is `basket_` and something.

use super::facts::Path;
use super::site::SiteName;

/// A part of a string.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// Known text.
    Known(String),
    /// A constant, by a path of which only the leading `use` is resolved.
    Const(Vec<String>),
    /// A parameter of the function around it.
    Param(usize),
    /// What a function of the package returns: its path, its arguments, and the call as the source writes it.
    Call(Path, Vec<Phrase>, String),
    /// Something else: as the source writes it.
    Unknown(String),
}

/// A string in parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Phrase(pub(super) Vec<Piece>);

/// The longest source text that stands for a name.
const SHOWN: usize = 40;

impl Phrase {
    pub(super) fn known(text: impl Into<String>) -> Self {
        Self(vec![Piece::Known(text.into())])
    }

    /// Something that cannot be read, as the source writes it.
    pub(super) fn unknown(source: &str) -> Self {
        Self(vec![Piece::Unknown(shorten(source))])
    }

    pub(super) fn param(index: usize) -> Self {
        Self(vec![Piece::Param(index)])
    }

    /// The whole text, if all of it is known.
    pub(super) fn text(&self) -> Option<String> {
        self.0.iter().map(|piece| if let Piece::Known(text) = piece { Some(&**text) } else { None }).collect()
    }

    /// Appends another phrase; neighbouring known parts become one.
    pub(super) fn append(&mut self, other: Self) {
        for piece in other.0 {
            match (self.0.last_mut(), piece) {
                (_, Piece::Known(text)) if text.is_empty() => {}
                (Some(Piece::Known(last)), Piece::Known(text)) => last.push_str(&text),
                (_, piece) => self.0.push(piece),
            }
        }
    }

    /// Whether a parameter is part of it.
    pub(super) fn has_params(&self) -> bool {
        self.0.iter().any(|piece| match piece {
            Piece::Param(_) => true,
            Piece::Call(_, arguments, _) => arguments.iter().any(Self::has_params),
            _ => false,
        })
    }

    /// The same with the parameters of a function replaced by the arguments of a call.
    pub(super) fn with_arguments(&self, arguments: &[Self]) -> Self {
        self.replace(|piece| match piece {
            Piece::Param(index) => Some(arguments.get(*index).cloned().unwrap_or_else(|| Self::unknown("…"))),
            Piece::Call(path, inner, shown) => {
                let inner = inner.iter().map(|phrase| phrase.with_arguments(arguments)).collect();
                Some(Self(vec![Piece::Call(path.clone(), inner, shown.clone())]))
            }
            _ => None,
        })
    }

    /// The parameter that stands first in it.
    pub(super) fn parameter(&self) -> Option<usize> {
        self.0.iter().find_map(|piece| match piece {
            Piece::Param(index) => Some(*index),
            Piece::Call(_, arguments, _) => arguments.iter().find_map(Self::parameter),
            _ => None,
        })
    }

    /// The same with each piece replaced.
    pub(super) fn replace(&self, mut with: impl FnMut(&Piece) -> Option<Self>) -> Self {
        let mut phrase = Self::default();
        for piece in &self.0 {
            phrase.append(with(piece).unwrap_or_else(|| Self(vec![piece.clone()])));
        }
        phrase
    }

    /// What stands before the first `mark`, and what behind it; none where no mark is known to stand there.
    pub(super) fn split_once(&self, mark: char) -> Option<(Self, Self)> {
        let mut head = Self::default();
        let mut pieces = self.0.iter();
        while let Some(piece) = pieces.next() {
            if let Piece::Known(text) = piece
                && let Some((before, behind)) = text.split_once(mark)
            {
                head.append(Self::known(before));
                let mut tail = Self::known(behind);
                tail.append(Self(pieces.cloned().collect()));
                return Some((head, tail));
            }
            head.append(Self(vec![piece.clone()]));
        }
        None
    }

    /// The phrase as a cookie's name, `shown` where nothing of it can be read.
    pub(super) fn name(&self, shown: &str) -> SiteName {
        let pieces: Vec<&Piece> =
            self.0.iter().filter(|piece| !matches!(piece, Piece::Known(text) if text.is_empty())).collect();
        match pieces.as_slice() {
            [] => SiteName::Exact(String::new()),
            [Piece::Known(text)] => SiteName::Exact(text.clone()),
            [Piece::Known(head), .., Piece::Known(tail)] => {
                SiteName::Pattern { head: head.clone(), tail: tail.clone() }
            }
            [Piece::Known(head), ..] => SiteName::Pattern { head: head.clone(), tail: String::new() },
            [Piece::Unknown(source)] => SiteName::Unreadable(source.clone()),
            [Piece::Const(path)] => {
                let tail = path.get(path.len().saturating_sub(2)..).unwrap_or_default();
                SiteName::Unreadable(shorten(&tail.join("::")))
            }
            _ => SiteName::Unreadable(shorten(shown)),
        }
    }
}

/// Source text on one short line.
pub(super) fn shorten(source: &str) -> String {
    let line = source.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= SHOWN {
        return line;
    }
    let mut short: String = line.chars().take(SHOWN - 1).collect();
    short.push('…');
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phrase(pieces: &[&str]) -> Phrase {
        let mut phrase = Phrase::default();
        for piece in pieces {
            phrase.append(match piece.strip_prefix('?') {
                Some(source) => Phrase::unknown(source),
                None => Phrase::known(*piece),
            });
        }
        phrase
    }

    #[test]
    fn a_phrase_is_a_name_as_far_as_it_is_known() {
        let pattern = |head: &str, tail: &str| SiteName::Pattern { head: head.into(), tail: tail.into() };
        assert_eq!(phrase(&["a", "b"]).name(""), SiteName::Exact("ab".into()));
        assert_eq!(phrase(&["a", "?x"]).name(""), pattern("a", ""));
        assert_eq!(phrase(&["a", "?x", "?y", "b"]).name(""), pattern("a", "b"));
        assert_eq!(phrase(&["?x.y"]).name(""), SiteName::Unreadable("x.y".into()));
        assert_eq!(phrase(&["?x", "b"]).name("f(x)"), SiteName::Unreadable("f(x)".into()));
    }

    #[test]
    fn a_header_is_split_at_its_equals_sign() {
        let (name, rest) = phrase(&["a_", "?x", "=1; Path=", "?p"]).split_once('=').unwrap();
        assert_eq!(name, phrase(&["a_", "?x"]));
        assert_eq!(rest, phrase(&["1; Path=", "?p"]));
        assert_eq!(phrase(&["?x"]).split_once('='), None);
    }
}
