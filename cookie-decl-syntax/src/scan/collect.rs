//! Sources to sites.
//!
//! Files that speak of cookies are parsed, each on a thread that keeps its syntax; what they tell each other (names,
//! constants, signatures) is put together; then each is walked through. What the walk misses - a constant or a helper's
//! caller in a file without a word of cookies - is parsed in turn, and the walk repeated where it can find something else.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, LazyLock};
use std::thread::{Builder, available_parallelism, scope};

use super::again::Again;
use super::draft::{Draft, Template};
use super::eval::Outcome;
use super::facts::{Package, Path};
use super::fields::unite;
use super::header_text::HeaderText;
use super::modules::{declares_for_tests, module_of};
use super::phrase::{Phrase, Piece};
use super::returns::{only_removed, unite_returns};
use super::worker::{Answer, Helpers, Lore, Order, STACK, Worker};
use super::{Action, Declared, Exception, Manifest, Needles, Place, Site, Sources};

/// A source that could not be read as Rust.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// Its path, as findings show it.
    pub path: String,
    /// Why, in one line.
    pub reason: String,
    /// Whether it was searched as tokens all the same.
    pub searched: bool,
}

/// What the sources of a package hold.
#[derive(Clone, Debug, Default)]
pub struct Collected {
    /// Places that set or remove a cookie, by path, line and column.
    pub sites: Vec<Site>,
    /// What the tables in the sources declare.
    pub declared: Declared,
    /// Where those tables stand, by path, line and column.
    pub tables: Vec<Place>,
    /// Sources that could not be read, or not as Rust.
    pub unread: Vec<Unread>,
    /// Constants of tables that the sources name, such as `SESSIONID` in `cookies::SESSIONID.set(…)`: for
    /// "declared but never set". Other constants of this spelling can stand among them.
    pub constants_used: Vec<String>,
    /// What each `#[cookie_decl::allow(…)]` lifts, by path, line and column.
    pub exceptions: Vec<Exception>,
}

/// How often the walk is repeated for what it found.
const ROUNDS: usize = 5;
/// Below so many files for each, another thread costs more than it saves.
const FILES_PER_THREAD: usize = 16;

/// Asked for once: the system reads files to know it.
static CORES: LazyLock<usize> = LazyLock::new(|| available_parallelism().map_or(1, usize::from));

/// Up to so many files are looked at before threads are started for them: in most packages none speaks of cookies.
const FILES_WITHOUT_THREADS: usize = 64;

/// Reads the sources of one package.
pub fn collect(manifest: &Manifest, sources: &(impl Sources + ?Sized)) -> Collected {
    if sources.count() <= FILES_WITHOUT_THREADS && is_silent(manifest, sources) {
        return Collected::default();
    }
    let modules: Vec<Path> = (0..sources.count())
        .map(|file| {
            let mut module = vec!["crate".to_owned()];
            module.extend(module_of(sources.path(file)));
            module
        })
        .collect();
    let threads = CORES.min(sources.count() / FILES_PER_THREAD + 1);
    let modules = &*modules;
    scope(|scope| {
        let package = Package::of(manifest.library.clone());
        let mut crew = Crew { package: Arc::new(package), ..Crew::default() };
        for first in 0..threads {
            let (order, orders) = channel();
            let (answer, answers) = channel();
            let work =
                move || Worker::new(manifest, sources, modules, (first, threads)).run(&orders, &answer);
            match Builder::new().stack_size(STACK).spawn_scoped(scope, work) {
                Ok(_) => crew.links.push((order, answers)),
                Err(error) => crew.collected.unread.push(Unread {
                    path: sources.path(first).to_owned(),
                    reason: format!("no thread could be started for it: {error}"),
                    searched: false,
                }),
            }
        }
        crew.collect(modules, sources)
    })
}

/// Whether all files can be read, and none speaks of cookies.
fn is_silent(manifest: &Manifest, sources: &(impl Sources + ?Sized)) -> bool {
    let needles = Needles::of(manifest);
    let is_silent = |file| matches!(sources.read_if(file, &|text| needles.mentions_cookies(text)), Ok(None));
    (0..sources.count()).all(is_silent)
}

/// The workers, and what came of their work so far.
#[derive(Default)]
struct Crew {
    links: Vec<(Sender<Order>, Receiver<Answer>)>,
    package: Arc<Package>,
    parsed: HashSet<usize>,
    collected: Collected,
}

impl Crew {
    fn collect(mut self, modules: &[Path], sources: &(impl Sources + ?Sized)) -> Collected {
        let answers = self.ask(|| Order::Cookies);
        self.learn(answers);
        self.read_with(&[], &self.package.names_for_cookies());
        if self.parsed.is_empty() {
            return self.finish(Outcome::default(), sources);
        }
        self.find_test_modules(modules, sources);
        let mut lore = Arc::new(Lore::default());
        let mut asked = HashSet::new();
        let mut again = Again::All;
        let mut outcomes = BTreeMap::new();
        let mut outcome = Outcome::default();
        for _ in 0..ROUNDS {
            if let Again::All = again {
                outcomes.clear();
            }
            outcomes.extend(self.walk(&lore, again));
            outcome = united(outcomes.values());
            let found = Lore {
                helpers: by_name(&outcome.templates),
                returns: outcome.returns.clone(),
                fields: outcome.fields.clone(),
                defaults: outcome.defaults.clone(),
            };
            let more = self.more(&outcome, modules, sources, &mut asked);
            let read_more = more.is_some_and(|(files, words)| self.read_with(&files, &words));
            // A file that is new can say what a path means in any other.
            again =
                if read_more { Again::All } else { Again::after(&lore, &found, &outcomes, &self.package) };
            lore = Arc::new(found);
            if again.is_over() {
                break;
            }
        }
        self.finish(outcome, sources)
    }

    /// Has the workers walk through what they parsed.
    fn walk(&self, lore: &Arc<Lore>, again: Again) -> Vec<(usize, Outcome)> {
        let again = Arc::new(again);
        let answers = self.ask(|| Order::Evaluate {
            package: Arc::clone(&self.package),
            lore: Arc::clone(lore),
            again: Arc::clone(&again),
        });
        answers.into_iter().flat_map(|answer| answer.outcomes).collect()
    }

    /// Gives all workers an order, and waits for their answers.
    fn ask(&self, order: impl Fn() -> Order) -> Vec<Answer> {
        let sent = self.links.iter().filter(|(orders, _)| orders.send(order()).is_ok()).collect::<Vec<_>>();
        sent.iter().filter_map(|(_, answers)| answers.recv().ok()).collect()
    }

    /// Reads these files, and those that contain one of the words; whether there are any.
    fn read_with(&mut self, files: &[usize], words: &[String]) -> bool {
        if files.is_empty() && words.is_empty() {
            return false;
        }
        let answers = self.ask(|| Order::More { files: files.to_vec(), words: words.to_vec() });
        self.learn(answers)
    }

    /// Takes in what newly parsed files tell, and whether there are any.
    fn learn(&mut self, answers: Vec<Answer>) -> bool {
        let package = Arc::make_mut(&mut self.package);
        let before = self.parsed.len();
        let mut facts = Vec::new();
        for answer in answers {
            facts.extend(answer.facts);
            self.collected.unread.extend(answer.unread);
            self.collected.tables.extend(answer.tables);
        }
        facts.sort_by_key(|(file, _)| *file);
        for (file, facts) in facts {
            self.parsed.insert(file);
            package.add(facts);
        }
        self.parsed.len() > before
    }

    /// Modules of parsed files that a file without a word of cookies declares for tests: `#[cfg(test)] mod tests;`.
    fn find_test_modules(&mut self, modules: &[Path], sources: &(impl Sources + ?Sized)) {
        let mut by_module: HashMap<&[String], Vec<usize>> = HashMap::new();
        for (file, module) in modules.iter().enumerate() {
            by_module.entry(module).or_default().push(file);
        }
        let mut tests = BTreeSet::new();
        let mut seen = HashSet::new();
        for module in self.parsed.iter().filter_map(|file| modules.get(*file)) {
            for depth in 1..module.len() {
                let (Some(parent), Some(inner), Some(name)) =
                    (module.get(..depth), module.get(..=depth), module.get(depth))
                else {
                    continue;
                };
                if !seen.insert(inner) {
                    continue;
                }
                let parents =
                    by_module.get(parent).into_iter().flatten().filter(|file| !self.parsed.contains(file));
                let for_tests = parents
                    .filter_map(|file| sources.read(*file).ok())
                    .any(|text| declares_for_tests(&text, name));
                if for_tests {
                    tests.insert(inner.to_vec());
                }
            }
        }
        Arc::make_mut(&mut self.package).test_modules.extend(tests);
    }

    /// The files that are missing: by module, and by a word that stands in them.
    fn more(
        &self,
        outcome: &Outcome,
        modules: &[Path],
        sources: &(impl Sources + ?Sized),
        asked: &mut HashSet<String>,
    ) -> Option<(Vec<usize>, Vec<String>)> {
        let mut words = Vec::new();
        let mut wanted: HashSet<&[String]> = outcome.wanted.iter().map(|path| &**path).collect();
        for piece in outcome.drafts.iter().flat_map(|draft| &draft.phrase.0) {
            let (Piece::Const(path) | Piece::Call(path, ..)) = piece else { continue };
            wanted.insert(path);
            if let Piece::Call(..) = piece {
                continue;
            }
            if let (Some(first), Some(name)) = (path.first(), path.last())
                && (first == "crate" || path.len() == 1)
            {
                words.extend([format!("const {name}"), format!("static {name}")]);
            }
        }
        words.extend(outcome.templates.iter().filter_map(Template::word));
        words.extend(outcome.defaults.words());
        // Another file may fill the field otherwise.
        let read_fields =
            outcome.fields.iter().filter(|(_, text)| text.is_some()).map(|((_, field), _)| field);
        let read_fields = read_fields.filter(|field| outcome.asked_fields.contains(*field));
        words.extend(read_fields.map(|field| format!("{field}:")));
        // Re-exports tell by what path others have a configuration.
        let wants_root = outcome.defaults.say_names() || wanted.iter().any(|path| path.len() == 2);
        words.retain(|word| asked.insert(word.clone()));
        let files: Vec<usize> = modules
            .iter()
            .enumerate()
            .filter(|(file, _)| !self.parsed.contains(file))
            .filter(|(file, module)| match module.len() {
                1 => wants_root && is_root(sources.path(*file)),
                _ => wanted.iter().any(|path| path.len() > 1 && path.starts_with(module)),
            })
            .map(|(file, _)| file)
            .collect();
        (!files.is_empty() || !words.is_empty()).then_some((files, words))
    }

    fn finish(mut self, outcome: Outcome, sources: &(impl Sources + ?Sized)) -> Collected {
        let mut elsewhere = Elsewhere { sources, known: HashMap::new() };
        let (called, returns) = (outcome.called, outcome.returns);
        // Functions whose text becomes a header.
        let sources = outcome.sources;
        let only_removed = only_removed(&outcome.drafts);
        let is_for_removals = |draft: &Draft| {
            draft.made_for_callers_of.as_ref().is_some_and(|function| only_removed.contains(function))
        };
        // A text that the package itself puts into a header counts there.
        let is_used = |draft: &Draft| matches!(&draft.text, HeaderText::GivenBack(function) if sources.contains(function));
        let counts = |draft: &Draft| {
            counts(draft, &called)
                && !is_used(draft)
                && !is_for_removals(draft)
                && !draft.is_never_sent(&sources)
        };
        let sites = outcome.drafts.into_iter().filter(counts);
        let sites = sites
            .filter_map(|draft| draft.followed(&returns))
            .map(|draft| draft.replaced(&mut |piece| elsewhere.constant(piece)))
            .flat_map(Draft::choices)
            .filter_map(Draft::into_site);
        self.collected.sites = sites.collect();
        self.collected.sites.sort_by_key(|site| (order(&site.place), site.action == Action::Remove));
        self.collected.tables.sort_by_key(order);
        // One place is one site, even where a helper puts the cookie into a scratch jar first, or sets or removes it.
        self.collected.sites.dedup_by(|one, other| one.place == other.place && one.name == other.name);
        self.collected.unread.sort_by(|these, those| these.path.cmp(&those.path));
        self.collected.declared = self.package.declared.clone();
        self.collected.constants_used = outcome.constants_used;
        self.collected.constants_used.sort_unstable();
        self.collected.constants_used.dedup();
        self.collected.exceptions = outcome.exceptions;
        self.collected.exceptions.sort_by_key(|exception| order(&exception.place));
        self.collected
    }
}

/// Constants of other packages, each asked for once.
struct Elsewhere<'a, S: ?Sized> {
    sources: &'a S,
    known: HashMap<Path, Option<String>>,
}

impl<S: Sources + ?Sized> Elsewhere<'_, S> {
    fn constant(&mut self, piece: &Piece) -> Option<Phrase> {
        let Piece::Const(path) = piece else { return None };
        if path.len() < 2 || path.first().is_some_and(|root| root == "crate") {
            return None;
        }
        let known = self.known.entry(path.clone()).or_insert_with(|| self.sources.constant(path));
        known.as_deref().map(Phrase::known)
    }
}

/// Whether a file is the root of a package's library or program.
fn is_root(path: &str) -> bool {
    path.ends_with("src/lib.rs") || path.ends_with("src/main.rs")
}

/// By path, line and column.
fn order(place: &Place) -> (String, usize, usize) {
    (place.path.clone(), place.region.line, place.region.column)
}

fn counts(draft: &Draft, called: &HashSet<Path>) -> bool {
    let is_elsewhere = draft.pending || draft.counted && draft.site.action == Action::Set;
    !is_elsewhere && !draft.dropped && draft.helper.as_ref().is_none_or(|helper| !called.contains(helper))
}

/// What the walk found in all files.
fn united<'a>(outcomes: impl Iterator<Item = &'a Outcome>) -> Outcome {
    let mut whole = Outcome::default();
    for outcome in outcomes.cloned() {
        whole.drafts.extend(outcome.drafts);
        whole.templates.extend(outcome.templates);
        whole.returns.extend(outcome.returns);
        unite_returns(&mut whole.by_trait, outcome.by_trait);
        whole.sources.extend(outcome.sources);
        whole.called.extend(outcome.called);
        whole.wanted.extend(outcome.wanted);
        whole.constants_used.extend(outcome.constants_used);
        whole.exceptions.extend(outcome.exceptions);
        unite(&mut whole.fields, outcome.fields);
        whole.asked_fields.extend(outcome.asked_fields);
        whole.defaults.unite(outcome.defaults);
    }
    for (method, given) in whole.by_trait.drain() {
        if let Some(given) = given {
            whole.returns.entry(method).or_insert(given);
        }
    }
    whole
}

fn by_name(templates: &[Template]) -> Helpers {
    let mut helpers = Helpers::new();
    for template in templates {
        let Some(name) = template.path.last() else { continue };
        let known = helpers.entry(name.clone()).or_default();
        if !known.contains(template) {
            known.push(template.clone());
        }
    }
    helpers
}
