//! `__Host-` and its kin: names with which browsers enforce attributes (RFC 6265bis, section 5.4; layered cookies,
//! section 5.4.3). Third parties' cookies are held to them as well.

use cookie_decl_core::Prefix;
use proc_macro2::Span;

use super::words::{domain, shown, subject};
use super::{Findings, Place};
use crate::diag::Diagnostic;
use crate::model::{Domain, Name, Setter};
use crate::rule::{self, Rule};

/// The rule of a prefix.
fn rule_of(prefix: &Prefix) -> &'static Rule {
    match (prefix.is_host, prefix.is_http) {
        (true, true) => &rule::PREFIX_HOST_HTTP,
        (true, false) => &rule::PREFIX_HOST,
        (false, true) => &rule::PREFIX_HTTP,
        (false, false) => &rule::PREFIX_SECURE,
    }
}

/// `prefix_secure`, `prefix_host`, `prefix_http` and `prefix_host_http`: each thing that the prefix asks for and the row
/// does not have is a mistake of its own, at its own term.
pub(super) fn check_prefix(findings: &mut Findings, place: Place<'_>) {
    let row = place.row;
    if let Some(prefix) = Prefix::of(head(place)) {
        let demand = Demand { place, prefix, subject: subject(row) };
        demand.secure(findings);
        demand.http_only(findings);
        let (path, host) = (&row.attributes.path, &row.attributes.domain);
        demand.root_path(findings, &path.value, path.written.unwrap_or(row.name.span));
        demand.no_domain(findings, &host.value, host.written.unwrap_or(row.name.span));
    }
    // The removal of a former cookie carries its Path and Domain, and is refused like the cookie itself.
    for former in &row.formerly {
        let Some(prefix) = Prefix::of(&former.name.value) else { continue };
        let demand =
            Demand { place, prefix, subject: format!("former cookie `{}`", shown(&former.name.value)) };
        demand.root_path(findings, &former.path.value, former.path.written.unwrap_or(former.name.span));
        if let Some(host) = &former.domain {
            demand.no_domain(findings, &Domain::Host(host.value.clone()), host.span);
        }
    }
}

/// Section 4.1.3 knows one spelling; section 5.4 has browsers match any.
pub(super) fn check_prefix_spelling(findings: &mut Findings, place: Place<'_>) {
    let name = head(place);
    let Some(prefix) = Prefix::of(name) else { return };
    let written = name.get(..prefix.spelling.len()).unwrap_or_default();
    if written != prefix.spelling {
        let message = format!(
            "{} begins with `{written}`, which browsers take for `{}` and other software does not",
            subject(place.row),
            prefix.spelling
        );
        let mistake = Diagnostic::new(&rule::PREFIX_SPELLING, place.row.name.span, message);
        findings.at(place, mistake.help(format!("write `{}`", prefix.spelling)));
    }
}

/// The name, or what stands before a pattern's star.
fn head(place: Place<'_>) -> &str {
    match &place.row.name.value {
        Some(Name::Exact(head) | Name::Pattern { head, .. }) => head,
        None => "",
    }
}

/// What a prefix asks of a cookie, a demand at a time.
struct Demand<'a> {
    place: Place<'a>,
    prefix: &'static Prefix,
    subject: String,
}

impl Demand<'_> {
    fn secure(&self, findings: &mut Findings) {
        let secure = &self.place.row.attributes.secure;
        if !secure.value {
            let help = format!("drop `Secure = false`, or `{}` from the name", self.prefix.spelling);
            self.refused(findings, secure.written, "has `Secure = false`", "without `Secure`", help);
        }
    }

    fn http_only(&self, findings: &mut Findings) {
        let row = self.place.row;
        if self.prefix.is_http && !row.attributes.http_only.value {
            let (has, help) = if row.setter == Setter::Script {
                let help =
                    format!("no script can set such a cookie: drop `{}` from the name", self.prefix.spelling);
                ("is set by a script", help)
            } else {
                let help = format!("drop `HttpOnly = false`, or `{}` from the name", self.prefix.spelling);
                ("has `HttpOnly = false`", help)
            };
            self.refused(findings, row.attributes.http_only.written, has, "without `HttpOnly`", help);
        }
    }

    fn root_path(&self, findings: &mut Findings, path: &str, span: Span) {
        if self.prefix.is_host && path != "/" {
            let has = format!("has `Path={}`", shown(path));
            let help = format!("drop the `Path`, or `{}` from the name", self.prefix.spelling);
            self.refused(findings, Some(span), &has, "unless its path is `/`", help);
        }
    }

    fn no_domain(&self, findings: &mut Findings, host: &Domain, span: Span) {
        if self.prefix.is_host && *host != Domain::HostOnly {
            let has = format!("has {}", domain(host));
            let help = format!("drop the `Domain`, or `{}` from the name", self.prefix.spelling);
            self.refused(findings, Some(span), &has, "with a `Domain`", help);
        }
    }

    fn refused(&self, findings: &mut Findings, span: Option<Span>, has: &str, when: &str, help: String) {
        let Self { place, prefix, subject } = self;
        let message = format!("{subject} {has}, but browsers refuse a `{}` cookie {when}", prefix.spelling);
        let span = span.unwrap_or(place.row.name.span);
        findings.at(*place, Diagnostic::new(rule_of(prefix), span, message).help(help));
    }
}
