//! Text: of spreadsheets, with columns behind tabs, or with a cell on each line.

use super::category;
use super::columns::{Columns, Role, role};
use super::piece::{Cell, Lines, Piece};

/// Reads text whose cells are parted by a mark.
pub(super) fn records(text: &str, mark: u8) -> Vec<Piece> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(mark)
        .has_headers(false)
        .flexible(true)
        .quoting(mark != b'\t' || quotes_are_paired(text))
        .from_reader(text.as_bytes());
    let lines = Lines::of(text);
    let mut pieces = Vec::new();
    let mut table: Vec<Vec<Cell>> = Vec::new();
    // Quotes that never end are read as they stand, so that only octets that are no text could fail: there are none.
    for record in reader.records().filter_map(Result::ok) {
        let line = lines.number(begin(text, &record));
        let row: Vec<_> = record.iter().map(|text| Cell::new(text, line)).collect();
        let said: Vec<_> = row.iter().filter(|cell| !cell.is_empty()).collect();
        match said.as_slice() {
            [] => {}
            // A text between tables, or, in the first column, a heading within one.
            [only] if row.len() == 1 || table.is_empty() || category::of(&only.text).is_some() => {
                let only = (*only).clone();
                end(&mut pieces, &mut table);
                pieces.push(Piece::Text(only));
            }
            _ => {
                if !table.is_empty() && Columns::read(&row).is_some_and(|columns| columns.is_whole()) {
                    end(&mut pieces, &mut table);
                }
                table.push(row);
            }
        }
    }
    end(&mut pieces, &mut table);
    pieces
}

/// Where a record begins. Its own position is in front of the empty lines above it.
fn begin(text: &str, record: &csv::StringRecord) -> usize {
    let at = record.position().and_then(|position| usize::try_from(position.byte()).ok()).unwrap_or_default();
    let rest = text.get(at..).unwrap_or_default();
    at + rest.len() - rest.trim_start_matches(['\r', '\n']).len()
}

fn end(pieces: &mut Vec<Piece>, table: &mut Vec<Vec<Cell>>) {
    if !table.is_empty() {
        pieces.push(Piece::Table(std::mem::take(table)));
    }
}

/// Whether quotes stand around cells, as spreadsheet programs copy them, and not at the beginning of a text.
fn quotes_are_paired(text: &str) -> bool {
    let cells = || text.split(['\t', '\n']).map(|cell| cell.trim_end_matches('\r'));
    let begin = cells().filter(|cell| cell.starts_with('"')).count();
    let end = cells().filter(|cell| cell.len() > 1 && cell.ends_with('"')).count();
    begin == end
}

/// Reads text with a cell on each line: headings of columns one below the other, then row after row.
pub(super) fn cells(text: &str) -> Vec<Piece> {
    let lines = text.lines().enumerate().map(|(at, line)| Cell::new(line, at + 1));
    let lines: Vec<_> = lines.filter(|cell| !cell.is_empty()).collect();
    let mut pieces = Vec::new();
    let mut rest = lines.as_slice();
    while let Some((first, behind)) = rest.split_first() {
        let width = heading_width(rest);
        if width == 0 {
            pieces.push(Piece::Text(first.clone()));
            rest = behind;
            continue;
        }
        let (table, behind) = rows(rest, width);
        pieces.push(Piece::Table(table));
        rest = behind;
    }
    pieces
}

/// How many lines from here on are the headings of columns; 0 where they are none.
fn heading_width(lines: &[Cell]) -> usize {
    let mut roles: Vec<Role> = Vec::new();
    for line in lines {
        match role(&line.text) {
            Some((role, _)) if !roles.contains(&role) => roles.push(role),
            _ => break,
        }
    }
    let found = Columns::read(lines.get(..roles.len()).unwrap_or_default());
    if roles.len() > 2 && found.is_some() { roles.len() } else { 0 }
}

/// A table of that width, and what stands behind it.
fn rows(lines: &[Cell], width: usize) -> (Vec<Vec<Cell>>, &[Cell]) {
    let mut table = Vec::new();
    let mut rest = lines;
    while let Some(first) = rest.first() {
        let next_table = heading_width(rest) > 0 || category::of(&first.text).is_some();
        if next_table && !table.is_empty() {
            break;
        }
        let (row, behind) = rest.split_at(width.min(rest.len()));
        table.push(row.to_vec());
        rest = behind;
    }
    (table, rest)
}
