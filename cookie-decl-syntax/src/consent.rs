//! Rules on consent: who remembers the choice.

use crate::diag::{Diagnostic, Errors};
use crate::model::{Consent, Kind, Name, Row, Setter, Table};
use crate::rule;

/// Checks the rows that remember the visitor's choice, and that there is one where there is a choice.
pub(crate) fn check(errors: &mut Errors, table: &Table) {
    check_consent_row_missing(errors, table);
    check_consent_row_twice(errors, table);
    for row in table.rows.iter().filter(|row| row.consent.is_some()) {
        check_consent_row_needs_consent(errors, table, row);
        check_consent_row_not_ours(errors, row);
    }
}

/// A choice that nobody remembers is asked for on every page. One error, at the first category that needs it.
fn check_consent_row_missing(errors: &mut Errors, table: &Table) {
    if table.rows.iter().any(|row| row.consent.is_some()) {
        return;
    }
    let asks = |category: &&crate::model::Category| category.consent != Consent::Exempt;
    let Some(category) = table.categories.iter().find(asks) else { return };
    let choice = match category.consent {
        Consent::Objection => "lets visitors object",
        _ => "needs the visitor's consent",
    };
    let id = &category.id;
    let message = format!("category `{}` {choice}, but no cookie of the table remembers the choice", id.value);
    let help = "add the term `consent` to a cookie of category `necessary`: `| \"cookies_preferences\" | … | 6 months, consent;`";
    errors.push(Diagnostic::new(&rule::CONSENT_ROW_MISSING, id.span, message).help(help));
}

/// Two memories of one choice contradict each other sooner or later.
fn check_consent_row_twice(errors: &mut Errors, table: &Table) {
    let mut rows = table.rows.iter().filter_map(|row| Some((row, row.consent?)));
    let Some((first, first_span)) = rows.next() else { return };
    for (row, span) in rows {
        let message = format!("{} remembers the visitor's choice too; one row does", row.subject());
        let related = format!("{} remembers it here", first.subject());
        let mut diagnostic = Diagnostic::new(&rule::CONSENT_ROW_TWICE, span, message).related(first_span, related);
        diagnostic.only_if = first.cfg.iter().chain(&row.cfg).cloned().collect();
        errors.push(diagnostic);
    }
}

/// A refusal has to be remembered too, so the memory itself cannot wait for consent.
fn check_consent_row_needs_consent(errors: &mut Errors, table: &Table, row: &Row) {
    let Some(category) = table.categories.get(row.category) else { return };
    if category.consent != Consent::Exempt {
        let message = format!(
            "{} remembers the visitor's choice, but its category `{}` waits for that choice itself",
            row.subject(),
            category.id.value
        );
        let help = "move the row to `necessary`: a refusal has to be remembered too";
        errors.push(Diagnostic::new(&rule::CONSENT_ROW_NEEDS_CONSENT, row.consent.unwrap_or(row.name.span), message).help(help));
    }
}

/// The program writes the choice, so the row is a cookie that it sets, under one name.
fn check_consent_row_not_ours(errors: &mut Errors, row: &Row) {
    let why = match (row.kind, &row.setter, &row.name.value) {
        (Kind::Cookie, Setter::Site, Some(Name::Exact(_))) => return,
        (Kind::Cookie, Setter::Site, _) => "is a pattern",
        (Kind::Cookie, ..) => "is not set by this program",
        _ => "is no cookie",
    };
    let message = format!("{} {why}, so it cannot remember the visitor's choice", row.subject());
    let help = "put `consent` on a cookie with one name that this program sets";
    errors.push(Diagnostic::new(&rule::CONSENT_ROW_NOT_OURS, row.consent.unwrap_or(row.name.span), message).help(help));
}
