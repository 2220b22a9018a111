//! A string as far as sources tell it: `format!("basket_{id}")` is `basket_` and something.

use super::facts::Path;
use super::site::{Region, SiteName};

/// A part of a string.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// Known text.
    Known(String),
    /// A constant, by a path of which only the leading `use` is resolved.
    Const(Vec<String>),
    /// A parameter of the function around it.
    Param(usize),
    /// A parameter that is a number: callers say how long a cookie lives by it, and no name.
    Number(usize),
    /// What a function of the package returns: its path, its arguments, and the call as the source writes it.
    Call(Path, Vec<Phrase>, String),
    /// One of several: `if secure { "__Host-sid" } else { "sid" }`.
    Either(Vec<Choice>),
    /// Something else: as the source writes it.
    Unknown(String),
}

/// One of several texts, and where it stands.
#[derive(Clone, Debug, Eq)]
pub(super) struct Choice {
    phrase: Phrase,
    /// Where, in the file that is read at the time.
    region: Option<Region>,
}

impl PartialEq for Choice {
    fn eq(&self, other: &Self) -> bool {
        self.phrase == other.phrase
    }
}

/// A string in parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Phrase(pub(super) Vec<Piece>);

/// The longest source text that stands for a name.
const SHOWN: usize = 40;
/// The most names that one place can have.
pub(super) const CHOICES: usize = 64;

impl Phrase {
    pub(super) fn known(text: impl Into<String>) -> Self {
        Self(vec![Piece::Known(text.into())])
    }

    /// Something that cannot be read, as the source writes it.
    pub(super) fn unknown(source: &str) -> Self {
        Self(vec![Piece::Unknown(shorten(source))])
    }

    /// A name as a phrase.
    pub(super) fn of_name(name: &SiteName) -> Self {
        match name {
            SiteName::Exact(name) => Self::known(name),
            SiteName::Pattern { head, tail } => {
                let mut phrase = Self::known(head);
                phrase.append(Self::unknown("…"));
                phrase.append(Self::known(tail));
                phrase
            }
            SiteName::Unreadable(source) => Self::unknown(source),
        }
    }

    pub(super) fn param(index: usize) -> Self {
        Self(vec![Piece::Param(index)])
    }

    pub(super) fn number(index: usize) -> Self {
        Self(vec![Piece::Number(index)])
    }

    /// The whole text, if all of it is known.
    pub(super) fn text(&self) -> Option<String> {
        let known = |piece: &Piece| match piece {
            Piece::Known(text) => Some(text.clone()),
            Piece::Either(choices) => match choices.as_slice() {
                [only] => only.phrase.text(),
                _ => None,
            },
            _ => None,
        };
        self.0.iter().map(known).collect()
    }

    /// All that is known of it, choices one behind the other; a NUL stands for each other part.
    pub(super) fn told(&self) -> String {
        let told = |piece: &Piece| match piece {
            Piece::Known(text) => text.clone(),
            Piece::Either(choices) => choices.iter().map(|choice| choice.phrase.told()).collect(),
            _ => "\0".to_owned(),
        };
        self.0.iter().map(told).collect()
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
            Piece::Call(_, inner, _) => inner.iter().any(Self::has_params),
            Piece::Either(choices) => choices.iter().any(|choice| choice.phrase.has_params()),
            _ => false,
        })
    }

    /// The same with the parameters of a function replaced by the arguments of a call.
    pub(super) fn with_arguments(&self, arguments: &[Self]) -> Self {
        self.replace(|piece| match piece {
            Piece::Param(index) | Piece::Number(index) => {
                Some(arguments.get(*index).cloned().unwrap_or_else(|| Self::unknown("…")))
            }
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
            Piece::Call(_, inner, _) => inner.iter().find_map(Self::parameter),
            Piece::Either(choices) => choices.iter().find_map(|choice| choice.phrase.parameter()),
            _ => None,
        })
    }

    /// The same, as a choice that stands in a place of its own.
    pub(super) fn placed(self, region: Region) -> Self {
        Self(vec![Piece::Either(vec![Choice { phrase: self, region: Some(region) }])])
    }

    /// The same for other files, to which places in this one mean nothing.
    pub(super) fn unplaced(&self) -> Self {
        let pieces = self.0.iter().map(|piece| match piece {
            Piece::Either(choices) => {
                let inner = choices.iter().map(|choice| choice.phrase.unplaced());
                Piece::Either(inner.map(|phrase| Choice { phrase, region: None }).collect())
            }
            piece => piece.clone(),
        });
        Self(pieces.collect())
    }

    /// One of two, as far as there are not too many.
    pub(super) fn or(self, other: Self) -> Self {
        // Else each `if` that adds to a text would double it.
        if self.has_choices()
            && let Some(rest) = other.behind(&self)
        {
            return self.followed_perhaps_by(rest);
        }
        if other.has_choices()
            && let Some(rest) = self.behind(&other)
        {
            return other.followed_perhaps_by(rest);
        }
        let mut distinct: Vec<Choice> = Vec::new();
        for phrase in [self, other] {
            let choices = match <[Piece; 1]>::try_from(phrase.0) {
                Ok([Piece::Either(choices)]) => choices,
                Ok(single) => vec![Choice { phrase: Self(single.into()), region: None }],
                Err(pieces) => vec![Choice { phrase: Self(pieces), region: None }],
            };
            for choice in choices {
                if distinct.len() < CHOICES && !distinct.contains(&choice) {
                    distinct.push(choice);
                }
            }
        }
        Self(vec![Piece::Either(distinct)])
    }

    /// This, or what it has become under a condition: what was added to it may not be there.
    pub(super) fn or_grown(self, now: Self) -> Self {
        match now.behind(&self) {
            Some(rest) => self.followed_perhaps_by(rest),
            None => self.or(now),
        }
    }

    /// What stands in it behind another phrase.
    fn behind(&self, head: &Self) -> Option<Self> {
        let (last, before) = head.0.split_last()?;
        let (end, rest) = self.0.strip_prefix(before)?.split_first()?;
        let mut tail = match (last, end) {
            (Piece::Known(last), Piece::Known(end)) => Self::known(end.strip_prefix(&**last)?),
            (last, end) => (last == end).then(Self::default)?,
        };
        tail.append(Self(rest.to_vec()));
        Some(tail)
    }

    fn has_choices(&self) -> bool {
        self.0.iter().any(|piece| matches!(piece, Piece::Either(_)))
    }

    fn followed_perhaps_by(mut self, tail: Self) -> Self {
        if tail.0.iter().any(|piece| !matches!(piece, Piece::Known(text) if text.is_empty())) {
            self.append(Self::default().or(tail));
        }
        self
    }

    /// One of these, which stand in a list.
    pub(super) fn one_of(list: Vec<Self>) -> Self {
        let choices = list.into_iter().map(|phrase| Choice { phrase, region: None });
        Self(vec![Piece::Either(choices.collect())])
    }

    /// The one of several that stands at a place in their list.
    pub(super) fn at(&self, index: usize) -> Option<Self> {
        match self.0.as_slice() {
            [Piece::Either(choices)] => choices.get(index).map(|choice| choice.phrase.clone()),
            _ => None,
        }
    }

    /// All that it can be, if that is not too much, and where that stands if it is a choice as a whole.
    pub(super) fn choices(&self) -> Vec<(Self, Option<Region>)> {
        if let [Piece::Either(choices)] = self.0.as_slice() {
            let placed = |choice: &Choice| {
                let inner = choice.phrase.choices().into_iter();
                inner
                    .map(|(phrase, region)| (phrase, region.or_else(|| choice.region.clone())))
                    .collect::<Vec<_>>()
            };
            return choices.iter().flat_map(placed).take(CHOICES).collect();
        }
        let mut all = vec![Self::default()];
        for piece in &self.0 {
            let next: Vec<Self> = match piece {
                Piece::Either(_) => {
                    Self(vec![piece.clone()]).choices().into_iter().map(|(phrase, _)| phrase).collect()
                }
                piece => vec![Self(vec![piece.clone()])],
            };
            let longer = all.iter().flat_map(|head| next.iter().map(|tail| head.followed_by(tail)));
            all = longer.take(CHOICES).collect();
        }
        all.into_iter().map(|phrase| (phrase, None)).collect()
    }

    fn followed_by(&self, tail: &Self) -> Self {
        let mut whole = self.clone();
        whole.append(tail.clone());
        whole
    }

    /// The same with each piece replaced.
    pub(super) fn replace(&self, mut with: impl FnMut(&Piece) -> Option<Self>) -> Self {
        self.replace_by(&mut with)
    }

    fn replace_by(&self, with: &mut dyn FnMut(&Piece) -> Option<Self>) -> Self {
        let mut phrase = Self::default();
        for piece in &self.0 {
            phrase.append(match piece {
                Piece::Either(choices) => {
                    let replaced = choices.iter().map(|choice| Choice {
                        phrase: choice.phrase.replace_by(with),
                        region: choice.region.clone(),
                    });
                    Self(vec![Piece::Either(replaced.collect())])
                }
                piece => with(piece).unwrap_or_else(|| Self(vec![piece.clone()])),
            });
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
    fn what_is_added_under_conditions_is_kept_once() {
        let mut text = phrase(&["sid=", "?id"]);
        for number in 0..1_000 {
            text = text.clone().or(text.followed_by(&phrase(&[&format!("; A{number}")])));
        }
        assert!(format!("{text:?}").len() < 200_000);
        assert_eq!(text.choices().len(), CHOICES);
        let longer = text.followed_by(&phrase(&["; last"]));
        assert_eq!(longer.clone().or(text.clone()), text.clone().or(longer));
        assert_eq!(text.clone().or(text.clone()), text);
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
