//! Host names, as a site has one.

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
    let last = host.rsplit('.').next().unwrap_or_default();
    let is_number = last.bytes().all(|octet| octet.is_ascii_digit());
    host.len() <= 253 && host.split('.').all(label) && !is_number
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::format;

    use super::is_host_name;

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
            "[::1]",
            &format!("{label}l.example"),
            &format!("{longest}l"),
        ] {
            assert!(!is_host_name(host), "{host}");
        }
    }
}
