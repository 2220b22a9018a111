//! Host names, as a site has one.

use core::net::{Ipv4Addr, Ipv6Addr};

/// Whether it is a host name that no browser reads as an IPv4 address: labels of letters, digits, inner hyphens (RFC 1123,
/// section 2.1) and `_`, which browsers take as well.
pub fn is_host_name(host: &str) -> bool {
    let label = |label: &str| {
        let is_inner = |octet: u8| octet.is_ascii_alphanumeric() || octet == b'-' || octet == b'_';
        (1..=63).contains(&label.len())
            && label.bytes().all(is_inner)
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    host.len() <= 253 && host.split('.').all(label) && !ends_in_number(host)
}

/// Whether browsers read the host as an IPv4 address, or as a broken one: its last label is a number, decimal or hexadecimal
/// (WHATWG URL, "ends in a number checker").
pub fn ends_in_number(host: &str) -> bool {
    let last = host.rsplit('.').next().unwrap_or_default();
    let hexadecimal = last.strip_prefix("0x").or_else(|| last.strip_prefix("0X"));
    last.bytes().all(|octet| octet.is_ascii_digit())
        || hexadecimal.is_some_and(|digits| digits.bytes().all(|octet| octet.is_ascii_hexdigit()))
}

/// Whether the host, in lower case and an IPv6 address in brackets, is the machine itself: browsers trust it without
/// encryption, most of them at least (W3C, Secure Contexts, section 3.1).
pub fn is_loopback(host: &str) -> bool {
    let v6 = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    host == "localhost"
        || host.ends_with(".localhost")
        || host.parse::<Ipv4Addr>().is_ok_and(|address| address.is_loopback())
        || v6.is_some_and(|v6| v6.parse::<Ipv6Addr>().is_ok_and(|address| address.is_loopback()))
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::format;

    use super::{is_host_name, is_loopback};

    #[test]
    fn the_machine_itself_and_others() {
        for host in ["localhost", "app.localhost", "127.0.0.1", "127.1.2.3", "[::1]", "[0:0:0:0:0:0:0:1]"] {
            assert!(is_loopback(host), "{host}");
        }
        for host in
            ["example.org", "localhost.example.org", "mylocalhost", "126.0.0.1", "::1", "[::2]", "[::]", ""]
        {
            assert!(!is_loopback(host), "{host}");
        }
    }

    #[test]
    fn names_and_what_is_none() {
        let label = "l".repeat(63);
        let longest = format!("{label}.{label}.{label}.{}", "l".repeat(61));
        for host in [
            "localhost",
            "data.example.org",
            "my_app.example.org",
            "xn--bcher-kva.example",
            "4.example",
            "a.0xyz",
            &longest,
        ] {
            assert!(is_host_name(host), "{host}");
        }
        for host in [
            "",
            ".",
            ".example.org",
            "example.org.",
            "example..org",
            "-a.example",
            "a-.example",
            "bücher.example",
            "192.0.2.1",
            "1.2.3",
            "7",
            "a.0x1F",
            "0x7f000001",
            "a.0X",
            "[::1]",
            &format!("{label}l.example"),
            &format!("{longest}l"),
        ] {
            assert!(!is_host_name(host), "{host}");
        }
    }
}
