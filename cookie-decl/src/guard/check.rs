//! The rules: one `Set-Cookie` header against the table, and the headers of one response against each other.

use core::str;
use std::time::SystemTime;

use crate::attribute::{Lifetime, SameSite};
use crate::cookie::exact;
use crate::declaration::{Declaration, Setter};
use crate::guard::Guard;
use crate::guard::finding::{Detail, Finding, FindingKind};
use crate::guard::line::{End, Line, Refusal, is_one_value};
use crate::served;
use cookie_decl_core::MAX_COOKIE_OCTETS;

/// How much longer than declared an `Expires` may reach, in seconds: its date comes from another clock, it may be.
const CLOCK_SKEW: i64 = 60;

/// All that is wrong with the headers of one response, in their order.
pub(super) fn check(guard: &Guard, lines: &[&[u8]], consents: impl Fn(&Declaration) -> bool) -> Vec<Finding> {
    if let [only] = lines
        && as_declared(guard, only).is_some_and(&consents)
    {
        return Vec::new();
    }
    let mut findings = Vec::new();
    let mut read = Vec::new();
    for (place, octets) in lines.iter().enumerate() {
        let mut line = Examination { guard, place, name: "", row: None, findings: &mut findings };
        if let Ok(parsed) = Line::parse(octets) {
            line.examine(&parsed, &consents);
            if lines.len() > 1 {
                read.push((place, parsed));
            }
        } else {
            let name = octets.split(|octet| matches!(octet, b'=' | b';')).next().unwrap_or_default();
            let name = String::from_utf8_lossy(name);
            line.name = name.trim_ascii();
            line.find(FindingKind::Unreadable);
        }
    }
    duplicates(guard, &read, &mut findings);
    findings
}

/// The row whose own header this is, octet by octet but for the value, where that one is sound: nothing else has to be
/// looked at but whether the visitor consents.
///
/// So the headers that this program sets through its constants, nearly all that the guard sees, cost a third.
fn as_declared(guard: &Guard, octets: &[u8]) -> Option<&'static Declaration> {
    // Names are short: to walk through one takes less than a call of `memchr`.
    let (name, rest) = octets.split_at_checked(octets.iter().position(|octet| *octet == b'=')?)?;
    let row = guard.rows.sound(name)?;
    let rest = rest.strip_suffix(row.wire_max_age.as_bytes())?;
    let [b'=', value @ ..] = rest.strip_suffix(row.wire_attributes.as_bytes())? else { return None };
    let at_home = guard.sites.is_empty() && served::elsewhere(row).is_none();
    let sound = name.len() + value.len() <= MAX_COOKIE_OCTETS && is_one_value(value);
    (at_home && sound).then_some(row)
}

/// Whether nothing is wrong with the row's own header.
pub(super) fn is_sound(guard: &Guard, row: &'static Declaration) -> bool {
    let header = [exact(row), "=value", row.wire_attributes, row.wire_max_age].concat();
    check(guard, &[header.as_bytes()], |_| true).is_empty()
}

/// One header under examination.
struct Examination<'e> {
    guard: &'e Guard,
    place: usize,
    name: &'e str,
    row: Option<&'static Declaration>,
    findings: &'e mut Vec<Finding>,
}

impl<'e> Examination<'e> {
    fn examine(&mut self, line: &Line<'e>, consents: impl Fn(&Declaration) -> bool) {
        let Ok(name) = str::from_utf8(line.name) else {
            let name = String::from_utf8_lossy(line.name).into_owned();
            let kind = FindingKind::Undeclared;
            let (row, detail, place) = (None, Detail::None, self.place);
            self.findings.push(Finding { name, kind, row, detail, place });
            return;
        };
        self.name = name;
        let refusal = line.refusal();
        if let Some(refusal) = refusal {
            self.refused(refusal);
        }
        if name.is_empty() {
            return self.find(FindingKind::Nameless);
        }
        if line.is_removal(now) {
            return self.removal(line);
        }
        // Of two rows of one name, the one for this scope; for another scope nobody knows whose it is, so that it needs what
        // any of them needs.
        let rows = || self.guard.rows.named(name);
        let own = rows().find(|row| self.in_scope(row, line));
        let strictest = || rows().find(|row| !consents(row)).or_else(|| rows().next());
        self.row = own.or_else(strictest);
        let Some(row) = self.row else { return self.find(FindingKind::Undeclared) };
        if !consents(row) {
            self.find(FindingKind::WithoutConsent);
        }
        self.scope(row, line);
        // A browser that refuses the line looks no further.
        if refusal.is_none() {
            self.attributes(row, line);
        }
        self.life(row, line);
    }

    fn find(&mut self, kind: FindingKind) {
        self.find_with(kind, Detail::None);
    }

    fn find_with(&mut self, kind: FindingKind, detail: Detail) {
        let (name, row, place) = (self.name.to_owned(), self.row, self.place);
        self.findings.push(Finding { name, kind, row, detail, place });
    }

    fn refused(&mut self, refusal: Refusal) {
        let (kind, detail) = match refusal {
            Refusal::TooLong(octets) => (FindingKind::TooLong, Detail::Number(octets as u64)),
            Refusal::Prefix(prefix) => (FindingKind::BrokenPrefix, text(prefix)),
            Refusal::NoneWithoutSecure => (FindingKind::NeedsSecure, text("SameSite=None")),
            Refusal::PartitionedWithoutSecure => (FindingKind::NeedsSecure, text("Partitioned")),
            Refusal::ControlCharacter | Refusal::Empty => (FindingKind::Unreadable, Detail::None),
        };
        self.find_with(kind, detail);
    }

    /// A removal is sound where the row has its cookie, or had it; for a cookie that others set, wherever on our hosts
    /// it may sit. It needs no consent, and its attributes matter to browsers alone.
    fn removal(&mut self, line: &Line<'_>) {
        let (guard, name) = (self.guard, self.name);
        let rows = || guard.rows.named(name);
        let foreign =
            |row: &Declaration| !matches!(row.setter, Setter::Site) && has_path(row.attributes.path, line);
        let formerly = || guard.rows.formerly(name);
        if formerly().any(|(former, _)| has_path(former.path, line) && has_domain(former.domain, line)) {
            return;
        }
        let in_scope = || rows().filter(|row| foreign(row) || self.in_scope(row, line));
        if let Some(row) = in_scope().next() {
            // A partitioned cookie lives in a jar of its own, which only a removal with the word reaches.
            if !in_scope().any(|row| line.partitioned || !row.attributes.partitioned) {
                self.row = Some(row);
                self.find_with(FindingKind::NotPartitioned, Detail::Removal);
            }
            return;
        }
        self.row = rows().next().or_else(|| formerly().next().map(|(_, row)| row));
        self.find(match self.row {
            Some(_) => FindingKind::RemovalElsewhere,
            None => FindingKind::UndeclaredRemoval,
        });
    }

    /// Path and domain: with the name, what says which cookie is meant.
    fn scope(&mut self, row: &'static Declaration, line: &Line<'_>) {
        if !has_path(row.attributes.path, line) {
            self.find_with(FindingKind::OtherPath, Detail::Text(line.path.map(lossy)));
        }
        if !self.has_declared_domain(row, line) {
            let declared = self.declared_domain(row).map(str::to_owned);
            let found = line.domain.map(lossy);
            self.find_with(FindingKind::OtherDomain, Detail::Domain { declared, found });
        }
    }

    fn attributes(&mut self, row: &'static Declaration, line: &Line<'_>) {
        let declared = &row.attributes;
        if declared.secure && !line.secure && !self.is_http_loopback(row) {
            self.find(FindingKind::NotSecure);
        }
        if declared.http_only && !line.http_only {
            self.find(FindingKind::NotHttpOnly);
        }
        if declared.partitioned && !line.partitioned {
            self.find(FindingKind::NotPartitioned);
        }
        if strength(line.same_site) < strength(Some(declared.same_site)) {
            self.find_with(FindingKind::WeakerSameSite, Detail::SameSite(line.same_site));
        }
    }

    fn life(&mut self, row: &'static Declaration, line: &Line<'_>) {
        let (seconds, skew) = match line.end {
            End::Session => return,
            End::After(seconds) => (seconds, 0),
            End::At(time) => (time.saturating_sub(now()), CLOCK_SKEW),
        };
        let longest = row.lifetime.as_ref().and_then(Lifetime::max_age).map(|age| age.as_secs());
        // A cookie that declares `session` may not be given any length, not even a short one.
        let longest =
            longest.map_or(0, |longest| i64::try_from(longest).unwrap_or(i64::MAX).saturating_add(skew));
        if seconds > longest {
            self.find_with(FindingKind::LivesLonger, Detail::Number(seconds.unsigned_abs()));
        }
    }

    fn in_scope(&self, row: &'static Declaration, line: &Line<'_>) -> bool {
        has_path(row.attributes.path, line) && self.has_declared_domain(row, line)
    }

    fn has_declared_domain(&self, row: &'static Declaration, line: &Line<'_>) -> bool {
        let sites = &self.guard.sites;
        if sites.is_empty() {
            return has_domain(self.declared_domain(row), line);
        }
        sites.iter().any(|site| has_domain(site.domain(row), line))
    }

    /// The row's domain where the process runs, or at the first of the guard's sites.
    fn declared_domain(&self, row: &'static Declaration) -> Option<&'e str> {
        match self.guard.sites.first().or_else(|| served::elsewhere(row)) {
            Some(site) => site.domain(row),
            None => row.attributes.domain.as_str(),
        }
    }

    fn is_http_loopback(&self, row: &'static Declaration) -> bool {
        let served = || served::elsewhere(row).is_some_and(crate::Site::is_http_loopback);
        self.guard.sites.iter().any(crate::Site::is_http_loopback)
            || (self.guard.sites.is_empty() && served())
    }
}

/// Two headers for one name: a response may have one (RFC 6265bis, section 4.1.1). A removal in another scope is no
/// second one: that is how a cookie moves.
fn duplicates(guard: &Guard, lines: &[(usize, Line<'_>)], findings: &mut Vec<Finding>) {
    for (index, (place, line)) in lines.iter().enumerate() {
        let same_name = |(_, later): &&(usize, Line<'_>)| later.name == line.name;
        let clashes = |(_, later): &(usize, Line<'_>)| {
            let one_scope = later.path == line.path
                && same_domain(later.domain, line.domain)
                && later.partitioned == line.partitioned;
            one_scope || !(line.is_removal(now) || later.is_removal(now))
        };
        if lines.iter().skip(index + 1).filter(same_name).any(clashes) {
            let name = lossy(line.name);
            let row = guard.rows.named(&name).next();
            let (kind, detail) = (FindingKind::Duplicate, Detail::None);
            findings.push(Finding { name, kind, row, detail, place: *place });
        }
    }
    findings.sort_by_key(|finding| finding.place);
}

fn has_path(path: &str, line: &Line<'_>) -> bool {
    line.path == Some(path.as_bytes())
}

fn has_domain(domain: Option<&str>, line: &Line<'_>) -> bool {
    let domain = domain.map(|domain| domain.strip_prefix('.').unwrap_or(domain).as_bytes());
    same_domain(domain, line.domain)
}

fn same_domain(one: Option<&[u8]>, other: Option<&[u8]>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => one.eq_ignore_ascii_case(other),
        (None, None) => true,
        _ => false,
    }
}

/// Where `SameSite` is absent, Safari and Firefox behave as with `None`.
fn strength(same_site: Option<SameSite>) -> u8 {
    match same_site {
        None | Some(SameSite::None) => 0,
        Some(SameSite::Lax) => 1,
        Some(SameSite::Strict) => 2,
    }
}

fn lossy(octets: &[u8]) -> String {
    String::from_utf8_lossy(octets).into_owned()
}

fn text(text: &str) -> Detail {
    Detail::Text(Some(text.to_owned()))
}

/// Seconds since 1970.
pub(super) fn now() -> i64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    since.map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::{CHARTER, EMBED, SESSIONID};

    /// What the guard finds cannot tell which way it took: both find the same.
    #[test]
    fn a_row_knows_its_own_header_and_no_other() {
        let guard = Guard::new(&CHARTER);
        let row = |header: &str| as_declared(&guard, header.as_bytes()).map(|row| row.constant);
        for (cookie, constant) in [(SESSIONID.set("3f9c"), "SESSIONID"), (EMBED.set(""), "EMBED")] {
            let header = cookie.to_string();
            assert_eq!(row(&header), Some(constant), "{header}");
            for other in [format!("{header}; Priority=High"), format!("x{header}"), header.to_lowercase()] {
                assert_eq!(row(&other), None, "{other}");
            }
        }
        let longest = "x".repeat(MAX_COOKIE_OCTETS - "sessionid".len());
        let with = |value: &str| SESSIONID.set("").to_string().replacen('=', &format!("={value}"), 1);
        assert_eq!(row(&with(&longest)), Some("SESSIONID"));
        // Too long, with a control character, with an attribute; two of these do not make up for each other.
        for value in [&*format!("{longest}x"), "\u{1}", "\u{1}\u{1}", ";", ";;", ";\u{1}"] {
            assert_eq!(row(&with(value)), None, "{value:?}");
        }
    }

    #[test]
    fn elsewhere_no_header_is_known_unread() {
        let site = crate::Site::new("https://one.example").expect("a site");
        let header = SESSIONID.set("3f9c").to_string();
        assert!(as_declared(&Guard::new(&CHARTER).at(&site), header.as_bytes()).is_none());
    }
}
