//! A thread that parses files and keeps what it parsed: syntax trees cannot leave their thread, plain data can.
//!
//! A tree takes some thirty times the room of its text. So only the first few are kept; every other file is parsed again for
//! each walk, on a thread of its own, with which all that belongs to its tree goes away.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender};
use std::thread;

use super::again::Again;
use super::collect::Unread;
use super::defaults::Defaults;
use super::draft::Template;
use super::eval::{Known, Outcome, evaluate};
use super::facts::{Facts, Package, Path};
use super::fields::FieldTexts;
use super::index::index;
use super::manifest::Manifest;
use super::mention::Mentions;
use super::needle::Needles;
use super::resolve::Resolver;
use super::returns::Returns;
use super::site::Place;
use super::source::{Parsed, Text};
use super::sources::Sources;
use super::words::Words;

/// The octets of text whose trees a worker keeps.
const KEPT: usize = 2 << 20;

/// A parser that recurses needs room: memory that is not touched costs nothing.
pub(super) const STACK: usize = if cfg!(target_pointer_width = "64") { 256 << 20 } else { 32 << 20 };

/// What a worker is asked for.
pub(super) enum Order {
    /// Parse the files that speak of cookies.
    Cookies,
    /// Parse these, and those that contain one of the words.
    More { files: Vec<usize>, words: Vec<String> },
    /// Walk through what is parsed.
    Evaluate { package: Arc<Package>, lore: Arc<Lore>, again: Arc<Again> },
}

/// Helpers by the last segment of their path.
pub(super) type Helpers = std::collections::HashMap<String, Vec<Template>>;

/// What earlier walks found out about the package's functions.
#[derive(Debug, Default)]
pub(super) struct Lore {
    pub(super) helpers: Helpers,
    pub(super) returns: Returns,
    pub(super) fields: FieldTexts,
    pub(super) defaults: Defaults,
}

/// What it answers.
#[derive(Default)]
pub(super) struct Answer {
    /// What newly parsed files tell, by their index.
    pub(super) facts: Vec<(usize, Facts)>,
    /// What the walk found, by file.
    pub(super) outcomes: Vec<(usize, Outcome)>,
    pub(super) unread: Vec<Unread>,
    pub(super) tables: Vec<Place>,
}

/// A worker for every `step`th file from `first` on.
pub(super) struct Worker<'a, S: ?Sized> {
    manifest: &'a Manifest,
    sources: &'a S,
    mentions: Mentions,
    modules: &'a [Path],
    first: usize,
    step: usize,
    /// What has been parsed, with the tree where it is kept.
    parsed: BTreeMap<usize, Option<Parsed>>,
    /// How many octets more are kept as trees.
    room: usize,
}

impl<'a, S: Sources + ?Sized> Worker<'a, S> {
    pub(super) fn new(
        manifest: &'a Manifest,
        sources: &'a S,
        modules: &'a [Path],
        files: (usize, usize),
    ) -> Self {
        let (first, step) = files;
        let mentions = Mentions::of(manifest);
        Self { manifest, sources, mentions, modules, first, step, parsed: BTreeMap::new(), room: KEPT }
    }

    /// Works until nobody asks any more.
    pub(super) fn run(mut self, orders: &Receiver<Order>, answers: &Sender<Answer>) {
        for order in orders {
            let answer = match order {
                Order::Cookies => {
                    let needles = Needles::of(self.manifest);
                    self.parse_where(true, |_| true, |_, text| needles.mentions_cookies(text))
                }
                Order::More { files, words } => {
                    let words = Words::new(words);
                    let is_named = |file| files.contains(&file);
                    self.parse_where(
                        false,
                        |file| !words.is_empty() || is_named(file),
                        |file, text| is_named(file) || words.are_in(text),
                    )
                }
                Order::Evaluate { package, lore, again } => self.evaluate(&package, &lore, &again),
            };
            if answers.send(answer).is_err() {
                return;
            }
        }
    }

    /// Whether it is this worker that looks at a file. Every so manyth file would do, if it were not for packages where
    /// every so manyth file is the one that takes time: multiplying by an odd number near the golden ratio of 2³²
    /// scatters them.
    fn is_mine(&self, file: usize) -> bool {
        const SCATTER: u32 = 0x9E37_79B1;
        let scattered = u32::try_from(file).unwrap_or_default().wrapping_mul(SCATTER) >> 16;
        usize::try_from(scattered).is_ok_and(|scattered| scattered % self.step == self.first)
    }

    /// Parses the wanted files, as far as they are among those to be looked at; at first, of those only the ones that more
    /// than a glance finds worth it.
    fn parse_where(
        &mut self,
        first_time: bool,
        looks_at: impl Fn(usize) -> bool,
        wanted: impl Fn(usize, &str) -> bool,
    ) -> Answer {
        let mut answer = Answer::default();
        for file in 0..self.sources.count() {
            if !self.is_mine(file) || self.parsed.contains_key(&file) || !looks_at(file) {
                continue;
            }
            let text = match self.sources.read_if(file, &|text| wanted(file, text)) {
                Ok(Some(text)) => text,
                Ok(None) => continue,
                Err(error) => {
                    if first_time {
                        let path = self.sources.path(file).to_owned();
                        answer.unread.push(Unread { path, reason: error.to_string(), searched: false });
                    }
                    continue;
                }
            };
            let text = if first_time {
                Text::that_mentions_cookies(&text, &self.mentions)
            } else {
                Some(Text::new(&text, &self.mentions))
            };
            if let Some(text) = text {
                self.parse(file, &text, &mut answer);
            }
        }
        answer
    }

    fn parse(&mut self, file: usize, text: &Text<'_>, answer: &mut Answer) {
        let module = self.module(file);
        let path = self.sources.path(file);
        let tell = |parsed: &Parsed| {
            let trouble = parsed.trouble.as_ref();
            let unread = trouble.map(|trouble| (trouble.reason.clone(), trouble.searched));
            (index(parsed, module, &|named| self.sources.open(file, named)), unread)
        };
        let (mut facts, unread) = if let Some(room) = self.room.checked_sub(text.len()) {
            let parsed = text.parse();
            let told = tell(&parsed);
            self.parsed.insert(file, Some(parsed));
            self.room = room;
            told
        } else {
            self.parsed.insert(file, None);
            apart(|| tell(&text.parse())).unwrap_or_else(|reason| (Facts::default(), Some((reason, false))))
        };
        let unread = unread.map(|(reason, searched)| Unread { path: path.to_owned(), reason, searched });
        answer.unread.extend(unread);
        let tables = std::mem::take(&mut facts.tables);
        answer.tables.extend(tables.into_iter().map(|region| Place { path: path.to_owned(), region }));
        answer.facts.push((file, facts));
    }

    fn evaluate(&self, package: &Package, lore: &Lore, again: &Again) -> Answer {
        let resolver = Resolver::new(package, self.manifest);
        let Lore { helpers, returns, fields, defaults } = lore;
        let known = Known { resolver, helpers, returns, fields, defaults };
        let mut answer = Answer::default();
        for (file, parsed) in &self.parsed {
            let module = self.module(*file);
            let is_for_tests = package.test_modules.iter().any(|tests| module.starts_with(tests));
            if is_for_tests || !self.is_walked(*file, again) {
                continue;
            }
            let (sources, mentions) = (self.sources, &self.mentions);
            let path = sources.path(*file);
            let outcome = match parsed {
                Some(parsed) => Some(evaluate(&known, path, module, parsed)),
                None => apart(|| {
                    let text = sources.read(*file).ok()?;
                    Some(evaluate(&known, path, module, &Text::new(&text, mentions).parse()))
                })
                .ok()
                .flatten(),
            };
            answer.outcomes.extend(outcome.map(|outcome| (*file, outcome)));
        }
        answer
    }

    fn is_walked(&self, file: usize, again: &Again) -> bool {
        let Again::Some { files, words } = again else { return true };
        let words = Words::new(words.clone());
        let has_word = || matches!(self.sources.read_if(file, &|text| words.are_in(text)), Ok(Some(_)));
        files.contains(&file) || !words.is_empty() && has_word()
    }

    fn module(&self, file: usize) -> Path {
        self.modules.get(file).cloned().unwrap_or_default()
    }
}

/// Does a piece of work on a thread of its own; the reason if none can be had.
fn apart<T: Send>(work: impl FnOnce() -> T + Send) -> Result<T, String> {
    thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work);
        let thread = thread.map_err(|error| format!("no thread could be started for it: {error}"))?;
        Ok(thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    })
}
