//! Which files another walk has to lead through: those in which it can find something else than the last one did.
//!
//! What a walk knows of other functions are helpers, what functions return, what fields hold, and by default. A file that names none of what
//! is new says the same as before.

use std::collections::{BTreeMap, HashSet};

use super::eval::Outcome;
use super::facts::Package;
use super::returns::Return;
use super::worker::Lore;

/// The files of a walk.
#[derive(Clone, Debug)]
pub(super) enum Again {
    /// All that are parsed.
    All,
    /// These, and those that contain one of the words.
    Some { files: HashSet<usize>, words: Vec<String> },
}

impl Again {
    /// The files in which what is known now can make a difference to what was known before.
    pub(super) fn after(
        before: &Lore,
        now: &Lore,
        outcomes: &BTreeMap<usize, Outcome>,
        package: &Package,
    ) -> Self {
        // A configuration may be had by any path, and by `Self`.
        if before.defaults != now.defaults && now.defaults.say_names() {
            return Self::All;
        }
        let fields = before.fields.iter().chain(&now.fields);
        let fields = fields.filter(|(field, _)| before.fields.get(*field) != now.fields.get(*field));
        let fields: HashSet<&String> = fields.map(|((_, name), _)| name).collect();
        let returns_differ = before.returns != now.returns;
        // What a function returns is part of a name or of a header, if it matters.
        let is_concerned = |outcome: &Outcome| {
            returns_differ && !outcome.drafts.is_empty()
                || outcome.asked_fields.iter().any(|field| fields.contains(field))
        };
        let files = outcomes.iter().filter(|(_, outcome)| is_concerned(outcome)).map(|(file, _)| *file);
        Self::Some { files: files.collect(), words: words(before, now, package) }
    }

    /// Whether there are none.
    pub(super) fn is_over(&self) -> bool {
        matches!(self, Self::Some { files, words } if files.is_empty() && words.is_empty())
    }
}

/// The names of helpers, and of functions that give a cookie, of which something else is known now.
fn words(before: &Lore, now: &Lore, package: &Package) -> Vec<String> {
    let helpers = before.helpers.keys().chain(now.helpers.keys());
    let helpers = helpers.filter(|name| before.helpers.get(*name) != now.helpers.get(*name));
    let is_cookie = |given: Option<&Return>| matches!(given, Some(Return::Made(_) | Return::Read(_)));
    let functions = before.returns.keys().chain(now.returns.keys());
    let functions = functions.filter(|path| {
        let (old, new) = (before.returns.get(*path), now.returns.get(*path));
        old != new && (is_cookie(old) || is_cookie(new))
    });
    let mut words: HashSet<&String> = helpers.chain(functions.filter_map(|path| path.last())).collect();
    // What a `use` of any module calls them.
    let uses = package.modules.values().flat_map(|names| &names.uses);
    let renamed = uses.filter(|(_, path)| path.last().is_some_and(|last| words.contains(last)));
    let renamed: Vec<&String> = renamed.map(|(name, _)| name).collect();
    words.extend(renamed);
    words.into_iter().cloned().collect()
}
