//! Constants of other packages: `constants::SESSION_COOKIE`.

use std::collections::HashSet;
use std::thread::{Builder, scope};

use super::facts::Package;
use super::index::index;
use super::mention::Mentions;
use super::modules::module_of;
use super::phrase::{Phrase, Piece};
use super::source::Text;
use super::worker::STACK;
use super::{Manifest, Sources};
use crate::model::Name;

/// How many constants one name is followed through.
const HOPS: usize = 8;

/// The text of a constant of a package, given its path from the crate's name on; the wire name if it is a table's.
pub fn constant_in(sources: &(impl Sources + ?Sized), path: &[String]) -> Option<String> {
    let mut inside = vec!["crate".to_owned()];
    inside.extend_from_slice(path.get(1..)?);
    // Parsing needs room.
    scope(|scope| {
        let mut elsewhere = Elsewhere {
            sources,
            mentions: Mentions::of(&Manifest::default()),
            package: Package::default(),
            read: HashSet::new(),
        };
        let work = move || elsewhere.find(&inside);
        Builder::new().stack_size(STACK).spawn_scoped(scope, work).ok()?.join().ok()?
    })
}

/// Another package, of which only what is asked for is read.
struct Elsewhere<'a, S: ?Sized> {
    sources: &'a S,
    mentions: Mentions,
    package: Package,
    /// The sources that were read.
    read: HashSet<usize>,
}

impl<S: Sources + ?Sized> Elsewhere<'_, S> {
    fn find(&mut self, path: &[String]) -> Option<String> {
        self.text(path, HOPS).or_else(|| of_table(&self.package, path.last()?))
    }

    fn text(&mut self, path: &[String], hops: usize) -> Option<String> {
        let hops = hops.checked_sub(1)?;
        self.read_for(path.last()?);
        let phrase = self.package.constant(path)?.clone();
        let followed = phrase.replace(|piece| match piece {
            Piece::Const(path) => self.text(path, hops).map(Phrase::known),
            _ => None,
        });
        followed.text()
    }

    /// Reads the sources that may define a constant of this name.
    fn read_for(&mut self, name: &str) {
        let words = [format!("const {name}"), format!("static {name}"), "declare_cookies".to_owned()];
        for file in 0..self.sources.count() {
            if self.read.contains(&file) {
                continue;
            }
            let Ok(text) = self.sources.read(file) else { continue };
            if words.iter().any(|word| text.contains(word)) {
                let mut module = vec!["crate".to_owned()];
                module.extend(module_of(self.sources.path(file)));
                let parsed = Text::new(&text, &self.mentions).parse();
                self.package.add(index(&parsed, module, &|named| self.sources.open(file, named)));
                self.read.insert(file);
            }
        }
    }
}

fn of_table(package: &Package, constant: &str) -> Option<String> {
    let row = package.declared.rows.iter().find(|row| row.constant == constant)?;
    match &row.name {
        Name::Exact(name) => Some(name.clone()),
        Name::Pattern { .. } => None,
    }
}
