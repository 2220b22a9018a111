//! Constants of other packages: `constants::SESSION_COOKIE`.

use std::thread::{Builder, scope};

use super::collect::STACK;
use super::facts::Package;
use super::index::index;
use super::modules::module_of;
use super::phrase::{Phrase, Piece};
use super::source::parse;
use super::Sources;
use crate::model::Name;

/// How many constants one name is followed through.
const HOPS: usize = 8;

/// The text of a constant of a package, given its path from the crate's name on; the wire name if it is a table's.
pub fn constant_in(sources: &(impl Sources + ?Sized), path: &[String]) -> Option<String> {
    let (name, rest) = (path.last()?, path.get(1..)?);
    let words = [format!("const {name}"), format!("static {name}"), "declare_cookies".to_owned()];
    let mut inside = vec!["crate".to_owned()];
    inside.extend_from_slice(rest);
    // Parsing needs room.
    scope(|scope| {
        let work = || {
            let package = package(sources, &words);
            text(&package, &inside, HOPS).or_else(|| of_table(&package, name))
        };
        Builder::new().stack_size(STACK).spawn_scoped(scope, work).ok()?.join().ok()?
    })
}

/// What those of the sources tell in which one of the words stands.
fn package(sources: &(impl Sources + ?Sized), words: &[String]) -> Package {
    let mut package = Package::default();
    for file in 0..sources.count() {
        let Ok(text) = sources.read(file) else { continue };
        if words.iter().any(|word| text.contains(word)) {
            let mut module = vec!["crate".to_owned()];
            module.extend(module_of(sources.path(file)));
            package.add(index(&parse(&text), module, &|named| sources.open(file, named)));
        }
    }
    package
}

fn text(package: &Package, path: &[String], hops: usize) -> Option<String> {
    let hops = hops.checked_sub(1)?;
    let (_, phrase) = package.constant(path)?;
    let followed = phrase.replace(|piece| match piece {
        Piece::Const(path) => text(package, path, hops).map(Phrase::known),
        _ => None,
    });
    followed.text()
}

fn of_table(package: &Package, constant: &str) -> Option<String> {
    let row = package.declared.rows.iter().find(|row| row.constant == constant)?;
    match &row.name {
        Name::Exact(name) => Some(name.clone()),
        Name::Pattern { .. } => None,
    }
}
