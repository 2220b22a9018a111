//! Where code uses a library that sets a cookie by itself, and what it calls on the library's builder.

use std::collections::HashSet;
use std::sync::OnceLock;

use proc_macro2::Span;
use syn::{ExprStruct, Member};

use super::draft::Draft;
use super::eval::Eval;
use super::libraries::LIBRARIES;
use super::library::{BuilderCall, Library, Renaming};
use super::phrase::Phrase;
use super::site::{Region, SiteName, Way};
use super::value::{Spot, Value};

/// A call on a library's builder, or a field of it that is set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct LibraryCall {
    method: String,
    word: String,
    pub(super) name: Phrase,
    region: Region,
    shown: String,
}

impl Eval<'_> {
    /// The drafts of the libraries whose type or function lies at a path. A function that uses a library twice, by its
    /// builder and by its store, is one site.
    pub(super) fn library(&mut self, path: &[String], at: Span) -> Option<Vec<usize>> {
        let used = libraries_at(path)?;
        let region = self.region(at);
        Some(used.into_iter().map(|library| self.library_draft(library, &region, false)).collect())
    }

    /// The same for a struct that is written out: of two that both say their name each is a site.
    pub(super) fn library_struct(&mut self, path: &[String], literal: &ExprStruct) -> Option<Vec<usize>> {
        let used = libraries_at(path)?;
        let region = self.region(literal.brace_token.span.open());
        let draft = |library| self.library_draft(library, &region, says_its_name(literal, library));
        Some(used.into_iter().map(draft).collect())
    }

    fn library_draft(&mut self, library: &'static Library, at: &Region, says_its_name: bool) -> usize {
        let way = Way::Library(library);
        let is_named = |draft: &Draft| draft.calls.iter().any(|call| gives_name(library, &call.method));
        let known = self
            .own_drafts()
            .find(|(_, draft)| draft.site.way == way && !(says_its_name && is_named(draft)))
            .map(|(id, _)| id);
        known.unwrap_or_else(|| {
            let id = self.draft(at.clone(), library.name, "", Phrase::default());
            self.amend(&[id], |draft| draft.site.way = Way::Library(library));
            id
        })
    }

    /// A call on a library's builder, or a field of it that is set.
    pub(super) fn call_on_library(&mut self, ids: &[usize], method: &str, argument: Option<&Spot>) {
        let names = matches!(argument, Some(Spot { value: Value::Constant(_), .. }));
        let call = LibraryCall {
            method: method.to_owned(),
            word: argument.map_or(String::new(), |spot| last_word(&spot.shown())),
            name: argument.map_or_else(Phrase::default, Spot::phrase),
            region: argument.map_or_else(Region::default, |spot| self.region(spot.span)),
            shown: argument.map_or(String::new(), Spot::shown),
        };
        self.amend(ids, |draft| {
            let Way::Library(library) = draft.site.way else { return };
            let gives_name = gives_name(library, method);
            // `config.cookie_name()` reads the name, or forgets to give one: neither changes it.
            if gives_name && argument.is_none() {
                return;
            }
            // `.with_name(cookies::ID.name())`, of a table in another crate: declared by being there.
            draft.dropped |= gives_name && names;
            draft.calls.push(call.clone());
        });
    }
}

/// The name of a library's cookie after what was called on its builder, and where it stands.
pub(super) fn settle(draft: &mut Draft, library: &Library) -> bool {
    let calls: Vec<BuilderCall<'_>> = draft
        .calls
        .iter()
        .map(|call| BuilderCall { method: &call.method, word: &call.word, name: call.name.name(&call.shown) })
        .collect();
    let Some(name) = library.name_after(&calls) else { return false };
    if let Some(call) = draft.calls.iter().rev().find(|call| gives_name(library, &call.method)) {
        draft.site.place.region = call.region.clone();
    }
    draft.site.name = match name {
        SiteName::Unreadable(source) => SiteName::Unreadable(super::phrase::shorten(&source)),
        name => name,
    };
    true
}

fn gives_name(library: &Library, method: &str) -> bool {
    let named = library
        .renaming
        .iter()
        .any(|renaming| matches!(renaming, Renaming::Named(setter, _) if *setter == method));
    named || library.name_setters.contains(&method)
}

/// Whether a struct that is written out gives the cookie's name.
fn says_its_name(literal: &ExprStruct, library: &Library) -> bool {
    literal.fields.iter().any(|field| match &field.member {
        Member::Named(name) => gives_name(library, &name.to_string()),
        Member::Unnamed(_) => false,
    })
}

/// The libraries whose type or function lies at a path.
fn libraries_at(path: &[String]) -> Option<Vec<&'static Library>> {
    // Asked for each path in the sources, of which hardly one leads there.
    if !path.first().is_some_and(|krate| crates().contains(&**krate)) {
        return None;
    }
    let used: Vec<&'static Library> = LIBRARIES.iter().filter(|library| uses(path, library)).collect();
    (!used.is_empty()).then_some(used)
}

/// The crates through which libraries are put to use.
pub(super) fn crates() -> &'static HashSet<&'static str> {
    static CRATES: OnceLock<HashSet<&str>> = OnceLock::new();
    let first = |path: &&'static str| path.split("::").next();
    CRATES.get_or_init(|| LIBRARIES.iter().flat_map(|library| library.types).filter_map(first).collect())
}

/// Whether a path leads to what puts a library to use: through all that the table names, and perhaps more modules.
fn uses(path: &[String], library: &Library) -> bool {
    library.types.iter().any(|of_library| {
        let mut rest = path.iter();
        let mut words = of_library.split("::");
        words.next() == rest.next().map(String::as_str)
            && words.all(|word| rest.by_ref().any(|segment| segment == word))
    })
}

fn last_word(source: &str) -> String {
    source.rsplit("::").next().unwrap_or_default().trim().to_owned()
}
