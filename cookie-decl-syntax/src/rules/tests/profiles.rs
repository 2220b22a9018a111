use super::build::*;
use super::*;
use crate::model::{ChoiceFormat, Consent, Kind, Lifetime, Provider, Spanned, Unit};
use crate::profile::{self, PROFILES};

/// A table with those profiles, a controller, and the category `anonymous_statistics` in place of `statistics`.
fn profiled<const N: usize>(profiles: &str, rows: [Row; N]) -> Table {
    let mut table = table(rows);
    let named = profiles.split_whitespace().filter_map(profile::find);
    table.profiles = named.map(|value| Spanned { value, span: at("profile") }).collect();
    table.controller = Some(Spanned { value: "Example".to_owned(), span: at("controller") });
    table.categories[1].id.value = "anonymous_statistics".to_owned();
    table.categories[1].consent = Consent::Objection;
    // Somebody has to remember the objections.
    table.rows.push(choice());
    table
}

fn choice() -> Row {
    let mut row = cookie("choice").lasts(6, Unit::Months);
    row.consent = Some(Spanned { value: ChoiceFormat::Own, span: at("consent") });
    row
}

fn audience() -> Row {
    cookie("visits").category(1)
}

fn renewed(mut row: Row) -> Row {
    if let Some(Lifetime::Limited { after_last_visit, .. }) =
        row.lifetime.as_mut().map(|life| &mut life.value)
    {
        *after_last_visit = true;
    }
    row
}

#[test]
fn a_table_without_profiles_is_asked_nothing() {
    let rows = [renewed(audience().lasts(400, Unit::Days)), cookie("a").third_party(), cookie("b").script()];
    let mut table = profiled("", rows);
    table.controller = None;
    expect(&table, &[]);
}

#[test]
fn choices_are_kept_for_a_while() {
    let kept = |profile, days| {
        let mut table = profiled(profile, []);
        table.rows[0] = choice().lasts(days, Unit::Days);
        let mut found = mistakes(&table);
        found.retain(|mistake| !mistake.starts_with("lifetime_over_400_days"));
        found
    };
    let nothing: [&str; 0] = [];
    assert_eq!(kept("cnil", 184), nothing);
    assert_eq!(kept("cnil", 185), ["cnil_choice_over_6_months @ lifetime"]);
    assert_eq!(kept("aepd", 731), nothing);
    assert_eq!(kept("aepd", 732), ["aepd_consent_over_24_months @ lifetime"]);
    // Other cookies may stay.
    expect(&profiled("cnil", [cookie("a").lasts(1, Unit::Years)]), &[]);
}

#[test]
fn audience_measurement_without_consent_ends() {
    let measured = |row: Row| profiled("cnil", [row]);
    expect(&measured(audience().lasts(397, Unit::Days)), &[]);
    expect(&measured(audience().lasts(398, Unit::Days)), &["cnil_audience_over_13_months @ lifetime"]);
    let stored = row(Kind::LocalStorage, "visits").script().category(1).lifetime(Lifetime::UntilDeleted);
    expect(&measured(stored), &["cnil_audience_over_13_months @ lifetime"]);
    expect(&measured(renewed(audience().lasts(6, Unit::Months))), &["cnil_audience_renewed @ lifetime"]);
    // With consent it may go on.
    let mut table = measured(renewed(audience().lasts(398, Unit::Days)));
    table.categories[1].consent = Consent::Required;
    expect(&table, &[]);
}

#[test]
fn somebody_answers_for_the_cookies() {
    let mut table = profiled("cnil", []);
    expect(&table, &[]);
    table.controller = None;
    expect(&table, &["cnil_controller_missing @ profile"]);
}

#[test]
fn third_parties_are_somewhere() {
    let theirs = || cookie("a").third_party().provider("Videos Inc.").lasts(1, Unit::Days);
    let mut table = profiled("aepd", [theirs()]);
    expect(&table, &["aepd_transfer_untold @ name"]);
    let told = |country: Option<&str>| Provider {
        name: Spanned { value: "Videos Inc.".to_owned(), span: at("provider") },
        policy: None,
        country: country.map(ToOwned::to_owned),
    };
    table.providers = vec![told(None)];
    expect(&table, &["aepd_transfer_untold @ name"]);
    table.providers = vec![told(Some("US"))];
    expect(&table, &[]);
}

#[test]
fn durations_are_written() {
    expect(&profiled("ico", [cookie("a")]), &["ico_duration_unwritten @ name"]);
    expect(&profiled("ico", [cookie("a").lifetime(Lifetime::Session)]), &[]);
    expect(&profiled("ico", [row(Kind::SessionStorage, "a").provider("Example").script()]), &[]);
}

#[test]
fn readers_are_named() {
    let script = || cookie("a").script().lasts(1, Unit::Days).provider("Counting Inc.");
    expect(&profiled("ico", [script()]), &["ico_access_untold @ name"]);
    let mut shared = script();
    shared.shared_with = Some(vec!["Counting Inc.".to_owned()]);
    expect(&profiled("ico", [shared]), &[]);
    expect(&profiled("ico", [script().provider("Example")]), &[]);
}

#[test]
fn an_objection_is_no_consent() {
    expect(&profiled("tdddg", [audience()]), &["tdddg_objection @ name"]);
    expect(&profiled("tdddg", [row(Kind::Nothing, "a").category(1)]), &[]);
    let mut table = profiled("tdddg", [audience()]);
    table.categories[1].consent = Consent::Required;
    expect(&table, &[]);
}

#[test]
fn each_rule_speaks_for_its_own_profile_alone() {
    let rows = || {
        let theirs = cookie("a").third_party().provider("Videos Inc.");
        [theirs, cookie("b").script().provider("Videos Inc."), renewed(audience().lasts(400, Unit::Days))]
    };
    for profile in PROFILES {
        for mistake in mistakes(&profiled(profile.name, rows())) {
            assert!(mistake.starts_with(profile.name), "{mistake}");
        }
    }
    assert_eq!(mistakes(&profiled("cnil aepd ico tdddg", rows())).len(), 7);
}
