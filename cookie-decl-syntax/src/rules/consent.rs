//! Consent: who remembers the choice.

use std::collections::HashMap;

use proc_macro2::TokenStream;

use super::pairs::{conditions, covers, equal, opposite};
use super::words::subject;
use super::{Findings, Place};
use crate::diag::Diagnostic;
use crate::model::{Category, ChoiceFormat, Consent, Kind, Lifetime, Name, Setter, Table};
use crate::rule;

/// A choice that nobody remembers is asked for on every page. One error, at the first category that needs it; where the
/// row that remembers stands behind a `#[cfg(…)]`, one for each condition under which somebody asks without it.
pub(super) fn check_consent_row_missing(findings: &mut Findings, table: &Table) {
    let asks = |category: &&Category| category.consent != Consent::Exempt;
    let unremembered = if table.rows.iter().any(|row| row.consent.is_some()) {
        forgotten(table)
    } else {
        let first = table.categories.iter().find(asks);
        first.into_iter().map(|category| (category, Vec::new())).collect()
    };
    for (category, only_if) in unremembered {
        let mut mistake = unremembered_choice(category, !only_if.is_empty());
        mistake.only_if = only_if;
        findings.push(None, mistake);
    }
}

fn unremembered_choice(category: &Category, conditional: bool) -> Diagnostic {
    let choice = match category.consent {
        Consent::Objection => "lets visitors object",
        _ => "needs the visitor's consent",
    };
    let id = &category.id;
    let message =
        format!("category `{}` {choice}, but no cookie of the table remembers the choice", id.value);
    let help = if conditional {
        "the row with `consent` stands behind a `#[cfg(…)]`: take that away, or add a row for the builds without it"
    } else {
        "add the term `consent` to a cookie of category `necessary`: `… | \"cookies_preferences\" | … | 6 months, consent;`"
    };
    Diagnostic::new(&rule::CONSENT_ROW_MISSING, id.span, message).help(help)
}

/// Where each row that remembers the choice stands behind a `#[cfg(…)]`: the categories of rows that may be there without all
/// of them, and the conditions under which they are. Of two rows of which the first is there whenever the second is, the
/// first alone.
fn forgotten(table: &Table) -> Vec<(&Category, Vec<TokenStream>)> {
    let remembering = table.rows.iter().enumerate().filter(|(_, row)| row.consent.is_some());
    let remembering: Vec<_> = remembering.collect();
    let is_alone = |index: usize| !remembering.iter().any(|(own, _)| covers(table, *own, index));
    let mut alone: Vec<(usize, &Category)> = Vec::new();
    for (index, row) in table.rows.iter().enumerate() {
        let Some(category) = table.categories.get(row.category) else { continue };
        let is_told = || alone.iter().any(|(told, _)| covers(table, *told, index));
        if category.consent != Consent::Exempt && is_alone(index) && !is_told() {
            alone.push((index, category));
        }
    }
    let only_if = |index: usize| {
        let without = remembering.iter().map(|(_, row)| opposite(&row.cfg));
        let own = table.rows.get(index).map_or(&[][..], |row| &row.cfg);
        without.chain(own.iter().cloned()).collect()
    };
    alone.into_iter().map(|(index, category)| (category, only_if(index))).collect()
}

/// Two memories of one choice contradict each other sooner or later.
pub(super) fn check_consent_row_twice(findings: &mut Findings, table: &Table) {
    for (later, earlier) in equal(table, |row| row.consent.map(|_| ())) {
        let (Some(row), Some(first)) = (table.rows.get(later), table.rows.get(earlier)) else { continue };
        let (Some(term), Some(first_term)) = (row.consent, first.consent) else { continue };
        let message =
            format!("{} remembers the visitor's choice too, but one cookie remembers it all", subject(row));
        let related = format!("{} remembers it here", subject(first));
        let mut mistake = Diagnostic::new(&rule::CONSENT_ROW_TWICE, term.span, message)
            .help("take the term `consent` away from one of them")
            .related(first_term.span, related);
        mistake.only_if = conditions(first, row);
        findings.push(Some(later), mistake);
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

/// What this program remembers ends by the time at which the visitor chose, however often the cookie is written. When a
/// manager writes its own anew is the manager's affair.
pub(super) fn check_consent_row_renewed(findings: &mut Findings, place: Place<'_>) {
    let (Some(term), Some(life)) = (place.row.consent, &place.row.lifetime) else { return };
    let Lifetime::Limited { after_last_visit: true, .. } = life.value else { return };
    if term.value != ChoiceFormat::Own {
        return;
    }
    let message = format!(
        "{} remembers the visitor's choice, which no visit prolongs, but its row says `after last visit`",
        subject(place.row)
    );
    let span = life.written.unwrap_or(place.row.name.span);
    let help =
        "take `after last visit` away: visitors are asked again when that time has passed since they chose";
    findings.at(place, Diagnostic::new(&rule::CONSENT_ROW_RENEWED, span, message).help(help));
}

/// Where visitors are never asked nobody can be asked anew. The row of vanilla-cookieconsent says what revision the manager's
/// own configuration has.
pub(super) fn check_revision_asks_nobody(findings: &mut Findings, place: Place<'_>) {
    let Some(span) = place.row.revision.written else { return };
    let Some(category) = place.table.categories.get(place.row.category) else { return };
    let is_managers = place.row.consent.is_some_and(|term| term.value == ChoiceFormat::VanillaCookieconsent);
    if category.consent != Consent::Exempt || is_managers {
        return;
    }
    let message = format!(
        "`#[revision({})]` of {} asks nobody anew, because its category `{}` needs no consent",
        place.row.revision.value,
        subject(place.row),
        category.id.value
    );
    let help = "take it away: all that it changes is the digest of the charter";
    findings.at(place, Diagnostic::new(&rule::REVISION_ASKS_NOBODY, span, message).help(help));
}

/// The manager's cookie is searched for the ids, so each has to be one that the manager can write.
pub(super) fn check_consent_id_malformed(findings: &mut Findings, table: &Table) {
    let Some(format) = manager(table) else { return };
    for (category, id) in ids(table) {
        let why = if id.is_empty() {
            "is empty"
        } else if id.trim() != id || id.chars().any(char::is_control) {
            "has white space around it or a control character in it"
        } else if format == ChoiceFormat::Tarteaucitron && id.contains('!') {
            "has a `!`, which stands between the ids in the cookie of tarteaucitron"
        } else {
            continue;
        };
        let message = format!("the id `{}` of category `{}` {why}", id.escape_debug(), category.id.value);
        let help = "write the id exactly as the consent manager's configuration has it: `#[known_as(\"analytics\")]`";
        findings
            .push(None, Diagnostic::new(&rule::CONSENT_ID_MALFORMED, category.id.span, message).help(help));
    }
}

/// One answer cannot be given to two questions: who agreed to one category would have agreed to the other.
pub(super) fn check_consent_id_twice(findings: &mut Findings, table: &Table) {
    if manager(table).is_none() {
        return;
    }
    let mut taken: HashMap<&str, &Category> = HashMap::new();
    for (category, id) in ids(table) {
        let Some(first) = taken.insert(id, category) else { continue };
        let message = format!(
            "category `{}` is known to the consent manager as `{id}`, which is taken",
            category.id.value
        );
        let related = format!("category `{}` is known as `{id}` too", first.id.value);
        let help = "give each category ids of its own with `#[known_as(\"…\")]`; without it the id is the category's word";
        let mistake = Diagnostic::new(&rule::CONSENT_ID_TWICE, category.id.span, message).help(help);
        findings.push(None, mistake.related(first.id.span, related));
    }
}

/// The consent manager that keeps the choice, if one does.
fn manager(table: &Table) -> Option<ChoiceFormat> {
    let format = table.rows.iter().find_map(|row| row.consent)?.value;
    (format != ChoiceFormat::Own).then_some(format)
}

/// The ids under which a manager knows the categories that ask.
fn ids(table: &Table) -> impl Iterator<Item = (&Category, &str)> {
    let asking = table.categories.iter().filter(|category| category.consent != Consent::Exempt);
    asking.flat_map(|category| {
        let own = category.known_as.is_empty().then_some(&*category.id.value);
        category.known_as.iter().map(String::as_str).chain(own).map(move |id| (category, id))
    })
}
