//! Attributes and lifetimes, a row at a time. `Path` and `Domain` have files of their own.

use cookie_decl_core::is_loopback;
use proc_macro2::Span;

use super::words::{shown, subject};
use super::{Findings, Place};
use crate::diag::Diagnostic;
use crate::model::{Kind, Lifetime, SameSite, Setter};
use crate::rule;

/// RFC 6265bis, section 5.5.
const LONGEST_DAYS: u64 = 400;
const DAY: u64 = 86_400;

/// RFC 6265bis, section 5.7, step 19.
pub(super) fn check_same_site_none_without_secure(findings: &mut Findings, place: Place<'_>) {
    let set = &place.row.attributes;
    if set.same_site.value == SameSite::None && !set.secure.value {
        let message =
            format!("{} has `SameSite=None` without `Secure`, but browsers refuse that", subject(place.row));
        let span = set.secure.written.or(set.same_site.written).unwrap_or(place.row.name.span);
        let mistake = Diagnostic::new(&rule::SAME_SITE_NONE_WITHOUT_SECURE, span, message);
        // Of a third party browsers refuse `Lax` too.
        let help = if place.is_third_party() {
            "drop `Secure = false`"
        } else {
            "drop `Secure = false`, or write `SameSite = Lax`"
        };
        findings.at(place, mistake.help(help));
    }
}

/// CHIPS. Browsers that do not know `Partitioned` keep a plain cookie, which is no better.
pub(super) fn check_partitioned_without_secure(findings: &mut Findings, place: Place<'_>) {
    let set = &place.row.attributes;
    if set.partitioned.value && !set.secure.value {
        let message =
            format!("{} is `Partitioned` without `Secure`, but browsers refuse that", subject(place.row));
        let span = set.secure.written.or(set.partitioned.written).unwrap_or(place.row.name.span);
        let mistake = Diagnostic::new(&rule::PARTITIONED_WITHOUT_SECURE, span, message);
        findings.at(place, mistake.help("drop `Secure = false`, or `Partitioned`"));
    }
}

/// CHIPS. A third party's `Lax` is a mistake of its own, and a worse one.
pub(super) fn check_partitioned_without_none(findings: &mut Findings, place: Place<'_>) {
    let set = &place.row.attributes;
    if set.partitioned.value && set.same_site.value != SameSite::None && !place.is_third_party() {
        let message = format!(
            "{} is `Partitioned`, but with `SameSite={}` no browser sends it where it would be partitioned",
            subject(place.row),
            same_site(set.same_site.value)
        );
        let span = set.partitioned.written.unwrap_or(place.row.name.span);
        let mistake = Diagnostic::new(&rule::PARTITIONED_WITHOUT_NONE, span, message);
        findings.at(place, mistake.help("write `SameSite = None`, or drop `Partitioned`"));
    }
}

/// RFC 6265bis, section 5.7, step 13. Browsers trust a loopback host without encryption, most of them at least.
pub(super) fn check_secure_on_http_site(findings: &mut Findings, place: Place<'_>) {
    let secure = &place.row.attributes.secure;
    if !secure.value || place.is_third_party() {
        return;
    }
    if let Some(site) = place.table.sites.iter().find(|site| !site.https && !is_loopback(&site.host)) {
        let message = format!(
            "{} is `Secure`, but browsers refuse such a cookie from `{}`, which is not encrypted",
            subject(place.row),
            shown(&site.url.value)
        );
        let span = secure.written.unwrap_or(place.row.name.span);
        let mistake = Diagnostic::new(&rule::SECURE_ON_HTTP_SITE, span, message);
        findings.at(
            place,
            mistake
                .help("serve the site over https, or write `Secure = false`")
                .related(site.url.span, "the site is declared here"),
        );
    }
}

/// RFC 6265bis, section 5.7, step 15.
pub(super) fn check_http_only_by_script(findings: &mut Findings, place: Place<'_>) {
    let http_only = &place.row.attributes.http_only;
    if place.row.setter == Setter::Script && http_only.value {
        let message = format!(
            "{} is set by a script, but browsers refuse an `HttpOnly` cookie from one",
            subject(place.row)
        );
        let span = http_only.written.unwrap_or(place.row.name.span);
        let mistake = Diagnostic::new(&rule::HTTP_ONLY_BY_SCRIPT, span, message);
        findings.at(place, mistake.help("drop `HttpOnly`, or `#[script]` if the server sets it"));
    }
}

/// RFC 6265bis, section 5.7, step 18.
pub(super) fn check_third_party_same_site(findings: &mut Findings, place: Place<'_>) {
    let set = &place.row.attributes.same_site;
    if place.is_third_party() && set.value != SameSite::None {
        let message = format!(
            "{} has `SameSite={}`, but browsers refuse that from a third party",
            subject(place.row),
            same_site(set.value)
        );
        let span = set.written.unwrap_or(place.row.name.span);
        let mistake = Diagnostic::new(&rule::THIRD_PARTY_SAME_SITE, span, message);
        findings.at(place, mistake.help("drop it: a `#[third_party]` row is `SameSite=None`"));
    }
}

/// RFC 6265bis, section 5.6.2: a lifetime of zero is a removal. Storage that is gone at once is nothing either.
pub(super) fn check_lifetime_zero(findings: &mut Findings, place: Place<'_>) {
    if let Some((Lifetime::Limited { count: 0, .. }, span)) = lifetime(place) {
        let message = format!("{} lives for no time at all", subject(place.row));
        let mistake = Diagnostic::new(&rule::LIFETIME_ZERO, span, message);
        findings.at(place, mistake.help("write how long it stays, or `session`"));
    }
}

/// RFC 6265bis, section 5.5. Thirteen months, the law's figure, are 390 days here.
pub(super) fn check_lifetime_over_400_days(findings: &mut Findings, place: Place<'_>) {
    let Some((Lifetime::Limited { count, unit, .. }, span)) = lifetime(place) else { return };
    let seconds = u64::from(count) * unit.seconds();
    if seconds > LONGEST_DAYS * DAY {
        let message = format!(
            "{} lives for {} days, but browsers keep no cookie for more than {LONGEST_DAYS} days",
            subject(place.row),
            // Rounded up, so that one second too many does not read as 400 days.
            seconds.div_ceil(DAY),
        );
        let mistake = Diagnostic::new(&rule::LIFETIME_OVER_400_DAYS, span, message);
        findings.at(place, mistake.help("write `400 days` or less, such as `13 months` or `1 year`"));
    }
}

/// RFC 6265bis, section 5.5: there is no cookie for ever.
pub(super) fn check_until_deleted_cookie(findings: &mut Findings, place: Place<'_>) {
    if let Some((Lifetime::UntilDeleted, span)) = lifetime(place) {
        let message = format!("{} lives until deleted, but every cookie ends by itself", subject(place.row));
        let mistake = Diagnostic::new(&rule::UNTIL_DELETED_COOKIE, span, message);
        findings.at(place, mistake.help(format!("write `session` or a time, `{LONGEST_DAYS} days` at most")));
    }
}

/// HTML: session storage belongs to a tab and ends with it.
pub(super) fn check_session_storage_lifetime(findings: &mut Findings, place: Place<'_>) {
    let Some((lifetime, span)) = lifetime(place) else { return };
    // Zero is reported already.
    let is_settled = matches!(lifetime, Lifetime::Session | Lifetime::Limited { count: 0, .. });
    if place.row.kind == Kind::SessionStorage && !is_settled {
        let message = format!("{} ends with its tab and has no other lifetime", subject(place.row));
        let mistake = Diagnostic::new(&rule::SESSION_STORAGE_LIFETIME, span, message);
        findings.at(place, mistake.help("write `session`, or `local_storage` if it stays longer"));
    }
}

/// Storage and services without a cookie have no attributes. Each one that is written is a mistake.
pub(super) fn check_attribute_on_storage(findings: &mut Findings, place: Place<'_>) {
    let set = &place.row.attributes;
    let written = [
        ("Secure", set.secure.written),
        ("HttpOnly", set.http_only.written),
        ("SameSite", set.same_site.written),
        ("Path", set.path.written),
        ("Domain", set.domain.written),
        ("Partitioned", set.partitioned.written),
    ];
    for (attribute, span) in written {
        if let Some(span) = span {
            let message =
                format!("{} has `{attribute}`, but only cookies have attributes", subject(place.row));
            let mistake = Diagnostic::new(&rule::ATTRIBUTE_ON_STORAGE, span, message);
            findings.at(place, mistake.help(format!("drop `{attribute}`")));
        }
    }
}

/// The lifetime, and where it is written or would be.
fn lifetime(place: Place<'_>) -> Option<(Lifetime, Span)> {
    place.row.lifetime.as_ref().map(|set| (set.value, set.written.unwrap_or(place.row.name.span)))
}

fn same_site(value: SameSite) -> &'static str {
    match value {
        SameSite::Strict => "Strict",
        SameSite::Lax => "Lax",
        SameSite::None => "None",
    }
}
