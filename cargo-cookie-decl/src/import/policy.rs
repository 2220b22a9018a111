//! A policy: its tables under the categories that its headings name.

use super::category;
use super::columns::{Columns, Role};
use super::entry::{self, Above, Entry};
use super::fold::words;
use super::name::Name;
use super::piece::{Cell, Piece};
use crate::guess;

/// What was read.
#[derive(Debug, Default)]
pub(super) struct Policy {
    pub(super) blocks: Vec<Block>,
    /// Tables of something else: the line and its text.
    pub(super) others: Vec<(usize, String)>,
    /// The languages whose words were found, a vote for each.
    pub(super) votes: Vec<&'static str>,
}

/// The rows of a category.
#[derive(Debug)]
pub(super) struct Block {
    /// The category.
    pub(super) id: String,
    /// What a category of the page's own is called.
    pub(super) title: Option<String>,
    /// What the page says above the rows: the line and its text.
    pub(super) heads: Vec<(usize, String)>,
    /// What a person has to look at.
    pub(super) marks: Vec<(usize, String)>,
    pub(super) entries: Vec<Entry>,
}

/// A category of the page, and what there is to be said about it.
#[derive(Clone, Debug)]
struct Home {
    id: String,
    title: Option<String>,
    mark: Option<String>,
}

#[derive(Default)]
struct Reader {
    policy: Policy,
    /// Headings that are open, the highest first.
    headings: Vec<(u8, Cell)>,
    /// Texts since the last table or heading.
    texts: Vec<Cell>,
    columns: Option<Columns>,
}

/// A heading in running text is not longer.
const LONGEST_HEADING: usize = 100;

/// Reads the pieces of a page.
pub(super) fn read(pieces: Vec<Piece>) -> Policy {
    let mut reader = Reader::default();
    for piece in pieces {
        match piece {
            Piece::Heading(level, cell) => {
                reader.headings.retain(|(own, _)| *own < level);
                reader.headings.push((level, cell));
                reader.texts.clear();
            }
            Piece::Text(cell) => reader.texts.push(cell),
            Piece::Table(lines) => reader.table(&lines),
        }
    }
    reader.policy
}

impl Reader {
    fn table(&mut self, lines: &[Vec<Cell>]) {
        let width = lines.iter().map(Vec::len).max().unwrap_or_default();
        let found = headings(lines);
        let continued = || {
            let columns = self.columns.as_ref().filter(|columns| columns.columns.len() == width)?;
            Some((None, columns.clone()))
        };
        let found = found.map(|(at, columns)| (Some(at), columns)).or_else(continued);
        let Some((header, columns)) = found else {
            self.other(lines);
            return;
        };
        let (mut head, home) = self.home();
        for line in lines.iter().take(header.map_or(0, |at| at + 1)) {
            let cells: Vec<_> = line.iter().map(Cell::flat).filter(|cell| !cell.is_empty()).collect();
            head.push((line.first().map_or(0, |cell| cell.line), cells.join(" | ")));
        }
        self.policy.votes.extend(&columns.votes);
        let at = self.block(home.as_ref(), head);
        let line = lines.first().and_then(|line| line.first()).map_or(0, |cell| cell.line);
        let who = match (columns.at(Role::Provider), columns.at(Role::Service)) {
            (Some(_), None) => Some("the page does not tell services apart: their providers stand for them"),
            (None, Some(_)) => {
                Some("the page does not tell who provides the services: their names stand for it")
            }
            _ => None,
        };
        let marks = &mut self.policy.blocks[at].marks;
        if let Some(mark) = who.filter(|mark| !marks.iter().any(|(_, own)| own == mark)) {
            marks.push((line, mark.to_owned()));
        }
        if header.is_none() {
            let mark = "the table has no headings: its columns were taken for those of the one before";
            marks.push((line, mark.to_owned()));
        }
        self.lines(&columns, lines.get(header.map_or(0, |at| at + 1)..).unwrap_or_default(), home);
        self.columns = Some(columns);
        self.texts.clear();
        self.headings.retain(|(level, _)| *level < 7);
    }

    fn lines(&mut self, columns: &Columns, lines: &[Vec<Cell>], mut home: Option<Home>) {
        let mut above = Above::default();
        for line in lines {
            let said: Vec<_> = line.iter().filter(|cell| !cell.is_empty()).collect();
            if let ([only], true) = (said.as_slice(), columns.columns.len() > 1) {
                let known = self.known(&only.flat());
                if known.is_none() && columns.at(Role::Name).is_some_and(|at| line.get(at) != Some(*only))
                    || known.is_some()
                {
                    let head = vec![(only.line, only.flat())];
                    home = known.or(home);
                    self.block(home.as_ref(), head);
                    above = Above::default();
                    continue;
                }
            }
            let own = self.own_category(columns, line);
            for entry in entry::read(columns, line, &mut above) {
                let by_name = || Some(by_name(&entry));
                let home = own.clone().or_else(|| home.clone()).or_else(by_name);
                let at = self.block(home.as_ref(), Vec::new());
                self.policy.blocks[at].entries.push(entry);
            }
        }
    }

    /// The category that a column of its own tells, or one about types.
    fn own_category(&mut self, columns: &Columns, line: &[Cell]) -> Option<Home> {
        [Role::Category, Role::Type].into_iter().find_map(|role| {
            let text = line.get(columns.at(role)?)?.flat();
            let own = || (role == Role::Category && !text.is_empty()).then(|| custom(&text));
            // "Session" and "HTTP" name no category; "persistent" neither.
            self.known(&text).or_else(own)
        })
    }

    /// A built-in category by its heading.
    fn known(&mut self, heading: &str) -> Option<Home> {
        let known = category::of(heading)?;
        self.policy.votes.extend(&known.votes);
        let doubt = || format!("`{heading}` is taken for `{}`: look whether that is right", known.id);
        Some(Home { id: known.id.into(), title: None, mark: known.doubt.then(doubt) })
    }

    /// What the page says above a table, and the category that it names.
    fn home(&mut self) -> (Vec<(usize, String)>, Option<Home>) {
        let is_short = |cell: &&Cell| cell.text.len() <= LONGEST_HEADING;
        let texts = self.texts.iter().rev().filter(is_short);
        let all: Vec<Cell> = texts.chain(self.headings.iter().rev().map(|(_, cell)| cell)).cloned().collect();
        let caption =
            self.headings.iter().filter(|(level, _)| *level == 7).map(|(_, cell)| (cell.line, cell.flat()));
        let mut head: Vec<_> = caption.collect();
        let known = all.iter().find_map(|cell| Some((cell.clone(), self.known(&cell.flat())?)));
        let sentence =
            |cell: &Cell| cell.text.ends_with(['.', ':', ';', '!']) || words(&cell.text).is_empty();
        let own = || {
            let heading = self
                .headings
                .iter()
                .rev()
                .map(|(_, cell)| cell)
                .find(|cell| !category::is_general(&cell.text));
            let line = self
                .texts
                .iter()
                .rev()
                .filter(is_short)
                .find(|cell| !sentence(cell) && !category::is_general(&cell.text));
            let cell = heading.or(line)?;
            Some((cell.clone(), custom(&cell.flat())))
        };
        let found = known.or_else(own);
        if let Some((cell, _)) = &found {
            head.push((cell.line, cell.flat()));
            head.dedup();
        }
        (head, found.map(|(_, home)| home))
    }

    /// The block of a category, with what stands above it. Rows without one find theirs by their names.
    fn block(&mut self, home: Option<&Home>, heads: Vec<(usize, String)>) -> usize {
        let (id, title) = match home {
            Some(home) => (home.id.as_str(), home.title.clone()),
            None => ("necessary", None),
        };
        let blocks = &mut self.policy.blocks;
        let at =
            blocks.iter().position(|block| block.id == id && block.title == title).unwrap_or_else(|| {
                let id = free(id, title.is_some(), blocks);
                blocks.push(Block { id, title, heads: Vec::new(), marks: Vec::new(), entries: Vec::new() });
                blocks.len() - 1
            });
        let mark = home.and_then(|home| home.mark.clone());
        let line = heads.first().map_or(0, |(line, _)| *line);
        if let Some(mark) = mark.filter(|mark| !blocks[at].marks.iter().any(|(_, own)| own == mark)) {
            blocks[at].marks.push((line, mark));
        }
        blocks[at].heads.extend(heads);
        at
    }

    /// A table in which nothing speaks of cookies.
    fn other(&mut self, lines: &[Vec<Cell>]) {
        for (level, caption) in &self.headings {
            if *level == 7 {
                self.policy.others.push((caption.line, caption.flat()));
            }
        }
        for line in lines {
            let cells: Vec<_> = line.iter().map(Cell::flat).filter(|cell| !cell.is_empty()).collect();
            self.policy.others.push((line.first().map_or(0, |cell| cell.line), cells.join(" | ")));
        }
        self.headings.retain(|(level, _)| *level < 7);
    }
}

/// The last line of a table's headings, and what they say. Where a heading reaches down into the next line, that one is of
/// headings too, and where it says more, as below a heading over several columns, it is what counts.
fn headings(lines: &[Vec<Cell>]) -> Option<(usize, Columns)> {
    let mut first = lines.iter().take(3).enumerate();
    let (mut at, mut columns) = first.find_map(|(at, line)| Some((at, Columns::read(line)?)))?;
    while let Some(below) = lines.get(at + 1).filter(|below| columns.reach_into(below)) {
        at += 1;
        columns = Columns::read(below).filter(|below| below.known() > columns.known()).unwrap_or(columns);
    }
    Some((at, columns))
}

/// Where a row belongs about which no heading says anything.
fn by_name(entry: &Entry) -> Home {
    let name = entry.name_cell().unwrap_or_default();
    let id = guess::category(&name).unwrap_or("marketing");
    let mark = "no heading tells the category of some of these rows: their names were looked at, and where they say \
                nothing the row is put where visitors are asked"
        .to_owned();
    Home { id: id.into(), title: None, mark: Some(mark) }
}

/// A category of the page's own.
fn custom(title: &str) -> Home {
    // Scanners count what they list: `Unclassified (3)`.
    let count =
        title.rfind(" (").filter(|at| title[*at..].trim_matches([' ', '(', ')']).parse::<u32>().is_ok());
    let title = &title[..count.unwrap_or(title.len())];
    let mut id = words(title).join("_");
    id.truncate(40);
    if id.starts_with(|c: char| c.is_ascii_digit())
        || id.is_empty()
        || syn::parse_str::<syn::Ident>(&id).is_err()
    {
        id = format!("category_{id}");
    }
    let id = id.trim_end_matches('_').to_owned();
    let mark =
        "this category is none of the built-in ones: look whether visitors have to be asked".to_owned();
    Home { id, title: Some(title.to_owned()), mark: Some(mark) }
}

/// An id that no other category has. Their types must differ, too, and `CHARTER` is taken.
fn free(id: &str, is_custom: bool, blocks: &[Block]) -> String {
    const BUILT_IN: &[&str] =
        &["necessary", "preferences", "anonymous_statistics", "statistics", "marketing"];
    let plain = |id: &str| id.replace('_', "");
    let is_taken = |id: &str| {
        blocks.iter().any(|block| plain(&block.id) == plain(id))
            || is_custom && BUILT_IN.iter().any(|own| plain(own) == plain(id))
            || is_custom && plain(id) == "charter"
    };
    let mut free = id.to_owned();
    let mut number = 2;
    while is_custom && is_taken(&free) {
        free = format!("{id}_{number}");
        number += 1;
    }
    free
}

/// Rows that say the same become one; of those that say different things of one cookie, the later ones cannot stand.
pub(super) fn settle(policy: &mut Policy) {
    type Key = (entry::Kind, String, Option<String>);
    let mut seen: std::collections::HashMap<Key, (usize, usize)> = std::collections::HashMap::new();
    for at in 0..policy.blocks.len() {
        let entries = std::mem::take(&mut policy.blocks[at].entries);
        for mut entry in entries {
            if entry.name == Name::Nothing || entry.refused.is_some() {
                policy.blocks[at].entries.push(entry);
                continue;
            }
            let provider = (entry.setter == Some("third_party")).then(|| entry.provider.clone());
            let key = (entry.kind, entry.name_cell().unwrap_or_default(), provider);
            let place = (at, policy.blocks[at].entries.len());
            let Some((block, row)) = seen.get(&key).copied() else {
                seen.insert(key, place);
                policy.blocks[at].entries.push(entry);
                continue;
            };
            let first = &mut policy.blocks[block].entries[row];
            if block == at && says_the_same(first, &entry) {
                first.source.push(format!("again in line {}", entry.line));
                let new: Vec<_> =
                    entry.source.iter().filter(|text| !first.source.contains(text)).cloned().collect();
                first.source.extend(new);
            } else {
                entry.refused = Some(format!("line {} has a row of this name already", first.line));
                policy.blocks[at].entries.push(entry);
            }
        }
    }
}

fn says_the_same(one: &Entry, other: &Entry) -> bool {
    one.provider == other.provider
        && one.service == other.service
        && one.purpose == other.purpose
        && one.life == other.life
        && one.shared == other.shared
        && one.setter == other.setter
}
