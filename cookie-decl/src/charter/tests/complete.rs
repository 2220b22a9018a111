//! Every file says all that the page asks for, in its own language.

use std::collections::BTreeSet;

use expect_test::expect_file;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use fluent_syntax::ast::Entry;

use super::super::locale::locales;
use super::super::{message, plural};
use super::words::words;
use super::{File, texts_of, variants_of, variants_of_message, walk};
use crate::attribute::Unit;

static UNITS: [Unit; 7] =
    [Unit::Seconds, Unit::Minutes, Unit::Hours, Unit::Days, Unit::Weeks, Unit::Months, Unit::Years];
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

#[test]
fn every_file_parses_and_explains_each_message() {
    for locale in locales::ALL {
        let parsed = fluent_syntax::parser::parse(locale.source());
        let resource = parsed.unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", locale.tag()));
        for entry in &resource.body {
            if let Entry::Message(message) = entry {
                let id = message.id.name;
                assert!(message.value.is_some(), "{}: `{id}` has no value", locale.tag());
                assert!(message.comment.is_some(), "{}: `{id}` has no comment", locale.tag());
            }
        }
    }
}

#[test]
fn every_file_has_the_messages_that_the_page_asks_for_and_no_other() {
    for locale in locales::ALL {
        let file = File::read(locale);
        let asked: BTreeSet<&str> = message::ALL.iter().map(|message| message.id).collect();
        let reached: BTreeSet<&str> = asked.iter().flat_map(|id| file.reached_from(id)).collect();
        let written: BTreeSet<&str> = file.messages.keys().copied().collect();
        assert_eq!(written, reached, "{}", locale.tag());
    }
}

#[test]
fn every_file_uses_the_variables_that_the_page_gives() {
    for locale in locales::ALL {
        let file = File::read(locale);
        for message in message::ALL {
            let given: BTreeSet<&str> = message.variables.iter().copied().collect();
            assert_eq!(file.variables_of(message.id), given, "{}: `{}`", locale.tag(), message.id);
        }
    }
}

/// A number selects between exactly the plural categories that its language has: none is missing, none is dead.
#[test]
fn every_plural_category_is_reached() {
    for locale in locales::ALL {
        let file = File::read(locale);
        let categories = plural_categories(locale.tag());
        let mut seen = 0;
        for (id, message) in &file.messages {
            walk(message.value.as_ref().unwrap(), &mut |expression| {
                let Some(keys) = variants_of(expression, "count") else { return };
                assert_eq!(keys, categories, "{}: `{id}`", locale.tag());
                seen += 1;
            });
        }
        assert_eq!(seen, 8, "{}: seven units and the sites", locale.tag());
    }
}

#[test]
fn every_unit_and_month_has_its_words() {
    for locale in locales::ALL {
        let words = words(locale, &[]);
        let file = File::read(locale);
        let units = variants_of_message(&file, "length", "unit");
        assert_eq!(units, UNITS.iter().map(|unit| unit.as_str()).collect(), "{}", locale.tag());
        let months: BTreeSet<_> =
            (1..=12).map(|month| words.date(&format!("2026-{month:02}-15")).unwrap()).collect();
        assert_eq!(months.len(), 12, "{}", locale.tag());
    }
}

#[test]
fn countries_are_the_same_in_every_language() {
    let countries = |locale| variants_of_message(&File::read(locale), "country", "code");
    assert!(countries(&locales::EN).contains("FR"));
    for locale in locales::ALL {
        assert_eq!(countries(locale), countries(&locales::EN), "{}", locale.tag());
    }
}

/// The head of each file says, in words that a search finds, whether a native reader has been over it.
#[test]
fn every_file_says_who_has_read_it() {
    for locale in locales::ALL {
        let head = locale.source().lines().take_while(|line| line.starts_with("###"));
        let said: Vec<_> = head.filter_map(|line| line.strip_prefix("### reviewed-by-native: ")).collect();
        assert!(matches!(said[..], ["yes" | "no"]), "{}: {said:?}", locale.tag());
    }
}

/// Each file that lies with the others is one of the languages, and no two languages share one.
#[test]
fn every_file_is_a_language() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let files = std::fs::read_dir(folder).unwrap();
    let files: BTreeSet<_> = files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    let languages: BTreeSet<_> = locales::ALL.iter().map(|locale| format!("{}.ftl", locale.tag())).collect();
    assert_eq!(languages, files);
    assert_eq!(languages.len(), locales::ALL.len());
}

/// What reads the same in English and in another language, and is that language's own.
const SAME_AS_IN_ENGLISH: &[(&str, &str)] = &[
    ("de", "column-name"),
    ("es", "kinds-used-no"),
    ("fr", "contact-address"),
    ("fr", "length-minutes"),
    ("it", "kinds-used-no"),
    ("nl", "contact-address"),
    ("ro", "contact-address"),
];

/// Words that no other language of these has.
const ENGLISH: &[&str] = &["the", "your", "you", "this", "with", "which", "that"];

#[test]
fn no_english_is_left_over() {
    let english = File::read(&locales::EN);
    let mut same = BTreeSet::new();
    for locale in locales::ALL.iter().filter(|locale| locale.tag() != "en") {
        let file = File::read(locale);
        for (id, message) in &file.messages {
            let texts = texts_of(message.value.as_ref().unwrap());
            for text in &texts {
                let lower = text.to_lowercase();
                let mut words = lower.split(|c: char| !c.is_alphabetic());
                let left_over = words.find(|word| ENGLISH.contains(word));
                assert_eq!(left_over, None, "{}: `{id}`: {text}", locale.tag());
            }
            let letters = texts.iter().any(|text| text.contains(char::is_alphabetic));
            if letters && texts == texts_of(english.messages[id].value.as_ref().unwrap()) {
                same.insert((locale.tag(), *id));
            }
        }
    }
    assert_eq!(same, SAME_AS_IN_ENGLISH.iter().copied().collect());
}

/// Where this fails because a language is missing from it, `PLURAL` may be needless: see `plural.rs`.
#[test]
fn fluent_itself_would_choose_other_plurals() {
    let differs = |tag: &str| {
        let theirs = FluentPlurals::new(tag);
        (0..=1_000).any(|number| plural::category(tag, number) != theirs.category(number))
    };
    let differing: Vec<_> =
        locales::ALL.iter().map(|locale| locale.tag()).filter(|tag| differs(tag)).collect();
    assert_eq!(differing, ["ar", "lt", "lv", "mt", "ro"]);
}

/// The plural categories that whole numbers have in a language.
pub(super) fn plural_categories(tag: &str) -> BTreeSet<&'static str> {
    (0..=200).map(|number| plural::category(tag, number)).collect()
}

/// Asks Fluent for plural categories, in the only way that there is: by a message that selects.
struct FluentPlurals(FluentBundle<FluentResource>);

impl FluentPlurals {
    fn new(tag: &str) -> Self {
        let mut bundle = FluentBundle::new(vec![tag.parse().unwrap()]);
        let variants = PLURALS.map(|plural| format!("\n    [{plural}] {plural}")).concat();
        let source = format!("n = {{ $n ->{variants}\n   *[none] none\n}}\n");
        bundle.add_resource(FluentResource::try_new(source).unwrap()).unwrap();
        Self(bundle)
    }

    fn category(&self, number: u64) -> String {
        let args: FluentArgs<'_> = [("n", number)].into_iter().collect();
        let pattern = self.0.get_message("n").unwrap().value().unwrap();
        self.0.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }
}

/// The macro holds a site's own messages against that list: `UPDATE_EXPECT=1` writes it anew.
#[test]
fn the_macro_knows_the_messages_and_their_variables() {
    let file = File::read(&locales::EN);
    let line = |id: &&'static str| {
        let variables = file.variables_of(id).into_iter().map(|variable| format!(" {variable}"));
        format!("{id}{}\n", variables.collect::<String>())
    };
    let list: String = file.messages.keys().map(line).collect();
    expect_file!["../../../../cookie-decl-syntax/src/standard.txt"].assert_eq(&list);
}
