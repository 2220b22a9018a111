//! A thread that parses files and keeps what it parsed: syntax trees cannot leave their thread, plain data can.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender};

use super::collect::Unread;
use super::draft::Template;
use super::eval::{Known, Outcome, evaluate};
use super::facts::{Facts, Package, Path};
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

/// What a worker is asked for.
pub(super) enum Order {
    /// Parse the files that speak of cookies.
    Cookies,
    /// Parse these, and those that contain one of the words.
    More { files: Vec<usize>, words: Vec<String> },
    /// Walk through all that is parsed.
    Evaluate(Arc<Package>, Arc<Lore>),
}

/// Helpers by the last segment of their path.
pub(super) type Helpers = std::collections::HashMap<String, Vec<Template>>;

/// What earlier walks found out about the package's functions.
#[derive(Debug, Default)]
pub(super) struct Lore {
    pub(super) helpers: Helpers,
    pub(super) returns: Returns,
}

/// What it answers.
#[derive(Default)]
pub(super) struct Answer {
    /// What newly parsed files tell, by their index.
    pub(super) facts: Vec<(usize, Facts)>,
    pub(super) outcomes: Vec<Outcome>,
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
    parsed: BTreeMap<usize, Parsed>,
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
        Self { manifest, sources, mentions, modules, first, step, parsed: BTreeMap::new() }
    }

    /// Works until nobody asks any more.
    pub(super) fn run(mut self, orders: &Receiver<Order>, answers: &Sender<Answer>) {
        for order in orders {
            let answer = match order {
                Order::Cookies => {
                    let needles = Needles::of(self.manifest);
                    self.parse_where(true, |_, text| needles.mentions_cookies(text))
                }
                Order::More { files, words } => {
                    let words = Words::new(words);
                    self.parse_where(false, |file, text| files.contains(&file) || words.are_in(text))
                }
                Order::Evaluate(package, lore) => self.evaluate(&package, &lore),
            };
            if answers.send(answer).is_err() {
                return;
            }
        }
    }

    /// Parses the wanted files; at first, of those only the ones that more than a glance finds worth it.
    fn parse_where(&mut self, first_time: bool, wanted: impl Fn(usize, &str) -> bool) -> Answer {
        let mut answer = Answer::default();
        for file in (self.first..self.sources.count()).step_by(self.step) {
            if self.parsed.contains_key(&file) {
                continue;
            }
            let path = self.sources.path(file).to_owned();
            let text = match self.sources.read(file) {
                Ok(text) => text,
                Err(error) => {
                    if first_time {
                        answer.unread.push(Unread { path, reason: error.to_string(), searched: false });
                    }
                    continue;
                }
            };
            if !wanted(file, &text) {
                continue;
            }
            let text = Text::new(&text, &self.mentions);
            if first_time && !text.mentions_cookies() {
                continue;
            }
            let parsed = text.parse();
            if let Some(trouble) = &parsed.trouble {
                let (reason, searched) = (trouble.reason.clone(), trouble.searched);
                answer.unread.push(Unread { path, reason, searched });
            }
            let module = self.modules.get(file).cloned().unwrap_or_default();
            let mut facts = index(&parsed, module);
            let tables = std::mem::take(&mut facts.tables);
            let path = self.sources.path(file);
            answer.tables.extend(tables.into_iter().map(|region| Place { path: path.to_owned(), region }));
            answer.facts.push((file, facts));
            self.parsed.insert(file, parsed);
        }
        answer
    }

    fn evaluate(&self, package: &Package, lore: &Lore) -> Answer {
        let resolver = Resolver::new(package, self.manifest);
        let known = Known { resolver, helpers: &lore.helpers, returns: &lore.returns };
        let mut answer = Answer::default();
        for (file, parsed) in &self.parsed {
            let module = self.modules.get(*file).cloned().unwrap_or_default();
            if package.test_modules.iter().any(|tests| module.starts_with(tests)) {
                continue;
            }
            answer.outcomes.push(evaluate(&known, self.sources.path(*file), module, parsed));
        }
        answer
    }
}
