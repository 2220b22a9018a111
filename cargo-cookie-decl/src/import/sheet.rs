//! Writes a policy as a spreadsheet: the columns that `#![table("…")]` takes, and `import` for what is to be looked at.

use cookie_decl_syntax::spreadsheet::without_formula;

use super::entry::{Entry, Kind, MARK};
use super::policy::{Block, Policy};
use super::rows;

/// Writes the spreadsheet.
pub(super) fn write(policy: &Policy, lang: &str) -> String {
    let all = || policy.blocks.iter().flat_map(|block| &block.entries);
    let is_shared = all().any(|entry| entry.shared.is_some());
    let notes = notes(policy);
    let has_notes = notes.iter().any(|note| !note.is_empty()) || !policy.others.is_empty();
    let (service, purpose) = (format!("service.{lang}"), format!("purpose.{lang}"));
    let mut header = vec!["category", "provider", &service, "name", &purpose, "terms", "set by"];
    header.extend(is_shared.then_some("shared with"));
    header.extend(has_notes.then_some("import"));
    let width = header.len();
    let mut records = vec![header.into_iter().map(str::to_owned).collect::<Vec<_>>()];
    let rows = policy.blocks.iter().flat_map(|block| block.entries.iter().map(move |entry| (block, entry)));
    for ((block, entry), note) in rows.zip(notes) {
        let mut record = record(block, entry);
        record.extend(is_shared.then(|| entry.shared.clone().unwrap_or_default()));
        record.extend(has_notes.then_some(note));
        records.push(record);
    }
    for (line, text) in &policy.others {
        let mut record = vec![String::new(); width - 1];
        record.push(format!("{MARK} {}\nfrom line {line}: {text}", rows::OTHERS));
        records.push(record);
    }
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    for record in &records {
        // A vector takes what it is given.
        let _ = writer.write_record(record.iter().map(|cell| without_formula(cell).into_owned()));
    }
    let octets = writer.into_inner().unwrap_or_default();
    String::from_utf8(octets).unwrap_or_default()
}

fn record(block: &Block, entry: &Entry) -> Vec<String> {
    let setter = entry.setter.unwrap_or_default().replace('_', " ");
    let (provider, service, purpose) = (entry.provider.clone(), entry.service.clone(), entry.purpose.clone());
    vec![block.id.clone(), provider, service, name(entry), purpose, entry.terms().join(", "), setter]
}

/// The name as a spreadsheet has it, without quotes.
fn name(entry: &Entry) -> String {
    let Some(name) = entry.name_cell() else { return "none".into() };
    let constant = entry.constant.as_ref().map(|constant| format!("{constant} = ")).unwrap_or_default();
    let kind = match entry.kind {
        Kind::Cookie => "",
        Kind::LocalStorage => "local_storage ",
        Kind::SessionStorage => "session_storage ",
    };
    format!("{constant}{kind}{name}")
}

/// What is to be said beside each row.
fn notes(policy: &Policy) -> Vec<String> {
    let mut notes = Vec::new();
    // Of a block without rows, what stands above it is said with the next row.
    let mut heads: Vec<String> = Vec::new();
    for block in &policy.blocks {
        heads.extend(block.heads.iter().map(|(line, head)| format!("from line {line}: {head}")));
        heads.extend(block.marks.iter().map(|(_, mark)| format!("{MARK} {mark}")));
        heads.extend(block.title.iter().map(|title| format!("{MARK} title: {title}")));
        for entry in &block.entries {
            let mut lines = std::mem::take(&mut heads);
            if !entry.source.is_empty() {
                lines.push(format!("from line {}: {}", entry.line, entry.source.join(" | ")));
            }
            lines.extend(entry.marks.iter().map(|mark| format!("{MARK} {mark}")));
            lines.extend(entry.refused.iter().map(|why| format!("{MARK} {}", rows::refusal(entry, why))));
            lines.extend(entry.allows.iter().map(|rule| format!("{MARK} needs #[allow({rule})]")));
            notes.push(lines.join("\n"));
        }
    }
    if let Some(last) = notes.last_mut() {
        last.extend(heads.iter().flat_map(|head| ["\n", head]));
    }
    notes
}
