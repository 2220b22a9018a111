//! The tables that the fuzz targets share, and what makes requests of their inputs.

use std::borrow::Cow;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::header::COOKIE;
use http::{HeaderMap, HeaderValue};

/// A table with rows of every kind that a response can set, and of each category that asks.
#[allow(missing_docs, reason = "what the rows are for is what the targets do with them")]
pub mod cookies {
    /// A type of the application, kept as JSON.
    #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
    pub struct Preferences {
        pub theme: String,
        pub per_page: u32,
    }

    cookie_decl::declare_cookies! {
        #![site("https://data.example.org", "https://www.example.org")]

        necessary {
            "City" | "Sign-in" | "sessionid" | "Keeps you signed in." | session or 14 days;
            _ | "Sign-in" | "__Host-sid" | "Keeps you signed in." | session;
            _ | "Baskets" | "count": u64 | "Counts what you chose." | 1 day;
            _ | "Baskets" | "wide": i128 | "Counts more than that." | 1 day;
            _ | "Baskets" | "flag": bool | "Says whether you chose." | 1 day;
            _ | "Network" | ADDRESS = "address": cookie_decl::Text<std::net::IpAddr> | "Remembers your network." | 1 day;
            _ | "Display" | PREFS = "prefs": cookie_decl::Json<crate::cookies::Preferences> | "Remembers how you read." | 1 year;
            #[formerly("lang", Path = "/old")]
            _ | "Language" | "language" | "Remembers your language." | 1 year, HttpOnly = false, SameSite = Strict;
            _ | "Widget" | "embed" | "Shows our data elsewhere." | 2 hours, SameSite = None, Path = "/widget", Partitioned;
            _ | "Baskets" | "basket_*" | "Keeps a basket for each shop." | 1 day;
            _ | "Display" | PREF = "__*_pref" | "Keeps a preference of each page." | 1 day;
            _ | "Preferences" | CHOICE = "choice" | "Remembers your choice." | 6 months, consent;
        }
        statistics {
            "City" | "Counter" | "visits": u64 | "Counts your visits." | 13 months;
            #[script]
            "Matomo" | "Audience" | VISITOR = "_pk_id.*" | "Tells visitors apart." | up to 13 months;
        }
        marketing { "Ads" | "Advertising" | "ads" | "Shows you advertisements." | 1 day; }
        anonymous_statistics { "City" | "Totals" | "totals" | "Counts all visits." | 1 day; }
    }
}

/// A table for each consent manager whose choice can be read.
pub mod managers {
    macro_rules! table {
        ($name:ident, $cookie:literal, $term:ident, [$($known_as:literal)*] $(, revision $revision:literal)?) => {
            #[allow(missing_docs, reason = "what the rows are for is what the target does with them")]
            pub mod $name {
                cookie_decl::declare_cookies! {
                    #![site("https://www.example.org")]
                    necessary {
                        #[script]
                        $(#[revision($revision)])?
                        "City" | "Consent" | CHOICE = $cookie | "Remembers your choice." | 1 year, consent = $term;
                    }
                    $(#[known_as($known_as)])*
                    statistics { "City" | "Counter" | "visits" | "Counts." | 13 months; }
                    marketing { "Ads" | "Advertising" | "ads" | "Advertises." | 1 day; }
                }
            }
        };
    }

    table!(vanilla, "cc_cookie", vanilla_cookieconsent, [], revision 3);
    table!(klaro, "klaro", klaro, ["matomo"]);
    table!(orejime, "eu-consent", orejime, ["matomo"]);
    table!(tarteaucitron, "tarteaucitron", tarteaucitron, ["monservice"]);
}

/// A table in several languages.
pub mod languages {
    cookie_decl::declare_cookies! {
        #![site("https://www.example.org")]
        #![languages(fr, de, pt-BR)]
    }
}

/// In Unix seconds: when the seeds' choices are half an hour old. Inputs mean the same on every day.
pub const NOW: u64 = 1_795_448_523;

/// The same as a time.
pub fn now() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(NOW)
}

/// A request with a `Cookie` header for each line, as HTTP/2 may split them; lines that no server lets in are left out.
pub fn request(octets: &[u8]) -> HeaderMap {
    let lines = octets.split(|octet| *octet == b'\n');
    lines.filter_map(|line| HeaderValue::from_bytes(line).ok()).map(|value| (COOKIE, value)).collect()
}

/// What a browser sends back of a `Set-Cookie` header: the part in front of the first `;`.
pub fn pair(header: &str) -> &str {
    header.split_once(';').map_or(header, |(pair, _)| pair)
}

/// The longest that [`stretched`] makes an input.
const LONGEST: usize = 1 << 16;

/// An input that begins with an octet from 1 to 6 stands for a long one, the rest of it 2 to 64 times over: what takes
/// more than linear time is then too slow for the time that an input has.
pub fn stretched(octets: &[u8]) -> Cow<'_, [u8]> {
    match octets {
        [times @ 1..=6, unit @ ..] if !unit.is_empty() => {
            Cow::Owned(unit.repeat((1 << times).min(LONGEST / unit.len() + 1)))
        }
        _ => Cow::Borrowed(octets),
    }
}

/// The same for a text.
pub fn stretched_text(text: &str) -> Cow<'_, str> {
    match stretched(text.as_bytes()) {
        Cow::Owned(octets) => Cow::Owned(String::from_utf8_lossy(&octets).into_owned()),
        Cow::Borrowed(_) => Cow::Borrowed(text),
    }
}
