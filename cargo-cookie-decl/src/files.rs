//! Files to read: their paths now, their text when it is asked for.

use std::borrow::Cow;
use std::fs;
use std::io;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

use cookie_decl_syntax::scan::{self, LARGEST_SOURCE, Sources};

use crate::named;

/// A file that is looked at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct File {
    /// As reports show it.
    pub(crate) shown: String,
    /// Where it is.
    pub(crate) path: PathBuf,
}

impl File {
    /// Its text, which is not kept.
    pub(crate) fn read(&self) -> io::Result<String> {
        self.with_octets(|octets| text(octets).map(str::to_owned))
    }

    /// Its text if this word stands in it. What else it may be is of no matter then: some videos are called `*.ts`.
    pub(crate) fn read_with(&self, word: &str) -> io::Result<Option<String>> {
        self.with_octets(|octets| {
            let has_word = memchr::memmem::find(octets, word.as_bytes()).is_some();
            if has_word { text(octets).map(|text| Some(text.to_owned())) } else { Ok(None) }
        })
    }

    /// Its text if it is wanted.
    fn read_if(&self, is_wanted: &dyn Fn(&str) -> bool) -> io::Result<Option<String>> {
        self.with_octets(|octets| text(octets).map(|text| is_wanted(text).then(|| text.to_owned())))
    }

    fn with_octets<T>(&self, work: impl FnOnce(&[u8]) -> io::Result<T>) -> io::Result<T> {
        let mut file = fs::File::open(&self.path)?;
        if file.metadata()?.len() > LARGEST_SOURCE {
            let limit = LARGEST_SOURCE / 1_000_000;
            return Err(io::Error::other(format!(
                "it is larger than {limit} MB, as only generated files are"
            )));
        }
        scan::with_octets(&mut file, work)
    }
}

fn text(octets: &[u8]) -> io::Result<&str> {
    str::from_utf8(octets).map_err(|error| {
        let place = error.valid_up_to();
        io::Error::new(io::ErrorKind::InvalidData, format!("it is not UTF-8 at octet {place}"))
    })
}

/// Files that a scan reads, on as many threads as it likes.
pub(crate) struct Files<'a> {
    all: &'a [File],
    read: &'a AtomicUsize,
    others: Others<'a>,
}

/// The Rust sources of another package, by the name of its crate.
pub(crate) type Others<'a> = &'a (dyn Fn(&str) -> Option<Vec<File>> + Sync);

impl<'a> Files<'a> {
    /// `read` counts, for whoever waits. `others` is asked where a constant of another package gives a name.
    pub(crate) fn new(all: &'a [File], read: &'a AtomicUsize, others: Others<'a>) -> Self {
        Self { all, read, others }
    }
}

impl Sources for Files<'_> {
    fn count(&self) -> usize {
        self.all.len()
    }

    fn path(&self, index: usize) -> &str {
        &self.all[index].shown
    }

    fn read(&self, index: usize) -> io::Result<Cow<'_, str>> {
        self.read.fetch_add(1, Ordering::Relaxed);
        self.all[index].read().map(Cow::Owned)
    }

    fn read_if(&self, index: usize, is_wanted: &dyn Fn(&str) -> bool) -> io::Result<Option<String>> {
        self.read.fetch_add(1, Ordering::Relaxed);
        self.all[index].read_if(is_wanted)
    }

    fn open(&self, index: usize, named: &str) -> io::Result<Vec<u8>> {
        named::open(&self.all[index].path, named)
    }

    fn constant(&self, path: &[String]) -> Option<String> {
        let files = (self.others)(path.first()?)?;
        scan::constant_in(&Files::new(&files, &AtomicUsize::new(0), &|_| None), path)
    }
}
