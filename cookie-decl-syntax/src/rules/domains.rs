//! `Domain`, a row at a time: first whether it is a host name at all, then whose.

use std::borrow::Cow;
use std::net::{IpAddr, Ipv6Addr};

use cookie_decl_core::ends_in_number;
use proc_macro2::Span;

use super::words::{character, shown, subject};
use super::{Findings, Place};
use crate::diag::Diagnostic;
use crate::model::Domain;
use crate::rule;

/// RFC 1035, section 2.3.4: octets of a host name, and of each label.
const LONGEST: usize = 253;
const LONGEST_LABEL: usize = 63;

/// RFC 6265bis, section 4.1.1: a host name of RFC 1034 and 1123, in ASCII; and `_`, which browsers take as well.
pub(super) fn check_domain_malformed(findings: &mut Findings, place: Place<'_>) {
    for written in all(place) {
        let Shape::Malformed(fault) = shape(written.host) else { continue };
        let help = match fault {
            Fault::NotAscii => "write the international name in its `xn--` form",
            _ => "write a bare host name, such as `example.org`",
        };
        let message = format!("{} has {}, which {}", written.subject(), written.shown(), fault.words());
        findings.at(place, Diagnostic::new(&rule::DOMAIN_MALFORMED, written.span, message).help(help));
    }
}

/// RFC 6265bis, section 5.7, step 7. The name behind the dot is judged by the other rules.
pub(super) fn check_domain_leading_dot(findings: &mut Findings, place: Place<'_>) {
    let Some(written) = own(place) else { return };
    if written.host.starts_with('.') && !matches!(shape(written.host), Shape::Malformed(_)) {
        let message =
            format!("{} has {}, but browsers drop the leading dot", written.subject(), written.shown());
        let mistake = Diagnostic::new(&rule::DOMAIN_LEADING_DOT, written.span, message);
        findings.at(place, mistake.help(format!("write `Domain = \"{}\"`", shown(bare(written.host)))));
    }
}

/// RFC 6265bis, section 5.1.3: an address has no subdomains. Another host's address is foreign.
pub(super) fn check_domain_ip_address(findings: &mut Findings, place: Place<'_>) {
    let Some(written) = own(place).filter(|written| matches!(shape(written.host), Shape::Address)) else {
        return;
    };
    if place.is_third_party() || covers_a_site(place, written.host) {
        let message = format!(
            "{} has {}, but an IP address has no subdomains, and browsers make the cookie host-only",
            written.subject(),
            written.shown()
        );
        let mistake = Diagnostic::new(&rule::DOMAIN_IP_ADDRESS, written.span, message);
        findings.at(place, mistake.help("drop the `Domain`: the cookie is host-only without it"));
    }
}

/// RFC 6265bis, section 5.7, step 9: a host that is a public suffix itself, as a single label is under the default rule
/// of the list, gets a host-only cookie. Of a third party's host no more is known.
pub(super) fn check_domain_single_label(findings: &mut Findings, place: Place<'_>) {
    let Some(written) = own(place).filter(Written::is_single_label) else { return };
    if place.is_third_party() || is_a_site(place, written.host) {
        let message = format!(
            "{} has {}, but a host of a single label shares nothing, and browsers make the cookie host-only",
            written.subject(),
            written.shown()
        );
        let mistake = Diagnostic::new(&rule::DOMAIN_SINGLE_LABEL, written.span, message);
        findings.at(place, mistake.help("drop the `Domain`: the cookie is host-only without it"));
    }
}

/// RFC 6265bis, section 5.7, step 9: any other single label is refused. Longer suffixes stand in a list that changes, so
/// they are no rule of the language.
pub(super) fn check_domain_public_suffix(findings: &mut Findings, place: Place<'_>) {
    if place.is_third_party() || place.table.sites.is_empty() {
        return;
    }
    for written in all(place).filter(Written::is_single_label) {
        if !is_a_site(place, written.host) {
            let message = format!(
                "{} has {}, but browsers take no cookies for a public suffix, as any single label is",
                written.subject(),
                written.shown()
            );
            let mistake = Diagnostic::new(&rule::DOMAIN_PUBLIC_SUFFIX, written.span, message);
            let help = "write `Domain = site` or a parent of it that is yours, or drop the `Domain`";
            findings.at(place, mistake.help(written.help(help)));
        }
    }
}

/// RFC 6265bis, section 5.7, step 10: the host itself or a parent of it, at a label border.
pub(super) fn check_domain_foreign(findings: &mut Findings, place: Place<'_>) {
    if place.is_third_party() || place.table.sites.is_empty() {
        return;
    }
    for written in all(place).filter(|written| !written.is_site) {
        let is_name = matches!(shape(written.host), Shape::Address | Shape::Host);
        if is_name && !covers_a_site(place, written.host) {
            let message = format!(
                "{} has {}, but browsers refuse a `Domain` that is neither the site's host nor a parent of it",
                written.subject(),
                written.shown()
            );
            let mistake = Diagnostic::new(&rule::DOMAIN_FOREIGN, written.span, message);
            let help = "write `Domain = site` or a parent of it, drop the `Domain`, or add the host to `#![site(…)]`";
            let sites = place.table.sites.iter().take(1);
            let mistake = sites.fold(mistake.help(written.help(help)), |mistake, site| {
                mistake.related(site.url.span, "the site is declared here")
            });
            findings.at(place, mistake);
        }
    }
}

/// A `Domain` shows the cookie to every subdomain. `Domain = site` says so; the host's name may be a slip, unless
/// another host of the site lies below it.
pub(super) fn check_domain_equals_host(findings: &mut Findings, place: Place<'_>) {
    let Some(written) = own(place).filter(|written| !written.is_site && !place.is_third_party()) else {
        return;
    };
    if !matches!(shape(written.host), Shape::Host) {
        return;
    }
    let host = bare(written.host);
    let sites = &place.table.sites;
    let is_shared =
        sites.iter().any(|site| !site.host.eq_ignore_ascii_case(host) && covers(host, &site.host));
    if !is_shared && is_a_site(place, host) {
        let message = format!(
            "{} has {}, the site's own host, which shows it to every subdomain as well",
            written.subject(),
            written.shown()
        );
        let mistake = Diagnostic::new(&rule::DOMAIN_EQUALS_HOST, written.span, message);
        findings.at(
            place,
            mistake.help("drop the `Domain` for a host-only cookie, or write `Domain = site` if it is meant"),
        );
    }
}

/// RFC 6265bis, section 5.7, step 10, seen from the third party's host.
pub(super) fn check_third_party_own_domain(findings: &mut Findings, place: Place<'_>) {
    let Some(written) = own(place).filter(|_| place.is_third_party()) else { return };
    if written.is_site || is_a_site(place, written.host) {
        let message = format!(
            "{} has {}, but a third party cannot set a cookie for our host",
            written.subject(),
            written.shown()
        );
        let mistake = Diagnostic::new(&rule::THIRD_PARTY_OWN_DOMAIN, written.span, message);
        findings.at(
            place,
            mistake.help(
                "write the provider's host, or `#[script]` or `#[set_by(…)]` if it is set on the site itself",
            ),
        );
    }
}

/// A Domain as it was written, for the row's cookie or a former one.
struct Written<'a> {
    place: Place<'a>,
    former: Option<&'a str>,
    host: &'a str,
    /// `Domain = site`: the host is the canonical one.
    is_site: bool,
    span: Span,
}

/// The row's own Domain.
fn own(place: Place<'_>) -> Option<Written<'_>> {
    let domain = &place.row.attributes.domain;
    let (host, is_site) = match &domain.value {
        Domain::HostOnly => return None,
        Domain::Site => (place.table.sites.first()?.host.as_str(), true),
        Domain::Host(host) => (host.as_str(), false),
    };
    let span = domain.written.unwrap_or(place.row.name.span);
    Some(Written { place, former: None, host, is_site, span })
}

/// The row's own Domain and those of former cookies, which are written to their removals.
fn all(place: Place<'_>) -> impl Iterator<Item = Written<'_>> {
    let former = place.row.formerly.iter().filter_map(move |former| {
        let domain = former.domain.as_ref()?;
        let (host, span) = (domain.value.as_str(), domain.span);
        Some(Written { place, former: Some(&former.name.value), host, is_site: false, span })
    });
    // The canonical host is judged where the site is declared.
    own(place).filter(|written| !written.is_site).into_iter().chain(former)
}

/// What to do about the Domain of a former cookie, which is that of then: no `site`, and no row's.
pub const FORMER_DOMAIN: &str =
    "write the host that it was for, or drop the `Domain`: the removal is host-only without it";

impl Written<'_> {
    /// What to do: as a row's Domain has it, or a former one.
    fn help<'a>(&self, row: &'a str) -> &'a str {
        if self.former.is_some() { FORMER_DOMAIN } else { row }
    }

    fn subject(&self) -> String {
        match self.former {
            Some(name) => format!("former cookie `{}`", shown(name)),
            None => subject(self.place.row),
        }
    }

    fn is_single_label(&self) -> bool {
        matches!(shape(self.host), Shape::SingleLabel)
    }

    fn shown(&self) -> Cow<'static, str> {
        if self.is_site { "`Domain = site`".into() } else { format!("`Domain={}`", shown(self.host)).into() }
    }
}

/// What a Domain is, its leading dot aside.
enum Shape {
    Malformed(Fault),
    Address,
    SingleLabel,
    Host,
}

enum Fault {
    Empty,
    Scheme,
    Path,
    Port,
    NotAscii,
    Character(char),
    TooLong,
    EmptyLabel,
    LongLabel,
    Hyphen,
}

impl Fault {
    fn words(&self) -> String {
        let words = match self {
            Self::Empty => "is no host name",
            Self::Scheme => "has a scheme, but a `Domain` is a bare host name",
            Self::Path => "has a path, but a `Domain` is a bare host name",
            Self::Port => "has a port, but a `Domain` is a bare host name",
            Self::NotAscii => "is not ASCII, but browsers refuse such a `Domain`",
            Self::Character(letter) => return format!("has {}, but no host name has", character(*letter)),
            Self::TooLong => return format!("has more than {LONGEST} octets, but no host name has"),
            Self::EmptyLabel => "has a dot too many, but no label of a host name is empty",
            Self::LongLabel => {
                return format!("has a label of more than {LONGEST_LABEL} octets, but no host name has");
            }
            Self::Hyphen => "has a label that begins or ends with `-`, but no host name has",
        };
        words.to_owned()
    }
}

fn shape(written: &str) -> Shape {
    let host = bare(written);
    if address(host).is_some() {
        return Shape::Address;
    }
    if let Some(fault) = fault(host) {
        return Shape::Malformed(fault);
    }
    match host.rsplit_once('.') {
        Some(_) if ends_in_number(host) => Shape::Address,
        Some(_) => Shape::Host,
        None => Shape::SingleLabel,
    }
}

fn fault(host: &str) -> Option<Fault> {
    let is_host_letter = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '.' | '_');
    if host.is_empty() {
        Some(Fault::Empty)
    } else if host.contains("://") {
        Some(Fault::Scheme)
    } else if host.contains('/') {
        Some(Fault::Path)
    } else if !host.is_ascii() {
        Some(Fault::NotAscii)
    } else if host.rsplit_once(':').is_some_and(|(_, port)| port.bytes().all(|b| b.is_ascii_digit())) {
        Some(Fault::Port)
    } else if let Some(letter) = host.chars().find(|letter| !is_host_letter(*letter)) {
        Some(Fault::Character(letter))
    } else if host.len() > LONGEST {
        Some(Fault::TooLong)
    } else if host.split('.').any(str::is_empty) {
        Some(Fault::EmptyLabel)
    } else if host.split('.').any(|label| label.len() > LONGEST_LABEL) {
        Some(Fault::LongLabel)
    } else if host.split('.').any(|label| label.starts_with('-') || label.ends_with('-')) {
        Some(Fault::Hyphen)
    } else {
        None
    }
}

fn address(host: &str) -> Option<IpAddr> {
    let inner = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
    match inner {
        Some(inner) => inner.parse::<Ipv6Addr>().ok().map(IpAddr::V6),
        None => host.parse().ok(),
    }
}

/// Without one leading dot, as browsers take it.
fn bare(host: &str) -> &str {
    host.strip_prefix('.').unwrap_or(host)
}

/// Whether it is one of the site's hosts.
fn is_a_site(place: Place<'_>, written: &str) -> bool {
    place.table.sites.iter().any(|site| site.host.eq_ignore_ascii_case(bare(written)))
}

/// Whether it is one of the site's hosts, or a parent of one. An IPv6 address has the brackets of its URL, or is none.
fn covers_a_site(place: Place<'_>, written: &str) -> bool {
    let host = bare(written);
    place.table.sites.iter().any(|site| match (address(host), address(&site.host)) {
        (None, None) => covers(host, &site.host),
        (written, declared) => written == declared && host.starts_with('[') == site.host.starts_with('['),
    })
}

/// RFC 6265bis, section 5.1.3: equal, or a suffix behind a dot, in any letter case.
fn covers(domain: &str, host: &str) -> bool {
    let (domain, host) = (domain.as_bytes(), host.as_bytes());
    host.len().checked_sub(domain.len()).is_some_and(|start| {
        let is_border = start == 0 || host.get(start - 1) == Some(&b'.');
        is_border && host.get(start..).is_some_and(|end| end.eq_ignore_ascii_case(domain))
    })
}
