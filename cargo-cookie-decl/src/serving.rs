//! Which tables serve which package.

use std::collections::HashMap;

use crate::package::Package;
use crate::survey::Unit;

/// For each package the packages whose tables serve it, as indices.
///
/// These are its own and those of the packages that it depends on, near or far. A package that reaches none, such as a
/// library that knows nothing of the site's table, is served by all tables that were read. So two sites of one workspace
/// keep apart.
pub(crate) fn serving(units: &[Unit]) -> Vec<Vec<usize>> {
    let has_table = |unit: &usize| units[*unit].tables.declared.has_table;
    let all: Vec<_> = (0..units.len()).filter(has_table).collect();
    if all.is_empty() {
        return vec![Vec::new(); units.len()];
    }
    let packages: Vec<_> = units.iter().map(|unit| &unit.package).collect();
    let edges = Edges::of(&packages);
    let own = |unit| edges.reached(unit).into_iter().filter(has_table).collect::<Vec<_>>();
    let or_all = |own: Vec<usize>| if own.is_empty() { all.clone() } else { own };
    (0..units.len()).map(|unit| or_all(own(unit))).collect()
}

/// For each package those of the others that it depends on, as indices.
pub(crate) struct Edges(Vec<Vec<usize>>);

impl Edges {
    pub(crate) fn of(packages: &[&Package]) -> Self {
        let mut by_name: HashMap<&str, Vec<usize>> = HashMap::new();
        for (index, package) in packages.iter().enumerate() {
            by_name.entry(&package.name).or_default().push(index);
        }
        let targets = |package: &&Package| {
            let names = package.manifest.dependencies.iter().map(|(_, name)| name.as_str());
            names.filter_map(|name| by_name.get(name)).flatten().copied().collect()
        };
        Self(packages.iter().map(targets).collect())
    }

    /// A package and all that it depends on, in their order.
    pub(crate) fn reached(&self, start: usize) -> Vec<usize> {
        let mut is_reached = vec![false; self.0.len()];
        let mut waiting = vec![start];
        while let Some(package) = waiting.pop() {
            if !std::mem::replace(&mut is_reached[package], true) {
                waiting.extend(&self.0[package]);
            }
        }
        (0..is_reached.len()).filter(|package| is_reached[*package]).collect()
    }
}

#[cfg(test)]
mod tests {
    use cookie_decl_syntax::scan::Manifest;

    use super::*;

    #[test]
    fn dependencies_are_followed_in_circles_too() {
        let package = |name: &str, dependencies: &[&str]| Package {
            name: name.into(),
            folder: name.into(),
            manifest: Manifest {
                dependencies: dependencies.iter().map(|name| ("other".into(), (*name).into())).collect(),
                library: None,
            },
            grounds: Default::default(),
            selected: true,
        };
        let packages = [
            package("web", &["auth", "serde"]),
            package("shop", &[]),
            package("auth", &["cookies"]),
            package("cookies", &["web"]),
        ];
        let edges = Edges::of(&packages.iter().collect::<Vec<_>>());
        assert_eq!(edges.reached(0), [0, 2, 3]);
        assert_eq!(edges.reached(1), [1]);
    }
}
