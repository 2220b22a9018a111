//! The change note: what changed for visitors between two charters, in words that a lawyer can paste.

use std::fmt::Write as _;

use cookie_decl::charter::Phrases;
use cookie_decl::{ConsentBasis, Declaration, Kind, Provider};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::changes::{Change, asked_anew, changes};
use crate::data::Read;

/// The languages that a note can be written in, the fallback first.
const TEXTS: &[(&str, &str)] = &[
    ("en", include_str!("../locales/en.ftl")),
    ("fr", include_str!("../locales/fr.ftl")),
    ("de", include_str!("../locales/de.ftl")),
    ("es", include_str!("../locales/es.ftl")),
    ("it", include_str!("../locales/it.ftl")),
];

/// The note as Markdown: a title, the two versions, a point per change. In English where there are no words in the
/// language that was asked for; names, purposes and lifetimes are the charter's own in any language.
pub(crate) fn note(then: Read, now: Read, lang: &str) -> String {
    let note = Note {
        words: words(lang),
        before: then.charter.phrases(lang),
        after: now.charter.phrases(lang),
        then,
        now,
    };
    let changes = changes(then.charter, now.charter);
    let mut text = format!("# {}\n\n{}\n\n", note.say("title", &[]), note.versions());
    if changes.is_empty() {
        let _ = writeln!(text, "{}", note.say("nothing", &[]));
    }
    for change in &changes {
        let _ = writeln!(text, "- {}", note.change(change));
    }
    let asked = asked_anew(then.charter, now.charter);
    if !asked.is_empty() {
        let titles: Vec<_> = asked.iter().map(|category| note.after.title(category)).collect();
        let _ = writeln!(text, "\n{}", note.say("asked-anew", &[("categories", &titles.join(", "))]));
    }
    text
}

struct Note {
    words: FluentBundle<FluentResource>,
    then: Read,
    now: Read,
    before: Phrases<'static>,
    after: Phrases<'static>,
}

impl Note {
    /// Which versions are compared: their days, or their digests where a table tells none or both are of one day.
    fn versions(&self) -> String {
        let days = (self.then.charter.table().updated(), self.now.charter.table().updated());
        let version = |read: Read, phrases: &Phrases<'_>, day: Option<&str>| match day {
            Some(day) if days.0 != days.1 => phrases.date(day).map_or(day.to_owned(), Into::into),
            _ => format!("`{}`", read.digest),
        };
        let (then, now) = (version(self.then, &self.before, days.0), version(self.now, &self.after, days.1));
        self.say("versions", &[("then", &then), ("now", &now)])
    }

    fn change(&self, change: &Change) -> String {
        match *change {
            Change::New { now } => self.new_row(now),
            Change::Moved { then, now } => {
                let (before, category) =
                    (self.before.title(then.category()), self.after.title(now.category()));
                self.say("moved", &[("name", &self.name(now)), ("before", &before), ("category", &category)])
            }
            Change::Consent { now } => {
                let rule = match now.consent() {
                    ConsentBasis::Required => "required",
                    ConsentBasis::Objection => "objection",
                    ConsentBasis::Exempt => "exempt",
                };
                self.say("consent", &[("category", &self.after.title(now)), ("rule", rule)])
            }
            Change::Longer { then, now } => self.lifetimes("longer", then, now),
            Change::Shorter { then, now } => self.lifetimes("shorter", then, now),
            Change::SharedWith { now } => {
                let readers = now.shared_with().map_or("", |readers| self.after.text(readers));
                self.say("shared", &[("name", &self.name(now)), ("readers", readers)])
            }
            Change::NoLongerShared { then, now } => {
                let readers = then.shared_with().map_or("", |readers| self.before.text(readers));
                self.say("no-longer-shared", &[("name", &self.name(now)), ("readers", readers)])
            }
            Change::Provider { then, now } => {
                let (earlier, provider) =
                    (self.before.text(then.provider()), self.after.text(now.provider()));
                self.say(
                    "provider",
                    &[("name", &self.name(now)), ("provider", provider), ("earlier", earlier)],
                )
            }
            Change::Setter { then, now } => {
                let (earlier, setter) = (self.before.setter(then), self.after.setter(now));
                self.say("setter", &[("name", &self.name(now)), ("setter", setter), ("earlier", earlier)])
            }
            Change::Renamed { then, now } => {
                self.say("renamed", &[("name", &self.name(now)), ("earlier", &self.name(then))])
            }
            Change::Revised { now } => self.say("revised", &[("name", &self.name(now))]),
            Change::Reworded { now } => {
                let (service, purpose) = (self.after.text(now.service()), self.after.text(now.purpose()));
                self.say("reworded", &[("name", &self.name(now)), ("service", service), ("purpose", purpose)])
            }
            Change::Removed { then } => {
                let category = self.before.title(then.category());
                self.say("removed", &[("name", &self.name(then)), ("category", &category)])
            }
            Change::Controller => {
                let of = |read: Read| read.charter.table().controller();
                self.whole("controller", of(self.then), of(self.now))
            }
            Change::Contact => {
                let of = |read: Read| read.charter.table().contact();
                self.whole("contact", of(self.then), of(self.now))
            }
            Change::Sites => {
                let [then, now] =
                    [self.then, self.now].map(|read: Read| read.charter.table().sites().join(", "));
                self.say("sites", &[("then", &then), ("now", &now)])
            }
            Change::Country { provider } => self.detail("country", provider, Provider::country),
            Change::Policy { provider } => self.detail("policy", provider, Provider::policy),
            Change::Described { now } => {
                let values = [("category", self.after.title(now)), ("about", self.after.about(now))];
                self.say("described", &values.each_ref().map(|(name, value)| (*name, &**value)))
            }
        }
    }

    fn new_row(&self, now: &Declaration) -> String {
        let message = if now.kind() == Kind::Nothing { "new-nothing" } else { "new" };
        let values = [
            ("name", &*self.name(now)),
            ("category", &*self.after.title(now.category())),
            ("provider", self.after.text(now.provider())),
            ("purpose", self.after.text(now.purpose())),
            ("lifetime", self.after.lifetime(now)),
        ];
        self.say(message, &values)
    }

    fn lifetimes(&self, message: &str, then: &Declaration, now: &Declaration) -> String {
        let (earlier, lifetime) = (self.before.lifetime(then), self.after.lifetime(now));
        self.say(message, &[("name", &self.name(now)), ("lifetime", lifetime), ("earlier", earlier)])
    }

    fn whole(&self, message: &str, then: Option<&str>, now: Option<&str>) -> String {
        let nobody = self.say("nobody", &[]);
        self.say(message, &[("then", then.unwrap_or(&nobody)), ("now", now.unwrap_or(&nobody))])
    }

    /// What the two tables tell of a provider.
    fn detail(
        &self,
        message: &str,
        name: &str,
        detail: fn(&'static Provider) -> Option<&'static str>,
    ) -> String {
        let untold = self.say("untold", &[]);
        let told = |read: Read| {
            let mut providers = read.charter.table().providers().iter();
            providers.find(|provider| provider.name() == name).and_then(detail)
        };
        let [then, now] = [self.then, self.now].map(told);
        let values = [("provider", name), ("then", then.unwrap_or(&untold)), ("now", now.unwrap_or(&untold))];
        self.say(message, &values)
    }

    /// The name as code; the service of a row that keeps nothing.
    fn name(&self, row: &Declaration) -> String {
        match row.kind() {
            Kind::Nothing => self.after.text(row.service()).to_owned(),
            _ => code(&row.name().to_string()),
        }
    }

    /// A sentence. Its values come from tables: Markdown shows them letter by letter, names aside, which are code.
    fn say(&self, id: &str, values: &[(&str, &str)]) -> String {
        let shown = |value: &str| if is_code(value) { value.to_owned() } else { escaped(value) };
        let args: FluentArgs<'_> = values.iter().map(|(name, value)| (*name, shown(value))).collect();
        let pattern = self.words.get_message(id).and_then(|message| message.value());
        pattern.map_or_else(
            || id.to_owned(),
            |pattern| self.words.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned(),
        )
    }
}

/// A name as code. One that holds a grave accent, which delimits code, or ends the line is shown as text.
fn code(name: &str) -> String {
    let code = format!("`{name}`");
    if is_code(&code) { code } else { name.to_owned() }
}

/// Whether all of it is one piece of code: a text of a table that only begins like one stays text.
fn is_code(value: &str) -> bool {
    let name = value.strip_prefix('`').and_then(|behind| behind.strip_suffix('`'));
    name.is_some_and(|name| {
        !name.is_empty() && !name.contains(|letter: char| letter == '`' || letter.is_control())
    })
}

/// Text as Markdown shows it letter by letter, on one line.
fn escaped(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' => shown.extend(['\\', letter]),
            letter if letter.is_control() => shown.push(' '),
            letter => shown.push(letter),
        }
    }
    shown
}

/// The words of a language, of one of the same primary language, or English.
fn words(lang: &str) -> FluentBundle<FluentResource> {
    let primary = lang.split(['-', '_']).next().unwrap_or_default();
    let known = TEXTS.iter().find(|(tag, _)| tag.eq_ignore_ascii_case(primary));
    let (tag, source) = known.or(TEXTS.first()).copied().unwrap_or_default();
    let tag: LanguageIdentifier = tag.parse().unwrap_or_default();
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(sound, _)| sound);
    let mut bundle = FluentBundle::new(vec![tag]);
    // Marks around each value would end up in what is pasted.
    bundle.set_use_isolating(false);
    bundle.add_resource_overriding(resource);
    bundle
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

    use super::TEXTS;

    /// Each language says the same things with the same variables, and nothing reads as in English.
    #[test]
    fn every_language_is_complete() {
        let english = messages(TEXTS[0].1);
        for (tag, source) in &TEXTS[1..] {
            let own = messages(source);
            assert_eq!(variables(&english), variables(&own), "{tag}");
            for (id, (text, _)) in &own {
                assert_ne!(text, &english[id].0, "{tag}: `{id}` is not translated");
            }
        }
    }

    type Messages = BTreeMap<String, (String, BTreeSet<String>)>;

    fn variables(messages: &Messages) -> BTreeMap<&String, &BTreeSet<String>> {
        messages.iter().map(|(id, (_, variables))| (id, variables)).collect()
    }

    fn messages(source: &str) -> Messages {
        let resource = fluent_syntax::parser::parse(source).expect("a sound file");
        let mut messages = Messages::new();
        for entry in &resource.body {
            if let Entry::Message(message) = entry {
                let pattern = message.value.as_ref().expect("a value");
                let mut variables = BTreeSet::new();
                collect(pattern, &mut variables);
                messages.insert(message.id.name.to_owned(), (format!("{pattern:?}"), variables));
            }
        }
        messages
    }

    fn collect(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
        for element in &pattern.elements {
            let PatternElement::Placeable { expression } = element else { continue };
            let selector = match expression {
                Expression::Inline(inline) => inline,
                Expression::Select { selector, variants } => {
                    for variant in variants {
                        collect(&variant.value, variables);
                    }
                    selector
                }
            };
            if let InlineExpression::VariableReference { id } = selector {
                variables.insert(id.name.to_owned());
            }
        }
    }
}
