//! A client that plays the browser, and what it asks of every framework.
#![allow(dead_code, unreachable_pub, reason = "each test binary uses a part of it")]

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};

use cookie::Cookie;

pub const VALUES: [&str; 3] = ["a b", "100%25", "é;\""];

/// What a server answered.
pub struct Answer {
    pub status: u16,
    pub set_cookies: Vec<String>,
    /// All but the cookies, the names in lower case.
    pub headers: Vec<(String, String)>,
    pub body: String,
}

/// One GET request with that `Cookie` header.
pub fn request(server: SocketAddr, path: &str, cookie: &str) -> Answer {
    let headers = [("Cookie", cookie)];
    send(server, &format!("GET {path}"), if cookie.is_empty() { &[] } else { &headers }, "")
}

/// One request with these headers and a form.
pub fn send(server: SocketAddr, line: &str, headers: &[(&str, &str)], form: &str) -> Answer {
    let mut stream = TcpStream::connect(server).unwrap();
    write!(stream, "{line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n").unwrap();
    for (name, value) in headers {
        write!(stream, "{name}: {value}\r\n").unwrap();
    }
    if !form.is_empty() {
        let length = form.len();
        let form_type = "application/x-www-form-urlencoded";
        write!(stream, "Content-Type: {form_type}\r\nContent-Length: {length}\r\n").unwrap();
    }
    write!(stream, "\r\n{form}").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let mut lines = head.split("\r\n");
    let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    let headers = lines.filter_map(|line| line.split_once(": "));
    let (cookies, others): (Vec<_>, Vec<_>) = headers
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .partition(|(name, _)| name == "set-cookie");
    let set_cookies = cookies.into_iter().map(|(_, value)| value).collect();
    Answer { status, set_cookies, headers: others, body: body.to_owned() }
}

/// What a browser sends back of a `Set-Cookie` header.
pub fn pair(set_cookie: &str) -> &str {
    set_cookie.split(';').next().unwrap()
}

/// The index of a value is all that travels in the path: the value itself is what is tested.
pub fn value(index: &str) -> &'static str {
    VALUES[index.parse::<usize>().unwrap()]
}

/// `/set/{index}` sets the value of that index, `/get` answers with what it reads: each value has to come back.
#[track_caller]
pub fn goes_through(server: SocketAddr) {
    for (index, value) in VALUES.iter().enumerate() {
        let answer = request(server, &format!("/set/{index}"), "");
        assert_eq!((answer.status, answer.set_cookies.len()), (200, 1));
        let header = &answer.set_cookies[0];
        for attribute in ["; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax", "; Max-Age=1209600"] {
            assert!(header.contains(attribute), "{header}");
        }
        let parsed = Cookie::parse_encoded(header.as_str()).unwrap();
        assert_eq!(parsed.name_value(), ("sessionid", *value));
        let answer = request(server, "/get", &format!("a=%ff; {}; =", pair(header)));
        assert_eq!(answer.body, *value);
    }
}

/// A header's attributes, whatever their order.
pub fn attributes(set_cookie: &str) -> BTreeSet<&str> {
    set_cookie.split("; ").skip(1).collect()
}

/// Whether both headers say the same, whatever the order of their attributes.
#[track_caller]
pub fn assert_same(set_cookie: &str, expected: &str) {
    assert_eq!(pair(set_cookie), pair(expected));
    assert_eq!(attributes(set_cookie), attributes(expected), "{set_cookie}");
    // A set would hide an attribute that is written twice.
    assert_eq!(set_cookie.split("; ").count(), expected.split("; ").count(), "{set_cookie}");
}

#[cfg(all(feature = "consent", feature = "macros"))]
pub mod consent {
    //! A site that asks, and what it answers in every framework.

    use std::net::SocketAddr;

    use cookie_decl::{Answer, CookieSource, Decision, SetCookie};

    use super::{pair, request, send};

    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]
        necessary {
            "City" | "Preferences" | CHOICE = "choice" | "Remembers your choice." | 6 months, consent;
        }
        anonymous_statistics {
            "City" | "Counter" | "loads" | "Counts how often a page is loaded." | 1 day;
        }
        statistics {
            "City" | "Counter" | "visits": u64 | "Counts your visits." | 13 months;
        }
        marketing {
            "City" | "Newsletter" | "campaign" | "Remembers where you came from." | 1 month;
        }
    }

    /// What a page has of consent: a letter for each category that is granted.
    pub fn letters(granted: [bool; 3]) -> String {
        ["a", "s", "m"]
            .iter()
            .zip(granted)
            .filter(|(_, granted)| *granted)
            .map(|(letter, _)| *letter)
            .collect()
    }

    /// `/granted` answers with [`letters`]; `/required` needs statistics; POST `/choose` takes the form, and `/answer` and
    /// `/beside` answer to a refusal, alone and beside a text.
    #[track_caller]
    pub fn holds(server: SocketAddr) {
        let accepted = Decision::accept_all(&CHARTER).request_pair();
        let refused = Decision::refuse_all(&CHARTER).request_pair();
        for (cookie, letters) in
            [("", "a"), ("choice=broken", "a"), (accepted.as_str(), "asm"), (refused.as_str(), "")]
        {
            assert_eq!(request(server, "/granted", cookie).body, letters, "{cookie}");
        }
        assert_eq!(
            (request(server, "/required", &accepted).status, request(server, "/required", "").status),
            (200, 403)
        );

        let form = |headers: &[(&str, &str)], form: &str| {
            let answer = send(server, "POST /choose", headers, form);
            (
                answer.status,
                answer.set_cookies.first().map_or(String::new(), |header| pair(header).to_owned()),
            )
        };
        for own in [
            ("Sec-Fetch-Site", "same-origin"),
            ("Origin", "https://data.example.org"),
            ("Origin", "http://localhost"),
        ] {
            let (status, choice) = form(&[own], "choice=save&category=marketing");
            assert_eq!(status, 200, "{own:?}");
            assert_eq!(request(server, "/granted", &choice).body, "m", "{own:?}");
        }
        for other in [("Sec-Fetch-Site", "same-site"), ("Origin", "https://evil.example"), ("Accept", "*/*")]
        {
            assert_eq!(form(&[other], "choice=accept"), (403, String::new()), "{other:?}");
        }
        assert_eq!(form(&[("Sec-Fetch-Site", "same-origin")], "choice=perhaps"), (400, String::new()));

        for path in ["/answer", "/beside"] {
            let answer = request(server, path, "visits=7; campaign=x; other=1");
            let pairs: Vec<_> = answer.set_cookies.iter().map(|header| pair(header)).collect();
            assert_eq!(pairs.len(), 3, "{path}");
            assert!(pairs[0].starts_with("choice="), "{path}");
            assert_eq!(pairs[1..], ["visits=", "campaign="], "{path}");
        }
        let vary = |(name, value): &&(String, String)| name == "vary" && value == "Cookie";
        assert_eq!(request(server, "/answer", "").headers.iter().filter(vary).count(), 1);
    }

    /// Whether marketing is refused, and whether a refusal would take away the one cookie that the request carries.
    pub fn refuses(source: &(impl CookieSource + ?Sized)) -> bool {
        let removals = Decision::refuse_all(&CHARTER).answer(source).iter().skip(1).count();
        CHARTER.consent(source).answer::<Marketing>() == Answer::Refused && removals == 1
    }

    /// `/gpc` answers with [`refuses`], as three sources of the request have it.
    #[track_caller]
    pub fn hears_global_privacy_control(server: SocketAddr) {
        let cookie = ("Cookie", "visits=1");
        assert_eq!(send(server, "GET /gpc", &[cookie, ("Sec-GPC", "1")], "").body, "true true true");
        assert_eq!(send(server, "GET /gpc", &[cookie], "").body, "false false false");
    }

    /// The counter's cookie, set with the consent of somebody else.
    pub fn smuggled() -> SetCookie {
        let consent = CHARTER.consent(&Decision::accept_all(&CHARTER).request_pair());
        VISITS.with(&consent.granted::<Statistics>().unwrap()).set(1)
    }

    /// `/mixed` sets `foreign=secret`, the smuggled cookie and `last=1; SameSite=Strict; Path=/`, in this order; `/redirect` sets the smuggled one and
    /// redirects to `/`; `/sound` refuses everything. One server has the guard's defaults, one refuses each finding.
    #[track_caller]
    pub fn is_guarded(lenient: SocketAddr, strict: SocketAddr) {
        let accepted = Decision::accept_all(&CHARTER).request_pair();
        let visits = smuggled().to_string();
        let all = ["foreign=secret", visits.as_str(), "last=1; SameSite=Strict; Path=/"];
        assert_eq!(request(lenient, "/mixed", "").set_cookies, [all[0], all[2]]);
        assert_eq!(request(lenient, "/mixed", &accepted).set_cookies, all);
        for (cookie, expected) in [("", &[][..]), (&accepted, &all[1..2])] {
            let answer = request(lenient, "/redirect", cookie);
            assert_eq!(
                (answer.status, answer.set_cookies),
                (303, expected.iter().map(ToString::to_string).collect())
            );
            assert!(answer.headers.contains(&("location".to_owned(), "/".to_owned())));
        }

        let answer = request(strict, "/mixed", "");
        assert_eq!((answer.status, answer.set_cookies.len()), (500, 0));
        assert!(answer.headers.contains(&("cache-control".to_owned(), "no-store".to_owned())));
        for name in ["`foreign`", "`visits`", "`last`"] {
            assert!(answer.body.contains(name) && !answer.body.contains("secret"), "{}", answer.body);
        }
        assert_eq!(request(strict, "/redirect", "").status, 500);
        for server in [lenient, strict] {
            assert_eq!(request(server, "/redirect", &accepted).status, 303);
            let answer = request(server, "/sound", "visits=1");
            assert_eq!((answer.status, answer.set_cookies.len(), answer.body.as_str()), (200, 2, "sound"));
        }
    }

    /// The lines of `Vary`, of one request that accepts everything and one that has chosen nothing.
    #[track_caller]
    fn vary(server: SocketAddr, path: &str) -> Vec<String> {
        let lines = |cookie: &str| {
            let headers = request(server, path, cookie).headers;
            headers.into_iter().filter(|(name, _)| name == "vary").map(|(_, value)| value).collect::<Vec<_>>()
        };
        let found = lines("");
        assert_eq!(found, lines(&Decision::accept_all(&CHARTER).request_pair()), "{path}");
        found
    }

    /// A guarded server. `/plain` reads no consent and `/theme` a cookie; `/statistics`, `/required` and `/marketing` take a
    /// `Granted` and nothing else; `/cookies` and `/request` ask what was chosen, of `RequestCookies` and of what the
    /// framework has; `/own` takes a `Granted` for statistics and has two lines of `Vary`, `Accept-Language` and `Origin`; `/said`
    /// says `accept, COOKIE`, and takes one for marketing; `/star` says `*`. `/redirect` sets a cookie that nobody here has
    /// consented to.
    #[track_caller]
    pub fn says_what_it_depends_on(server: SocketAddr) {
        let both = "Cookie, Sec-GPC";
        for (path, expected) in [
            ("/plain", &[][..]),
            ("/theme", &[]),
            ("/statistics", &["Cookie"]),
            ("/required", &["Cookie"]),
            ("/marketing", &[both]),
            ("/cookies", &[both]),
            ("/request", &[both]),
            ("/own", &["Accept-Language, Origin, Cookie"]),
            ("/said", &["accept, COOKIE, Sec-GPC"]),
            ("/star", &["*"]),
            ("/redirect", &[both]),
            ("/answer", &["Cookie"]),
            ("/beside", &["Cookie"]),
            ("/missing", &[]),
        ] {
            assert_eq!(vary(server, path), expected, "{path}");
        }
    }
}
