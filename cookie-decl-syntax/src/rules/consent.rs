//! Consent: who remembers the choice.

use super::words::subject;
use super::{Findings, Place};
use crate::diag::Diagnostic;
use crate::model::{Category, ChoiceFormat, Consent, Kind, Name, Setter, Table};
use crate::rule;

/// A choice that nobody remembers is asked for on every page. One error, at the first category that needs it.
pub(super) fn check_consent_row_missing(findings: &mut Findings, table: &Table) {
    if table.rows.iter().any(|row| row.consent.is_some()) {
        return;
    }
    let asks = |category: &&Category| category.consent != Consent::Exempt;
    let Some(category) = table.categories.iter().find(asks) else { return };
    let choice = match category.consent {
        Consent::Objection => "lets visitors object",
        _ => "needs the visitor's consent",
    };
    let id = &category.id;
    let message =
        format!("category `{}` {choice}, but no cookie of the table remembers the choice", id.value);
    let help = "add the term `consent` to a cookie of category `necessary`: `… | \"cookies_preferences\" | … | 6 months, consent;`";
    findings.push(None, Diagnostic::new(&rule::CONSENT_ROW_MISSING, id.span, message).help(help));
}

/// Two memories of one choice contradict each other sooner or later.
pub(super) fn check_consent_row_twice(findings: &mut Findings, table: &Table) {
    let mut rows =
        table.rows.iter().enumerate().filter_map(|(index, row)| Some((index, row, row.consent?.span)));
    let Some((_, first, first_span)) = rows.next() else { return };
    for (index, row, span) in rows {
        let message = format!("{} remembers the visitor's choice too, but one cookie has to", subject(row));
        let related = format!("{} remembers it here", subject(first));
        let mut mistake = Diagnostic::new(&rule::CONSENT_ROW_TWICE, span, message)
            .help("take the term `consent` away from one of them")
            .related(first_span, related);
        mistake.only_if = first.cfg.iter().chain(&row.cfg).cloned().collect();
        findings.push(Some(index), mistake);
    }
}

/// A refusal has to be remembered too, so the memory itself cannot wait for consent.
pub(super) fn check_consent_row_needs_consent(findings: &mut Findings, place: Place<'_>) {
    let (Some(term), Some(category)) = (place.row.consent, place.table.categories.get(place.row.category))
    else {
        return;
    };
    if category.consent != Consent::Exempt {
        let message = format!(
            "{} remembers the visitor's choice, but its category `{}` waits for that choice itself",
            subject(place.row),
            category.id.value
        );
        let mistake = Diagnostic::new(&rule::CONSENT_ROW_NEEDS_CONSENT, term.span, message);
        findings.at(place, mistake.help("move the row to `necessary`: a refusal has to be remembered too"));
    }
}

/// Who writes the choice can do so: this program its own format, a consent manager of the page that manager's. Either
/// way it is a cookie on our hosts, under one name.
pub(super) fn check_consent_row_not_ours(findings: &mut Findings, place: Place<'_>) {
    let Some(term) = place.row.consent else { return };
    let own = term.value == ChoiceFormat::Own;
    let why = match (place.row.kind, &place.row.setter, &place.row.name.value) {
        (Kind::Cookie, Setter::Site, Some(Name::Exact(_))) if own => return,
        (Kind::Cookie, Setter::Script | Setter::Library(_), Some(Name::Exact(_))) if !own => return,
        (Kind::Cookie, Setter::Site, _) if !own => "is set by this program and not by a consent manager",
        (Kind::Cookie, Setter::ThirdParty, _) => "belongs to another site",
        (Kind::Cookie, Setter::Script | Setter::Library(_), _) if own => "is not set by this program",
        (Kind::Cookie, ..) => "is a pattern",
        _ => "is no cookie",
    };
    let message = format!("{} {why}, so it cannot remember the visitor's choice", subject(place.row));
    let help = if own {
        "put `consent` on a cookie with one name that this program sets"
    } else {
        "put `consent = …` on a cookie with one name, and `#[script]` in front of its row: the manager runs in the page"
    };
    findings.at(place, Diagnostic::new(&rule::CONSENT_ROW_NOT_OURS, term.span, message).help(help));
}
