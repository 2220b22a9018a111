//! Rules about the row that remembers the choice, and about asking anew.

use super::build::{cookie, row, table};
use super::{expect, expect_row};
use crate::model::{ChoiceFormat, Consent, Kind, Lifetime, Row, Unit};

/// What visits prolong.
fn renewed(or_session: bool) -> Row {
    let (count, unit, up_to, after_last_visit) = (6, Unit::Months, false, true);
    cookie("choice").lifetime(Lifetime::Limited { count, unit, up_to, or_session, after_last_visit })
}

#[test]
fn no_visit_prolongs_a_choice() {
    for or_session in [false, true] {
        let mistake = ["consent_row_renewed @ lifetime"];
        expect_row(renewed(or_session).remembers(ChoiceFormat::Own), &mistake);
        expect_row(renewed(or_session), &[]);
    }
    expect_row(cookie("choice").lasts(6, Unit::Months).remembers(ChoiceFormat::Own), &[]);
    expect_row(cookie("choice").remembers(ChoiceFormat::Own), &[]);
    // Its manager may write it anew.
    expect_row(renewed(false).script().remembers(ChoiceFormat::Klaro), &[]);
}

#[test]
fn a_revision_asks_where_somebody_is_asked() {
    expect_row(cookie("sid").revision(2), &["revision_asks_nobody @ revision"]);
    expect_row(cookie("sid").revision(0), &["revision_asks_nobody @ revision"]);
    expect_row(row(Kind::LocalStorage, "theme").revision(1), &["revision_asks_nobody @ revision"]);
    expect_row(
        cookie("choice").revision(1).remembers(ChoiceFormat::Own),
        &["revision_asks_nobody @ revision"],
    );
    let manager = |format| cookie("cc_cookie").script().revision(1).remembers(format);
    expect_row(manager(ChoiceFormat::VanillaCookieconsent), &[]);
    expect_row(manager(ChoiceFormat::Klaro), &["revision_asks_nobody @ revision"]);
    expect_row(cookie("sid").revision(1).allow("revision_asks_nobody"), &[]);
    for consent in [Consent::Required, Consent::Objection] {
        let memory = cookie("choice").remembers(ChoiceFormat::Own);
        let mut table = table([memory, cookie("visits").category(1).revision(2)]);
        table.categories[1].consent = consent;
        expect(&table, &[]);
    }
}
