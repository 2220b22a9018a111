//! From a path as written to the thing that it names: through `use`, renames, globs, re-exports and the manifest.

use super::facts::{Names, Package, Path};
use super::known;
use super::manifest::Manifest;

/// How many `use` one path is followed through.
const HOPS: usize = 12;

/// Resolves paths.
#[derive(Clone, Copy)]
pub(super) struct Resolver<'a> {
    pub(super) package: &'a Package,
    pub(super) manifest: &'a Manifest,
}

impl Resolver<'_> {
    /// The path of what `path` names in `module`.
    pub(super) fn resolve(&self, module: &[String], path: &[String]) -> Path {
        self.hop(module, path, HOPS)
    }

    fn hop(&self, module: &[String], path: &[String], hops: usize) -> Path {
        let Some((first, rest)) = path.split_first() else { return Path::new() };
        let Some(hops) = hops.checked_sub(1) else { return path.to_vec() };
        match &**first {
            "crate" | "$crate" => return self.descend(join(&["crate".to_owned()], rest), hops),
            "self" => return self.descend(join(module, rest), hops),
            "super" => {
                let parent = module.get(..module.len().saturating_sub(1).max(1)).unwrap_or_default();
                return match rest.first() {
                    Some(next) if next == "super" => self.hop(parent, rest, hops),
                    _ => self.descend(join(parent, rest), hops),
                };
            }
            "" => return self.external(rest),
            _ => {}
        }
        match self.package.modules.get(module).and_then(|names| self.look_up(module, names, path, hops)) {
            Some(found) => found,
            None => self.external(path),
        }
    }

    /// What a path names that begins with a name of the module itself.
    fn look_up(&self, module: &[String], names: &Names, path: &[String], hops: usize) -> Option<Path> {
        let (first, rest) = path.split_first()?;
        if let Some(target) = names.uses.get(first) {
            let target = join(target, rest);
            // `use cookie;` and `use cookie::{self, …}` name a crate that has the same name.
            return Some(if target == path { self.external(path) } else { self.hop(module, &target, hops) });
        }
        if names.items.contains(first) {
            return Some(self.descend(join(module, path), hops));
        }
        if self.is_dependency(first) {
            return None;
        }
        let mut foreign = None;
        for glob in &names.globs {
            let target = self.hop(module, glob, hops);
            if target.first().is_some_and(|root| root == "crate") {
                if target != module && self.defines(&target, first, hops) {
                    return Some(self.descend(join(&target, path), hops));
                }
            } else if foreign.is_none() && known::is_known_crate(&target) {
                foreign = Some(join(&target, path));
            }
        }
        foreign
    }

    fn defines(&self, module: &[String], name: &str, hops: usize) -> bool {
        let Some(hops) = hops.checked_sub(1) else { return false };
        let Some(names) = self.package.modules.get(module) else { return false };
        names.uses.contains_key(name)
            || names.items.contains(name)
            || names.globs.iter().any(|glob| {
                let target = self.hop(module, glob, hops);
                if target.first().is_some_and(|root| root == "crate") {
                    target != module && self.defines(&target, name, hops)
                } else {
                    known::is_known_crate(&target)
                }
            })
    }

    /// Walks a path within the package from module to module, through what they re-export.
    fn descend(&self, path: Path, hops: usize) -> Path {
        for depth in 1..path.len() {
            let (module, rest) = path.split_at(depth);
            let (Some(names), Some(next)) = (self.package.modules.get(module), rest.first()) else { break };
            if names.items.contains(next) && !names.uses.contains_key(next) {
                continue;
            }
            if let Some(found) = self.look_up(module, names, rest, hops) {
                return found;
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
