//! Where code uses a library that sets a cookie by itself.

use proc_macro2::Span;

use super::eval::Eval;
use super::library::{LIBRARIES, Library};
use super::phrase::Phrase;
use super::site::Way;
use super::value::{Spot, Value};

impl Eval<'_> {
    /// The draft of a library whose type or function lies at a path. A function that uses a library twice, by its
    /// builder and by its store, is one site.
    pub(super) fn library(&mut self, path: &[String], at: Span) -> Option<usize> {
        let library = LIBRARIES.iter().find(|library| uses(path, library))?;
        let way = Way::Library(library);
        let known = self.own_drafts().find(|(_, draft)| draft.site.way == way).map(|(id, _)| id);
        if known.is_some() {
            return known;
        }
        let id = self.draft(self.region(at), library.name, "", Phrase::known(library.name));
        self.amend(&[id], |draft| draft.site.way = Way::Library(library));
        Some(id)
    }

    /// A call on a library's builder, or a field of it: perhaps the name that it gives its cookie.
    pub(super) fn name_library(&mut self, id: usize, setter: &str, argument: &Spot) {
        let Some(Way::Library(library)) = self.outcome.drafts.get(id).map(|draft| draft.site.way.clone()) else {
            return;
        };
        if setter == "with_prefix_with_host" && argument.value == Value::True {
            self.amend(&[id], |draft| draft.prefix = "__Host-");
        }
        if !library.name_setters.contains(&setter) {
            return;
        }
        let phrase = match &argument.value {
            Value::Text(phrase) => phrase.clone(),
            // `.with_name(cookies::ID.name())`, of a table in another crate: declared by being there.
            Value::Constant(_) => {
                self.amend(&[id], |draft| draft.dropped = true);
                return;
            }
            _ => Phrase::unknown(&argument.shown),
        };
        let (region, shown) = (argument.region.clone(), argument.shown.clone());
        self.amend(&[id], |draft| {
            draft.phrase = phrase.clone();
            draft.site.place.region = region.clone();
            draft.shown = super::phrase::shorten(&shown);
        });
    }
}

/// Whether a path leads to one of the types of a library: through its crate, or through an umbrella such as
/// `salvo::session` for `salvo-session`.
fn uses(path: &[String], library: &Library) -> bool {
    let Some(at) = path.iter().position(|segment| library.types.contains(&&**segment)) else { return false };
    let krate = library.krate.replace('-', "_");
    let before = path.get(..at).unwrap_or_default();
    before.contains(&krate) || matches!(before, [first, second, ..] if format!("{first}_{second}") == krate)
}
