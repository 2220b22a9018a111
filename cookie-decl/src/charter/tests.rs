//! What holds of every language that ships, and of the words made from its file.

use std::collections::{BTreeMap, BTreeSet};

use expect_test::expect_file;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey};

use super::locale::{Locale, NONE, locales};
use super::message;
use super::words::Words;
use crate::attribute::{Attributes, Domain, Length, Lifetime, SameSite, Unit};
use crate::category::{CategoryInfo, ConsentBasis};
use crate::declaration::{Declaration, Kind, Localized, Name, Setter, Table};

static SHIPPED: [&Locale; 2] = [&locales::EN, &locales::FR];
static UNITS: [Unit; 7] =
    [Unit::Seconds, Unit::Minutes, Unit::Hours, Unit::Days, Unit::Weeks, Unit::Months, Unit::Years];
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

#[test]
fn every_file_parses_and_explains_each_message() {
    for locale in SHIPPED {
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
    for locale in SHIPPED {
        let file = File::read(locale);
        let asked: BTreeSet<&str> = message::ALL.iter().map(|message| message.id).collect();
        let reached: BTreeSet<&str> = asked.iter().flat_map(|id| file.reached_from(id)).collect();
        let written: BTreeSet<&str> = file.messages.keys().copied().collect();
        assert_eq!(written, reached, "{}", locale.tag());
    }
}

#[test]
fn every_file_uses_the_variables_that_the_page_gives() {
    for locale in SHIPPED {
        let file = File::read(locale);
        for message in message::ALL {
            let given: BTreeSet<&str> = message.variables.iter().copied().collect();
            assert_eq!(file.variables_of(message.id), given, "{}: `{}`", locale.tag(), message.id);
        }
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
    expect_file!["../../../cookie-decl-syntax/src/standard.txt"].assert_eq(&list);
}

/// A number selects between exactly the plural categories that its language has: none is missing, none is dead.
#[test]
fn every_plural_category_is_reached() {
    for locale in SHIPPED {
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
    for locale in SHIPPED {
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
    assert_eq!(countries(&locales::FR), countries(&locales::EN));
    assert!(countries(&locales::FR).contains("FR"));
}

/// Spaces that do not break before `:`, `;`, `?`, `!` and within guillemets; the apostrophe that printers use.
#[test]
fn french_typography() {
    let file = File::read(&locales::FR);
    for (id, message) in &file.messages {
        walk_texts(message.value.as_ref().unwrap(), &mut |text| {
            let characters: Vec<char> = text.chars().collect();
            for (at, c) in characters.iter().enumerate() {
                let before = at.checked_sub(1).and_then(|at| characters.get(at));
                match c {
                    ':' | ';' | '?' | '!' | '»' => assert_eq!(before, Some(&'\u{a0}'), "`{id}`: {text}"),
                    '«' => assert_eq!(characters.get(at + 1), Some(&'\u{a0}'), "`{id}`: {text}"),
                    '\'' | '"' => panic!("`{id}`: {text}"),
                    _ => {}
                }
            }
        });
    }
}

#[test]
fn lifetimes_in_words() {
    let plain =
        |count, unit| Length { count, unit, up_to: false, or_session: false, after_last_visit: false };
    let days = plain(30, Unit::Days);
    check_lifetime(None, "Not applicable", "Sans objet");
    check_lifetime(
        Some(Lifetime::Session),
        "Until you close the browser",
        "Jusqu’à la fermeture du navigateur",
    );
    check_lifetime(Some(Lifetime::UntilDeleted), "Until you delete it", "Jusqu’à ce que vous l’effaciez");
    for (length, en, fr) in [
        (plain(1, Unit::Seconds), "1 second", "1 seconde"),
        (plain(2, Unit::Seconds), "2 seconds", "2 secondes"),
        (plain(1, Unit::Minutes), "1 minute", "1 minute"),
        (plain(30, Unit::Minutes), "30 minutes", "30 minutes"),
        (plain(1, Unit::Hours), "1 hour", "1 heure"),
        (plain(24, Unit::Hours), "24 hours", "24 heures"),
        (plain(1, Unit::Days), "1 day", "1 jour"),
        (plain(400, Unit::Days), "400 days", "400 jours"),
        (plain(1, Unit::Weeks), "1 week", "1 semaine"),
        (plain(2, Unit::Weeks), "2 weeks", "2 semaines"),
        (plain(1, Unit::Months), "1 month", "1 mois"),
        (plain(13, Unit::Months), "13 months", "13 mois"),
        (plain(1, Unit::Years), "1 year", "1 an"),
        (plain(2, Unit::Years), "2 years", "2 ans"),
        // English and French part at nought.
        (plain(0, Unit::Days), "0 days", "0 jour"),
        (plain(u32::MAX, Unit::Days), "4294967295 days", "4294967295 jours"),
        (Length { up_to: true, ..days }, "Up to 30 days", "30 jours au plus"),
        (
            Length { or_session: true, ..days },
            "Until you close the browser, or 30 days",
            "Jusqu’à la fermeture du navigateur, ou 30 jours",
        ),
        (
            Length { after_last_visit: true, ..days },
            "30 days after your last visit",
            "30 jours après votre dernière visite",
        ),
        (
            Length { up_to: true, after_last_visit: true, ..days },
            "Up to 30 days after your last visit",
            "30 jours au plus après votre dernière visite",
        ),
        (
            Length { or_session: true, after_last_visit: true, ..days },
            "Until you close the browser, or 30 days after your last visit",
            "Jusqu’à la fermeture du navigateur, ou 30 jours après votre dernière visite",
        ),
    ] {
        check_lifetime(Some(Lifetime::Limited(length)), en, fr);
    }
}

#[test]
fn dates_in_words() {
    for (day, en, fr) in [
        ("2026-11-01", Some("1 November 2026"), Some("1er novembre 2026")),
        ("2026-02-28", Some("28 February 2026"), Some("28 février 2026")),
        ("0999-12-31", Some("31 December 999"), Some("31 décembre 999")),
        ("2026-13-01", None, None),
        ("2026-00-10", None, None),
        ("2026-01-32", None, None),
        ("2026-01", None, None),
        ("2026-01-01-01", None, None),
        ("yesterday", None, None),
        ("", None, None),
    ] {
        for (locale, expected) in [(&locales::EN, en), (&locales::FR, fr)] {
            let words = words(locale, &[]).date(day).map(|words| words.replace('\u{a0}', " "));
            assert_eq!(words.as_deref(), expected, "{day}");
        }
    }
}

#[test]
fn a_message_that_is_missing_reads_as_its_id() {
    assert_eq!(NONE.text(message::PAGE_TITLE), "page-title");
    assert_eq!(NONE.text_with(message::PAGE_ABOUT, [("site", "x".into())]), "page-about");
}

/// Holds the words for a lifetime in both languages; spaces that do not break are written as plain ones.
#[track_caller]
fn check_lifetime(lifetime: Option<Lifetime>, en: &str, fr: &str) {
    let declaration = Declaration { lifetime, ..ROW };
    for (locale, expected) in [(&locales::EN, en), (&locales::FR, fr)] {
        let words = words(locale, &[&declaration]);
        assert_eq!(words.lifetime(&declaration).replace('\u{a0}', " "), expected, "{}", locale.tag());
    }
}

fn words<'a>(locale: &'a Locale, rows: &[&Declaration]) -> Words<'a> {
    Words::new(locale, &TABLE, 0, rows)
}

/// The plural categories that whole numbers have in a language, asked of Fluent itself.
fn plural_categories(tag: &str) -> BTreeSet<&str> {
    let mut bundle = FluentBundle::new(vec![tag.parse().unwrap()]);
    let variants = PLURALS.map(|plural| format!("\n    [{plural}] {plural}")).concat();
    let source = format!("n = {{ $n ->{variants}\n   *[none] none\n}}\n");
    bundle.add_resource(FluentResource::try_new(source).unwrap()).unwrap();
    let numbers = (0..=200).chain([1_000, 10_000, 1_000_000, 4_000_000_000]);
    let category = |number: u32| {
        let args: FluentArgs<'_> = [("n", number)].into_iter().collect();
        let pattern = bundle.get_message("n").unwrap().value().unwrap();
        let found = bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned();
        *PLURALS.iter().find(|plural| **plural == found).unwrap()
    };
    numbers.map(category).collect()
}

/// The messages of a Fluent file.
struct File {
    messages: BTreeMap<&'static str, Message<&'static str>>,
}

impl File {
    fn read(locale: &'static Locale) -> Self {
        let resource = fluent_syntax::parser::parse(locale.source()).unwrap();
        let mut messages = BTreeMap::new();
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                let id = message.id.name;
                assert!(messages.insert(id, message).is_none(), "{}: `{id}` stands twice", locale.tag());
            }
        }
        Self { messages }
    }

    /// A message and those that it refers to.
    fn reached_from(&self, id: &'static str) -> BTreeSet<&'static str> {
        let mut reached = BTreeSet::from([id]);
        let Some(message) = self.messages.get(id) else { return reached };
        walk(message.value.as_ref().unwrap(), &mut |expression| {
            if let Expression::Inline(InlineExpression::MessageReference { id, .. }) = expression {
                reached.extend(self.reached_from(id.name));
            }
        });
        reached
    }

    /// The variables of a message and of those that it refers to.
    fn variables_of(&self, id: &'static str) -> BTreeSet<&'static str> {
        let mut variables = BTreeSet::new();
        for id in self.reached_from(id) {
            let Some(message) = self.messages.get(id) else { panic!("`{id}` is missing") };
            walk(message.value.as_ref().unwrap(), &mut |expression| {
                let inline = match expression {
                    Expression::Inline(inline) => inline,
                    Expression::Select { selector, .. } => selector,
                };
                if let InlineExpression::VariableReference { id } = inline {
                    variables.insert(id.name);
                }
            });
        }
        variables
    }
}

/// Shows every expression of a pattern, those within variants too.
fn walk(pattern: &Pattern<&'static str>, see: &mut impl FnMut(&Expression<&'static str>)) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        see(expression);
        if let Expression::Select { variants, .. } = expression {
            for variant in variants {
                walk(&variant.value, see);
            }
        }
    }
}

/// Shows every piece of text of a pattern, those within variants too.
fn walk_texts(pattern: &Pattern<&'static str>, see: &mut impl FnMut(&str)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => see(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for variant in variants {
                    walk_texts(&variant.value, see);
                }
            }
            PatternElement::Placeable { expression: Expression::Inline(_) } => {}
        }
    }
}

/// The keys between which an expression selects by a variable.
fn variants_of(expression: &Expression<&'static str>, variable: &str) -> Option<BTreeSet<&'static str>> {
    let Expression::Select { selector: InlineExpression::VariableReference { id }, variants } = expression
    else {
        return None;
    };
    let key = |key: &VariantKey<&'static str>| match key {
        VariantKey::Identifier { name } => *name,
        VariantKey::NumberLiteral { value } => *value,
    };
    (id.name == variable).then(|| variants.iter().map(|variant| key(&variant.key)).collect())
}

fn variants_of_message(file: &File, id: &str, variable: &str) -> BTreeSet<&'static str> {
    let mut found = BTreeSet::new();
    walk(file.messages[id].value.as_ref().unwrap(), &mut |expression| {
        found.extend(variants_of(expression, variable).unwrap_or_default());
    });
    found
}

static TABLE: Table = Table {
    sites: &[],
    controller: None,
    contact: None,
    updated: None,
    languages: &["en"],
    providers: &[],
    categories: || &[],
    rows: || &[],
};
static CATEGORY: CategoryInfo = CategoryInfo {
    id: "necessary",
    consent: ConsentBasis::Exempt,
    title: None,
    about: None,
    known_as: &[],
    table: &TABLE,
};
const ROW: Declaration = Declaration {
    constant: "ROW",
    name: Name::Exact("row"),
    kind: Kind::Cookie,
    setter: Setter::Site,
    category: &CATEGORY,
    provider: Localized(&[]),
    service: Localized(&[]),
    purpose: Localized(&[]),
    lifetime: None,
    attributes: Attributes {
        secure: true,
        http_only: true,
        same_site: SameSite::Lax,
        path: "/",
        domain: Domain::HostOnly,
        partitioned: false,
    },
    shared_with: None,
    choice: None,
    formerly: &[],
    revision: 0,
    digest: 0,
    wire_attributes: "",
    wire_max_age: "",
};
