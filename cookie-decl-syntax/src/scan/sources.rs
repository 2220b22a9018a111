//! Where the text of sources comes from: a folder, or memory.

use std::borrow::Cow;
use std::io;

/// Files that can be read, by index, from several threads.
pub trait Sources: Sync {
    /// How many there are.
    fn count(&self) -> usize;
    /// The path of one, as findings show it: with `/`, relative to the folder that the user stands in.
    fn path(&self, index: usize) -> &str;
    /// The text of one.
    ///
    /// # Errors
    ///
    /// What the file system says, or that the text is not UTF-8.
    fn read(&self, index: usize) -> io::Result<Cow<'_, str>>;
    /// The text of one if it is wanted, which most are not.
    ///
    /// # Errors
    ///
    /// As [`Self::read`].
    fn read_if(&self, index: usize, is_wanted: &dyn Fn(&str) -> bool) -> io::Result<Option<String>> {
        self.read(index).map(|text| is_wanted(&text).then(|| text.into_owned()))
    }
    /// Opens a file that a table in one of them names: a spreadsheet or messages, by the path from the package's folder.
    ///
    /// # Errors
    ///
    /// What the file system says. Sources in memory have no folder.
    fn open(&self, index: usize, named: &str) -> io::Result<Vec<u8>> {
        let _ = (index, named);
        Err(io::ErrorKind::Unsupported.into())
    }
    /// The text of a constant of another package, by its path from the crate's name on, if that package can be read.
    fn constant(&self, path: &[String]) -> Option<String> {
        let _ = path;
        None
    }
}

/// A source in memory.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its path, as findings show it.
    pub path: String,
    /// Its text.
    pub text: String,
}

impl Sources for [Source] {
    fn count(&self) -> usize {
        self.len()
    }

    fn path(&self, index: usize) -> &str {
        self.get(index).map_or("", |source| &source.path)
    }

    fn read(&self, index: usize) -> io::Result<Cow<'_, str>> {
        self.get(index)
            .map(|source| Cow::Borrowed(&*source.text))
            .ok_or_else(|| io::ErrorKind::NotFound.into())
    }
}
