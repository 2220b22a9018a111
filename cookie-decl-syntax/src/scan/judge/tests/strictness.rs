//! How strict to be, and what is lifted.

use super::*;

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
    let by_attribute = |rule| Site { allowed: vec![excused(rule)], ..sites[0].clone() };
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
fn exceptions_in_code_that_lift_nothing() {
    let excused_at = |rule, line| {
        let mut exception = excused(rule);
        exception.place.region.line = line;
        exception
    };
    let exceptions = [
        excused_at(&rule::UNDECLARED, 1),
        excused_at(&rule::UNREADABLE_NAME, 1),
        excused_at(&rule::UNDECLARED, 2),
        excused_at(&rule::UNDECLARED_REMOVAL, 3),
    ];
    let under = |name: &str, allowed: &[Exception]| Site { allowed: allowed.to_vec(), ..by_hand(name) };
    let sites = [
        under("tracking", &exceptions[..2]),
        // It is declared.
        under("sessionid", &exceptions[2..3]),
        by_hand("tracking"),
    ];
    let declared = declared(TABLE);
    let unused = unused_exceptions(&exceptions, &sites, &declared, &Settings::default());
    assert_eq!(unused, exceptions[1..].iter().collect::<Vec<_>>());
}
