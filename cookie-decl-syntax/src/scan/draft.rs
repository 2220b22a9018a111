//! Sites in the making: what later calls say about a cookie is added to where it was made.

use super::facts::Path;
use super::header_text::HeaderText;
use super::library_use::{LibraryCall, settle};
use super::phrase::{Phrase, Piece};
use super::returns::{Returns, followed, is_counted};
use super::site::{Site, SiteName, Way};
use super::terms::Unsaid;

/// A place that may set a cookie.
#[allow(clippy::struct_excessive_bools, reason = "each is found out by itself, and all combinations occur")]
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub(super) site: Site,
    /// Its name in parts, or a whole header.
    pub(super) phrase: Phrase,
    /// What stands in the source where the name should.
    pub(super) shown: String,
    /// What an adapter puts before the name.
    pub(super) prefix: &'static str,
    /// Whether the phrase is a whole header, of which the name is not known yet.
    pub(super) line: bool,
    /// Whether it counts only once it is put somewhere: a parsed cookie.
    pub(super) pending: bool,
    /// How many branches of the function around it stands in.
    pub(super) branches: usize,
    /// Whether it is the text of a header.
    pub(super) text: HeaderText,
    /// Whether it is made elsewhere and counted there: it counts once more where it is removed.
    pub(super) counted: bool,
    /// The function of the package that makes it for its caller.
    pub(super) made_by: Option<Path>,
    /// The private function that makes it and gives it back.
    pub(super) made_for_callers_of: Option<Path>,
    /// Whether it is a client's or a test's.
    pub(super) dropped: bool,
    /// Whether a function had it that can have added to what the code says.
    pub(super) lent: bool,
    /// Whether a helper makes it, which may put it somewhere.
    pub(super) by_helper: bool,
    /// What is called on the library's builder.
    pub(super) calls: Vec<LibraryCall>,
    /// The helper whose callers say the name.
    pub(super) helper: Option<Path>,
    /// The package's own type of cookies that it is of: it counts if a text that the type gives becomes a header.
    pub(super) of_type: Option<Path>,
}

/// What a helper does with a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Template {
    /// The helper.
    pub(super) path: Path,
    pub(super) is_method: bool,
    /// How many parameters it has, `self` apart.
    pub(super) arity: usize,
    pub(super) phrase: Phrase,
    pub(super) line: bool,
    pub(super) prefix: &'static str,
    pub(super) of_type: Option<Path>,
    /// The site, its place apart.
    pub(super) site: Site,
}

impl Template {
    /// The parameter that decides about the name.
    pub(super) fn parameter(&self) -> Option<usize> {
        self.phrase.parameter()
    }

    /// A word that stands in files that call the helper: its name, or its type's where the name is everyone's.
    pub(super) fn word(&self) -> Option<String> {
        let (name, owner) = self.path.split_last()?;
        if super::helper::is_common(name) {
            owner.last().filter(|owner| *owner != "crate").cloned()
        } else {
            Some(name.clone())
        }
    }
}

impl Draft {
    /// The same with what functions of the package return; none if that is a cookie which has a site of its own.
    pub(super) fn followed(mut self, returns: &Returns) -> Option<Self> {
        self.phrase = followed(&self.phrase, returns);
        for call in &mut self.calls {
            call.name = followed(&call.name, returns);
        }
        (!is_counted(&self.phrase, returns)).then_some(self)
    }

    /// The same with parts of its name replaced.
    pub(super) fn replaced(mut self, with: &mut dyn FnMut(&Piece) -> Option<Phrase>) -> Self {
        self.phrase = self.phrase.replace(&mut *with);
        for call in &mut self.calls {
            call.name = call.name.replace(&mut *with);
        }
        self
    }

    /// A draft for each name that it can have.
    pub(super) fn choices(self) -> Vec<Self> {
        let choices = self.phrase.choices().into_iter();
        let drafts = choices.map(|(phrase, region)| {
            let mut draft = Self { phrase, ..self.clone() };
            draft.site.place.region = region.unwrap_or(draft.site.place.region);
            draft
        });
        drafts.collect()
    }

    /// Whether callers of the function around say the name: whatever else they say does not matter.
    pub(super) fn is_named_by_callers(&self) -> bool {
        self.phrase.choices().iter().any(|(phrase, _)| match phrase.split_once('=').filter(|_| self.line) {
            Some((name, _)) => name.has_params(),
            None => phrase.has_params(),
        })
    }

    /// The site, as far as it is known now.
    pub(super) fn into_site(mut self) -> Option<Site> {
        if self.lent {
            self.site.terms.unsaid = Unsaid::Unknown;
        }
        if let Way::Library(library) = self.site.way {
            return settle(&mut self, library).then_some(self.site);
        }
        self.phrase = self.phrase.replace(|piece| match piece {
            Piece::Param(_) | Piece::Number(_) => Some(Phrase::unknown(&self.shown)),
            Piece::Call(_, _, shown) => Some(Phrase::unknown(shown)),
            _ => None,
        });
        if self.line {
            match self.phrase.split_once('=') {
                Some((name, rest)) => {
                    self.phrase = trimmed(name);
                    attributes(&rest, &mut self.site);
                }
                // Without `=` it is no cookie: `("set-cookie", "[redacted]")`.
                None if self.phrase.text().is_some() => return None,
                None => self.phrase = Phrase::unknown(&self.shown),
            }
        }
        let mut phrase = Phrase::known(self.prefix);
        phrase.append(self.phrase);
        self.site.name = phrase.name(&self.shown);
        // `std::mem::replace(&mut cookie, Cookie::named(""))`: a placeholder.
        (self.site.name != SiteName::Exact(String::new())).then_some(self.site)
    }
}

fn trimmed(name: Phrase) -> Phrase {
    match name.text() {
        Some(text) => Phrase::known(text.trim()),
        None => name,
    }
}

/// Reads what stands behind the name of a header.
fn attributes(rest: &Phrase, site: &mut Site) {
    const HOLE: char = '\u{0}';
    let text: String = rest
        .0
        .iter()
        .map(|piece| if let Piece::Known(text) = piece { text.clone() } else { HOLE.to_string() })
        .collect();
    let (value, attributes) = text.split_once(';').unwrap_or((&text, ""));
    // What is filled in for the value can bring attributes along: `format!("n={value}")`.
    if attributes.is_empty() && value.contains(HOLE) {
        site.terms.unsaid = Unsaid::Unknown;
        return;
    }
    site.read_attributes(attributes, HOLE);
}
