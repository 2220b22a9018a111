//! From a path as written to the thing that it names: through `use`, renames, globs, re-exports and the manifest.

use std::collections::HashMap;

use super::facts::{Names, Package, Path};
use super::globs::{Globs, Origin, Target, Targets};
use super::known;
use super::library_use::crates;
use super::manifest::Manifest;

/// How many `use` one path is followed through.
const HOPS: usize = 12;

/// Resolves paths.
#[derive(Debug)]
pub(super) struct Resolver<'a> {
    pub(super) package: &'a Package,
    /// The packages behind the names that code uses, all with underscores.
    dependencies: HashMap<String, String>,
    /// The name of the package's own library, unless that is one whose paths mean something by themselves.
    library: Option<String>,
    globs: Globs<'a>,
}

impl<'a> Resolver<'a> {
    pub(super) fn new(package: &'a Package, manifest: &Manifest) -> Self {
        let dependencies = manifest.dependencies.iter().rev();
        let dependencies = dependencies.map(|(name, package)| (underscored(name), underscored(package)));
        let library = manifest.library.clone().filter(|name| !means_something(name));
        let dependencies = dependencies.collect();
        let mut resolver = Self { package, dependencies, library, globs: Globs::default() };
        let mut known = Targets::default();
        // A glob may lead through another one, which is known only then.
        for _ in 0..HOPS {
            let targets = resolver.targets();
            if targets == known {
                break;
            }
            resolver.globs = Globs::new(&package.modules, &targets);
            known = targets;
        }
        // Not before: the crate of one glob is not supposed to stand behind another.
        resolver.globs.guesses = true;
        resolver
    }

    /// Where the globs lead, as far as can be told now.
    fn targets(&self) -> Targets<'a> {
        let with_globs = self.package.modules.iter().filter(|(_, names)| !names.globs.is_empty());
        with_globs
            .map(|(module, names)| {
                let targets = names.globs.iter().filter_map(|glob| self.target(module, glob));
                (&**module, targets.collect())
            })
            .collect()
    }

    fn target(&self, module: &[String], glob: &[String]) -> Option<Target> {
        let path = self.resolve(module, glob);
        if path.first().is_some_and(|root| root == "crate") {
            let is_another = path != module && self.package.modules.contains_key(&path);
            return is_another.then_some(Target::Module(path));
        }
        known::is_known_crate(&path).then_some(Target::Crate(path))
    }

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
            "" if self.is_library(rest) => {
                return self.descend(join(&["crate".to_owned()], rest.get(1..).unwrap_or_default()), hops);
            }
            "" => return self.external(rest),
            _ => {}
        }
        let names = self.package.modules.get(module);
        names.and_then(|names| self.look_up(module, names, path, hops)).unwrap_or_else(|| {
            if self.is_library(path) {
                self.descend(join(&["crate".to_owned()], rest), hops)
            } else {
                self.external(path)
            }
        })
    }

    /// What a path names that begins with a name that the module says or sees.
    fn look_up(&self, module: &[String], names: &Names, path: &[String], hops: usize) -> Option<Path> {
        let hops = hops.checked_sub(1)?;
        let (first, rest) = path.split_first()?;
        if let Some(found) = self.own(module, names, path, hops) {
            return Some(found);
        }
        if self.is_dependency(first) {
            return None;
        }
        let origin = match self.globs.origin(module, first, rest.is_empty())? {
            Origin::Module(origin) => {
                let found = self.own(origin, self.package.modules.get(origin)?, path, hops)?;
                if found != join(module, path) {
                    return Some(found);
                }
                // A module that has the name from here itself, by a `use` that is its own affair.
                self.globs.guess(module)
            }
            guess @ Origin::Crate(_) => Some(guess),
        };
        match origin? {
            Origin::Crate(target) => Some(join(&target, path)),
            Origin::Module(_) => None,
        }
    }

    /// What a path names that begins with a name that the module itself says.
    fn own(&self, module: &[String], names: &Names, path: &[String], hops: usize) -> Option<Path> {
        let (first, rest) = path.split_first()?;
        if let Some(target) = names.uses.get(first) {
            let target = join(target, rest);
            // `use cookie;` and `use cookie::{self, …}` name a crate that has the same name.
            return Some(if target == path { self.external(path) } else { self.hop(module, &target, hops) });
        }
        let defines = names.items.contains(first) || (rest.is_empty() && names.values.contains(first));
        defines.then(|| self.descend(join(module, path), hops))
    }

    /// Walks a path within the package from module to module, through what they re-export.
    fn descend(&self, path: Path, hops: usize) -> Path {
        for depth in 1..path.len() {
            let (module, rest) = path.split_at(depth);
            let Some(next) = rest.first() else { break };
            // A module whose file says no word of cookies was not read.
            let Some(names) = self.package.modules.get(module) else { continue };
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
            && let Some(package) = self.dependencies.get(first)
        {
            first.clone_from(package);
        }
        path
    }

    /// Whether the package depends on another, by its name with underscores.
    pub(super) fn depends_on(&self, package: &str) -> bool {
        self.dependencies.values().any(|listed| listed == package)
    }

    /// Whether a path leads into the package's own library, from one of its programs or examples.
    fn is_library(&self, path: &[String]) -> bool {
        path.len() > 1 && path.first() == self.library.as_ref()
    }

    fn is_dependency(&self, name: &str) -> bool {
        self.dependencies.contains_key(name)
    }
}

/// Whether the scan knows what lies in a crate.
fn means_something(krate: &str) -> bool {
    known::is_known_crate(&[krate.to_owned()]) || crates().contains(krate)
}

/// The name of a package as code writes it.
fn underscored(name: &str) -> String {
    name.replace('-', "_")
}

pub(super) fn join(head: &[String], tail: &[String]) -> Path {
    head.iter().chain(tail).cloned().collect()
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use super::*;
    use crate::scan::index::index;
    use crate::scan::modules::module_of;
    use crate::scan::source::tests::parse;

    fn package(files: &[(&str, &str)]) -> Package {
        let mut package = Package::of(Some("site".to_owned()));
        for (path, text) in files {
            let mut module = vec!["crate".to_owned()];
            module.extend(module_of(path));
            package.add(index(&parse(text), module, &|_| Err(std::io::ErrorKind::NotFound.into())));
        }
        package
    }

    fn path(text: &str) -> Path {
        text.split("::").map(str::to_owned).collect()
    }

    fn check(files: &[(&str, &str)], cases: &[(&str, &str, &str)]) {
        let package = package(files);
        let dependencies = vec![("ck".to_owned(), "cookie-rs".to_owned())];
        let manifest = Manifest { dependencies, library: Some("site".to_owned()) };
        let resolver = Resolver::new(&package, &manifest);
        for (module, written, expected) in cases {
            let found = resolver.resolve(&path(module), &path(written)).join("::");
            assert_eq!(found, *expected, "{written} in {module}");
        }
    }

    #[test]
    fn globs_are_followed_through_each_other() {
        check(
            &[
                ("src/lib.rs", "mod a; mod b; mod c { pub mod d { pub struct D; } } use a::*; use ck as k;"),
                ("src/a.rs", "pub use super::b::*; pub use crate::c::*; pub struct A; pub fn f() {}"),
                ("src/b.rs", "pub use super::a::*; pub use cookie::*; pub use d::*; pub struct B;"),
            ],
            &[
                ("crate", "A", "crate::a::A"),
                ("crate", "B", "crate::b::B"),
                ("crate::b", "A", "crate::a::A"),
                ("crate::b", "f", "crate::a::f"),
                // A function has nothing behind it.
                ("crate::b", "f::g", "cookie::f::g"),
                // Through a glob that leads through a glob.
                ("crate", "d::D", "crate::c::d::D"),
                ("crate", "D", "crate::c::d::D"),
                // What no module says is supposed to stand where a glob leads out of the package.
                ("crate", "Cookie", "cookie::Cookie"),
                ("crate", "k::Cookie", "cookie_rs::Cookie"),
                ("crate", "ck::Cookie", "cookie_rs::Cookie"),
                ("crate::c", "Cookie", "Cookie"),
            ],
        );
    }

    #[test]
    fn the_own_library_is_the_crate() {
        check(
            &[
                ("src/lib.rs", "pub use ck::Cookie; pub mod a { pub fn f() {} }"),
                ("src/bin/b.rs", "use site::a;"),
            ],
            &[
                ("crate", "site::a::f", "crate::a::f"),
                ("crate", "::site::Cookie", "cookie_rs::Cookie"),
                ("crate", "a::f", "crate::a::f"),
                ("crate", "site", "site"),
            ],
        );
    }

    #[test]
    fn a_name_that_leads_back_to_a_glob_stands_in_the_other_crate() {
        check(
            &[
                ("src/lib.rs", "mod a; pub use a::*; pub(crate) use leptos_use_cookie::*;"),
                ("src/a.rs", "use crate::{use_cookie, Other};"),
            ],
            &[("crate::a", "use_cookie", "leptos_use_cookie::use_cookie")],
        );
    }

    /// A parent with a glob for each of its modules, and a glob of the parent in each: each module names what the next one
    /// says, and what none says.
    fn searched_in_circle(modules: usize) -> usize {
        let mut root = String::new();
        for module in 0..modules {
            write!(
                root,
                "pub mod m{module} {{ pub use super::*; pub struct S{module}; }} pub use m{module}::*;"
            )
            .unwrap();
        }
        let package = package(&[("src/lib.rs", &root)]);
        let resolver = Resolver::new(&package, &Manifest::default());
        for module in 0..modules {
            let here = path(&format!("crate::m{module}"));
            let next = (module + 1) % modules;
            let found = resolver.resolve(&here, &path(&format!("S{next}"))).join("::");
            assert_eq!(found, format!("crate::m{next}::S{next}"));
            assert_eq!(resolver.resolve(&here, &path("Other")), ["Other"]);
        }
        resolver.globs.searched()
    }

    #[test]
    fn a_circle_of_globs_costs_no_more_for_each_module_of_it() {
        let (few, many) = (searched_in_circle(20), searched_in_circle(400));
        assert!(few > 0 && many <= few * 20, "{few} for 20 modules, {many} for 400");
    }
}
