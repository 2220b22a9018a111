//! Whether a committed page is the charter as the table has it now.

use std::fs;
use std::path::Path;

use clap::ValueEnum as _;

use crate::command::Format;
use crate::console::Console;
use crate::data::Read;
use crate::failure::Failure;
use crate::status::Status;

/// Says whether the file is up to date, and where it first is not.
///
/// The page carries its version at its foot: where the table says other things to visitors than the page does, the day of
/// the last change must have moved too.
pub(crate) fn outdated(
    console: &mut Console<'_>,
    read: Read,
    file: &Path,
    (page, lang): (&str, &str),
    format: Option<Format>,
    since: Option<Read>,
) -> Result<Status, Failure> {
    let command = written_by(file, lang, format);
    let committed = fs::read_to_string(file)
        .map_err(|error| Failure::io("read", file, &error).help(format!("write it with `{command}`")))?;
    // git may have written other ends of lines.
    let committed = committed.replace("\r\n", "\n");
    let shown = file.display();
    let stood_still = |then: Read| {
        let days = (then.charter.table().updated(), read.charter.table().updated());
        then.digest != read.digest && days.0 == days.1
    };
    if let Some(then) = since.filter(|then| stood_still(*then)) {
        say_unmoved(console, then.charter.table().updated())?;
        return Ok(Status::Found);
    }
    if committed == page {
        console.note(&format!("`{shown}` is up to date"))?;
        return Ok(Status::Clean);
    }
    let (line, versions) = first_difference(&committed, page);
    let difference = match versions {
        Some((was, is)) => format!("is `{was}`, and the table makes it `{is}`"),
        None => "differs in white space".to_owned(),
    };
    console.error(&format!("`{shown}` is out of date: line {line} {difference}"))?;
    if !committed.contains(read.digest) {
        match read.charter.table().updated() {
            Some(day) if !has_day(&committed, read, day, lang) => {}
            day => say_unmoved(console, day)?,
        }
    }
    console.help(&format!("write it anew: `{command}`"))?;
    Ok(Status::Found)
}

/// The command that writes the page: in the format that was asked for, where the file's extension does not tell.
fn written_by(file: &Path, lang: &str, format: Option<Format>) -> String {
    let format = format.and_then(|format| format.to_possible_value());
    let format = format.map(|format| format!("--format {} ", format.get_name())).unwrap_or_default();
    format!("cargo cookie-decl charter --lang {lang} {format}--output {}", file.display())
}

/// Says that the table changed for visitors, who are told of no later day.
fn say_unmoved(console: &mut Console<'_>, day: Option<&str>) -> Result<(), Failure> {
    let Some(day) = day else {
        console.error("the table changed for visitors, and no `#![updated(…)]` tells them when")?;
        return console.help("add `#![updated(\"YYYY-MM-DD\")]` at the head of the table");
    };
    console.error(&format!("the table changed for visitors, but `#![updated(\"{day}\")]` did not"))?;
    console.help("set it to the day of the change: visitors read it at the foot of the page")
}

/// Whether the page gives that day as its last change, in words or as data has it.
fn has_day(page: &str, read: Read, day: &str, lang: &str) -> bool {
    let words = read.charter.phrases(lang).date(day).map(std::borrow::Cow::into_owned);
    page.contains(day) || words.is_some_and(|words| page.contains(&words))
}

/// The number of the first line that differs, its end included, and both versions of it, cut to what fits on a line: from a
/// little before the place where they part. None where they look the same.
fn first_difference(was: &str, is: &str) -> (usize, Option<(String, String)>) {
    let (was, is): (Vec<_>, Vec<_>) =
        (was.split_inclusive('\n').collect(), is.split_inclusive('\n').collect());
    let same = was.iter().zip(&is).take_while(|(was, is)| was == is).count();
    let line = |lines: &[&str]| lines.get(same).map(|line| line.trim_end().to_owned());
    let (was, is) = (line(&was).unwrap_or_default(), line(&is).unwrap_or_default());
    let shared = was.chars().zip(is.chars()).take_while(|(was, is)| was == is).count();
    let differ = was.trim_start() != is.trim_start();
    (same + 1, differ.then(|| (excerpt(&was, shared), excerpt(&is, shared))))
}

fn excerpt(line: &str, place: usize) -> String {
    const BEFORE: usize = 20;
    const MOST: usize = 60;
    let start = if line.chars().count() <= MOST { 0 } else { place.saturating_sub(BEFORE) };
    let shown: String = line.chars().skip(start).take(MOST).collect();
    let (head, tail) =
        (if start > 0 { "…" } else { "" }, if line.chars().count() > start + MOST { "…" } else { "" });
    format!("{head}{}{tail}", shown.trim())
}
