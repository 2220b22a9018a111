//! Drafts of sites: where they are made and changed during the walk.

use proc_macro2::Span;

use super::draft::Draft;
use super::eval::Eval;
use super::header_text::HeaderText;
use super::known;
use super::phrase::{Phrase, shorten};
use super::site::{Action, Place, Region, Site, SiteName, Way};
use super::terms::{Terms, Unsaid};

impl Eval<'_> {
    /// Where something stands.
    pub(super) fn region(&self, span: Span) -> Region {
        region(span, self.skipped)
    }

    /// Drafts a site.
    pub(super) fn draft(&mut self, at: Region, shown: &str, api: &'static str, phrase: Phrase) -> usize {
        let site = Site {
            place: Place { path: self.file.to_owned(), region: at },
            action: Action::Set,
            name: SiteName::Exact(String::new()),
            way: if known::runs_in_the_page(api) { Way::Script } else { Way::Api(api) },
            path: None,
            domain: None,
            terms: Terms { unsaid: self.unsaid(""), ..Terms::default() },
            allowed: self.allowed.clone(),
        };
        self.outcome.drafts.push(Draft {
            site,
            phrase,
            shown: shorten(shown),
            prefix: "",
            line: false,
            pending: false,
            counted: false,
            made_by: None,
            made_for_callers_of: None,
            text: HeaderText::None,
            branches: self.branches,
            dropped: false,
            lent: false,
            by_helper: false,
            calls: Vec::new(),
            helper: None,
            of_type: None,
        });
        self.outcome.drafts.len() - 1
    }

    /// What is written where the code says nothing: by a crate, or by one that is not known.
    pub(super) fn unsaid(&self, krate: &str) -> Unsaid {
        match Unsaid::of_crate(krate) {
            Unsaid::RootAndStrict => Unsaid::RootAndStrict,
            // Rocket takes the `cookie` crate's own type too.
            _ if matches!(krate, "" | "cookie") && self.known.resolver.depends_on("rocket") => {
                Unsaid::Unknown
            }
            unsaid => unsaid,
        }
    }

    /// Changes the drafts of a cookie.
    pub(super) fn amend(&mut self, ids: &[usize], mut change: impl FnMut(&mut Draft)) {
        for id in ids {
            if let Some(draft) = self.outcome.drafts.get_mut(*id) {
                change(draft);
            }
        }
    }

    /// Makes a removal of a cookie, unless that happens in one branch only: it is set in the other one.
    pub(super) fn expire(&mut self, ids: &[usize]) {
        let branches = self.branches;
        self.amend(ids, |draft| {
            if draft.pending || draft.counted || draft.branches >= branches {
                draft.site.action = Action::Remove;
            }
        });
    }

    pub(super) fn remove(&mut self, ids: &[usize]) {
        self.amend(ids, |draft| draft.site.action = Action::Remove);
    }

    /// How many drafts of the function around there are, with their numbers.
    pub(super) fn own_drafts(&self) -> impl Iterator<Item = (usize, &Draft)> {
        let first = self.first_draft();
        self.outcome.drafts.iter().enumerate().skip(first)
    }
}

/// Where something stands in a text of which so many octets were not lexed.
pub(super) fn region(span: Span, skipped: usize) -> Region {
    let (start, octets) = (span.start(), span.byte_range());
    Region {
        line: start.line,
        column: start.column + 1,
        octets: octets.start + skipped..octets.end + skipped,
    }
}
