//! All findings together.

use super::*;

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
    assert_eq!(
        set(&[Site { allowed: vec![excused(&rule::SET_AROUND_CONSTANT)], ..by_hand("visits") }]),
        ["visits"]
    );
}
