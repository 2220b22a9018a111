//! Any `Set-Cookie` headers: the guard finds its findings in them, and never one in what our own constants write.
#![no_main]

use std::time::Duration;

use cookie_decl::guard::{FindingKind, Guard};
use cookie_decl::{Decision, SetCookie};
use cookie_decl_fuzz::cookies::{CHARTER, EMBED, LANGUAGE, SESSIONID, SID, Statistics, VISITS};
use cookie_decl_fuzz::stretched;
use http::header::SET_COOKIE;
use http::{HeaderMap, HeaderValue};
use libfuzzer_sys::fuzz_target;

/// The names of the table that a response may use, former ones too; patterns are in `declared`.
const NAMES: [&str; 14] = [
    "sessionid",
    "__Host-sid",
    "count",
    "wide",
    "flag",
    "address",
    "prefs",
    "lang",
    "language",
    "embed",
    "choice",
    "visits",
    "ads",
    "totals",
];

fuzz_target!(|octets: &[u8]| {
    let octets = &*stretched(octets);
    let lines: Vec<_> = octets.split(|octet| *octet == b'\n').collect();
    let guard = Guard::new(&CHARTER);
    let accepted = Decision::accept_all(&CHARTER).request_pair();
    for request in ["", accepted.as_str()] {
        any_lines(&guard, request, &lines);
        any_headers(&guard, request, &lines);
    }
    let text = String::from_utf8_lossy(octets);
    our_own_lines(&guard, &accepted, &lines, &text);
});

fn any_lines(guard: &Guard, request: &str, lines: &[&[u8]]) {
    let verdict = guard.judge(request, lines.iter().copied());
    let places: Vec<_> = verdict.findings().iter().map(cookie_decl::guard::Finding::place).collect();
    assert!(places.is_sorted() && places.iter().all(|place| *place < lines.len()));
    assert!(verdict.refused().is_none());
    for finding in verdict.findings() {
        assert!(!finding.to_string().is_empty());
    }
    let sound = lines.iter().enumerate().filter(|(place, _)| !places.contains(place));
    for (_, line) in sound {
        assert!(declared(line), "{}", line.escape_ascii());
    }
    // What is left needs no consent that is missing, and nothing else is taken out.
    let kept = lines.iter().enumerate().filter(|(place, _)| verdict.keeps(*place));
    let kept: Vec<_> = kept.map(|(_, line)| *line).collect();
    assert_eq!(verdict.strips(), kept.len() < lines.len());
    let again = guard.judge(request, kept.iter().copied());
    assert!(!again.strips());
    // Who agreed to everything lacks no consent, unless this very response records another choice.
    if !request.is_empty() && !lines.iter().any(|line| line.windows(6).any(|word| word == b"choice")) {
        assert!(!verdict.strips());
    }
}

fn any_headers(guard: &Guard, request: &str, lines: &[&[u8]]) {
    let values: Vec<_> = lines.iter().filter_map(|line| HeaderValue::from_bytes(line).ok()).collect();
    let mut response: HeaderMap = values.iter().map(|value| (SET_COOKIE, value.clone())).collect();
    let findings = guard.check(request, &response);
    guard.hold(request, &mut response).unwrap();
    let without_consent =
        |place| findings.iter().any(|f| f.kind() == FindingKind::WithoutConsent && f.place() == place);
    let expected = values.iter().enumerate().filter(|(place, _)| !without_consent(*place));
    assert!(response.get_all(SET_COOKIE).iter().eq(expected.map(|(_, value)| value)));
}

fn our_own_lines(guard: &Guard, accepted: &str, lines: &[&[u8]], text: &str) {
    let count = text.len() as u64;
    let granted = CHARTER.consent(accepted).granted::<Statistics>().unwrap();
    let ours = [
        SESSIONID.try_set(text),
        SID.try_set(text),
        EMBED.try_set(text),
        LANGUAGE.try_set(text).map(SetCookie::session),
        SESSIONID.try_set(text).map(|cookie| cookie.max_age(Duration::from_secs(1 + count % 99)).unwrap()),
        VISITS.with(&granted).try_set(count),
        Ok(EMBED.removal()),
        Ok(VISITS.removal()),
    ];
    for own in ours.into_iter().flatten().chain(LANGUAGE.removals()) {
        let own = own.to_string();
        let alone = guard.judge(accepted, [own.as_bytes()]);
        assert!(alone.findings().is_empty(), "{:?}", alone.findings());
        // The last of all headers: what stands before it is never held against it, but for a choice.
        if !own.starts_with("visits=") {
            let all = lines.iter().copied().chain([own.as_bytes()]);
            let verdict = guard.judge(accepted, all);
            assert!(verdict.findings().iter().all(|finding| finding.place() < lines.len()));
        }
    }
}

/// Whether the name in front of the first `=` is one of the table's.
fn declared(line: &[u8]) -> bool {
    let pair = line.split(|octet| *octet == b';').next().unwrap_or_default();
    let Some(end) = pair.iter().position(|octet| *octet == b'=') else { return false };
    let Ok(name) = str::from_utf8(&pair[..end]) else { return false };
    let name = name.trim_matches([' ', '\t']);
    let family = |head: &str, tail: &str| {
        name.len() > head.len() + tail.len() && name.starts_with(head) && name.ends_with(tail)
    };
    !name.is_empty()
        && (NAMES.contains(&name) || family("basket_", "") || family("_pk_id.", "") || family("__", "_pref"))
}
