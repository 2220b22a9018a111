//! Rows that clash with one another. Ten thousand rows are compared through maps, never each with each.
//!
//! The later row of a pair gets the mistake. Where either has `#[cfg(…)]`, it is one only when both are compiled.

use super::Findings;
use super::identity::{Identity, identity};
use super::pairs::{Pair, differing, equal};
use super::words::{scope, shown, subject};
use crate::diag::Diagnostic;
use crate::model::{Kind, Table};
use crate::rule;

/// RFC 6265bis, section 5.7, step 23: name, Domain and Path are a cookie's identity.
pub(super) fn check_duplicate_identity(findings: &mut Findings, table: &Table) {
    let identity = |row| identity(table, row);
    for (later, earlier) in equal(table, identity) {
        let Some(pair) = Pair::of(table, later, earlier) else { continue };
        let (message, help) = if pair.later.kind == Kind::Cookie {
            let rule = "browsers keep one cookie for each name, Domain and Path";
            let message =
                format!("{} is declared twice with {}, but {rule}", subject(pair.later), scope(pair.later));
            (message, "remove one of the rows, or give one of the cookies another name")
        } else {
            let message = format!("{} is declared twice", subject(pair.later));
            (message, "remove one of the rows, or give one of the keys another name")
        };
        pair.report(
            findings,
            Diagnostic::new(&rule::DUPLICATE_IDENTITY, pair.later.name.span, message).help(help),
        );
    }
}

/// RFC 6265bis, section 4.2.2: the server gets both under one name. Third parties' cookies go to other servers.
pub(super) fn check_name_in_two_scopes(findings: &mut Findings, table: &Table) {
    let own_cookie = |row| {
        let Identity { jar, name, scope } = identity(table, row)?;
        jar.is_own_cookies().then_some((name, scope))
    };
    for (later, earlier) in differing(table, own_cookie) {
        let Some(pair) = Pair::of(table, later, earlier) else { continue };
        let message = format!(
            "{} is declared with {} here and with {} above, but a server cannot tell the two apart",
            subject(pair.later),
            scope(pair.later),
            scope(pair.earlier)
        );
        let span = [pair.later.attributes.path.written, pair.later.attributes.domain.written];
        let span = span.into_iter().flatten().next().unwrap_or(pair.later.name.span);
        let mistake = Diagnostic::new(&rule::NAME_IN_TWO_SCOPES, span, message);
        pair.report(findings, mistake.help("give one of the cookies another name"));
    }
}

/// RFC 6265bis, section 5.4: two cookies, until something on the way folds case.
pub(super) fn check_names_differ_by_case(findings: &mut Findings, table: &Table) {
    let spelling = |row| {
        let Identity { jar, name, .. } = identity(table, row)?;
        let folded = (name.0.to_ascii_lowercase(), name.1.map(str::to_ascii_lowercase));
        jar.is_own_cookies().then_some((folded, name))
    };
    for (later, earlier) in differing(table, spelling) {
        let Some(pair) = Pair::of(table, later, earlier) else { continue };
        let message = format!(
            "{} differs from {} by letter case alone, and some servers and proxies take them for one",
            subject(pair.later),
            subject(pair.earlier)
        );
        let mistake = Diagnostic::new(&rule::NAMES_DIFFER_BY_CASE, pair.later.name.span, message);
        pair.report(findings, mistake.help("give one of the cookies another name"));
    }
}

/// Two constants of one name do not compile. Where the cookies themselves are one, that is said already.
pub(super) fn check_constant_duplicate(findings: &mut Findings, table: &Table) {
    for (later, earlier) in equal(table, |row| row.constant.as_ref().map(|constant| constant.value.as_str()))
    {
        let Some(pair) = Pair::of(table, later, earlier) else { continue };
        let Some(name) = &pair.later.constant else { continue };
        if identity(table, pair.later) == identity(table, pair.earlier) {
            continue;
        }
        let message = format!(
            "{} and {} both have the constant `{}`",
            subject(pair.earlier),
            subject(pair.later),
            shown(&name.value)
        );
        let mistake = Diagnostic::new(&rule::CONSTANT_DUPLICATE, name.span, message);
        pair.report(findings, mistake.help("write `CONSTANT = ` with another name before the cookie's name"));
    }
}
