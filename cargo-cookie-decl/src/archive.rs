//! Versions of a charter, kept for an auditor: a folder for each, called after its day and its digest.

use std::fs;
use std::path::Path;

use crate::command::Format;
use crate::console::Console;
use crate::data::Read;
use crate::failure::Failure;
use crate::status::Status;

/// Keeps the pages in all languages, and the table as data. What is kept is never written over: a page that would differ
/// from one of the same version is an error.
pub(crate) fn archive(console: &mut Console<'_>, read: Read, archive: &Path) -> Result<Status, Failure> {
    let version = match read.charter.table().updated() {
        Some(day) => format!("{day}-{}", read.digest),
        None => read.digest.to_owned(),
    };
    let folder = archive.join(version);
    let mut files = vec![("charter.json".to_owned(), Format::Json.write(read.charter, "")?)];
    for lang in read.charter.languages() {
        files.push((format!("charter.{lang}.html"), Format::Html.write(read.charter, lang)?));
        files.push((format!("charter.{lang}.txt"), Format::Text.write(read.charter, lang)?));
    }
    let mut is_new = false;
    for (name, page) in &files {
        let file = folder.join(name);
        match fs::read_to_string(&file) {
            // git may have written other ends of lines.
            Ok(kept) if kept.replace("\r\n", "\n") == *page => {}
            Ok(_) => {
                let file = file.display();
                console.error(&format!("`{file}` holds another page for the same version, and is kept"))?;
                console.help("standard texts differ between versions of the crate: archive into another folder, or set `#![updated(…)]`")?;
                return Ok(Status::Found);
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => is_new = true,
            Err(error) => return Err(Failure::io("read", &file, &error)),
        }
    }
    let shown = folder.display();
    if !is_new {
        console.note(&format!("`{shown}` has this version already"))?;
        return Ok(Status::Clean);
    }
    fs::create_dir_all(&folder).map_err(|error| Failure::io("make the folder", &folder, &error))?;
    for (name, page) in &files {
        let file = folder.join(name);
        fs::write(&file, page).map_err(|error| Failure::io("write", &file, &error))?;
    }
    console.note(&format!("`{shown}` keeps {} files", files.len()))?;
    Ok(Status::Clean)
}
