//! What the files of a package tell each other: plain data, gathered from all of them before any is evaluated.

use std::collections::{HashMap, HashSet};

use super::declared::Declared;
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
}

/// What one file tells the others.
#[derive(Clone, Debug, Default)]
pub(super) struct Facts {
    /// The names of each of its modules.
    pub(super) modules: Vec<(Path, Names)>,
    /// Constants and statics.
    pub(super) constants: Vec<(Path, Phrase)>,
    /// Types of fields: the path of the struct, the field, the path of its type.
    pub(super) fields: Vec<(Path, String, Path)>,
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
    pub(super) modules: HashMap<Path, Names>,
    /// By last segment: a path may be longer than what can be resolved of it.
    constants: HashMap<String, Vec<(Path, Phrase)>>,
    fields: HashMap<(Path, String), Path>,
    targets: HashMap<Path, Path>,
    functions: HashMap<String, Vec<Function>>,
    pub(super) declared: Declared,
    pub(super) test_modules: Vec<Path>,
}

impl Package {
    /// Adds what a file tells.
    pub(super) fn add(&mut self, facts: Facts) {
        for (path, names) in facts.modules {
            let module = self.modules.entry(path).or_default();
            module.uses.extend(names.uses);
            module.globs.extend(names.globs);
            module.items.extend(names.items);
            module.values.extend(names.values);
        }
        for (path, phrase) in facts.constants {
            let Some(name) = path.last() else { continue };
            self.constants.entry(name.clone()).or_default().push((path, phrase));
        }
        for (owner, field, ty) in facts.fields {
            self.fields.insert((owner, field), ty);
        }
        self.targets.extend(facts.targets);
        for function in facts.functions {
            let Some(name) = function.path.last() else { continue };
            self.functions.entry(name.clone()).or_default().push(function);
        }
        self.declared.merge(facts.declared);
        self.test_modules.extend(facts.test_modules);
    }

    /// A constant by its path; else the only one of that name, and of that type or module if the path has one.
    pub(super) fn constant(&self, path: &[String]) -> Option<&(Path, Phrase)> {
        let named = self.constants.get(path.last()?)?;
        if let Some(found) = named.iter().find(|(candidate, _)| candidate == path) {
            return Some(found);
        }
        let tail = path.get(path.len().saturating_sub(2)..).filter(|tail| !is_anchor(tail.first()));
        let mut similar =
            named.iter().filter(|(candidate, _)| tail.is_none_or(|tail| candidate.ends_with(tail)));
        let first = similar.next()?;
        similar.all(|other| other.1 == first.1).then_some(first)
    }

    /// The type of a struct's field.
    pub(super) fn field(&self, owner: &[String], field: &str) -> Option<&Path> {
        self.fields.get(&(owner.to_vec(), field.to_owned()))
    }

    /// What a type stands for, by `Deref`.
    pub(super) fn target(&self, owner: &[String]) -> Option<&Path> {
        self.targets.get(owner)
    }

    /// A function by its path.
    pub(super) fn function(&self, path: &[String]) -> Option<&Function> {
        self.functions.get(path.last()?)?.iter().find(|function| function.path == path)
    }
}

fn is_anchor(segment: Option<&String>) -> bool {
    segment.is_some_and(|segment| matches!(&**segment, "crate" | "self" | "super" | "Self"))
}
