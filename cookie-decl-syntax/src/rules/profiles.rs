//! What authorities ask of a table that names their profile.

use super::words::subject;
use super::{Findings, Place};
use crate::diag::Diagnostic;
use crate::model::{Consent, Kind, Lifetime, Row, Setter, Spanned, Table, Unit};
use crate::profile::{self, AEPD, CNIL, ICO, Longest, Profile, TDDDG};
use crate::rule::{self, Rule};

/// What holds for the whole table.
pub(super) fn check_table(findings: &mut Findings, table: &Table) {
    check_cnil_controller_missing(findings, table);
}

/// What holds for each row.
pub(super) fn check_row(findings: &mut Findings, place: Place<'_>) {
    check_cnil_choice_over_6_months(findings, place);
    check_cnil_audience_over_13_months(findings, place);
    check_cnil_audience_renewed(findings, place);
    check_aepd_consent_over_24_months(findings, place);
    check_aepd_transfer_untold(findings, place);
    check_ico_duration_unwritten(findings, place);
    check_ico_access_untold(findings, place);
    check_tdddg_objection(findings, place);
}

/// Visitors cannot agree with somebody whom they do not know.
fn check_cnil_controller_missing(findings: &mut Findings, table: &Table) {
    let Some(profile) = named(table, &CNIL) else { return };
    if table.controller.is_none() {
        let message = "this table has no controller, but the CNIL (France) asks to say who answers for the cookies before visitors consent";
        let help = "add `#![controller(\"Example City\")]`, or keep it with `#![allow(cnil_controller_missing, reason = \"…\")]`";
        findings
            .push(None, Diagnostic::new(&rule::CNIL_CONTROLLER_MISSING, profile.span, message).help(help));
    }
}

/// A choice that is asked for anew every half year bothers nobody, and nobody is bound for long.
fn check_cnil_choice_over_6_months(findings: &mut Findings, place: Place<'_>) {
    if place.row.consent.is_some() {
        let words = ("keeps the visitor's choice", "the CNIL (France) calls 6 months good practice");
        check_longest(findings, place, &rule::CNIL_CHOICE_OVER_6_MONTHS, words);
    }
}

/// The exemption ends where the tracker outlives it.
fn check_cnil_audience_over_13_months(findings: &mut Findings, place: Place<'_>) {
    if is_exempt_audience(place) {
        let words =
            ("lives without consent", "the CNIL (France) exempts audience measurement for 13 months at most");
        check_longest(findings, place, &rule::CNIL_AUDIENCE_OVER_13_MONTHS, words);
    }
}

/// A life that each visit begins anew has no end for whoever comes often.
fn check_cnil_audience_renewed(findings: &mut Findings, place: Place<'_>) {
    let Some(Lifetime::Limited { after_last_visit: true, .. }) = lifetime(place.row) else { return };
    if named(place.table, &CNIL).is_some() && is_exempt_audience(place) {
        let message = format!(
            "{} is prolonged by visits, but the CNIL (France) exempts audience measurement only if no visit does that",
            subject(place.row)
        );
        let help = "let it end at a fixed time and drop `after last visit`, or move the row to `statistics`, which asks for consent";
        findings.at(
            place,
            Diagnostic::new(&rule::CNIL_AUDIENCE_RENEWED, lifetime_span(place.row), message).help(help),
        );
    }
}

/// A consent that nobody remembers having given is none.
fn check_aepd_consent_over_24_months(findings: &mut Findings, place: Place<'_>) {
    if place.row.consent.is_some() {
        let words = ("keeps a consent", "to the AEPD (Spain) it is valid for 24 months at most");
        check_longest(findings, place, &rule::AEPD_CONSENT_OVER_24_MONTHS, words);
    }
}

/// Whether data leave the country is known only where the provider's country is.
fn check_aepd_transfer_untold(findings: &mut Findings, place: Place<'_>) {
    if named(place.table, &AEPD).is_none() || !place.is_third_party() {
        return;
    }
    let told = |name: &String| {
        place.table.providers.iter().any(|told| told.name.value == *name && told.country.is_some())
    };
    if place.row.provider.iter().any(told) {
        return;
    }
    let provider = place.row.provider.first().map_or("", String::as_str);
    let message = format!(
        "{} comes from a third party whose country the table does not tell, but the AEPD (Spain) asks to tell of transfers",
        subject(place.row)
    );
    let help = format!("add `#![provider(\"{provider}\", country = \"FR\")]` with the country that it is in");
    findings.at(place, Diagnostic::new(&rule::AEPD_TRANSFER_UNTOLD, place.row.name.span, message).help(help));
}

/// `session` by default is a decision that nobody took.
fn check_ico_duration_unwritten(findings: &mut Findings, place: Place<'_>) {
    let by_default = place.row.lifetime.as_ref().is_some_and(|life| life.written.is_none());
    // Session storage knows no other lifetime.
    if by_default && place.row.kind == Kind::Cookie && named(place.table, &ICO).is_some() {
        let message = format!(
            "{} does not say how long it stays, but the ICO (United Kingdom) asks to tell visitors the duration of each",
            subject(place.row)
        );
        let help = "write it as the last cell: `| session`, or `| 14 days`";
        findings.at(
            place,
            Diagnostic::new(&rule::ICO_DURATION_UNWRITTEN, place.row.name.span, message).help(help),
        );
    }
}

/// The script of somebody else hardly writes what only we read.
fn check_ico_access_untold(findings: &mut Findings, place: Place<'_>) {
    let row = place.row;
    let ours = |name: &String| place.table.controller.as_ref().is_some_and(|ours| ours.value == *name);
    let is_script = row.setter == Setter::Script && row.kind != Kind::Nothing;
    if !is_script || row.shared_with.is_some() || row.provider.iter().any(ours) {
        return;
    }
    if named(place.table, &ICO).is_some() {
        let provider = row.provider.first().map_or("", String::as_str);
        let message = format!(
            "{} is set by a script of `{provider}` and shared with nobody, but the ICO (United Kingdom) asks to name the third parties that have access",
            subject(row)
        );
        let help = format!("add `shared with \"{provider}\"` to its terms if they can read it");
        findings.at(place, Diagnostic::new(&rule::ICO_ACCESS_UNTOLD, row.name.span, message).help(help));
    }
}

/// Whoever may only object has been read from already.
fn check_tdddg_objection(findings: &mut Findings, place: Place<'_>) {
    let Some(category) = place.table.categories.get(place.row.category) else { return };
    let keeps_something = place.row.kind != Kind::Nothing;
    if keeps_something && category.consent == Consent::Objection && named(place.table, &TDDDG).is_some() {
        let message = format!(
            "{} is set until visitors object, but the TDDDG (Germany) asks for consent to all that is not strictly necessary",
            subject(place.row)
        );
        let help = format!(
            "write `#[consent(required)]` above category `{}`, or move the row to one that asks",
            category.id.value
        );
        findings.at(place, Diagnostic::new(&rule::TDDDG_OBJECTION, place.row.name.span, message).help(help));
    }
}

/// Holds the longest life of a row against the limit that stands in the table of demands.
fn check_longest(findings: &mut Findings, place: Place<'_>, rule: &'static Rule, (does, but): (&str, &str)) {
    let Some((longest, profile)) = limit(rule) else { return };
    if named(place.table, profile).is_none() {
        return;
    }
    let how_long = match lifetime(place.row) {
        Some(Lifetime::Limited { count, unit, .. }) => {
            let days = u64::from(count) * unit.seconds() / Unit::Days.seconds();
            if days <= longest.days {
                return;
            }
            format!("for {days} days")
        }
        Some(Lifetime::UntilDeleted) => "until it is deleted".to_owned(),
        Some(Lifetime::Session) | None => return,
    };
    let message = format!("{} {does} {how_long}, but {but}", subject(place.row));
    let unit = format!("{:?}", longest.unit).to_lowercase();
    let help = format!("write `{} {unit}` or less", longest.count);
    findings.at(place, Diagnostic::new(rule, lifetime_span(place.row), message).help(help));
}

fn limit(rule: &Rule) -> Option<(Longest, &'static Profile)> {
    let demand = profile::demand(rule)?;
    Some((demand.longest?, demand.profile))
}

/// Where the table names the profile, if it does.
fn named<'a>(table: &'a Table, profile: &Profile) -> Option<&'a Spanned<&'static Profile>> {
    table.profiles.iter().find(|named| named.value == profile)
}

/// Audience measurement that waits for no consent.
fn is_exempt_audience(place: Place<'_>) -> bool {
    let category = place.table.categories.get(place.row.category);
    category.is_some_and(|category| {
        matches!(category.id.value.as_str(), "anonymous_statistics" | "statistics")
            && category.consent != Consent::Required
    })
}

fn lifetime(row: &Row) -> Option<Lifetime> {
    row.lifetime.as_ref().map(|life| life.value)
}

fn lifetime_span(row: &Row) -> proc_macro2::Span {
    row.lifetime.as_ref().and_then(|life| life.written).unwrap_or(row.name.span)
}
