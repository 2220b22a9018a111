//! What `use path::*` brings into modules.
//!
//! Modules whose globs lead around to each other see the same names. Such a circle is searched as one, by a table of its
//! names: generated code has circles of thousands of modules, `pub use a::*` for each of them in the parent and
//! `use super::*` in each, and a search from module to module would not end.

use std::collections::{HashMap, HashSet, VecDeque};

use super::circles::circles;
use super::facts::{Names, Path};

/// How many globs behind each other a name is followed through.
const DEPTH: usize = 12;

/// Where a glob leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// To a module of the package.
    Module(Path),
    /// Into another crate, where names can be supposed to be.
    Crate(Path),
}

/// The targets of the globs of each module that has some, in the order in which they stand.
pub(super) type Targets<'a> = HashMap<&'a [String], Vec<Target>>;

/// What a name comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Origin<'a> {
    /// This module of the package says what it is.
    Module(&'a [String]),
    /// It is supposed to stand in another crate, behind this path.
    Crate(Path),
}

/// The globs of a package.
#[derive(Debug, Default)]
pub(super) struct Globs<'a> {
    circle_of: HashMap<&'a [String], usize>,
    circles: Vec<Circle<'a>>,
    /// Whether names that no module says are supposed to stand in other crates.
    pub(super) guesses: bool,
    /// How many circles have been searched: what a test counts instead of time.
    #[cfg(test)]
    searched: std::sync::atomic::AtomicUsize,
}

/// Modules that see the same names through their globs; most often one.
#[derive(Debug, Default)]
struct Circle<'a> {
    /// Names of any kind, and the first module that says what they are.
    names: HashMap<&'a str, &'a [String]>,
    /// Functions and constants, with which no path goes on.
    values: HashMap<&'a str, &'a [String]>,
    /// The circles that its globs lead to.
    beyond: Vec<usize>,
    /// The first place in another crate that its globs lead to.
    krate: Option<Path>,
}

impl<'a> Globs<'a> {
    pub(super) fn new(modules: &'a HashMap<Path, Names>, targets: &Targets<'a>) -> Self {
        let nodes = nodes(modules, targets);
        let number: HashMap<&[String], usize> =
            nodes.iter().enumerate().map(|(number, module)| (*module, number)).collect();
        let of = |module: &[String]| targets.get(module).into_iter().flatten();
        let inside = |target: &Target| match target {
            Target::Module(module) => number.get(&**module).copied(),
            Target::Crate(_) => None,
        };
        let edges: Vec<Vec<usize>> =
            nodes.iter().map(|module| of(module).filter_map(inside).collect()).collect();
        let circle_of = circles(&edges);
        let mut all: Vec<Circle<'a>> = Vec::new();
        all.resize_with(circle_of.iter().max().map_or(0, |most| most + 1), Circle::default);
        for ((module, edges), own) in nodes.iter().zip(&edges).zip(&circle_of) {
            let Some(circle) = all.get_mut(*own) else { continue };
            circle.add(module, modules);
            let beyond = edges.iter().filter_map(|edge| circle_of.get(*edge));
            circle.beyond.extend(beyond.filter(|beyond| *beyond != own));
            let krate = of(module).find_map(|target| match target {
                Target::Crate(path) => Some(path.clone()),
                Target::Module(_) => None,
            });
            circle.krate = circle.krate.take().or(krate);
        }
        Self { circle_of: nodes.into_iter().zip(circle_of).collect(), circles: all, ..Self::default() }
    }

    #[cfg(test)]
    pub(super) fn searched(&self) -> usize {
        self.searched.load(std::sync::atomic::Ordering::Relaxed)
    }

    /// Where a name comes from that a module does not say itself. `alone`: no path goes on with it.
    pub(super) fn origin(&self, module: &[String], name: &str, alone: bool) -> Option<Origin<'a>> {
        self.search(module, Some(name), alone)
    }

    /// Where it is supposed to come from if no module of the package says it.
    pub(super) fn guess(&self, module: &[String]) -> Option<Origin<'a>> {
        self.search(module, None, false)
    }

    fn search(&self, module: &[String], name: Option<&str>, alone: bool) -> Option<Origin<'a>> {
        let start = *self.circle_of.get(module)?;
        let mut guess = None;
        let mut seen = HashSet::from([start]);
        let mut open = VecDeque::from([(start, 0)]);
        while let Some((number, depth)) = open.pop_front() {
            #[cfg(test)]
            self.searched.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            let circle = self.circles.get(number)?;
            let value = |name| circle.values.get(name).filter(|_| alone);
            if let Some(module) = name.and_then(|name| circle.names.get(name).or_else(|| value(name))) {
                return Some(Origin::Module(module));
            }
            guess = guess.or(circle.krate.as_ref());
            if depth < DEPTH {
                let next = circle.beyond.iter().filter(|next| seen.insert(**next));
                open.extend(next.map(|next| (*next, depth + 1)));
            }
        }
        guess.filter(|_| self.guesses).map(|path| Origin::Crate(path.clone()))
    }
}

/// The modules that globs stand in or lead to, the shortest path first: what stands nearer to the root goes before.
fn nodes<'a>(modules: &'a HashMap<Path, Names>, targets: &Targets<'a>) -> Vec<&'a [String]> {
    let into = targets.values().flatten().filter_map(|target| match target {
        Target::Module(module) => modules.get_key_value(module).map(|(module, _)| &**module),
        Target::Crate(_) => None,
    });
    let mut nodes: Vec<&[String]> = targets.keys().copied().chain(into).collect();
    nodes.sort_unstable_by_key(|module| (module.len(), *module));
    nodes.dedup();
    nodes
}

impl<'a> Circle<'a> {
    fn add(&mut self, module: &'a [String], modules: &'a HashMap<Path, Names>) {
        let Some(names) = modules.get(module) else { return };
        for name in names.uses.keys().chain(&names.items) {
            self.names.entry(name).or_insert(module);
        }
        for name in &names.values {
            self.values.entry(name).or_insert(module);
        }
    }
}
