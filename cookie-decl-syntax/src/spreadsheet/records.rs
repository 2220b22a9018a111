//! Text to records of cells, each of which knows where in the text it stands.

use csv_core::{ReadFieldResult, ReaderBuilder};

use super::formula;

/// A line of a spreadsheet.
#[derive(Debug, Default)]
pub(super) struct Record {
    pub(super) cells: Vec<Cell>,
}

/// A cell.
#[derive(Clone, Debug)]
pub(super) struct Cell {
    /// What it says, without its quotes, the mark that makes a text of it, and white space around it.
    pub(super) text: String,
    /// Where it begins in the file's text, its quote included.
    pub(super) start: usize,
    /// How many octets, white space and a mark, stand between its beginning, or its quote, and its text.
    pub(super) indent: usize,
    /// What is wrong with its quotes.
    pub(super) fault: Option<Fault>,
}

/// What is wrong with a cell's quotes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// No second quote ends the cell.
    Unclosed,
    /// Something stands behind the quote that ends it.
    TextBehind,
}

impl Record {
    /// Whether the line says nothing, as the last lines of many spreadsheets.
    pub(super) fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.text.is_empty() && cell.fault.is_none())
    }
}

/// Splits a spreadsheet into its lines and cells. Lines without anything are left out.
pub(super) fn records(text: &str) -> Vec<Record> {
    let mut reader = ReaderBuilder::new().delimiter(separator(text)).build();
    // The contents of all cells take no more than the file.
    let mut output = vec![0; text.len()];
    let mut records = vec![Record::default()];
    let (mut at, mut written, mut start, mut from) = (0, 0, 0, 0);
    loop {
        let input = text.as_bytes().get(at..).unwrap_or_default();
        let (result, read, wrote) = reader.read_field(input, output.get_mut(written..).unwrap_or_default());
        at += read;
        written += wrote;
        let ends_record = match result {
            ReadFieldResult::Field { record_end } => record_end,
            ReadFieldResult::InputEmpty if !input.is_empty() => continue,
            _ => break,
        };
        let contents = output.get(from..written).unwrap_or_default();
        let raw = text.get(start..at).unwrap_or_default();
        if let Some(record) = records.last_mut() {
            record.cells.push(cell(raw, start, &String::from_utf8_lossy(contents), record.cells.is_empty()));
        }
        if ends_record {
            records.push(Record::default());
        }
        (start, from) = (at, written);
    }
    records.retain(|record| !record.cells.is_empty());
    records
}

fn cell(raw: &str, start: usize, contents: &str, is_first: bool) -> Cell {
    // The ends of the lines before it are read along with the first cell of a line.
    let own = if is_first { raw.trim_start_matches(['\r', '\n']) } else { raw };
    let text = formula::said(contents.trim_start()).trim_start();
    let indent = contents.len() - text.len();
    let start = start + raw.len() - own.len();
    Cell { text: text.trim_end().to_owned(), start, indent, fault: fault(own) }
}

/// `;` or `,`: whichever the header has more of. No name of a column has either.
fn separator(text: &str) -> u8 {
    let header = text.trim_start().lines().next().unwrap_or_default();
    let count = |mark| header.matches(mark).count();
    if count(';') >= count(',') { b';' } else { b',' }
}

fn fault(raw: &str) -> Option<Fault> {
    let inside = raw.strip_prefix('"')?;
    match inside.get(length_until_quote(inside)..)?.strip_prefix('"') {
        None => Some(Fault::Unclosed),
        Some(behind) => {
            let behind = behind.trim_end_matches(['\r', '\n', ';', ',', ' ', '\t']);
            (!behind.is_empty()).then_some(Fault::TextBehind)
        }
    }
}

/// Up to the quote that ends the cell: two quotes are one that belongs to its text.
fn length_until_quote(inside: &str) -> usize {
    let mut letters = inside.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        if letter == '"' && letters.next_if(|(_, next)| *next == '"').is_none() {
            return at;
        }
    }
    inside.len()
}

impl Cell {
    /// Where an octet of the cell's text stands in the file.
    pub(super) fn offset(&self, file: &str, inside: usize) -> usize {
        let raw = file.get(self.start..).unwrap_or_default();
        let Some(quoted) = raw.strip_prefix('"') else { return self.start + self.indent + inside };
        let (mut passed, mut letters) = (0, quoted.char_indices().peekable());
        while let Some((at, letter)) = letters.next() {
            if passed >= self.indent + inside {
                return self.start + 1 + at;
            }
            passed += letter.len_utf8();
            if letter == '"' {
                letters.next_if(|(_, next)| *next == '"');
            }
        }
        self.start
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<Vec<String>> {
        let cells = |record: &Record| record.cells.iter().map(|cell| cell.text.clone()).collect();
        records(text).iter().map(cells).collect()
    }

    #[test]
    fn cells_and_lines() {
        assert_eq!(texts("a;b\n1;2\n"), [["a", "b"], ["1", "2"]]);
        assert_eq!(texts("a,b\r\n1,2"), [["a", "b"], ["1", "2"]]);
        assert_eq!(texts("a,b\n\n\n\"1;\n2\", 3 \n"), [["a", "b"], ["1;\n2", "3"]]);
        assert_eq!(texts("a;b\n;\n"), [["a", "b"], ["", ""]]);
        assert_eq!(texts("a;b\n\"x \"\"y\"\" z\";1\n"), [["a", "b"], ["x \"y\" z", "1"]]);
        assert_eq!(texts("a\n1"), [["a"], ["1"]]);
        assert!(texts("").is_empty());
        assert!(texts("\n\r\n").is_empty());
    }

    #[test]
    fn cells_know_where_they_stand() {
        for file in ["a;b\r\n\r\nx; \"y\";z\n", "a;b\n\"x\"\"\u{e9}x\";\" yy\";z\n"] {
            for record in records(file) {
                for cell in &record.cells {
                    for (inside, letter) in cell.text.char_indices() {
                        let offset = cell.offset(file, inside);
                        assert!(file[offset..].starts_with(letter), "{file:?} {cell:?} {inside}");
                    }
                }
            }
        }
    }

    #[test]
    fn faulty_quotes() {
        let fault = |text| records(text).pop().and_then(|record| record.cells.last()?.fault);
        assert_eq!(fault("a;b\n1;\"x"), Some(Fault::Unclosed));
        assert_eq!(fault("a;b\n1;\"x\"y"), Some(Fault::TextBehind));
        assert_eq!(fault("a;b\n1;\"x\"\r\n"), None);
        assert_eq!(fault("a;b\n1;\"x\"\"\""), None);
        assert_eq!(fault("a;b\n1;x\"y"), None);
    }
}
