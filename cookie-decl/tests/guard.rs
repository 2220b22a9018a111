//! The guard, header by header.
#![allow(dead_code, reason = "most rows are only held against headers")]

use cookie_decl::Site;
use cookie_decl::guard::{Action, FindingKind, Guard};
use http::header::{CONTENT_TYPE, COOKIE, SET_COOKIE, VARY};
use http::{HeaderMap, HeaderValue};

mod cookies {
    cookie_decl::declare_cookies! {
        #![site("https://www.example.org")]
        #![allow(undeclared, reason = "the guard is shown what no table declares")]
        necessary {
            "City" | "Sign-in" | "sessionid" | "Keeps you signed in." | session or 14 days;
            _ | _ | "tab" | "Ends with the session." | session, SameSite = Strict;
            _ | _ | "__Host-sid" | "Has a prefix." | session;
            _ | _ | "shared" | "Is shared with subdomains." | 1 day, Domain = site;
            _ | _ | "wide" | "Is for all hosts." | 1 day, Domain = "example.org", Path = "/app";
            _ | _ | "pref_*" | "Keeps a preference." | 1 year, HttpOnly = false;
            _ | _ | "chip" | "Is for frames." | session, SameSite = None, Partitioned;
            #[formerly("moved_chip")]
            #[formerly("old_chip", Path = "/frame")]
            _ | _ | MOVED_CHIP = "moved_chip" | "Is for frames." | session, SameSite = None, Partitioned;
            _ | _ | "plain" | "Is not secure." | session, Secure = false, HttpOnly = false;
            #[formerly("old", Path = "/old", Domain = "example.org")]
            _ | _ | "moved" | "Has moved." | session;
            #[set_by("gateway")]
            _ | _ | "gate" | "Is the gateway's." | session;
            #[script]
            _ | _ | "scripted" | "Is a script's." | 1 day;
            _ | _ | local_storage "draft" | "Keeps your draft." | until deleted;
            _ | _ | CHOICE = "choice" | "Remembers your choice." | 6 months, consent;
            #[third_party]
            "Video" | "Video" | "VISITOR" | "Is the provider's." | session, Domain = "video.example";
        }
        statistics {
            "City" | "Counter" | "visits": u64 | "Counts your visits." | 13 months;
            _ | _ | "survey_*" | "Remembers a survey." | 1 day;
        }
        anonymous_statistics {
            "City" | "Counter" | "hits": u64 | "Counts hits." | 1 day;
        }
    }
}

fn headers(name: &http::HeaderName, lines: &[&str]) -> HeaderMap {
    let mut map = HeaderMap::new();
    for line in lines {
        map.append(name, HeaderValue::from_bytes(line.as_bytes()).unwrap());
    }
    map
}

fn guard() -> Guard {
    Guard::new(&cookies::CHARTER)
}

/// The findings of one response, as sentences.
fn findings(lines: &[&str]) -> Vec<String> {
    let found = guard().check(&HeaderMap::new(), &headers(&SET_COOKIE, lines));
    found.iter().map(ToString::to_string).collect()
}

#[track_caller]
fn finds(line: &str, expected: &[&str]) {
    assert_eq!(findings(&[line]), expected, "{line}");
}

#[track_caller]
fn sound(line: &str) {
    finds(line, &[]);
}

const GONE: &str = "Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT";

#[test]
fn what_the_constants_write_is_sound() {
    sound(&cookies::SESSIONID.set("3f9c").to_string());
    sound(&cookies::SESSIONID.set("3f9c").session().to_string());
    sound(&cookies::SID.set("é;\"").to_string());
    sound(&cookies::SHARED.set("x").to_string());
    sound(&cookies::WIDE.set("x").to_string());
    sound(&cookies::PREF.named("theme").unwrap().set("x").to_string());
    sound(&cookies::CHIP.set("x").to_string());
    sound(&cookies::PLAIN.set("x").to_string());
    sound(&cookies::TAB.set("x").to_string());
    sound(&cookies::VISITS.removal().to_string());
    for removals in [
        cookies::MOVED.removals(),
        cookies::GATE.removals(),
        cookies::SCRIPTED.removals(),
        cookies::SID.removals(),
        cookies::MOVED_CHIP.removals(),
    ] {
        let lines: Vec<_> = removals.iter().map(ToString::to_string).collect();
        let lines: Vec<_> = lines.iter().map(String::as_str).collect();
        assert_eq!(findings(&lines), [""; 0], "{lines:?}");
    }
}

/// A cookie that was not partitioned before is taken away from the jar that it was in.
#[test]
fn what_is_partitioned_now_may_have_been_unpartitioned() {
    let removals = cookies::MOVED_CHIP.removals();
    let lines: Vec<_> = removals.iter().map(ToString::to_string).collect();
    let rest = "Secure; HttpOnly; SameSite=None";
    assert_eq!(
        lines,
        [
            format!("moved_chip=; Path=/; {rest}; Partitioned; {GONE}"),
            format!("moved_chip=; Path=/; {rest}; {GONE}"),
            format!("old_chip=; Path=/frame; {rest}; Partitioned; {GONE}"),
            format!("old_chip=; Path=/frame; {rest}; {GONE}"),
        ]
    );
}

/// The other crates' cookies say which of the two is meant, as our own text does.
#[cfg(feature = "cookie")]
#[test]
fn a_jar_is_told_which_removal_is_partitioned() {
    let removals = cookies::MOVED_CHIP.removals().into_iter();
    let told: Vec<_> = removals.map(|removal| cookie::Cookie::from(removal).partitioned()).collect();
    assert_eq!(told, [Some(true), Some(false), Some(true), Some(false)]);
}

#[cfg(feature = "actix")]
#[test]
fn actix_is_told_which_removal_is_partitioned() {
    let removals = cookies::MOVED_CHIP.removals().into_iter();
    let told: Vec<_> = removals
        .map(|removal| actix_web::cookie::Cookie::from(removal).to_string().contains("Partitioned"))
        .collect();
    assert_eq!(told, [true, false, true, false]);
}

/// A row that keeps a mistake, and two of one name.
mod kept {
    cookie_decl::declare_cookies! {
        #![site("https://www.example.org")]
        necessary {
            #[allow(path_relative, reason = "an old application says so")]
            "City" | "Old" | "old_application" | "Is the old application's." | session, Path = "app";
            _ | _ | TWICE = "twice" | "Is set twice." | session;
            #[allow(name_in_two_scopes, reason = "an old application sets both")]
            _ | _ | TWICE_BELOW = "twice" | "Is set twice." | session, Path = "/below";
            _ | _ | CHOICE = "choice" | "Remembers your choice." | 6 months, consent;
            _ | _ | SHARED = "shared" | "Is needed on each page." | session;
        }
        statistics {
            #[allow(name_in_two_scopes, reason = "an old application sets both")]
            "City" | "Counter" | SHARED_BELOW = "shared" | "Counts." | session, Path = "/below";
        }
    }
}

/// A header that is its row's own, octet by octet, is not read in full. An attribute that says nothing changes that, and
/// nothing else.
#[test]
fn what_is_written_as_declared_is_judged_as_all_else() {
    let long = "x".repeat(4096 - "sessionid".len());
    let longer = format!("{long}x");
    let plain = ["", "3f9c", "a=b", " x ", "a\tb", "\u{1}", "\u{1}\u{1}", "\u{7f}", "é", &long, &longer];
    // An attribute before those of the row, and a name that is not where it seems to be.
    let split = [";", "x; Domain=example.org", "x; Max-Age=99999999; Path=/a", "x;sessionid="];
    let values = [&plain[..], &split].concat();
    let own = [
        cookies::SESSIONID.set("").to_string(),
        cookies::SID.set("").to_string(),
        cookies::SHARED.set("").to_string(),
        cookies::WIDE.set("").to_string(),
        cookies::CHIP.set("").to_string(),
        "visits=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=34128000".to_owned(),
        "visits=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0".to_owned(),
        "gate=".to_owned(),
        "gate=; Path=/; Secure; HttpOnly; SameSite=Lax".to_owned(),
        kept::OLD_APPLICATION.set("").to_string(),
        kept::TWICE.set("").to_string(),
        kept::TWICE_BELOW.set("").to_string(),
    ];
    for guard in [guard(), guard().at(&Site::new("https://one.example").unwrap()), Guard::new(&kept::CHARTER)]
    {
        for (line, value) in own.iter().flat_map(|line| values.iter().map(move |value| (line, value))) {
            let line = line.replacen('=', &format!("={value}"), 1);
            let [own, other] = [line.clone(), format!("{line}; Priority=High")].map(|line| {
                let found = guard.judge("", [line.as_bytes()]);
                found.findings().iter().map(ToString::to_string).collect::<Vec<_>>()
            });
            assert_eq!(own, other, "{line}");
        }
    }
    let own = kept::OLD_APPLICATION.set("x").to_string();
    assert!(!Guard::new(&kept::CHARTER).judge("", [own.as_bytes()]).findings().is_empty(), "{own}");
}

/// The necessary row stands first, but the cookie may as well be that of the other.
#[test]
fn a_cookie_that_may_be_of_two_rows_needs_the_consent_of_both() {
    let kinds = |path: &str| {
        let line = format!("shared=x; {path}Secure; HttpOnly; SameSite=Lax");
        let found = Guard::new(&kept::CHARTER).judge("", [line.as_bytes()]);
        found.findings().iter().map(cookie_decl::guard::Finding::kind).collect::<Vec<_>>()
    };
    assert_eq!(kinds("Path=/; "), []);
    assert_eq!(kinds("Path=/below; "), [FindingKind::WithoutConsent]);
    assert_eq!(kinds("Path=/elsewhere; "), [FindingKind::WithoutConsent, FindingKind::OtherPath]);
    assert_eq!(kinds(""), [FindingKind::WithoutConsent, FindingKind::OtherPath]);
}

#[test]
fn letter_case_order_and_white_space_do_not_matter() {
    sound("shared = x ;HTTPONLY;samesite=LAX; SECURE ;domain=.WWW.Example.org;path=/;max-age=60");
    sound("sessionid=x; Path=/nowhere; Path=/; Secure; HttpOnly; SameSite=None; SameSite=Lax");
    sound("sessionid=x; Path=/; Secure=false; HttpOnly; SameSite=Strict; Expires=nonsense; Priority=High");
    sound("sessionid=\"a=b,c\"; Path=/; Secure; HttpOnly; SameSite=Lax; Domain=");
}

/// Names are told apart by their letters, not by their length.
#[test]
fn attributes_that_browsers_do_not_know_do_not_matter() {
    for attribute in [
        "Port=/other",
        "Remain=example.org",
        "Max-All=1",
        "Expired=Fri, 31 Dec 9999 23:59:59 GMT",
        "SameSize=None",
        "Partitionen",
    ] {
        sound(&format!("plain=x; Path=/; SameSite=Lax; {attribute}"));
    }
    finds(
        "sessionid=x; Path=/; Sekure; HttpOnce; SameSite=Lax",
        &[
            "cookie `sessionid` is set without `Secure`: its row declares it",
            "cookie `sessionid` is set without `HttpOnly`: its row declares it",
        ],
    );
}

#[test]
fn an_attribute_of_more_than_1024_octets_is_passed_over() {
    let path = |octets: usize| format!("/{}", "x".repeat(octets - 1));
    let line = |octets| format!("plain=x; Path=/; SameSite=Lax; Path={}", path(octets));
    let found = findings(&[&line(1024)]);
    assert_eq!(
        found,
        [format!("cookie `plain` is set with `Path={}`: its row declares `Path=/`", path(1024))]
    );
    sound(&line(1025));
    sound(&line(2000));
}

#[test]
fn undeclared_names() {
    let undeclared = |name: &str| format!("cookie `{name}` is set but not declared");
    for name in ["tracking", "SESSIONID", "pref_", "draft", "VISITOR", "old", "sessionid2", "é"] {
        finds(&format!("{name}=secret; Path=/; Secure; HttpOnly; SameSite=Lax"), &[&undeclared(name)]);
    }
    let broken = HeaderValue::from_bytes(b"caf\xe9=secret").unwrap();
    let found = guard().check(&HeaderMap::new(), &HeaderMap::from_iter([(SET_COOKIE, broken)]));
    assert_eq!(
        found.iter().map(|f| (f.name(), f.kind())).collect::<Vec<_>>(),
        [("caf\u{fffd}", FindingKind::Undeclared)]
    );
    assert!(found.iter().all(|finding| finding.declaration().is_none()));
}

#[test]
fn weaker_attributes() {
    finds(
        "sessionid=secret",
        &[
            "cookie `sessionid` is set without `Path`: its row declares `Path=/`",
            "cookie `sessionid` is set without `Secure`: its row declares it",
            "cookie `sessionid` is set without `HttpOnly`: its row declares it",
            "cookie `sessionid` is set without `SameSite`: its row declares `SameSite=Lax`",
        ],
    );
    finds(
        "tab=x; Path=/; Secure; HttpOnly; SameSite=Lax",
        &["cookie `tab` is set with `SameSite=Lax`: its row declares `SameSite=Strict`"],
    );
    finds(
        "chip=x; Path=/; Secure; HttpOnly; SameSite=None",
        &["cookie `chip` is set without `Partitioned`: its row declares it"],
    );
    sound("chip=x; Path=/; Secure; HttpOnly; Partitioned; SameSite=Strict");
    sound("plain=x; Path=/; Secure; HttpOnly; SameSite=Lax");
}

#[test]
fn other_scopes() {
    finds(
        "sessionid=x; Path=/app; Domain=example.org; Secure; HttpOnly; SameSite=Lax",
        &[
            "cookie `sessionid` is set with `Path=/app`: its row declares `Path=/`",
            "cookie `sessionid` is set with `Domain=example.org`: its row declares none",
        ],
    );
    finds(
        "shared=x; Path=/; Secure; HttpOnly; SameSite=Lax",
        &["cookie `shared` is set without `Domain`: its row declares `Domain=www.example.org`"],
    );
    finds(
        "shared=x; Path=app; Domain=www.example.org; Secure; HttpOnly; SameSite=Lax",
        &["cookie `shared` is set without `Path`: its row declares `Path=/`"],
    );
}

#[test]
fn longer_lives() {
    let line = |end: &str| format!("sessionid=x; Path=/; Secure; HttpOnly; SameSite=Lax; {end}");
    let at = |seconds_from_now: u64| {
        let time = std::time::SystemTime::now() + std::time::Duration::from_secs(seconds_from_now);
        let time = cookie::time::OffsetDateTime::from(time);
        let cookie = cookie::Cookie::build("x").expires(time).build().to_string();
        cookie.split_once("; ").unwrap().1.to_owned()
    };
    sound(&line("Max-Age=1209600"));
    sound(&line("Max-Age=1"));
    sound(&line(&at(1_209_600)));
    sound(&line(&format!("{}; Max-Age=60", at(1_309_600))));
    finds(
        &line("Max-Age=1209601"),
        &["cookie `sessionid` lives for 1209601 s: its row declares at most 1209600 s"],
    );
    finds(
        &line(&format!("Max-Age=1209601; {}", at(1))),
        &["cookie `sessionid` lives for 1209601 s: its row declares at most 1209600 s"],
    );
    assert_eq!(findings(&[&line(&at(1_209_600 + 120))]).len(), 1);
    let endless = format!("cookie `sessionid` lives for {} s: its row declares at most 1209600 s", i64::MAX);
    finds(&line(&format!("Max-Age={}", "9".repeat(400))), &[&endless]);
    finds(
        "tab=x; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=1",
        &["cookie `tab` lives for 1 s: its row declares `session`"],
    );
}

/// What browsers pass over takes nothing away, or consent would not be asked for what they keep.
#[test]
fn a_life_that_browsers_cannot_read_is_no_removal() {
    for life in ["Max-Age=", "Max-Age=-", "Max-Age=--1", "Max-Age=0s", "Max-Age=+0", "Expires=", "Expires=0"]
    {
        finds(&format!("tracking=x; Path=/; {life}"), &["cookie `tracking` is set but not declared"]);
        finds(
            &format!("visits=1; Path=/; Secure; HttpOnly; SameSite=Lax; {life}"),
            &[
                "cookie `visits` is set without consent: its category `statistics` needs the visitor's choice in the same exchange",
            ],
        );
    }
}

#[test]
fn removals() {
    sound(&format!("sessionid=; Path=/; {GONE}"));
    sound("sessionid=; Path=/; Max-Age=-1");
    // Browsers pass over a `Max-Age` without digits: they keep the cookie, and so it needs consent.
    finds(
        "visits=1; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=-",
        &[
            "cookie `visits` is set without consent: its category `statistics` needs the visitor's choice in the same exchange",
        ],
    );
    sound("sessionid=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT");
    sound(&format!("old=; Path=/old; Domain=example.org; {GONE}"));
    sound(&format!("pref_x=; Path=/; {GONE}"));
    sound(&format!("gate=; Path=/; Domain=example.org; {GONE}"));
    let elsewhere = |name: &str| {
        format!(
            "cookie `{name}` is removed for another Path or Domain than its row declares: browsers keep it"
        )
    };
    finds(&format!("sessionid=; {GONE}"), &[&elsewhere("sessionid")]);
    finds(&format!("sessionid=; Path=/; Domain=example.org; {GONE}"), &[&elsewhere("sessionid")]);
    for scope in ["Path=/", "Path=/old", "Path=/; Domain=example.org"] {
        finds(&format!("old=; {scope}; {GONE}"), &[&elsewhere("old")]);
    }
    finds(&format!("tracking=; Path=/; {GONE}"), &["cookie `tracking` is removed but not declared"]);
    // A partitioned cookie lives in a jar of its own, which a removal without the word does not reach.
    sound(&format!("chip=; Path=/; Secure; SameSite=None; Partitioned; {GONE}"));
    finds(
        &format!("chip=; Path=/; Secure; SameSite=None; {GONE}"),
        &["cookie `chip` is removed without `Partitioned`: its row declares it, and browsers keep it"],
    );
    finds(
        &format!("__Host-sid=; Path=/; {GONE}"),
        &["cookie `__Host-sid` breaks the rules of the prefix `__Host-`: browsers refuse it"],
    );
}

#[test]
fn what_browsers_refuse() {
    finds(
        "__host-SID=x; Path=/; Secure; Domain=www.example.org",
        &[
            "cookie `__host-SID` breaks the rules of the prefix `__Host-`: browsers refuse it",
            "cookie `__host-SID` is set but not declared",
        ],
    );
    finds(
        "__Host-sid=x; Secure; HttpOnly; SameSite=Lax",
        &[
            "cookie `__Host-sid` breaks the rules of the prefix `__Host-`: browsers refuse it",
            "cookie `__Host-sid` is set without `Path`: its row declares `Path=/`",
        ],
    );
    for prefix in ["__Http-", "__Host-Http-"] {
        let line = format!("{prefix}x=x; Path=/; Secure; SameSite=Lax");
        let undeclared = format!("cookie `{prefix}x` is set but not declared");
        finds(&format!("{line}; HttpOnly"), &[&undeclared]);
        let broken =
            format!("cookie `{prefix}x` breaks the rules of the prefix `{prefix}`: browsers refuse it");
        finds(&line, &[&broken, &undeclared]);
    }
    finds(
        "plain=x; Path=/; SameSite=None",
        &["cookie `plain` is set with `SameSite=None` and without `Secure`: browsers refuse it"],
    );
    finds(
        "plain=x; Path=/; Partitioned; SameSite=Lax",
        &["cookie `plain` is set with `Partitioned` and without `Secure`: browsers refuse it"],
    );
    let plain = |octets: usize| format!("plain={}; Path=/; SameSite=Lax", "x".repeat(octets - 5));
    sound(&plain(4096));
    finds(&plain(4097), &["name and value of cookie `plain` take 4097 octets: browsers take at most 4096"]);
    let nameless = "a cookie is set without a name: browsers send its bare value back";
    finds("=secret; Path=/", &[nameless]);
    finds("secret", &[nameless]);
    finds(
        "=__Secure-x; Path=/",
        &["cookie `` breaks the rules of the prefix `__Secure-`: browsers refuse it", nameless],
    );
    let unreadable = |name: &str| {
        format!("cookie `{name}` has a control character, or neither name nor value: browsers ignore it")
    };
    finds("", &[&unreadable("")]);
    finds(" = ; Path=/", &[&unreadable("")]);
    // `http` lets no control character but tab into a header; other stacks do.
    let lines = [
        &b"sessionid=a\x07b; Path=/"[..],
        b"plain=\ta\t; Path=/; SameSite=Lax",
        b"sid=\x07; Path=/; Comment=\x07",
    ];
    let verdict = guard().judge("", lines);
    let found: Vec<_> = verdict.findings().iter().map(ToString::to_string).collect();
    assert_eq!(found, [unreadable("sessionid"), unreadable("sid")]);
}

#[test]
fn two_headers_of_one_name() {
    let set = cookies::SESSIONID.set("x").to_string();
    let gone = cookies::SESSIONID.removal().to_string();
    let twice = "cookie `sessionid` is set more than once in one response: a response may set a cookie once";
    assert_eq!(findings(&[&set, &set]), [twice]);
    assert_eq!(findings(&[&set, &gone]), [twice]);
    let app = set.replace("Path=/", "Path=/app");
    assert_eq!(findings(&[&set, &app])[0], twice);
    assert_eq!(findings(&[&set, &cookies::SID.set("x").to_string()]), [""; 0]);
    let moved: Vec<_> = cookies::MOVED.removals().iter().skip(1).map(ToString::to_string).collect();
    assert_eq!(findings(&[&cookies::MOVED.set("x").to_string(), &moved[0]]), [""; 0]);
    // A cookie moves: set here, and taken away there.
    let here = "gate=x; Path=/; Secure; HttpOnly; SameSite=Lax";
    let there = format!("gate=; Path=/; Domain=example.org; {GONE}");
    assert_eq!(findings(&[here, &there]), [""; 0]);
    assert_eq!(findings(&[&there, here]), [""; 0]);
    let found = guard().check(
        &HeaderMap::new(),
        &headers(&SET_COOKIE, &["plain=1; Path=/; SameSite=Lax", &set, &set, "nope=1"]),
    );
    assert!(found[0].declaration().is_some_and(|row| row.constant() == "SESSIONID"));
    let places: Vec<_> = found.iter().map(|finding| (finding.place(), finding.kind())).collect();
    assert_eq!(places, [(1, FindingKind::Duplicate), (3, FindingKind::Undeclared)]);
}

#[test]
fn a_header_is_stripped_and_the_others_keep_their_order() {
    let guard = guard().on(FindingKind::Undeclared, Action::Strip);
    let mut response = headers(&CONTENT_TYPE, &["text/html"]);
    let set = cookies::SESSIONID.set("x").to_string();
    let lines = ["a=1", &set, "b=1", "plain=1; Path=/; SameSite=Lax", "sessionid2=1"];
    response.extend(headers(&SET_COOKIE, &lines));
    response.append(VARY, HeaderValue::from_static("Cookie"));
    let names: Vec<_> = response.keys().cloned().collect();
    guard.hold(&HeaderMap::new(), &mut response).unwrap();
    let kept: Vec<_> = response.get_all(SET_COOKIE).iter().collect();
    assert_eq!(kept, [set.as_str(), "plain=1; Path=/; SameSite=Lax"]);
    assert_eq!(response.keys().cloned().collect::<Vec<_>>(), names);

    let mut response = headers(&SET_COOKIE, &["a=1", "b=2"]);
    guard.hold(&HeaderMap::new(), &mut response).unwrap();
    assert!(!response.contains_key(SET_COOKIE));
}

#[test]
fn actions() {
    let line = headers(&SET_COOKIE, &["tracking=secret"]);
    for (guard, left, refused) in [
        (guard(), 1, false),
        (guard().on_all(Action::Allow), 1, false),
        (guard().on_all(Action::Strip), 0, false),
        (guard().on_all(Action::Strip).on(FindingKind::Undeclared, Action::Report), 1, false),
        (guard().on(FindingKind::Undeclared, Action::Strip).on_all(Action::Report), 1, false),
        (guard().on_all(Action::Refuse), 1, true),
        (guard().on(FindingKind::Undeclared, Action::Refuse), 1, true),
        (guard().on(FindingKind::Duplicate, Action::Refuse), 1, false),
    ] {
        let mut response = line.clone();
        let held = guard.hold(&HeaderMap::new(), &mut response);
        assert_eq!((response.len(), held.is_err()), (left, refused), "{guard:?}");
        if let Err(refused) = held {
            assert_eq!(
                refused.to_string(),
                "the guard refuses this response because of its cookies\n- cookie `tracking` is set but not declared"
            );
            assert_eq!(refused.findings().len(), 1);
        }
    }
}

#[test]
fn a_refusal_names_what_it_is_for() {
    let guard = guard().on(FindingKind::NotHttpOnly, Action::Refuse);
    let line = "sessionid=x; Path=/; Secure; SameSite=Lax; Max-Age=99999999";
    let refused = guard.hold("", &mut headers(&SET_COOKIE, &[line])).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "the guard refuses this response because of its cookies\n\
         - cookie `sessionid` is set without `HttpOnly`: its row declares it"
    );
}

/// A table that is served on a developer's machine.
mod local {
    cookie_decl::declare_cookies! {
        #![site("https://www.example.org")]
        necessary {
            "City" | "Sign-in" | "sessionid" | "Keeps you signed in." | session;
            _ | _ | "shared" | "Is shared with subdomains." | 1 day, Domain = site;
        }
    }
}

#[test]
fn the_guard_knows_where_the_process_runs() {
    local::CHARTER.serve_at(Site::new("http://localhost:3000").unwrap()).unwrap();
    let guard = Guard::new(&local::CHARTER);
    let check = |line: &str| guard.check("", &headers(&SET_COOKIE, &[line])).len();
    assert_eq!(check(&local::SESSIONID.set("x").to_string()), 0);
    assert_eq!(check(&local::SHARED.set("x").to_string()), 0);
    assert_eq!(check(&local::SHARED.removal().to_string()), 0);
    assert_eq!(check("sessionid=x; Path=/; SameSite=Lax"), 1);
    assert_eq!(check("shared=x; Path=/; Domain=www.example.org; HttpOnly; SameSite=Lax"), 1);
}

#[test]
fn values_are_never_shown() {
    let lines = [
        "sessionid=secret",
        "secret-less=secret",
        "=secret",
        "__Host-sid=secret",
        "plain=secret; SameSite=None",
    ];
    let guard = guard().on_all(Action::Refuse);
    let refused = guard.hold(&HeaderMap::new(), &mut headers(&SET_COOKIE, &lines)).unwrap_err();
    for text in [refused.to_string(), format!("{refused:?}"), format!("{guard:?}")] {
        assert!(!text.replace("secret-less", "").contains("secret"), "{text}");
    }
}

#[test]
fn tenants() {
    let one = Site::new("https://one.example").unwrap();
    let local = Site::new("http://localhost").unwrap();
    let guard = guard().at(&one).at(&local);
    let check = |line: String| guard.check(&HeaderMap::new(), &headers(&SET_COOKIE, &[&line])).len();
    assert_eq!(check(cookies::SHARED.at(&one).set("x").to_string()), 0);
    assert_eq!(check(cookies::SHARED.at(&local).set("x").to_string()), 0);
    assert_eq!(check(cookies::SHARED.set("x").to_string()), 1);
}

#[test]
fn a_finding_shows_where_it_is_and_what() {
    let found = guard().check(&HeaderMap::new(), &headers(&SET_COOKIE, &["tracking=secret"]));
    assert_eq!(format!("{found:?}"), r#"[Finding { name: "tracking", kind: Undeclared, place: 0, .. }]"#);
}

/// What the layer and other frameworks see of a request.
#[test]
fn a_request_is_any_source_of_cookies() {
    let request = headers(&COOKIE, &["choice=x"]);
    let set = cookies::SESSIONID.set("x").to_string();
    assert!(guard().judge(&request, [set.as_bytes()]).findings().is_empty());
    assert!(guard().judge("choice=x", [set.as_bytes(), b"nope=1"]).keeps(1));
    assert!(!guard().judge("choice=x", [set.as_bytes(), b"nope=1"]).strips());
    let verdict = guard().on_all(Action::Strip).judge("", [set.as_bytes(), b"nope=1"]);
    assert!(verdict.strips() && verdict.keeps(0) && !verdict.keeps(1));
}

mod consent {
    use cookie_decl::Decision;

    use super::cookies::{CHARTER, CHOICE, HITS, SURVEY, Statistics, VISITS};
    use super::*;

    const WITHOUT: &str = "cookie `visits` is set without consent: its category `statistics` needs the visitor's choice in the same exchange";

    /// What is found of those headers in an answer to that `Cookie`.
    fn exchange(cookie: &str, lines: &[&str]) -> Vec<String> {
        let request = if cookie.is_empty() { HeaderMap::new() } else { headers(&COOKIE, &[cookie]) };
        let found = guard().check(&request, &headers(&SET_COOKIE, lines));
        found.iter().map(ToString::to_string).collect()
    }

    fn accepted() -> String {
        Decision::accept_all(&CHARTER).request_pair()
    }

    /// A `Set-Cookie` that needs consent, made with that of a visitor who agreed.
    fn visits() -> String {
        let granted = CHARTER.consent(&accepted()).granted::<Statistics>().unwrap();
        VISITS.with(&granted).set(1).to_string()
    }

    #[test]
    fn a_granted_from_another_visitor_does_not_get_a_cookie_out() {
        assert_eq!(exchange(&accepted(), &[&visits()]), [""; 0]);
        for request in [
            String::new(),
            Decision::refuse_all(&CHARTER).request_pair(),
            "choice=forged".to_owned(),
            "choice={%22v%22:1}".to_owned(),
        ] {
            assert_eq!(exchange(&request, &[&visits()]), [WITHOUT], "{request}");
            let mut response = headers(&SET_COOKIE, &[&visits(), &cookies::SESSIONID.set("x").to_string()]);
            guard().hold(&headers(&COOKIE, &[&request]), &mut response).unwrap();
            let kept: Vec<_> = response.get_all(SET_COOKIE).iter().collect();
            assert_eq!(kept, [&cookies::SESSIONID.set("x").to_string()]);
        }
    }

    #[test]
    fn the_choice_that_a_response_records_counts() {
        let accept = Decision::accept_all(&CHARTER).answer("");
        let accept = accept.iter().next().unwrap().to_string();
        let refuse = Decision::refuse_all(&CHARTER).answer("");
        let refuse = refuse.iter().next().unwrap().to_string();
        assert_eq!(exchange("", &[&accept, &visits()]), [""; 0]);
        assert_eq!(exchange("", &[&visits(), &accept]), [""; 0]);
        assert_eq!(exchange(&accepted(), &[&refuse, &visits()]), [WITHOUT]);
        assert_eq!(exchange(&accepted(), &[&CHOICE.removal().to_string(), &visits()]), [WITHOUT]);
        // A removal takes the choice back, whatever its value says.
        let gone = format!("{accept}; Max-Age=0");
        assert_eq!(exchange(&accepted(), &[&gone, &visits()]), [WITHOUT]);
        // One that browsers refuse records nothing.
        let refused = format!("{accept}; SameSite=None").replace("; Secure", "");
        assert!(exchange("", &[&refused, &visits()]).contains(&WITHOUT.to_owned()));
    }

    #[test]
    fn all_removals_of_an_answer_are_sound() {
        let request = format!("{}; visits=1; survey_a=1; survey_b=2", accepted());
        let answer = Decision::refuse_all(&CHARTER).answer(request.as_str());
        let lines: Vec<_> = answer.iter().map(ToString::to_string).collect();
        assert_eq!(lines.len(), 4);
        assert_eq!(exchange(&request, &lines.iter().map(String::as_str).collect::<Vec<_>>()), [""; 0]);
    }

    #[test]
    fn a_category_by_objection_is_allowed_until_the_visitor_objects() {
        let granted = CHARTER.consent("").granted::<cookies::AnonymousStatistics>().unwrap();
        let hits = HITS.with(&granted).set(1).to_string();
        assert_eq!(exchange("", &[&hits]), [""; 0]);
        assert_eq!(exchange(&Decision::refuse_all(&CHARTER).request_pair(), &[&hits]).len(), 1);
        let granted = CHARTER.consent(&accepted()).granted::<Statistics>().unwrap();
        let survey = SURVEY.named("a").unwrap().with(&granted).set("x").to_string();
        assert_eq!(exchange(&accepted(), &[&survey]), [""; 0]);
        assert_eq!(exchange("", &[&survey]).len(), 1);
    }
}

/// Global Privacy Control refuses `marketing` where nobody has chosen, also in a table that asks nobody before.
mod signal {
    use cookie_decl::Decision;

    use super::*;

    mod cookies {
        cookie_decl::declare_cookies! {
            #![site("https://www.example.org")]
            necessary {
                "City" | "Choice" | CHOICE = "choice" | "Remembers your choice." | 6 months, consent;
            }
            #[consent(objection)]
            marketing {
                "City" | "Campaign" | "campaign" | "Remembers how you came here." | 1 day;
            }
        }
    }
    use cookies::{CAMPAIGN, CHARTER, CHOICE};

    const SENT: &str =
        "cookie `campaign` is set although the visitor has objected to its category `marketing`";

    /// What is found of those headers beside the cookie, in answer to a request with or without the signal.
    fn exchange(gpc: &str, lines: &[&str]) -> Vec<String> {
        let mut request = HeaderMap::new();
        request.insert("sec-gpc", HeaderValue::from_str(gpc).unwrap());
        let granted = CHARTER.consent("").granted::<cookies::Marketing>().unwrap();
        let campaign = CAMPAIGN.with(&granted).set("spring").to_string();
        let lines = [lines, &[&*campaign]].concat();
        let found = Guard::new(&CHARTER).check(&request, &headers(&SET_COOKIE, &lines));
        found.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn it_counts_where_nobody_has_chosen() {
        assert_eq!(exchange("0", &[]), [""; 0]);
        assert_eq!(exchange("1", &[]), [SENT]);
    }

    #[test]
    fn it_counts_where_the_choice_is_taken_back() {
        let removal = CHOICE.removal().to_string();
        assert_eq!(exchange("0", &[&removal]), [""; 0]);
        assert_eq!(exchange("1", &[&removal]), [SENT]);
    }

    #[test]
    fn it_counts_where_the_response_records_what_cannot_be_read() {
        let unread = "choice=x; Path=/; HttpOnly; Secure; SameSite=Lax";
        assert_eq!(exchange("0", &[unread]), [""; 0]);
        assert_eq!(exchange("1", &[unread]), [SENT]);
    }

    #[test]
    fn a_choice_in_the_response_goes_before_it() {
        let record = |decision: Decision| decision.answer("").iter().next().unwrap().to_string();
        assert_eq!(exchange("1", &[&record(Decision::accept_all(&CHARTER))]), [""; 0]);
        assert_eq!(exchange("0", &[&record(Decision::refuse_all(&CHARTER))]), [SENT]);
    }
}

mod reports {
    use std::fmt::Write as _;
    use std::sync::{Arc, Mutex};

    use tracing::field::{Field, Visit};
    use tracing::span::{Attributes, Id, Record};
    use tracing::{Event, Metadata, Subscriber};

    use super::*;

    /// Keeps each event as one line.
    #[derive(Clone, Default)]
    struct Log(Arc<Mutex<Vec<String>>>);

    impl Subscriber for Log {
        fn enabled(&self, metadata: &Metadata<'_>) -> bool {
            metadata.target() == "cookie_decl::guard"
        }
        fn new_span(&self, _: &Attributes<'_>) -> Id {
            Id::from_u64(1)
        }
        fn record(&self, _: &Id, _: &Record<'_>) {}
        fn record_follows_from(&self, _: &Id, _: &Id) {}
        fn event(&self, event: &Event<'_>) {
            struct Line(String);
            impl Visit for Line {
                fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
                    let _ = write!(self.0, " {}={value:?}", field.name());
                }
            }
            let mut line = Line(event.metadata().level().to_string());
            event.record(&mut line);
            self.0.lock().unwrap().push(line.0);
        }
        fn enter(&self, _: &Id) {}
        fn exit(&self, _: &Id) {}
    }

    #[test]
    fn each_cookie_and_kind_is_told_once() {
        let log = Log::default();
        let guard =
            guard().on(FindingKind::Undeclared, Action::Strip).on(FindingKind::Nameless, Action::Allow);
        tracing::subscriber::with_default(log.clone(), || {
            for _ in 0..3 {
                for line in [
                    "a=secret",
                    "b=secret",
                    "=secret",
                    "pref_a=secret; Path=/; Secure",
                    "pref_b=secret; Path=/; Secure",
                ] {
                    let _ = guard.hold(&HeaderMap::new(), &mut headers(&SET_COOKIE, &[line]));
                }
            }
        });
        let told = log.0.lock().unwrap();
        assert_eq!(
            *told,
            [
                "WARN message=cookie `a` is set but not declared cookie=\"a\" kind=Undeclared done=\"stripped\"",
                "WARN message=cookie `b` is set but not declared cookie=\"b\" kind=Undeclared done=\"stripped\"",
                "WARN message=cookie `pref_a` is set without `SameSite`: its row declares `SameSite=Lax` cookie=\"pref_a\" kind=WeakerSameSite done=\"reported\"",
            ]
        );
    }

    #[test]
    fn names_without_number_do_not_fill_the_memory() {
        let log = Log::default();
        let guard = guard();
        tracing::subscriber::with_default(log.clone(), || {
            for number in 0..3000 {
                let _ = guard.hold(&HeaderMap::new(), &mut headers(&SET_COOKIE, &[&format!("n{number}=x")]));
            }
        });
        assert_eq!(log.0.lock().unwrap().len(), 1024);
    }
}

mod any_octets {
    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;

    /// What headers are made of, sound and broken.
    const PIECES: [&str; 24] = [
        ";",
        "=",
        " ",
        "\t",
        "\u{7}",
        "é",
        "sessionid",
        "__Host-sid",
        "__SECURE-",
        "choice",
        "visits",
        "pref_",
        "x",
        "Path=/",
        "Path",
        "Domain=.www.example.org",
        "Secure",
        "HttpOnly",
        "SameSite=None",
        "SameSite=Lax",
        "Max-Age=-",
        "Max-Age=99999999999999999999",
        "Expires=Thu, 01 Jan 9999 00:00:00 GMT",
        "Partitioned",
    ];

    proptest! {
        #[test]
        fn are_read_or_refused(octets in vec(any::<u8>(), 0..200), pieces in vec(select(&PIECES[..]), 0..20)) {
            let pieces = pieces.concat();
            let guard = guard().on_all(Action::Strip);
            let lines = [octets.as_slice(), pieces.as_bytes()];
            let verdict = guard.judge("choice={}", lines);
            for finding in verdict.findings() {
                prop_assert!(finding.place() < 2);
                prop_assert!(!verdict.keeps(finding.place()));
                prop_assert!(!finding.to_string().is_empty());
            }
        }

        #[test]
        fn any_value_is_sound_through_a_constant(value in ".{0,300}") {
            let line = cookies::SESSIONID.set(&value).to_string();
            prop_assert_eq!(findings(&[&line]), [""; 0]);
        }
    }
}

#[test]
fn an_objection_is_called_one() {
    let refused = cookie_decl::Decision::refuse_all(&cookies::CHARTER).request_pair();
    let line = "hits=1; Path=/; Secure; HttpOnly; SameSite=Lax";
    let found = guard().check(&headers(&COOKIE, &[&refused]), &headers(&SET_COOKIE, &[line]));
    let found: Vec<_> = found.iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        ["cookie `hits` is set although the visitor has objected to its category `anonymous_statistics`"]
    );
}

/// Two of one name, told apart by their hosts: a removal that reaches one of them is sound.
#[test]
fn a_removal_may_be_that_of_the_cookie_that_is_not_partitioned() {
    mod cookies {
        cookie_decl::declare_cookies! {
            #![site("https://www.example.org")]
            #![allow(name_in_two_scopes, reason = "the gateway sets it twice, for frames and for pages")]
            necessary {
                #[set_by("gateway")]
                "City" | "Gate" | FRAMED = "gate" | "For frames." | session, SameSite = None, Partitioned, Domain = "example.org";
                #[set_by("gateway")]
                _ | _ | PLAIN = "gate" | "For pages." | session;
            }
        }
    }
    let guard = Guard::new(&cookies::CHARTER);
    let line = format!("gate=; Path=/; Secure; {GONE}");
    let found = guard.check(&HeaderMap::new(), &headers(&SET_COOKIE, &[&line]));
    assert!(found.is_empty(), "{found:?}");
}
