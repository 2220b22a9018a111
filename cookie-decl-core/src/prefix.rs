//! `__Host-` and its kin: names with which browsers enforce attributes.

/// A prefix that browsers hold to rules, in any letter case (RFC 6265bis, section 5.4; the layered cookies draft for the
/// two with `Http`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Prefix {
    /// The one spelling that servers know.
    pub spelling: &'static str,
    /// Only for the host itself: `Path=/`, and no `Domain`.
    pub is_host: bool,
    /// Out of every script's reach: `HttpOnly`.
    pub is_http: bool,
}

/// All prefixes, the longest first: `__Host-Http-` begins with `__Host-`. Each asks for `Secure`.
pub static PREFIXES: [Prefix; 4] = [
    Prefix { spelling: "__Host-Http-", is_host: true, is_http: true },
    Prefix { spelling: "__Secure-", is_host: false, is_http: false },
    Prefix { spelling: "__Host-", is_host: true, is_http: false },
    Prefix { spelling: "__Http-", is_host: false, is_http: true },
];

impl Prefix {
    /// The prefix with which a name begins. A name need not be UTF-8.
    pub fn of(name: impl AsRef<[u8]>) -> Option<&'static Self> {
        let name = name.as_ref();
        // Nearly no name begins like this: one look spares four.
        if !name.starts_with(b"__") {
            return None;
        }
        PREFIXES.iter().find(|prefix| {
            let spelling = prefix.spelling.as_bytes();
            name.get(..spelling.len()).is_some_and(|head| head.eq_ignore_ascii_case(spelling))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_prefix_counts_in_any_letter_case() {
        for (name, expected) in [
            ("__Host-sid", Some("__Host-")),
            ("__HOST-sid", Some("__Host-")),
            ("__host-http-sid", Some("__Host-Http-")),
            ("__Secure-", Some("__Secure-")),
            ("__hTTP-x", Some("__Http-")),
            ("__Hos-sid", None),
            ("_Host-sid", None),
            ("sid__Host-", None),
            ("__Hosté", None),
            ("", None),
        ] {
            assert_eq!(Prefix::of(name).map(|prefix| prefix.spelling), expected, "{name}");
        }
    }
}
