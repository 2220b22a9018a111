//! What the files of a package tell each other: plain data, gathered from all of them before any is evaluated.

use std::collections::{HashMap, HashSet};

use super::declared::Declared;
use super::known;
use super::mention;
use super::phrase::Phrase;
use super::site::Region;

/// A path, segment by segment. One within the package begins with `crate`, any other with the name of a package.
pub(super) type Path = Vec<String>;

/// The names of one module.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    /// `use` and `type`: a name, and the path that it stands for as seen from the module.
    pub(super) uses: HashMap<String, Path>,
    /// `use path::*`.
    pub(super) globs: Vec<Path>,
    /// The types and modules that it defines itself.
    pub(super) items: HashSet<String>,
    /// The functions and constants that it defines itself: no path goes on behind them.
    pub(super) values: HashSet<String>,
}

/// A function or method, as far as its signature tells.
#[derive(Clone, Debug)]
pub(super) struct Function {
    /// Its path, that of a method through its type.
    pub(super) path: Path,
    /// What it returns, without references, `Option` and the like.
    pub(super) output: Option<Path>,
    /// What its first parameter becomes, `self` apart: the type in `Into<…>`.
    pub(super) converts: Option<Path>,
}

/// A type as written, as far as it matters.
#[derive(Clone, Debug)]
pub(super) struct Typed {
    /// Its path; that of its first bound where it is a type parameter which has one.
    pub(super) path: Path,
    /// The types between its angle brackets.
    pub(super) arguments: Vec<Path>,
    /// Which of the type parameters around it is, if it is one.
    pub(super) parameter: Option<usize>,
}

/// What one file tells the others.
#[derive(Clone, Debug, Default)]
pub(super) struct Facts {
    /// The names of each of its modules.
    pub(super) modules: Vec<(Path, Names)>,
    /// Constants and statics.
    pub(super) constants: Vec<(Path, Phrase)>,
    /// Types of fields: the path of the struct or of an enum's variant, the field, its type.
    pub(super) fields: Vec<(Path, String, Typed)>,
    /// The types that a `type` gives to the one that it stands for: `type Received<'a> = Notice<&'a CookieJar<'a>>`.
    pub(super) given: Vec<(Path, Vec<Path>)>,
    /// What types stand for, by `Deref`: the path of the type, and of its target.
    pub(super) targets: Vec<(Path, Path)>,
    /// Its functions.
    pub(super) functions: Vec<Function>,
    /// What the tables in it declare.
    pub(super) declared: Declared,
    /// Where they stand.
    pub(super) tables: Vec<Region>,
    /// Modules in other files that it declares for tests alone.
    pub(super) test_modules: Vec<Path>,
}

/// What the files read so far tell.
#[derive(Clone, Debug, Default)]
pub(super) struct Package {
    /// The name of its own library.
    library: Option<String>,
    pub(super) modules: HashMap<Path, Names>,
    constants: HashMap<Path, Phrase>,
    /// The constants by the end of their path, one or two segments: a path may be longer than what can be resolved of it.
    similar: HashMap<Path, Similar>,
    fields: HashMap<Path, HashMap<String, Typed>>,
    given: HashMap<Path, Vec<Path>>,
    targets: HashMap<Path, Path>,
    functions: HashMap<Path, Function>,
    pub(super) declared: Declared,
    pub(super) test_modules: Vec<Path>,
}

/// Whether `use` names what the same module of the package's own library defines.
fn is_of_library(library: Option<&String>, module: &[String], name: &String, target: &[String]) -> bool {
    let inside = target.get(1..).filter(|_| library.is_some() && target.first() == library);
    inside.and_then(<[String]>::split_last) == Some((name, module.get(1..).unwrap_or_default()))
}

/// The constants whose path has the same end.
#[derive(Clone, Debug)]
enum Similar {
    /// All of them say the same.
    One(Phrase),
    Several,
}

impl Package {
    /// A package of which nothing is read yet, with the name of its own library.
    pub(super) fn of(library: Option<String>) -> Self {
        Self { library, ..Self::default() }
    }

    /// Adds what a file tells.
    pub(super) fn add(&mut self, facts: Facts) {
        for (path, mut names) in facts.modules {
            // What a program names of its own library is that library's: both are one module here.
            names.uses.retain(|name, target| !is_of_library(self.library.as_ref(), &path, name, target));
            let module = self.modules.entry(path).or_default();
            module.uses.extend(names.uses);
            module.globs.extend(names.globs);
            module.items.extend(names.items);
            module.values.extend(names.values);
        }
        for (path, phrase) in facts.constants {
            self.add_constant(path, phrase);
        }
        for (owner, field, ty) in facts.fields {
            self.fields.entry(owner).or_default().insert(field, ty);
        }
        self.given.extend(facts.given);
        self.targets.extend(facts.targets);
        for function in facts.functions {
            self.functions.entry(function.path.clone()).or_insert(function);
        }
        self.declared.merge(facts.declared);
        self.test_modules.extend(facts.test_modules);
    }

    /// Names of this package's own for something that cookies are set by, under which files may speak of it that have
    /// nothing else to tell: `pub use cookie::CookieJar as AppCookies`.
    pub(super) fn names_for_cookies(&self) -> Vec<String> {
        let uses = self.modules.values().flat_map(|names| &names.uses);
        let renamed = uses.filter(|(name, path)| {
            mention::speaks_of_cookies(name)
                && known::names().all(|known| known != **name)
                && path.last() != Some(name)
        });
        let mut names: Vec<String> = renamed.map(|(name, _)| name.clone()).collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    fn add_constant(&mut self, path: Path, phrase: Phrase) {
        for length in [1, 2] {
            let Some(end) = path.len().checked_sub(length).and_then(|start| path.get(start..)) else {
                continue;
            };
            let said = self.similar.entry(end.to_vec()).or_insert_with(|| Similar::One(phrase.clone()));
            if !matches!(said, Similar::One(one) if *one == phrase) {
                *said = Similar::Several;
            }
        }
        self.constants.entry(path).or_insert(phrase);
    }

    /// A constant by its path; else the only one of that name, and of that type or module if the path has one.
    pub(super) fn constant(&self, path: &[String]) -> Option<&Phrase> {
        self.constants.get(path).or_else(|| {
            let end = path.get(path.len().saturating_sub(2)..)?;
            let end = if is_anchor(end.first()) { end.get(1..)? } else { end };
            match self.similar.get(end)? {
                Similar::One(phrase) => Some(phrase),
                Similar::Several => None,
            }
        })
    }

    /// The type of a field of a struct, or of an enum's variant.
    pub(super) fn field(&self, owner: &[String], field: &str) -> Option<&Typed> {
        self.fields.get(owner)?.get(field)
    }

    /// The types that the `type` at a path gives to what it stands for.
    pub(super) fn given_by(&self, alias: &[String]) -> Option<&[Path]> {
        self.given.get(alias).map(Vec::as_slice)
    }

    /// What a type stands for, by `Deref`.
    pub(super) fn target(&self, owner: &[String]) -> Option<&Path> {
        self.targets.get(owner)
    }

    /// A function by its path.
    pub(super) fn function(&self, path: &[String]) -> Option<&Function> {
        self.functions.get(path)
    }
}

fn is_anchor(segment: Option<&String>) -> bool {
    segment.is_some_and(|segment| matches!(&**segment, "crate" | "self" | "super" | "Self"))
}
