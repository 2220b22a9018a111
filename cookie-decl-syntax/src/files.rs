//! The files that a table names: how they are opened, and where in them a mistake stands.

use std::io;

use crate::diag::Diagnostic;
#[cfg(feature = "table")]
use crate::spreadsheet::Places;
#[cfg(any(feature = "table", feature = "messages"))]
use crate::{diag::Errors, model::File, place::Text, rule};

/// Opens a file by its path, as the table writes it: from the folder of the package.
pub type Open<'a> = &'a dyn Fn(&str) -> io::Result<Vec<u8>>;

/// How the files that a table names are read.
#[allow(missing_debug_implementations, reason = "it holds a function")]
pub struct Files<'a> {
    #[cfg_attr(
        not(any(feature = "table", feature = "messages")),
        allow(dead_code, reason = "no feature reads files")
    )]
    pub(crate) open: Open<'a>,
    /// Where cells are found again by their spans; none where each bears the span of the file's name.
    #[cfg(feature = "table")]
    pub(crate) places: Option<std::cell::RefCell<Places>>,
}

impl<'a> Files<'a> {
    /// For a compiler: what a file says bears the span of its name in the table, which the compiler can underline. Where in
    /// the file a mistake stands is then known of whole files and messages, but not of the cells of a spreadsheet.
    pub fn in_compiler(open: Open<'a>) -> Self {
        Self {
            open,
            #[cfg(feature = "table")]
            places: None,
        }
    }

    /// Outside of a compiler, where spans are those of proc-macro2 itself: what a cell says bears a span of its own, and
    /// every mistake knows its [place](Diagnostic::place).
    pub fn outside(open: Open<'a>) -> Self {
        Self {
            open,
            #[cfg(feature = "table")]
            places: Some(std::cell::RefCell::default()),
        }
    }

    /// No files at all.
    pub fn none() -> Self {
        Self::outside(&|_| Err(io::Error::new(io::ErrorKind::Unsupported, "files are not read here")))
    }

    /// The text of a file, without the mark that some programs put in front; says so if it has none.
    #[cfg(any(feature = "table", feature = "messages"))]
    pub(crate) fn text(&self, errors: &mut Errors, file: &mut File) -> Option<Text> {
        let path = file.path.value.as_str();
        let octets = match (self.open)(path) {
            Ok(octets) => octets,
            Err(error) => {
                let why = match error.kind() {
                    io::ErrorKind::NotFound => "there is no such file".to_owned(),
                    kind => kind.to_string(),
                };
                let message = format!("`{path}` cannot be read: {why}");
                let mistake = Diagnostic::new(&rule::FILE_UNREADABLE, file.path.span, message);
                errors.push(mistake.help("paths begin at the folder that holds the package's `Cargo.toml`"));
                return None;
            }
        };
        let octets = octets.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&octets);
        match std::str::from_utf8(octets) {
            Ok(text) => {
                file.is_text = true;
                Some(Text::new(path, text.to_owned()))
            }
            Err(error) => {
                let sound = octets.get(..error.valid_up_to()).unwrap_or_default();
                let sound = Text::new(path, String::from_utf8_lossy(sound).into_owned());
                let mistake = Diagnostic::new(&rule::FILE_UNREADABLE, file.path.span, "this is not UTF-8");
                let help = "save the file as UTF-8; in a spreadsheet program choose `CSV UTF-8`";
                errors.push(mistake.at(sound.place(error.valid_up_to())).help(help));
                None
            }
        }
    }

    /// Where a token stands that comes from a spreadsheet.
    #[cfg(feature = "table")]
    pub fn place(&self, span: proc_macro2::Span) -> Option<crate::place::Place> {
        self.places.as_ref()?.borrow().find(span)
    }

    /// Tells each mistake in a spreadsheet where it stands.
    #[cfg(feature = "table")]
    pub(crate) fn say_places(&self, diagnostics: &mut [Diagnostic]) {
        let Some(places) = &self.places else { return };
        let places = places.borrow();
        for diagnostic in diagnostics {
            diagnostic.place = diagnostic.place.take().or_else(|| places.find(diagnostic.span));
            for (span, words) in &mut diagnostic.related {
                if let Some(place) = places.find(*span) {
                    *words = format!("{place}: {words}");
                }
            }
        }
    }

    /// Without spreadsheets every place is known from the start.
    #[cfg(not(feature = "table"))]
    #[allow(clippy::unused_self, reason = "the feature `table` needs it")]
    pub(crate) fn say_places(&self, _: &mut [Diagnostic]) {}
}
