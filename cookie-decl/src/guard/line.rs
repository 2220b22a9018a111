//! One `Set-Cookie` header as browsers read it (RFC 6265bis, sections 5.6 and 5.7). Total: any octets are read or refused.

use cookie_decl_core::{MAX_ATTRIBUTE_OCTETS, MAX_COOKIE_OCTETS, Prefix};

use crate::attribute::SameSite;
use crate::guard::date;

/// What a browser takes from one header. The value is here for its length and for what it begins with.
#[derive(Clone, Copy)]
pub(super) struct Line<'a> {
    pub(super) name: &'a [u8],
    pub(super) value: &'a [u8],
    pub(super) secure: bool,
    pub(super) http_only: bool,
    pub(super) partitioned: bool,
    /// `None`: absent, or a word that browsers do not know.
    pub(super) same_site: Option<SameSite>,
    /// `None`: the default path, the folder of the request's.
    pub(super) path: Option<&'a [u8]>,
    /// Without the leading dot; `None`: host-only.
    pub(super) domain: Option<&'a [u8]>,
    pub(super) end: End,
}

/// When the cookie ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// With the browser session.
    Session,
    /// So many seconds from now; none or less is a removal.
    After(i64),
    /// At that time, in seconds since 1970.
    At(i64),
}

/// Why browsers throw the whole line away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// It has a control character other than tab (section 5.6, step 1).
    ControlCharacter,
    /// It has neither name nor value (section 5.7, step 2).
    Empty,
    /// Name and value take more than 4096 octets (section 5.6, step 5).
    TooLong(usize),
    /// The name, or the value of a nameless cookie, has a prefix whose rules the attributes break (section 5.7, steps
    /// 20 to 22; the layered cookies draft for the two prefixes with `Http`).
    Prefix(&'static str),
    /// `SameSite=None` without `Secure` (section 5.7, step 19).
    NoneWithoutSecure,
    /// `Partitioned` without `Secure` (CHIPS).
    PartitionedWithoutSecure,
}

impl<'a> Line<'a> {
    /// The line, or why a browser cannot read it. What it reads it may still [refuse](Self::refusal).
    pub(super) fn parse(octets: &'a [u8]) -> Result<Self, Refusal> {
        if has_control(octets) {
            return Err(Refusal::ControlCharacter);
        }
        let (pair, attributes) = split(octets, b';');
        let (name, value) = match split(pair, b'=') {
            (name, Some(value)) => (trim(name), trim(value)),
            (value, None) => (&[][..], trim(value)),
        };
        if name.is_empty() && value.is_empty() {
            return Err(Refusal::Empty);
        }
        let mut line = Self {
            name,
            value,
            secure: false,
            http_only: false,
            partitioned: false,
            same_site: None,
            path: None,
            domain: None,
            end: End::Session,
        };
        line.read_attributes(attributes);
        Ok(line)
    }

    /// Why a browser throws the line away whatever the host and the table say.
    pub(super) fn refusal(&self) -> Option<Refusal> {
        let octets = self.name.len() + self.value.len();
        if octets > MAX_COOKIE_OCTETS {
            return Some(Refusal::TooLong(octets));
        }
        if self.same_site == Some(SameSite::None) && !self.secure {
            return Some(Refusal::NoneWithoutSecure);
        }
        if self.partitioned && !self.secure {
            return Some(Refusal::PartitionedWithoutSecure);
        }
        if self.name.is_empty() {
            return Prefix::of(self.value).map(|prefix| Refusal::Prefix(prefix.spelling));
        }
        let prefix = Prefix::of(self.name)?;
        let sound = self.secure
            && (self.http_only || !prefix.is_http)
            && (!prefix.is_host || (self.path == Some(b"/") && self.domain.is_none()));
        if sound { None } else { Some(Refusal::Prefix(prefix.spelling)) }
    }

    /// Whether it takes the cookie away; `now` in seconds since 1970.
    pub(super) fn is_removal(&self, now: impl FnOnce() -> i64) -> bool {
        match self.end {
            End::Session => false,
            End::After(seconds) => seconds <= 0,
            End::At(time) => time <= now(),
        }
    }

    /// The last of two attributes of one name wins; `Max-Age` wins over `Expires`.
    fn read_attributes(&mut self, mut rest: Option<&'a [u8]>) {
        let mut expires = None;
        let mut max_age = None;
        while let Some(attributes) = rest {
            let (attribute, behind) = split_near(attributes, b';');
            rest = behind;
            let (name, value) = split_near(attribute, b'=');
            let (name, value) = (trim(name), trim(value.unwrap_or_default()));
            if value.len() > MAX_ATTRIBUTE_OCTETS {
                continue;
            }
            // The length tells most names apart before a letter is looked at.
            match name.len() {
                4 if is(name, b"path") => self.path = value.starts_with(b"/").then_some(value),
                6 if is(name, b"secure") => self.secure = true,
                6 if is(name, b"domain") => self.domain = domain(value),
                7 if is(name, b"max-age") => max_age = seconds(value).or(max_age),
                7 if is(name, b"expires") => expires = date::parse(value).or(expires),
                8 if is(name, b"httponly") => self.http_only = true,
                8 if is(name, b"samesite") => self.same_site = same_site(value),
                11 if is(name, b"partitioned") => self.partitioned = true,
                _ => {}
            }
        }
        self.end = match (max_age, expires) {
            (Some(seconds), _) => End::After(seconds),
            (None, Some(time)) => End::At(time),
            (None, None) => End::Session,
        };
    }
}

/// Whether there is a character for which browsers throw the line away.
fn has_control(octets: &[u8]) -> bool {
    // A fold without an early end: the compiler looks at many octets at a time.
    octets.iter().fold(false, |found, octet| found | is_control(*octet))
}

/// Whether it ends where it seems to: nothing in it begins an attribute, or is a control character.
#[expect(
    clippy::needless_bitwise_bool,
    reason = "without branches the compiler looks at many octets at a time"
)]
pub(super) fn is_one_value(octets: &[u8]) -> bool {
    !octets.iter().fold(false, |found, octet| found | is_control(*octet) | (*octet == b';'))
}

/// All control characters but tab, which is white space.
#[expect(
    clippy::needless_bitwise_bool,
    reason = "without branches the compiler looks at many octets at a time"
)]
const fn is_control(octet: u8) -> bool {
    ((octet < 0x20) & (octet != b'\t')) | (octet == 0x7f)
}

fn is(name: &[u8], lower_case: &[u8]) -> bool {
    name.eq_ignore_ascii_case(lower_case)
}

/// What stands before and behind the first such octet; nothing behind where there is none.
fn split(octets: &[u8], at: u8) -> (&[u8], Option<&[u8]>) {
    match memchr::memchr(at, octets).and_then(|place| octets.split_at_checked(place)) {
        Some((before, behind)) => (before, behind.get(1..)),
        None => (octets, None),
    }
}

/// The same where it is a few octets away, as between attributes: to look is faster there than to search.
fn split_near(octets: &[u8], at: u8) -> (&[u8], Option<&[u8]>) {
    match octets.iter().position(|octet| *octet == at).and_then(|place| octets.split_at_checked(place)) {
        Some((before, behind)) => (before, behind.get(1..)),
        None => (octets, None),
    }
}

/// Without the spaces and tabs at both ends: `trim_ascii` would take more.
fn trim(mut octets: &[u8]) -> &[u8] {
    while let [b' ' | b'\t', rest @ ..] = octets {
        octets = rest;
    }
    while let [rest @ .., b' ' | b'\t'] = octets {
        octets = rest;
    }
    octets
}

/// `Domain`, without one leading dot; an empty one counts as absent.
fn domain(value: &[u8]) -> Option<&[u8]> {
    let value = value.strip_prefix(b".").unwrap_or(value);
    (!value.is_empty()).then_some(value)
}

/// `Max-Age`: digits, a minus in front of them at most; a minus alone is nothing. Longer than an integer is as good as for
/// ever.
fn seconds(value: &[u8]) -> Option<i64> {
    let (negative, digits) = match value {
        [b'-', digits @ ..] => (true, digits),
        digits => (false, digits),
    };
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let add = |sum: i64, digit: &u8| sum.saturating_mul(10).saturating_add(i64::from(digit - b'0'));
    let seconds = digits.iter().fold(0, add);
    Some(if negative { 0 } else { seconds })
}

fn same_site(value: &[u8]) -> Option<SameSite> {
    [SameSite::Strict, SameSite::Lax, SameSite::None]
        .into_iter()
        .find(|known| value.eq_ignore_ascii_case(known.as_str().as_bytes()))
}
