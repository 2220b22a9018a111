//! Sites against a table, and what comes of it in words.

use std::fmt::Write;

use expect_test::{Expect, expect};

use super::*;
use crate::scan::{LIBRARIES, Place, Region};

const TABLE: &str = r#"
    #![site("https://shop.example.org")]
    necessary {
        "Shop" | "Sign-in" | "sessionid" | "Keeps you signed in." | session;
        _ | "Basket" | "__Host-basket" | "Keeps your basket." | 1 week;
        #[formerly("lang", Path = "/en")]
        _ | "Language" | "language" | "Remembers your language." | 1 year, Domain = site;
        _ | "Tabs" | "tab_*" | "Remembers what you looked at." | session, Path = "/admin";
        #[set_by("tower-sessions")]
        _ | "Session" | "id" | "Keeps you known." | session;
        _ | "Choice" | "choice" | "Remembers your choice." | 6 months, consent;
    }
    anonymous_statistics {
        "Shop" | "Counter" | "counter" | "Counts." | 1 month;
    }
    statistics {
        "Shop" | "Counter" | "visits" | "Counts your visits." | 1 month;
        _ | "Counter" | "seen_*" | "Counts." | 1 month;
        #[script]
        "Matomo" | "Audience" | "_pk_id.*" | "Tells visitors apart." | up to 13 months;
        #[third_party]
        "Ads" | "Ads" | "IDE" | "Follows you." | 1 year, Domain = "ads.example.com";
        "Shop" | "Theme" | local_storage "theme" | "Remembers." | until deleted;
    }
"#;

fn declared(table: &str) -> Declared {
    let (table, errors) = crate::read(table.parse().expect("tokens"));
    let errors: Vec<&str> = errors.iter().map(|error| &*error.message).collect();
    assert_eq!(errors, [""; 0]);
    let mut declared = Declared::default();
    declared.add(&table);
    declared
}

fn site(name: SiteName, way: Way) -> Site {
    let region = Region { line: 1, column: 1, octets: 0..0 };
    let place = Place { path: "src/main.rs".to_owned(), region };
    Site { place, action: Action::Set, name, way, path: None, domain: None, allowed: Vec::new() }
}

fn exact(name: &str) -> SiteName {
    SiteName::Exact(name.to_owned())
}

fn pattern(head: &str, tail: &str) -> SiteName {
    SiteName::Pattern { head: head.to_owned(), tail: tail.to_owned() }
}

fn by_hand(name: &str) -> Site {
    site(exact(name), Way::Api("cookie::Cookie::new"))
}

fn by_script(name: &str) -> Site {
    site(exact(name), Way::Script)
}

fn by_library(name: &str) -> Site {
    let library = LIBRARIES.iter().find(|library| library.krate == "tower-sessions").expect("a library");
    site(exact(name), Way::Library(library))
}

fn removed(name: &str, path: Option<&str>, domain: Option<&str>) -> Site {
    let said = |text: Option<&str>| text.map(|text| Some(text.to_owned()));
    Site { action: Action::Remove, path: said(path), domain: said(domain), ..by_hand(name) }
}

fn told(findings: &[Finding]) -> String {
    let mut told = String::new();
    for finding in findings {
        let level = if finding.level == Level::Error { "error" } else { "warning" };
        writeln!(told, "{level}[{}] {}", finding.rule.name, finding.message).expect("a string");
        for line in finding.help.iter().map(|help| format!("help: {help}")).chain(finding.row.clone()) {
            writeln!(told, "    {}", line.replace('\n', "\n    ")).expect("a string");
        }
    }
    told
}

fn check_with(settings: &Settings, sites: &[Site], expected: &Expect) {
    expected.assert_eq(&told(&judge(sites, &declared(TABLE), settings).findings));
}

fn check(sites: &[Site], expected: &Expect) {
    check_with(&Settings::default(), sites, expected);
}

#[test]
fn what_the_table_says_is_fine() {
    let sites = [
        by_hand("sessionid"),
        by_hand("__Host-basket"),
        by_hand("tab_1"),
        site(pattern("tab_", ""), Way::Api("cookie::Cookie::new")),
        site(pattern("tab_a", "z"), Way::Api("cookie::Cookie::new")),
        by_library("id"),
        by_script("_pk_id.1"),
        site(pattern("_pk_id.", ""), Way::Script),
        by_script("id"),
        removed("visits", None, None),
        removed("visits", Some("/"), None),
        removed("language", Some("/"), Some("shop.example.org")),
        removed("language", Some("/"), Some(".Shop.example.org")),
        removed("lang", Some("/en"), None),
        removed("tab_7", Some("/admin"), None),
        removed("_pk_id.7", None, None),
    ];
    check(&sites, &expect![""]);
}

#[test]
fn undeclared() {
    check(
        &[
            by_hand("tracking"),
            by_hand("sesionid"),
            by_hand("basket"),
            Site {
                path: Some(Some("/a".to_owned())),
                domain: Some(Some("example.org".to_owned())),
                ..by_hand("x1")
            },
            site(pattern("basket_", ""), Way::Api("cookie::Cookie::new")),
            site(pattern("ta", ""), Way::Api("cookie::Cookie::new")),
            by_hand("tab_"),
            by_hand("1st"),
            by_hand("a*b"),
            by_hand("charter"),
            by_hand("IDE"),
            by_hand("theme"),
            by_library("sid"),
            by_script("promo"),
        ],
        &expect![[r#"
            error[undeclared] cookie `1st` is set here but not declared
                help: add its row to the table
                PROVIDER | SERVICE | COOKIE_1ST = "1st" | PURPOSE;
            error[undeclared] cookie `IDE` is set here but not declared
                help: `IDE` is a `#[third_party]` row, about a cookie of another host: add its row to the table
                PROVIDER | SERVICE | "IDE" | PURPOSE;
            error[undeclared] cookie `a*b` is set here but not declared
                help: add its row to the table
                PROVIDER | SERVICE | "a\\*b" | PURPOSE;
            error[undeclared] cookie `basket` is set here but not declared
                help: did you mean `__Host-basket` (`BASKET`)? if not, add its row to the table
                PROVIDER | SERVICE | "basket" | PURPOSE;
            error[undeclared] cookie `charter` is set here but not declared
                help: add its row to the table
                PROVIDER | SERVICE | COOKIE_CHARTER = "charter" | PURPOSE;
            error[undeclared] cookie `promo` is set here but not declared
                help: add its row to the table
                #[script]
                PROVIDER | SERVICE | "promo" | PURPOSE | LIFETIME;
            error[undeclared] cookie `sesionid` is set here but not declared
                help: did you mean `sessionid` (`SESSIONID`)? if not, add its row to the table
                PROVIDER | SERVICE | "sesionid" | PURPOSE;
            error[undeclared] cookie `sid` is set here by `tower-sessions` but not declared
                help: did you mean `id` (`ID`)? if not, add its row to the table
                #[set_by("tower-sessions")]
                PROVIDER | "Session" | "sid" | "Keeps the visitor's session from one page to the next." | session, SameSite = Strict;
            error[undeclared] cookie `tab_` is set here but not declared
                help: did you mean `tab_*` (`TAB`)? if not, add its row to the table
                PROVIDER | SERVICE | "tab_" | PURPOSE;
            error[undeclared] cookie `theme` is set here but not declared
                help: add its row to the table
                PROVIDER | SERVICE | "theme" | PURPOSE;
            error[undeclared] cookie `tracking` is set here but not declared
                help: add its row to the table
                PROVIDER | SERVICE | "tracking" | PURPOSE;
            error[undeclared] cookie `x1` is set here but not declared
                help: add its row to the table
                PROVIDER | SERVICE | "x1" | PURPOSE | Path = "/a", Domain = "example.org";
            error[undeclared] cookies `basket_*` are set here but not declared
                help: add its row to the table
                PROVIDER | SERVICE | "basket_*" | PURPOSE;
            error[undeclared] cookies `ta*` are set here but not declared
                help: add its row to the table
                PROVIDER | SERVICE | "ta*" | PURPOSE;
        "#]],
    );
}

#[test]
fn around_the_constant() {
    check(
        &[
            by_hand("visits"),
            by_hand("counter"),
            by_hand("seen_1"),
            site(pattern("seen_", ""), Way::Api("cookie::Cookie::new")),
            by_hand("_pk_id.1"),
            by_hand("id"),
            by_script("visits"),
        ],
        &expect![[r#"
            error[set_around_constant] cookie `_pk_id.1` is set here, but by its row a script of the page sets it
                help: take `#[script]` off the row, and set it by `PK_ID.named(…)?.with(&granted).set(…)`
            error[set_around_constant] cookie `counter` is set around its constant, but to category `anonymous_statistics` the visitor may object
                help: set it by `COUNTER.with(&granted).set(…)`
            error[set_around_constant] cookie `id` is set here, but by its row `tower-sessions` sets it
                help: take `#[set_by("tower-sessions")]` off the row, and set it by `ID.set(…)`
            error[set_around_constant] cookie `seen_1` is set around its constant, but category `statistics` needs the visitor's consent
                help: set it by `SEEN.named(…)?.with(&granted).set(…)`
            error[set_around_constant] cookie `visits` is set around its constant, but category `statistics` needs the visitor's consent
                help: set it by `VISITS.with(&granted).set(…)`
            error[set_around_constant] cookie `visits` is set by a script here, but by its row this program sets it, and category `statistics` needs the visitor's consent
                help: mark the row `#[script]`, or let the server set it by `VISITS.with(&granted).set(…)`
            error[set_around_constant] cookies `seen_*` are set around their constant, but category `statistics` needs the visitor's consent
                help: set it by `SEEN.named(…)?.with(&granted).set(…)`
        "#]],
    );
    check_with(
        &Settings { strict: true, ..Settings::default() },
        &[by_hand("sessionid"), by_hand("tab_1"), by_script("sessionid")],
        &expect![[r#"
            error[set_around_constant] cookie `sessionid` is set around its constant
                help: set it by `SESSIONID.set(…)`
            error[set_around_constant] cookie `sessionid` is set by a script here, but by its row this program sets it
                help: mark the row `#[script]`, or let the server set it by `SESSIONID.set(…)`
            error[set_around_constant] cookie `tab_1` is set around its constant
                help: set it by `TAB.named(…)?.set(…)`
        "#]],
    );
}

#[test]
fn library_not_named() {
    check(
        &[by_library("sessionid"), by_library("_pk_id.1")],
        &expect![[r#"
        warning[library_not_named] cookie `_pk_id.1` is set here by `tower-sessions`, but by its row a script of the page sets it
            help: mark the row `#[set_by("tower-sessions")]`
        warning[library_not_named] cookie `sessionid` is set here by `tower-sessions`, but by its row this program sets it
            help: mark the row `#[set_by("tower-sessions")]`
    "#]],
    );
}

#[test]
fn unreadable_name() {
    let unreadable = || SiteName::Unreadable("config.cookie_name".to_owned());
    check(
        &[
            site(unreadable(), Way::Api("cookie::Cookie::new")),
            Site { name: unreadable(), ..by_library("") },
            site(unreadable(), Way::Script),
            Site { name: unreadable(), ..removed("", None, None) },
        ],
        &expect![[r#"
            warning[unreadable_name] the name of the cookie removed here cannot be read: `config.cookie_name`
                help: use a constant of the table, or write the name as a literal
            error[unreadable_name] the name of the cookie set here cannot be read: `config.cookie_name`
                help: use a constant of the table, or write the name as a literal
            error[unreadable_name] the name that `tower-sessions` gives its cookie here cannot be read: `config.cookie_name`
                help: use a constant of the table: `.with_name(SESSION.name())`
        "#]],
    );
}

#[test]
fn written_as_is() {
    let site =
        Site { action: Action::WriteAsIs, way: Way::Api("tower_cookies::Cookies::add"), ..by_hand("visits") };
    let unknown = Site { name: SiteName::Unreadable("cookie".to_owned()), ..site.clone() };
    check(
        &[site, unknown],
        &expect![[r#"
            error[written_as_is] a cookie of the table goes unencoded into `tower_cookies::Cookies::add`, which writes values as they are
                help: pass its wire form: add `.into_encoded_cookie()` to the cookie
            error[written_as_is] cookie `visits` goes unencoded into `tower_cookies::Cookies::add`, which writes values as they are
                help: pass its wire form: add `.into_encoded_cookie()` to the cookie
        "#]],
    );
}

#[test]
fn removals() {
    check(
        &[
            removed("tracking", None, None),
            removed("visit", None, None),
            removed("IDE", None, None),
            removed("lang", Some("/"), None),
            removed("visits", Some("/shop"), None),
            removed("visits", None, Some("shop.example.org")),
            removed("language", Some("/x"), Some("example.org")),
            removed("tab_1", Some("/"), None),
        ],
        &expect![[r#"
            warning[removal_elsewhere] cookie `lang` is removed here from `Path=/`, but declared with `Path=/en` and no Domain
                help: `removals()` of the row's constant also removes what it was before
            warning[removal_elsewhere] cookie `language` is removed here from `Path=/x` and `Domain=example.org`, but declared with `Path=/` and `Domain = site`
                help: remove it by `LANGUAGE.removal()`
            warning[removal_elsewhere] cookie `tab_1` is removed here from `Path=/`, but declared with `Path=/admin` and no Domain
                help: remove it by `TAB.removal()`
            warning[removal_elsewhere] cookie `visits` is removed here from `Domain=shop.example.org`, but declared with `Path=/` and no Domain
                help: remove it by `VISITS.removal()`
            warning[removal_elsewhere] cookie `visits` is removed here from `Path=/shop`, but declared with `Path=/` and no Domain
                help: remove it by `VISITS.removal()`
            warning[undeclared_removal] cookie `IDE` is removed here but not declared
                help: `IDE` is a `#[third_party]` row: only the other host can remove its cookie
            warning[undeclared_removal] cookie `tracking` is removed here but not declared
                help: if a cookie of the table was called so before, its row says it: `#[formerly("…")]`
            warning[undeclared_removal] cookie `visit` is removed here but not declared
                help: did you mean `visits`? `VISITS.removal()` removes it
        "#]],
    );
}

#[test]
fn levels_and_ways_out() {
    let levels =
        |levels: &[(&'static Rule, Level)]| Settings { levels: levels.to_vec(), ..Settings::default() };
    let sites =
        [by_hand("tracking"), by_hand("visits"), by_library("sessionid"), removed("tracking", None, None)];
    check_with(
        &levels(&[(&rule::UNDECLARED, Level::Warning)]),
        &sites,
        &expect![[r#"
            warning[library_not_named] cookie `sessionid` is set here by `tower-sessions`, but by its row this program sets it
                help: mark the row `#[set_by("tower-sessions")]`
            error[set_around_constant] cookie `visits` is set around its constant, but category `statistics` needs the visitor's consent
                help: set it by `VISITS.with(&granted).set(…)`
            warning[undeclared] cookie `tracking` is set here but not declared
                help: add its row to the table
                PROVIDER | SERVICE | "tracking" | PURPOSE;
            warning[undeclared_removal] cookie `tracking` is removed here but not declared
                help: if a cookie of the table was called so before, its row says it: `#[formerly("…")]`
        "#]],
    );
    check_with(
        &levels(&[(&rule::UNDECLARED, Level::Warning), (&rule::LIBRARY_NOT_NAMED, Level::Error)]),
        &sites,
        &expect![[r#"
            error[library_not_named] cookie `sessionid` is set here by `tower-sessions`, but by its row this program sets it
                help: mark the row `#[set_by("tower-sessions")]`
            error[set_around_constant] cookie `visits` is set around its constant, but category `statistics` needs the visitor's consent
                help: set it by `VISITS.with(&granted).set(…)`
            warning[undeclared] cookie `tracking` is set here but not declared
                help: add its row to the table
                PROVIDER | SERVICE | "tracking" | PURPOSE;
            warning[undeclared_removal] cookie `tracking` is removed here but not declared
                help: if a cookie of the table was called so before, its row says it: `#[formerly("…")]`
        "#]],
    );
    check_with(
        &levels(&[(&rule::LIBRARY_NOT_NAMED, Level::Error), (&rule::UNDECLARED, Level::Warning)]),
        &sites,
        &expect![[r#"
            error[library_not_named] cookie `sessionid` is set here by `tower-sessions`, but by its row this program sets it
                help: mark the row `#[set_by("tower-sessions")]`
            error[set_around_constant] cookie `visits` is set around its constant, but category `statistics` needs the visitor's consent
                help: set it by `VISITS.with(&granted).set(…)`
            warning[undeclared] cookie `tracking` is set here but not declared
                help: add its row to the table
                PROVIDER | SERVICE | "tracking" | PURPOSE;
            warning[undeclared_removal] cookie `tracking` is removed here but not declared
                help: if a cookie of the table was called so before, its row says it: `#[formerly("…")]`
        "#]],
    );

    // A group says nothing new of what is a warning by itself.
    let deny = levels(&[(&rule::UNDECLARED, Level::Warning), (&rule::UNDECLARED, Level::Error)]);
    check_with(
        &deny,
        &sites,
        &expect![[r#"
        warning[library_not_named] cookie `sessionid` is set here by `tower-sessions`, but by its row this program sets it
            help: mark the row `#[set_by("tower-sessions")]`
        error[set_around_constant] cookie `visits` is set around its constant, but category `statistics` needs the visitor's consent
            help: set it by `VISITS.with(&granted).set(…)`
        error[undeclared] cookie `tracking` is set here but not declared
            help: add its row to the table
            PROVIDER | SERVICE | "tracking" | PURPOSE;
        warning[undeclared_removal] cookie `tracking` is removed here but not declared
            help: if a cookie of the table was called so before, its row says it: `#[formerly("…")]`
    "#]],
    );

    let allowed =
        |rule, glob: &str| Settings { allowed_paths: vec![(rule, glob.to_owned())], ..Settings::default() };
    check_with(
        &allowed(&rule::UNDECLARED, "src/*.rs"),
        &sites,
        &expect![[r#"
        error[set_around_constant] cookie `visits` is set around its constant, but category `statistics` needs the visitor's consent
            help: set it by `VISITS.with(&granted).set(…)`
    "#]],
    );
    check_with(
        &allowed(&rule::SET_AROUND_CONSTANT, "src/**"),
        &sites[..2],
        &expect![[r#"
        error[undeclared] cookie `tracking` is set here but not declared
            help: add its row to the table
            PROVIDER | SERVICE | "tracking" | PURPOSE;
    "#]],
    );
    check_with(
        &allowed(&rule::UNDECLARED, "src/legacy/**"),
        &sites[..1],
        &expect![[r#"
        error[undeclared] cookie `tracking` is set here but not declared
            help: add its row to the table
            PROVIDER | SERVICE | "tracking" | PURPOSE;
    "#]],
    );
    let by_attribute = |rule| Site { allowed: vec![rule], ..sites[0].clone() };
    check(
        &[by_attribute(&rule::UNDECLARED), by_attribute(&rule::UNREADABLE_NAME)],
        &expect![[r#"
        error[undeclared] cookie `tracking` is set here but not declared
            help: add its row to the table
            PROVIDER | SERVICE | "tracking" | PURPOSE;
    "#]],
    );
}

#[test]
fn findings_are_in_order_and_told_once() {
    let at = |path: &str, line, name: &str| {
        let region = Region { line, column: 1, octets: 0..0 };
        Site { place: Place { path: path.to_owned(), region }, ..by_hand(name) }
    };
    let sites =
        [at("b.rs", 2, "x"), at("b.rs", 10, "y"), at("a.rs", 3, "z"), at("b.rs", 2, "x"), at("b.rs", 2, "w")];
    let found = judge(&sites, &declared(TABLE), &Settings::default()).findings;
    let place = |finding: &Finding| {
        let place = finding.place.as_ref().expect("a place");
        (place.path.clone(), place.region.line, finding.cookie.clone().expect("a name"))
    };
    let of = |path: &str, line, name: &str| (path.to_owned(), line, name.to_owned());
    assert_eq!(
        found.iter().map(place).collect::<Vec<_>>(),
        [of("a.rs", 3, "z"), of("b.rs", 2, "w"), of("b.rs", 2, "x"), of("b.rs", 10, "y")]
    );
}

#[test]
fn rows_that_some_site_sets() {
    let table = declared(TABLE);
    let set = |sites: &[Site]| {
        let judgement = judge(sites, &table, &Settings::default());
        let rows = table.rows.iter().zip(judgement.set);
        rows.filter(|(_, set)| *set).map(|(row, _)| display(&row.name)).collect::<Vec<_>>()
    };
    let by_pattern = |head: &str, tail: &str| site(pattern(head, tail), Way::Api("cookie::Cookie::new"));
    assert_eq!(set(&[]), [""; 0]);
    assert_eq!(set(&[by_hand("visits"), by_hand("theme"), by_hand("unknown")]), ["visits"]);
    assert_eq!(set(&[removed("visits", None, None)]), [""; 0]);
    assert_eq!(set(&[by_hand("tab_1"), by_script("_pk_id.9")]), ["tab_*", "_pk_id.*"]);
    // What a name of which only the ends are known may turn out to be.
    assert_eq!(set(&[by_pattern("s", "d")]), ["sessionid", "seen_*"]);
    assert_eq!(set(&[by_pattern("tab_x", "")]), ["tab_*"]);
    assert_eq!(set(&[by_pattern("ta", "")]), ["tab_*"]);
    // An allowed site sets its cookie all the same.
    assert_eq!(set(&[Site { allowed: vec![&rule::SET_AROUND_CONSTANT], ..by_hand("visits") }]), ["visits"]);
}

#[test]
fn without_a_table_everything_is_undeclared() {
    let found =
        judge(&[by_hand("sid"), by_library("id")], &Declared::default(), &Settings::default()).findings;
    expect![[r#"
        error[undeclared] cookie `id` is set here by `tower-sessions` but not declared
            help: declare it in a table
            #[set_by("tower-sessions")]
            PROVIDER | "Session" | "id" | "Keeps the visitor's session from one page to the next." | session, SameSite = Strict;
        error[undeclared] cookie `sid` is set here but not declared
            help: declare it in a table
            PROVIDER | SERVICE | "sid" | PURPOSE;
    "#]].assert_eq(&told(&found));
}

#[test]
fn rows_to_paste_are_rows_of_the_table() {
    let names = ["tracking", "1st", "a*b", "charter", r"a\b", "with space", "__Host-x", "é"];
    for name in names {
        for site in [by_hand(name), by_script(name)] {
            let found = judge(&[site], &declared(TABLE), &Settings::default()).findings;
            let row = found[0].row.clone().expect("a row");
            let filled = row
                .replacen("PROVIDER", "\"Example\"", 1)
                .replacen("SERVICE", "\"Example\"", 1)
                .replacen("PURPOSE", "\"Example\"", 1)
                .replacen("LIFETIME", "1 day", 1);
            let table = format!("#![site(\"https://example.org\")] necessary {{ {filled} }}");
            let (table, errors) = crate::read(table.parse().expect("tokens"));
            let errors: Vec<&str> = errors.iter().map(|error| error.rule.name).collect();
            // A name that is no token is something to look at, but it is the one that the code sets.
            assert!(errors.iter().all(|rule| rule.starts_with("name_")), "{filled}: {errors:?}");
            assert_eq!(table.rows[0].name.value, Some(crate::model::Name::Exact(name.to_owned())));
        }
    }
}
