//! Which tables serve which package.

use crate::survey::Unit;

/// For each package the packages whose tables serve it, as indices.
///
/// These are its own and those of the packages that it depends on, near or far. A package that reaches none, such as a
/// library that knows nothing of the site's table, is served by all tables that were read. So two sites of one workspace
/// keep apart.
pub(crate) fn serving(units: &[Unit]) -> Vec<Vec<usize>> {
    let has_table = |unit: &usize| units[*unit].tables.declared.has_table;
    let all: Vec<_> = (0..units.len()).filter(has_table).collect();
    let own = |unit| reached(units, unit).into_iter().filter(has_table).collect::<Vec<_>>();
    let or_all = |own: Vec<usize>| if own.is_empty() { all.clone() } else { own };
    (0..units.len()).map(|unit| or_all(own(unit))).collect()
}

/// The package and all that it depends on, in the order of the packages.
fn reached(units: &[Unit], start: usize) -> Vec<usize> {
    let mut is_reached = vec![false; units.len()];
    let mut waiting = vec![start];
    while let Some(unit) = waiting.pop() {
        if std::mem::replace(&mut is_reached[unit], true) {
            continue;
        }
        let names = &units[unit].package.manifest.dependencies;
        let is_dependency = |other: &Unit| names.iter().any(|(_, package)| *package == other.package.name);
        waiting.extend((0..units.len()).filter(|other| is_dependency(&units[*other])));
    }
    (0..units.len()).filter(|unit| is_reached[*unit]).collect()
}
