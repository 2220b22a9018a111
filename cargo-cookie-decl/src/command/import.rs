//! `cargo cookie-decl import`.

use std::fs::{self, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use crate::console::Console;
use crate::failure::Failure;
use crate::import::{Imported, Options, Source, Target, import};
use crate::report::plain;
use crate::status::Status;

const AFTER: &str = "\
Exit status: 0 imported; 1 imported, with marks to look at; 2 nothing could be read.

Headings are understood in French, English, German, Spanish and Italian, columns in any order: provider, service and
place, name, purpose, lifetime, type, category, who sets it, who else reads it. No text of a table is dropped: what a row
says in other words stands in a comment above it, and `// import:` marks what has to be looked at, which is listed with
the line of the input, too.

Example: cargo cookie-decl import policy.html --site https://www.example.org -o src/cookies.rs";

/// Turn an existing cookie policy into rows or a spreadsheet
///
/// Reads a web page or Markdown with tables, text of a spreadsheet, or the text of a page that was copied.
#[derive(Debug, clap::Args)]
#[command(after_help = AFTER)]
pub(crate) struct ImportCommand {
    /// The policy; `-` is standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,

    /// What it is: html, markdown, csv or text; by the file's extension, or by what stands in it, where absent
    #[arg(long, value_name = "FORMAT", hide_possible_values = true)]
    from: Option<Source>,

    /// What to write: rows, a table in Rust, or csv, a spreadsheet
    #[arg(long, value_name = "FORMAT", default_value = "rows", hide_possible_values = true)]
    to: Target,

    /// The language of its texts, such as fr; guessed from the page and its headings where absent
    #[arg(long, value_name = "TAG", value_parser = tag)]
    lang: Option<String>,

    /// The site's address, for the head of the table
    #[arg(long, value_name = "URL", value_parser = address)]
    site: Option<String>,

    /// Write it to a file
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// With `--output`: write over the file if there is one
    #[arg(long, requires = "output")]
    force: bool,
}

impl ImportCommand {
    pub(crate) fn run(&self, console: &mut Console<'_>) -> Result<Status, Failure> {
        let is_stdin = self.file == Path::new("-");
        let shown = if is_stdin { "standard input".to_owned() } else { plain(&self.file.to_string_lossy()) };
        let text = text(self.octets(is_stdin)?, &shown)?;
        let options = Options {
            file: (!is_stdin).then_some(&self.file),
            from: self.from,
            lang: self.lang.as_deref(),
            site: self.site.as_deref(),
            to: self.to,
        };
        let Some(imported) = import(&text, options) else {
            return Err(Failure::new(format!("`{shown}` has no table of cookies that can be read")).help(
                "it reads tables in HTML and Markdown, cells between tabs, commas or semicolons, and one cell on each line, \
                 each with headings above the columns: name, provider, purpose and so on, in French, English, German, \
                 Spanish or Italian; `--from` tells the format",
            ));
        };
        self.write(console, &imported.text)?;
        report(console, &imported, &shown)
    }

    fn octets(&self, is_stdin: bool) -> Result<Vec<u8>, Failure> {
        if !is_stdin {
            return fs::read(&self.file).map_err(|error| Failure::io("read", &self.file, &error));
        }
        let mut octets = Vec::new();
        let read = io::stdin().lock().read_to_end(&mut octets);
        read.map_err(|error| Failure::new(format!("cannot read standard input: {error}")))?;
        Ok(octets)
    }

    fn write(&self, console: &mut Console<'_>, text: &str) -> Result<(), Failure> {
        let Some(file) = &self.output else { return console.out.write(text) };
        let mut options = OpenOptions::new();
        options.write(true);
        if self.force {
            options.create(true).truncate(true)
        } else {
            options.create_new(true)
        };
        let written = options.open(file).and_then(|mut open| open.write_all(text.as_bytes()));
        written.map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => Failure::new(format!("`{}` exists already", file.display()))
                .help("choose another name, or write over it with `--force`"),
            _ => Failure::io("write", file, &error),
        })
    }
}

/// Lists the marks, each with the line of the input.
fn report(console: &mut Console<'_>, imported: &Imported, shown: &str) -> Result<Status, Failure> {
    for (line, mark) in &imported.marks {
        let place = if *line == 0 { shown.to_owned() } else { format!("{shown}:{line}") };
        console.warn(&format!("{place}: {}", plain(mark)))?;
    }
    let count = |count: usize, what: &str| format!("{count} {what}{}", if count == 1 { "" } else { "s" });
    let rows = count(imported.rows, "row");
    if imported.marks.is_empty() {
        console.note(&format!("imported {rows}"))?;
        return Ok(Status::Clean);
    }
    let marks = count(imported.marks.len(), "mark");
    console.note(&format!("imported {rows}, with {marks}: look for `import:`"))?;
    Ok(Status::Found)
}

/// The octets as text. Spreadsheet programs write UTF-16, too, and say so with the first two octets.
fn text(octets: Vec<u8>, shown: &str) -> Result<String, Failure> {
    let units = |of: fn([u8; 2]) -> u16| {
        let pairs = octets.chunks_exact(2).skip(1).map(|pair| of([pair[0], pair[1]]));
        String::from_utf16_lossy(&pairs.collect::<Vec<_>>())
    };
    match octets.get(..2) {
        Some([0xff, 0xfe]) => return Ok(units(u16::from_le_bytes)),
        Some([0xfe, 0xff]) => return Ok(units(u16::from_be_bytes)),
        _ => {}
    }
    String::from_utf8(octets).map_err(|_| {
        Failure::new(format!("`{shown}` is not UTF-8 text")).help("save it as UTF-8 and import it again")
    })
}

/// A language tag, as `#![languages(…)]` takes it.
fn tag(text: &str) -> Result<String, String> {
    let mut parts = text.split('-');
    let is_language = parts.next().is_some_and(|language| {
        (2..=3).contains(&language.len()) && language.bytes().all(|octet| octet.is_ascii_lowercase())
    });
    let is_rest = parts
        .all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|octet| octet.is_ascii_alphanumeric()));
    (is_language && is_rest)
        .then(|| text.to_owned())
        .ok_or_else(|| "a language is written as `fr` or `pt-BR`".into())
}

/// An address, as `#![site(…)]` takes it.
fn address(text: &str) -> Result<String, String> {
    let tokens = format!("#![site({text:?})]").parse::<proc_macro2::TokenStream>();
    let (_, mistakes) = cookie_decl_syntax::read(tokens.map_err(|error| error.to_string())?);
    let mistake = mistakes.iter().find(|mistake| !mistake.rule.grade.is_warning());
    mistake.map_or_else(|| Ok(text.to_owned()), |mistake| Err(mistake.message.clone()))
}
