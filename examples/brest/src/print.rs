//! `brest charter`: the charter in a terminal, for a file, or for another program.

use std::io::{self, Write as _};

use clap::ValueEnum;
use clap::builder::PossibleValuesParser;

use crate::cookies::CHARTER;
use crate::language::Language;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The language, one of the table's; JSON holds them all
    #[arg(long, value_parser = languages(), default_value = Language::default().tag())]
    lang: String,

    /// The form to print it in
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum Format {
    /// Plain text for a terminal or a letter
    #[default]
    Text,
    /// Markdown with tables
    Markdown,
    /// A whole web page
    Html,
    /// The table as data, in every language
    Json,
}

pub(crate) fn charter(arguments: &Arguments) -> io::Result<()> {
    let Arguments { lang, format } = arguments;
    let mut out = io::stdout().lock();
    match format {
        Format::Text => write!(out, "{}", CHARTER.text(lang))?,
        Format::Markdown => write!(out, "{}", CHARTER.markdown(lang))?,
        Format::Html => write!(out, "{}", CHARTER.html(lang).standalone())?,
        Format::Json => {
            serde_json::to_writer_pretty(&mut out, &CHARTER)?;
            writeln!(out)?;
        }
    }
    out.flush()
}

/// Only the table's languages: clap names them where another is asked for.
fn languages() -> PossibleValuesParser {
    PossibleValuesParser::new(CHARTER.languages())
}
