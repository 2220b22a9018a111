//! From a path as written to the thing that it names: through `use`, renames, globs, re-exports and the manifest.

use std::collections::HashSet;

use super::facts::{Names, Package, Path};
use super::known;
use super::manifest::Manifest;

/// How many `use` one path is followed through.
const HOPS: usize = 12;
/// How many globs deep: a name behind a glob, whose own path may begin behind another one, as `b` does in
/// `use a::*; use b::*;`.
const GLOBS: usize = 2;

/// Resolves paths.
#[derive(Clone, Copy)]
pub(super) struct Resolver<'a> {
    pub(super) package: &'a Package,
    pub(super) manifest: &'a Manifest,
}

/// How far a path may still be followed.
#[derive(Clone, Copy)]
struct Leash {
    hops: usize,
    globs: usize,
}

impl Leash {
    fn hop(self) -> Option<Self> {
        Some(Self { hops: self.hops.checked_sub(1)?, ..self })
    }

    fn glob(self) -> Option<Self> {
        Some(Self { globs: self.globs.checked_sub(1)?, ..self })
    }
}

/// What a name in a module leads to.
struct Found {
    path: Path,
    /// Whether it is only supposed to be there: a glob of another crate.
    guessed: bool,
}

impl Resolver<'_> {
    /// The path of what `path` names in `module`.
    pub(super) fn resolve(&self, module: &[String], path: &[String]) -> Path {
        self.hop(module, path, Leash { hops: HOPS, globs: GLOBS })
    }

    fn hop(&self, module: &[String], path: &[String], leash: Leash) -> Path {
        let Some((first, rest)) = path.split_first() else { return Path::new() };
        let Some(leash) = leash.hop() else { return path.to_vec() };
        match &**first {
            "crate" | "$crate" => return self.descend(join(&["crate".to_owned()], rest), leash),
            "self" => return self.descend(join(module, rest), leash),
            "super" => {
                let parent = module.get(..module.len().saturating_sub(1).max(1)).unwrap_or_default();
                return match rest.first() {
                    Some(next) if next == "super" => self.hop(parent, rest, leash),
                    _ => self.descend(join(parent, rest), leash),
                };
            }
            "" => return self.external(rest),
            _ => {}
        }
        let names = self.package.modules.get(module);
        match names.and_then(|names| self.look_up(module, names, path, leash)) {
            Some(found) => found.path,
            None => self.external(path),
        }
    }

    /// What a path names that begins with a name of the module itself.
    fn look_up(&self, module: &[String], names: &Names, path: &[String], leash: Leash) -> Option<Found> {
        self.look_through(module, names, path, leash, &mut HashSet::new())
    }

    /// The same, but for what has been looked through: modules that re-export one another are a web, and of a web each
    /// thread would be followed.
    fn look_through(
        &self,
        module: &[String],
        names: &Names,
        path: &[String],
        leash: Leash,
        seen: &mut HashSet<Path>,
    ) -> Option<Found> {
        let leash = leash.hop()?;
        let (first, rest) = path.split_first()?;
        if let Some(target) = names.uses.get(first) {
            let target = join(target, rest);
            // `use cookie;` and `use cookie::{self, …}` name a crate that has the same name.
            let path = if target == path { self.external(path) } else { self.hop(module, &target, leash) };
            return Some(Found { path, guessed: false });
        }
        if names.items.contains(first) || (rest.is_empty() && names.values.contains(first)) {
            return Some(Found { path: self.descend(join(module, path), leash), guessed: false });
        }
        if self.is_dependency(first) || names.globs.is_empty() || !seen.insert(module.to_vec()) {
            return None;
        }
        let behind = leash.glob()?;
        let mut guess = None;
        for glob in &names.globs {
            let target = self.hop(module, glob, behind);
            let found = if target.first().is_some_and(|root| root == "crate") {
                let inner = self.package.modules.get(&target);
                inner.and_then(|inner| self.look_through(&target, inner, path, leash, seen))
            } else {
                known::is_known_crate(&target).then(|| Found { path: join(&target, path), guessed: true })
            };
            match found {
                Some(found) if !found.guessed => return Some(found),
                found => guess = guess.or(found),
            }
        }
        guess
    }

    /// Walks a path within the package from module to module, through what they re-export.
    fn descend(&self, path: Path, leash: Leash) -> Path {
        for depth in 1..path.len() {
            let (module, rest) = path.split_at(depth);
            let Some(next) = rest.first() else { break };
            // A module whose file says no word of cookies was not read.
            let Some(names) = self.package.modules.get(module) else { continue };
            if names.items.contains(next) && !names.uses.contains_key(next) {
                continue;
            }
            if let Some(found) = self.look_up(module, names, rest, leash) {
                return found.path;
            }
            if self.is_dependency(next) || known::is_known_crate(rest) {
                return self.external(rest);
            }
        }
        path
    }

    /// A path from another crate, under the name of its package.
    fn external(&self, path: &[String]) -> Path {
        let mut path = path.to_vec();
        if let Some(first) = path.first_mut()
            && let Some((_, package)) = self.manifest.dependencies.iter().find(|(name, _)| same(name, first))
        {
            *first = package.replace('-', "_");
        }
        path
    }

    fn is_dependency(&self, name: &str) -> bool {
        self.manifest.dependencies.iter().any(|(dependency, _)| same(dependency, name))
    }
}

/// Whether Cargo.toml's name is this name in code.
fn same(listed: &str, code: &str) -> bool {
    listed == code || listed.len() == code.len() && listed.replace('-', "_") == code
}

pub(super) fn join(head: &[String], tail: &[String]) -> Path {
    head.iter().chain(tail).cloned().collect()
}
