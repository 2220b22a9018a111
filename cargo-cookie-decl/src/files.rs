//! Files to read: their paths now, their text when it is asked for.

use std::borrow::Cow;
use std::fs;
use std::io;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

use cookie_decl_syntax::scan::Sources;

/// What a generated file may have. A source that people wrote has a hundredth of it.
pub(crate) const LARGEST: u64 = 8 * 1024 * 1024;

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
        let size = fs::metadata(&self.path)?.len();
        if size > LARGEST {
            let megabytes = size / (1024 * 1024);
            return Err(io::Error::other(format!(
                "it has {megabytes} MiB, and files over 8 MiB are left out"
            )));
        }
        String::from_utf8(fs::read(&self.path)?).map_err(|error| {
            let place = error.utf8_error().valid_up_to();
            io::Error::new(io::ErrorKind::InvalidData, format!("it is not UTF-8 at octet {place}"))
        })
    }
}

/// Files that a scan reads, on as many threads as it likes.
#[derive(Debug)]
pub(crate) struct Files<'a> {
    files: &'a [File],
    read: &'a AtomicUsize,
}

impl<'a> Files<'a> {
    /// `read` counts, for whoever waits.
    pub(crate) fn new(files: &'a [File], read: &'a AtomicUsize) -> Self {
        Self { files, read }
    }
}

impl Sources for Files<'_> {
    fn count(&self) -> usize {
        self.files.len()
    }

    fn path(&self, index: usize) -> &str {
        &self.files[index].shown
    }

    fn read(&self, index: usize) -> io::Result<Cow<'_, str>> {
        self.read.fetch_add(1, Ordering::Relaxed);
        self.files[index].read().map(Cow::Owned)
    }
}
