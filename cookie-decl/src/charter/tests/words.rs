//! Lifetimes and dates in words.

use core::fmt::Write as _;

use expect_test::expect;

use super::super::locale::{Locale, NONE, locales};
use super::super::message;
use super::super::words::Words;
use super::complete::plural_categories;
use crate::attribute::{Attributes, Domain, Length, Lifetime, SameSite, Unit};
use crate::category::{CategoryInfo, ConsentBasis};
use crate::declaration::{Declaration, Kind, Localized, Name, Setter, Table};
use crate::table_cell::TableCell;

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
fn a_date_in_every_language() {
    let mut dates = String::new();
    for locale in locales::ALL {
        let words = words(locale, &[]);
        writeln!(dates, "{}: {}", locale.tag(), words.date("2026-11-01").unwrap()).unwrap();
    }
    expect![[r#"
        ar: 1~نوفمبر 2026
        bg: 1~ноември~2026~г.
        cs: 1.~listopadu~2026
        da: 1.~november 2026
        de: 1.~November~2026
        el: 1~Νοεμβρίου 2026
        en: 1~November 2026
        es: 1~de noviembre de~2026
        et: 1.~november 2026
        fi: 1.~marraskuuta 2026
        fr: 1er~novembre 2026
        ga: 1~Samhain 2026
        hr: 1.~studenoga~2026.
        hu: 2026.~november~1.
        it: 1º~novembre~2026
        lt: 2026~m. lapkričio 1~d.
        lv: 2026.~gada 1.~novembris
        mt: 1~ta’ Novembru 2026
        nl: 1~november~2026
        pl: 1~listopada~2026~r.
        pt: 1~de novembro de~2026
        ro: 1~noiembrie~2026
        sk: 1.~novembra~2026
        sl: 1.~november~2026
        sv: 1~november 2026
        uk: 1~листопада 2026~року
    "#]]
    .assert_eq(&dates.replace('\u{a0}', "~"));
}

/// Counts on both sides of each border between plural categories, in the languages that have more than two.
#[test]
fn lengths_where_there_are_many_plurals() {
    let mut lengths = String::new();
    for locale in locales::ALL {
        let categories = plural_categories(locale.tag());
        if categories.len() < 3 {
            continue;
        }
        let days = [1, 2, 3, 5, 7, 11, 14, 20, 21, 22, 30, 100, 101].map(|count| {
            let length =
                Length { count, unit: Unit::Days, up_to: false, or_session: false, after_last_visit: false };
            let declaration = Declaration { lifetime: Some(Lifetime::Limited(length)), ..ROW };
            words(locale, &[&declaration]).lifetime(&declaration).to_owned()
        });
        writeln!(lengths, "{}: {}", locale.tag(), days.join(", ")).unwrap();
    }
    expect![[r#"
        ar: يوم واحد, يومان, 3~أيام, 5~أيام, 7~أيام, 11~يومًا, 14~يومًا, 20~يومًا, 21~يومًا, 22~يومًا, 30~يومًا, 100~يوم, 101~يوم
        cs: 1~den, 2~dny, 3~dny, 5~dnů, 7~dnů, 11~dnů, 14~dnů, 20~dnů, 21~dnů, 22~dnů, 30~dnů, 100~dnů, 101~dnů
        ga: 1~lá, 2~lá, 3~lá, 5~lá, 7~lá, 11~lá, 14~lá, 20~lá, 21~lá, 22~lá, 30~lá, 100~lá, 101~lá
        hr: 1~dan, 2~dana, 3~dana, 5~dana, 7~dana, 11~dana, 14~dana, 20~dana, 21~dan, 22~dana, 30~dana, 100~dana, 101~dan
        lt: 1~diena, 2~dienos, 3~dienos, 5~dienos, 7~dienos, 11~dienų, 14~dienų, 20~dienų, 21~diena, 22~dienos, 30~dienų, 100~dienų, 101~diena
        lv: 1~diena, 2~dienas, 3~dienas, 5~dienas, 7~dienas, 11~dienu, 14~dienu, 20~dienu, 21~diena, 22~dienas, 30~dienu, 100~dienu, 101~diena
        mt: 1~jum, 2~ijiem, 3~ijiem, 5~ijiem, 7~ijiem, 11-il~jum, 14-il~jum, 20~jum, 21~jum, 22~jum, 30~jum, 100~jum, 101~jum
        pl: 1~dzień, 2~dni, 3~dni, 5~dni, 7~dni, 11~dni, 14~dni, 20~dni, 21~dni, 22~dni, 30~dni, 100~dni, 101~dni
        ro: 1~zi, 2~zile, 3~zile, 5~zile, 7~zile, 11~zile, 14~zile, 20~de zile, 21~de zile, 22~de zile, 30~de zile, 100~de zile, 101~zile
        sk: 1~deň, 2~dni, 3~dni, 5~dní, 7~dní, 11~dní, 14~dní, 20~dní, 21~dní, 22~dní, 30~dní, 100~dní, 101~dní
        sl: 1~dan, 2~dneva, 3~dnevi, 5~dni, 7~dni, 11~dni, 14~dni, 20~dni, 21~dni, 22~dni, 30~dni, 100~dni, 101~dan
        uk: 1~день, 2~дні, 3~дні, 5~днів, 7~днів, 11~днів, 14~днів, 20~днів, 21~день, 22~дні, 30~днів, 100~днів, 101~день
    "#]].assert_eq(&lengths.replace('\u{a0}', "~"));
}

#[test]
fn a_message_that_is_missing_reads_as_its_id() {
    assert_eq!(NONE.text(message::PAGE_TITLE), "page-title");
    assert_eq!(NONE.text_with(message::PAGE_ABOUT, [("site", "x".into())]), "page-about");
}

#[test]
fn session_storage_ends_with_its_tab() {
    let session = Declaration { lifetime: Some(Lifetime::Session), ..ROW };
    let in_tab = Declaration { kind: Kind::SessionStorage, ..session };
    let rows = [&session, &in_tab, &session];
    for (locale, browser, tab) in [
        (&locales::EN, "Until you close the browser", "Until you close the tab"),
        (&locales::FR, "Jusqu’à la fermeture du navigateur", "Jusqu’à la fermeture de l’onglet"),
    ] {
        let words = words(locale, &rows);
        assert_eq!(rows.map(|row| words.lifetime(row)), [browser, tab, browser]);
    }
}

/// Holds the words for a lifetime in both languages; spaces that do not break are written as plain ones.
#[track_caller]
fn check_lifetime(lifetime: Option<Lifetime>, en: &str, fr: &str) {
    let declaration = Declaration { lifetime, ..ROW };
    for (locale, expected) in [(&locales::EN, en), (&locales::FR, fr)] {
        let rows = [&declaration];
        let words = words(locale, &rows);
        assert_eq!(words.lifetime(&declaration).replace('\u{a0}', " "), expected, "{}", locale.tag());
    }
}

pub(super) fn words<'a>(locale: &'static Locale, rows: &'a [&'a Declaration]) -> Words<'a> {
    Words::new(locale, &TABLE, 0, rows)
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
    cell: || {
        static CELL: TableCell = TableCell::new();
        &CELL
    },
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
    twin: 0,
    digest: 0,
    wire_attributes: "",
    wire_max_age: "",
};
