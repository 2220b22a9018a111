//! The one table that a command is about, read from sources that need not build.

use std::path::{Path, PathBuf};

use cookie_decl_syntax::diag::Diagnostic;
use cookie_decl_syntax::files::{Files, Open};
use cookie_decl_syntax::model::Table;

use crate::failure::Failure;
use crate::files::File;
use crate::invocation::{hides_tables, invocations};
use crate::named;
use crate::package::Selection;
use crate::shown::{shown, without_dots};

/// Which table a command is about.
#[derive(Clone, Debug, Default, clap::Args)]
pub(crate) struct Choice {
    #[command(flatten)]
    selection: Selection,

    /// The source that holds the table, where the package has several
    #[arg(long, value_name = "FILE")]
    table: Option<PathBuf>,
}

/// A table, and where it stands.
#[derive(Debug)]
pub(crate) struct SiteTable {
    /// What it declares.
    pub(crate) table: Table,
    /// Its source, as reports show it.
    pub(crate) shown: String,
    /// The line of its `declare_cookies!`.
    line: usize,
    /// The texts of the files of messages that it names, by language.
    pub(crate) messages: Vec<(String, String)>,
}

impl Choice {
    /// The table, without a mistake in it. `folder` is where the user stands.
    pub(crate) fn find(&self, folder: &Path) -> Result<SiteTable, Failure> {
        let files = if let Some(path) = &self.table {
            let path = folder.join(path);
            vec![File { shown: shown(&without_dots(&path), folder), path }]
        } else {
            let packages = self.selection.packages()?;
            let selected = packages.iter().filter(|package| package.selected);
            selected.flat_map(|package| package.files(folder).rust).collect()
        };
        let mut found = Vec::new();
        for file in &files {
            match file.read() {
                Ok(text) if hides_tables(&text) => {
                    return Err(Failure::new(format!(
                        "cannot read the table in `{}`: it nests too deep",
                        file.shown
                    )));
                }
                Ok(text) => found.extend(tables(&text, &file.shown, &|named| named::open(&file.path, named))),
                // A source that nobody named may be anything.
                Err(_) if self.table.is_none() => {}
                Err(error) => return Err(Failure::io("read the table in", Path::new(&file.shown), &error)),
            }
        }
        only(found)?.sound()
    }
}

/// A table as it was read.
#[derive(Debug)]
pub(crate) struct Found {
    site: SiteTable,
    mistakes: Vec<Diagnostic>,
}

/// The tables in a source, with what stands in the files that they name.
pub(crate) fn tables(text: &str, shown: &str, open: Open<'_>) -> Vec<Found> {
    let table = |invocation: crate::invocation::Invocation| {
        let (table, said) = cookie_decl_syntax::read_with(invocation.tokens, &Files::outside(open));
        let messages = table.messages.iter().filter_map(|file| {
            let text = String::from_utf8(open(&file.file.path.value).ok()?).ok()?;
            Some((file.language.value.clone(), text))
        });
        let messages = messages.collect();
        let mistakes = said.into_iter().filter(|said| !said.rule.grade.is_warning()).collect();
        let line = invocation.span.start().line;
        Found { site: SiteTable { table, shown: shown.to_owned(), line, messages }, mistakes }
    };
    invocations(text).into_iter().map(table).collect()
}

/// The only table there is.
pub(crate) fn only(mut found: Vec<Found>) -> Result<Found, Failure> {
    match (found.pop(), found.is_empty()) {
        (Some(table), true) => Ok(table),
        (None, _) => Err(Failure::new("there is no table: no source has a `declare_cookies!`")
            .help("`cargo cookie-decl init` writes one from the cookies that the code sets; `--package` names another package")),
        (Some(last), false) => {
            found.push(last);
            let places: Vec<_> = found
                .iter()
                .map(|found| format!("`{}` (line {})", found.site.shown, found.site.line))
                .collect();
            let one_file = found.windows(2).all(|pair| pair[0].site.shown == pair[1].site.shown);
            let help = if one_file {
                "move each into a file of its own, which `--table FILE` can name"
            } else {
                "say which one, with `--table FILE` or `--package NAME`"
            };
            Err(Failure::new(format!("there are several tables: {}", places.join(", "))).help(help))
        }
    }
}

impl Found {
    /// The table, unless something is wrong with it: a page must not show half of a table.
    pub(crate) fn sound(self) -> Result<SiteTable, Failure> {
        let Some(first) = self.mistakes.first() else { return Ok(self.site) };
        let start = first.span.start();
        let place = format!("{}:{}:{}", self.site.shown, start.line, start.column + 1);
        let more = match self.mistakes.len() - 1 {
            0 => String::new(),
            1 => ", and there is one more mistake".to_owned(),
            more => format!(", and there are {more} more mistakes"),
        };
        Err(Failure::new(format!("the table cannot be published: {place}: {}{more}", first.message))
            .help("`cargo cookie-decl check` shows them all, and what to do about each"))
    }
}
