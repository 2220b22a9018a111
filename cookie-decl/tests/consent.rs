//! Consent, as an application meets it: a visitor's life with a table that changes.
#![allow(dead_code, reason = "tables declare more than each test sets")]

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cookie_decl::consent::ConsentAnswer;
use cookie_decl::{Answer, Charter, Consent, ConsentRecord, Decision, NeedsConsent, RequestCookies};
use expect_test::expect;
use http::header::COOKIE;
use http::{HeaderMap, HeaderValue};
use proptest::prelude::*;

/// One table after the other, as a site changes it.
macro_rules! tables {
    ($($(#[$docs:meta])* $name:ident [$($languages:tt)*] { $($blocks:tt)* })*) => {$(
        $(#[$docs])*
        mod $name {
            cookie_decl::declare_cookies! {
                #![site("https://data.example.org")]
                #![languages($($languages)*)]
                necessary { "City" | "Preferences" | CHOICE = "choice" | "Remembers your choice." | 6 months, consent; }
                $($blocks)*
            }
        }
    )*};
}

tables! {
    /// How it begins.
    first [en] {
        statistics {
            "City" | "Counter" | "visits": u64 | "Counts your visits." | 12 months;
            #[formerly("old_id", Domain = "example.org")]
            #[script] "Matomo" | "Audience" | VISITOR = "_pk_id.*" | "Tells visitors apart." | up to 12 months;
        }
        marketing {
            #[set_by("an ad proxy")] "Ads" | "Advertising" | "ad_id" | "Shows you advertisements." | 30 days;
            #[third_party] _ | _ | "theirs" | _ | 30 days;
            #[script] _ | _ | local_storage "ad_store" | _ | until deleted;
        }
        anonymous_statistics { "City" | "Totals" | "page_views": u64 | "Counts pages." | 1 day; }
    }
    /// A row more.
    grown [en] {
        statistics {
            "City" | "Counter" | "visits": u64 | "Counts your visits." | 12 months;
            _ | _ | "depth": u64 | "Counts how far you read." | 12 months;
            #[script] "Matomo" | "Audience" | VISITOR = "_pk_id.*" | "Tells visitors apart." | up to 12 months;
        }
        marketing {
            #[set_by("an ad proxy")] "Ads" | "Advertising" | "ad_id" | "Shows you advertisements." | 30 days;
            #[third_party] _ | _ | "theirs" | _ | 30 days;
            #[script] _ | _ | local_storage "ad_store" | _ | until deleted;
        }
        anonymous_statistics {
            "City" | "Totals" | "page_views": u64 | "Counts pages." | 1 day;
            _ | _ | "page_times": u64 | "Counts how long." | 1 day;
        }
    }
    longer [en] { statistics { "City" | "Counter" | "visits" | "Counts your visits." | 13 months; } }
    renewed [en] { statistics { "City" | "Counter" | "visits" | "Counts your visits." | 12 months after last visit; } }
    shared [en] { statistics { "City" | "Counter" | "visits" | "Counts." | 12 months, shared with "Matomo"; } }
    revised [en] { statistics { #[revision(1)] "City" | "Counter" | "visits" | "Counts." | 12 months; } }
    provided [en] { statistics { "Agency" | "Counter" | "visits" | "Counts." | 12 months; } }
    scripted [en] { statistics { #[script] "City" | "Counter" | "visits" | "Counts." | 12 months; } }
    moved [en] { marketing { "City" | "Counter" | "visits" | "Counts." | 12 months; } }
    /// One that is partitioned, and was not, under this name and another.
    framed [en] {
        statistics {
            #[formerly("visits")]
            #[formerly("old_visits")]
            "City" | "Counter" | "visits" | "Counts." | 12 months, SameSite = None, Partitioned;
        }
    }
    /// One cookie that was a family.
    joined [en] {
        statistics { #[formerly("visits_*", Path = "/app")] "City" | "Counter" | "visits" | "Counts." | 12 months; }
    }
    /// A category more, whose rows this build leaves out.
    left_out [en] {
        statistics { "City" | "Counter" | "visits" | "Counts." | 12 months; }
        #[cfg(any())]
        marketing { "Ads" | "Advertising" | "ad_id" | "Shows you advertisements." | 30 days; }
        preferences {}
    }
    plain [en] { statistics { "City" | "Counter" | "visits" | "Counts." | 12 months; } }
    /// Another application on the same domain, which shares the cookie.
    neighbour [en] {
        statistics { "City" | "Map" | "map_hits" | "Counts." | 1 year; }
        preferences { "City" | "Map" | "map_zoom" | "Remembers the zoom." | 1 year; }
    }
}

/// A row less, other words, another order, a language more, shorter lives.
mod reworded {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]
        #![languages(en, fr)]
        necessary {
            "City" | { en: "Choice", fr: "Choix" } | CHOICE = "choice" | { en: "Keeps it.", fr: "Le retient." }
                | 6 months, consent;
        }

        marketing {
            #[set_by("another ad proxy")] "Ads" | { en: "Advertisements", fr: "Publicité" } | "ad_id"
                | { en: "Shows ads.", fr: "Montre des publicités." } | 1 week;
            #[script] _ | _ | local_storage "ad_store" | _ | until deleted;
            #[third_party] _ | _ | "theirs" | _ | session;
        }
        statistics {
            { en: "City", fr: "Ville" } | { en: "Visits", fr: "Visites" } | HITS = "visits"
                | { en: "Counts.", fr: "Compte." } | session or 6 months, SameSite = Strict;
        }
        anonymous_statistics {
            "City" | { en: "Totals", fr: "Totaux" } | "page_views": u64 | { en: "Counts.", fr: "Compte." } | session;
        }
    }
}

const MADE: Duration = Duration::from_secs(1_795_446_000);
const DAY: Duration = Duration::from_secs(86_400);

fn made() -> SystemTime {
    UNIX_EPOCH + MADE
}

fn answer_at<C: NeedsConsent>(charter: &Charter, cookie: &str, now: SystemTime) -> Answer {
    charter.consent_at(cookie, now).answer::<C>()
}

fn answer<C: NeedsConsent>(charter: &Charter, cookie: &str) -> Answer {
    answer_at::<C>(charter, cookie, made())
}

/// The headers that answer to a decision, and the `Cookie` header of a browser that obeys them.
fn decide(decision: &Decision, cookie: &str) -> (String, String) {
    let answer = decision.clone().at(made()).answer(cookie);
    let headers: Vec<_> = answer.iter().map(ToString::to_string).collect();
    let gone = |pair: &&str| answer.iter().all(|set| pair.split('=').next() != Some(set.name()));
    let kept = cookie.split("; ").filter(|pair| !pair.is_empty()).filter(gone);
    let set = answer.iter().filter(|set| !set.is_removal()).map(ToString::to_string);
    let set: Vec<_> = set.map(|set| set.split(';').next().unwrap().to_owned()).collect();
    let cookies: Vec<_> = kept.map(str::to_owned).chain(set).collect();
    (headers.join("\n"), cookies.join("; "))
}

#[test]
fn a_life() {
    use first::{AnonymousStatistics, CHARTER, Marketing, Statistics};
    // The first visit: nobody was asked. What works by objection works already.
    let consent = CHARTER.consent_at("", made());
    assert!(!consent.is_answered());
    assert_eq!(consent.time(), None);
    assert!(consent.granted::<Statistics>().is_none());
    assert!(consent.granted::<Marketing>().is_none());
    assert!(consent.granted::<AnonymousStatistics>().is_some());

    // A refusal, and an objection with it.
    let (headers, cookie) = decide(&Decision::refuse_all(&CHARTER), "theme=dark; page_views=3");
    expect![[r"
        choice={%22v%22:1%2C%22t%22:1795446000%2C%22c%22:{%22anonymous_statistics%22:false%2C%22marketing%22:false%2C%22statistics%22:false}%2C%22r%22:%22%22}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=15552000
        page_views=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT"]]
    .assert_eq(&headers);
    let consent = CHARTER.consent_at(&cookie, made());
    assert!(consent.is_answered());
    assert_eq!(consent.time(), Some(made()));
    assert!(consent.granted::<Statistics>().is_none());
    assert!(consent.granted::<AnonymousStatistics>().is_none());

    // A change of mind.
    let (headers, cookie) = decide(&Decision::accept_all(&CHARTER), &cookie);
    expect!["choice={%22v%22:1%2C%22t%22:1795446000%2C%22c%22:{%22anonymous_statistics%22:true%2C%22marketing%22:true%2C%22statistics%22:true}%2C%22r%22:%22KmQmbRVYJAqfXAeEdDg-SgXR0QqE6G_SlXAG%22}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=15552000"].assert_eq(&headers);
    let consent = CHARTER.consent_at(&cookie, made());
    assert!(consent.is_answered());
    assert!(consent.granted::<Statistics>().is_some());
    assert!(consent.granted::<AnonymousStatistics>().is_some());

    // The withdrawal: every refused cookie that the request carries goes, wherever it may sit.
    let carried = format!(
        "{cookie}; visits=41; _pk_id.1.9f=x; _pk_id.2.9f=y; old_id=z; ad_id=7; theirs=1; ad_store=1; lang=fr"
    );
    let (headers, _) = decide(&Decision::choose(&CHARTER).grant::<AnonymousStatistics>(), &carried);
    expect![[r"
        choice={%22v%22:1%2C%22t%22:1795446000%2C%22c%22:{%22anonymous_statistics%22:true%2C%22marketing%22:false%2C%22statistics%22:false}%2C%22r%22:%22XAeEdD%22}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=15552000
        visits=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT
        _pk_id.1.9f=; Path=/; Secure; SameSite=Lax; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT
        _pk_id.1.9f=; Path=/; Domain=data.example.org; Secure; SameSite=Lax; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT
        _pk_id.1.9f=; Path=/; Domain=example.org; Secure; SameSite=Lax; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT
        old_id=; Path=/; Domain=example.org; Secure; SameSite=Lax; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT
        _pk_id.2.9f=; Path=/; Secure; SameSite=Lax; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT
        _pk_id.2.9f=; Path=/; Domain=data.example.org; Secure; SameSite=Lax; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT
        _pk_id.2.9f=; Path=/; Domain=example.org; Secure; SameSite=Lax; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT
        ad_id=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT
        ad_id=; Path=/; Domain=data.example.org; Secure; HttpOnly; SameSite=Lax; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT
        ad_id=; Path=/; Domain=example.org; Secure; HttpOnly; SameSite=Lax; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT"]].assert_eq(&headers);
}

#[test]
fn a_former_name_goes_without_the_present_one() {
    let (headers, _) = decide(&Decision::refuse_all(&first::CHARTER), "old_id=z; old_ids=z");
    let removals: Vec<_> = headers.lines().skip(1).collect();
    expect!["old_id=; Path=/; Domain=example.org; Secure; SameSite=Lax; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT"].assert_eq(&removals.join("\n"));
}

/// Browsers keep partitioned cookies apart: a request does not tell in which of the two jars they were.
#[test]
fn what_is_partitioned_now_is_taken_away_from_both_jars() {
    let answer = Decision::refuse_all(&framed::CHARTER).answer("visits=1; old_visits=2");
    let removals: Vec<_> = answer.iter().skip(1).map(ToString::to_string).collect();
    let told = removals.iter().map(|line| (line.split('=').next().unwrap(), line.contains("Partitioned")));
    assert_eq!(
        told.collect::<Vec<_>>(),
        [("visits", true), ("visits", false), ("old_visits", true), ("old_visits", false)]
    );
}

#[test]
fn a_former_family_is_taken_away_by_the_names_that_a_request_carries() {
    let names = |headers: &[String]| {
        let names: Vec<_> =
            headers.iter().map(|header| header.split('=').next().unwrap().to_owned()).collect();
        names.join(" ")
    };
    let removals: Vec<_> = joined::VISITS.removals().iter().map(ToString::to_string).collect();
    assert_eq!(names(&removals), "visits");
    let answer = Decision::refuse_all(&joined::CHARTER).answer("visits_a=1; visits_=2; visits_b=3");
    let headers: Vec<_> = answer.iter().map(ToString::to_string).collect();
    assert_eq!(names(&headers), "choice visits_a visits_b");
    assert!(headers[1].starts_with("visits_a=; Path=/app; "));
}

#[test]
fn a_withdrawal_looks_into_every_source() {
    let text = "lang=fr; visits=1; =x; ad_id=2";
    let headers = HeaderMap::from_iter([(COOKIE, HeaderValue::from_static(text))]);
    let refusal = Decision::refuse_all(&first::CHARTER);
    let names = |answer: &ConsentAnswer| {
        let mut names: Vec<_> = answer.into_iter().map(|cookie| cookie.name().to_owned()).collect();
        names.dedup();
        names
    };
    for answer in [
        refusal.answer(text),
        refusal.answer(&text),
        refusal.answer(&text.to_owned()),
        refusal.answer(&headers),
        refusal.answer(&RequestCookies::from(&headers)),
    ] {
        assert_eq!(names(&answer), ["choice", "visits", "ad_id"]);
    }
}

#[test]
fn a_table_that_grows_asks_again_for_what_was_granted() {
    let granted = Decision::accept_all(&first::CHARTER).at(made()).request_pair();
    assert_eq!(answer::<grown::Statistics>(&grown::CHARTER, &granted), Answer::Unanswered);
    assert_eq!(answer::<grown::Marketing>(&grown::CHARTER, &granted), Answer::Granted);
    let consent = grown::CHARTER.consent_at(&granted, made());
    assert!(!consent.is_answered());
    assert!(consent.granted::<grown::Statistics>().is_none());
    // Told again, and not yet objected.
    assert_eq!(consent.answer::<grown::AnonymousStatistics>(), Answer::Unanswered);
    assert!(consent.granted::<grown::AnonymousStatistics>().is_some());
}

#[test]
fn a_category_without_rows_asks_nobody() {
    let cookie = Decision::accept_all(&plain::CHARTER).request_pair();
    let consent = left_out::CHARTER.consent(&cookie);
    assert_eq!(consent.answer::<left_out::Marketing>(), Answer::Unanswered);
    assert!(consent.is_answered());
    assert!(!left_out::CHARTER.consent("").is_answered());
}

#[test]
fn a_refusal_holds_whatever_the_table_becomes() {
    let refused = Decision::refuse_all(&first::CHARTER).at(made()).request_pair();
    let consent = grown::CHARTER.consent_at(&refused, made());
    assert!(consent.is_answered());
    assert_eq!(consent.answer::<grown::Statistics>(), Answer::Refused);
    assert!(consent.granted::<grown::AnonymousStatistics>().is_none());
}

#[test]
fn less_and_other_words_ask_nobody() {
    let granted = Decision::accept_all(&first::CHARTER).at(made()).request_pair();
    let consent = reworded::CHARTER.consent_at(&granted, made());
    assert!(consent.is_answered());
    assert!(consent.granted::<reworded::Statistics>().is_some());
    assert!(consent.granted::<reworded::Marketing>().is_some());
}

#[test]
fn each_widening_asks_again_and_each_narrowing_does_not() {
    fn check<A: NeedsConsent, B: NeedsConsent>(before: &Charter, after: &Charter, expected: Answer) {
        let granted = Decision::accept_all(before).at(made()).request_pair();
        assert_eq!(answer::<A>(before, &granted), Answer::Granted);
        assert_eq!(answer::<B>(after, &granted), expected, "{:?}", after.declarations()[1]);
    }
    type Plain = plain::Statistics;
    check::<Plain, longer::Statistics>(&plain::CHARTER, &longer::CHARTER, Answer::Unanswered);
    check::<longer::Statistics, Plain>(&longer::CHARTER, &plain::CHARTER, Answer::Granted);
    check::<Plain, renewed::Statistics>(&plain::CHARTER, &renewed::CHARTER, Answer::Unanswered);
    check::<renewed::Statistics, Plain>(&renewed::CHARTER, &plain::CHARTER, Answer::Granted);
    check::<Plain, shared::Statistics>(&plain::CHARTER, &shared::CHARTER, Answer::Unanswered);
    check::<Plain, revised::Statistics>(&plain::CHARTER, &revised::CHARTER, Answer::Unanswered);
    check::<Plain, provided::Statistics>(&plain::CHARTER, &provided::CHARTER, Answer::Unanswered);
    check::<Plain, scripted::Statistics>(&plain::CHARTER, &scripted::CHARTER, Answer::Unanswered);
    check::<Plain, moved::Marketing>(&plain::CHARTER, &moved::CHARTER, Answer::Unanswered);
}

#[test]
fn a_choice_ends_with_the_life_of_its_row() {
    let granted = Decision::accept_all(&plain::CHARTER).at(made()).request_pair();
    let after = |days, seconds: u64| {
        let now = made() + DAY * days - Duration::from_secs(seconds);
        answer_at::<plain::Statistics>(&plain::CHARTER, &granted, now)
    };
    assert_eq!(after(180, 1), Answer::Granted);
    assert_eq!(after(180, 0), Answer::Unanswered);
    // Clocks of several servers are a little apart; a day is no clock's error.
    let before = |seconds| {
        let now = made() - Duration::from_secs(seconds);
        answer_at::<plain::Statistics>(&plain::CHARTER, &granted, now)
    };
    assert_eq!(before(300), Answer::Granted);
    assert_eq!(before(301), Answer::Unanswered);
    assert_eq!(answer_at::<plain::Statistics>(&plain::CHARTER, &granted, UNIX_EPOCH), Answer::Unanswered);
}

#[test]
fn global_privacy_control_refuses_marketing_until_the_visitor_says_otherwise_here() {
    use first::{CHARTER, Marketing, Statistics};
    let consent = |cookie: &str, gpc: &'static str| {
        let mut headers = HeaderMap::new();
        headers.insert(COOKIE, HeaderValue::from_str(cookie).unwrap());
        headers.insert("sec-gpc", HeaderValue::from_static(gpc));
        let consent = CHARTER.consent_at(&headers, made());
        let kept = CHARTER.consent_at(&RequestCookies::from(&headers), made());
        for again in [CHARTER.consent_at(&&headers, made()), kept] {
            assert_eq!(again.answer::<Marketing>(), consent.answer::<Marketing>());
        }
        consent
    };
    let unasked = consent("a=b", "1");
    assert_eq!(unasked.answer::<Marketing>(), Answer::Refused);
    assert_eq!(unasked.answer::<Statistics>(), Answer::Unanswered);
    assert_eq!(consent("a=b", "0").answer::<Marketing>(), Answer::Unanswered);
    let granted = Decision::accept_all(&CHARTER).at(made()).request_pair();
    assert_eq!(consent(&granted, "1").answer::<Marketing>(), Answer::Granted);
    // The grant was for another table: nothing is left to hold against the signal.
    let other = Decision::accept_all(&moved::CHARTER).at(made()).request_pair();
    assert_eq!(consent(&other, "1").answer::<Marketing>(), Answer::Refused);
}

#[test]
fn two_applications_share_the_cookie() {
    let ours = Decision::accept_all(&first::CHARTER).at(made()).request_pair();
    // The neighbour knows `statistics` too, but its own rows were never shown.
    assert_eq!(answer::<neighbour::Statistics>(&neighbour::CHARTER, &ours), Answer::Unanswered);
    let (_, both) = decide(&Decision::accept_all(&neighbour::CHARTER), &ours);
    for answer in [
        answer::<first::Statistics>(&first::CHARTER, &both),
        answer::<first::Marketing>(&first::CHARTER, &both),
        answer::<neighbour::Statistics>(&neighbour::CHARTER, &both),
        answer::<neighbour::Preferences>(&neighbour::CHARTER, &both),
    ] {
        assert_eq!(answer, Answer::Granted);
    }
    // What is withdrawn there is withdrawn here, and granting there again brings nothing back here.
    let (_, withdrawn) = decide(&Decision::refuse_all(&neighbour::CHARTER), &both);
    assert_eq!(answer::<first::Statistics>(&first::CHARTER, &withdrawn), Answer::Refused);
    let (_, again) = decide(&Decision::accept_all(&neighbour::CHARTER), &withdrawn);
    assert_eq!(answer::<first::Statistics>(&first::CHARTER, &again), Answer::Unanswered);
    assert_eq!(answer::<neighbour::Statistics>(&neighbour::CHARTER, &again), Answer::Granted);
}

/// A choice that was made elsewhere, in an account say, comes with a request that carries a later one.
#[test]
fn a_decision_of_before_keeps_what_others_have_written_since() {
    let theirs = Decision::accept_all(&neighbour::CHARTER).request_pair();
    let before = SystemTime::now() - DAY;
    let headers = Decision::accept_all(&first::CHARTER).at(before).answer(&theirs);
    let cookie = headers.iter().next().unwrap().to_string();
    let consent = neighbour::CHARTER.consent(cookie.split(';').next().unwrap());
    assert_eq!(consent.answer::<neighbour::Preferences>(), Answer::Granted);
}

/// Its time is that of the new decision: what had ended, or cannot be, would begin anew.
#[test]
fn a_decision_keeps_nothing_that_no_longer_holds() {
    let now = SystemTime::now();
    for (made, expected) in [
        (now - DAY * 179, Answer::Granted),
        (now - DAY * 181, Answer::Unanswered),
        (now + DAY, Answer::Unanswered),
    ] {
        let theirs = Decision::accept_all(&neighbour::CHARTER).at(made).request_pair();
        let headers = Decision::accept_all(&first::CHARTER).at(now).answer(&theirs);
        let cookie = headers.iter().next().unwrap().to_string();
        let consent = neighbour::CHARTER.consent(cookie.split(';').next().unwrap());
        assert_eq!(consent.answer::<neighbour::Preferences>(), expected, "{made:?}");
    }
}

#[test]
fn however_many_rows_come_from_elsewhere_the_cookie_fits() {
    let row = |at: u32| format!("AAA{}", &format!("{at:03}"));
    let rows: String = (0..500).map(row).collect();
    let categories: Vec<_> = (0..40).map(|at| format!("%22category_{at}%22:true")).collect();
    let foreign = format!(
        "choice={{%22v%22:1%2C%22t%22:1795446000%2C%22c%22:{{{}}}%2C%22r%22:%22{rows}%22}}",
        categories.join("%2C")
    );
    let (_, rewritten) = decide(&Decision::accept_all(&plain::CHARTER), &foreign);
    assert!(rewritten.len() < 2000, "{}", rewritten.len());
    assert!(rewritten.contains("AAA000") && rewritten.contains("category_0"));
    assert_eq!(answer::<plain::Statistics>(&plain::CHARTER, &rewritten), Answer::Granted);
}

#[test]
fn the_newest_of_several_choices_counts() {
    let older = Decision::accept_all(&plain::CHARTER).at(made() - DAY).request_pair();
    let newer = Decision::refuse_all(&plain::CHARTER).at(made()).request_pair();
    for cookie in [format!("{older}; {newer}"), format!("{newer}; {older}"), format!("choice=x; {newer}")] {
        assert_eq!(answer::<plain::Statistics>(&plain::CHARTER, &cookie), Answer::Refused);
    }
}

#[test]
fn what_this_version_has_not_written_is_no_answer() {
    let sound = Decision::accept_all(&plain::CHARTER).at(made()).request_pair();
    assert_eq!(answer::<plain::Statistics>(&plain::CHARTER, &sound), Answer::Granted);
    for (part, other) in [
        ("%22v%22:1", "%22v%22:2"),
        ("%22v%22:1", "%22v%22:%221%22"),
        ("%22v%22:1%2C", ""),
        (":true", ":%22true%22"),
        (":true", ":1"),
        ("1795446000", "-1"),
        ("1795446000", "1795446000.5"),
        ("1795446000", "99999999999999999999"),
        ("%22r%22:%22", "%22r%22:%22A"),
        ("%22r%22:%22", "%22r%22:%22!"),
        ("%22r%22:%22", "%22r%22:%22%ff"),
        ("}", ""),
    ] {
        assert!(sound.contains(part), "{part}");
        let forged = sound.replacen(part, other, 1);
        assert_eq!(answer::<plain::Statistics>(&plain::CHARTER, &forged), Answer::Unanswered, "{forged}");
    }
    // White space is nothing to JSON, but browsers keep no longer value.
    let octets = sound.len() - "choice=".len() - "22".len() * sound.matches('%').count();
    for (longest, expected) in [(4096, Answer::Granted), (4097, Answer::Unanswered)] {
        let padded = sound.replacen('{', &format!("{{{}", " ".repeat(longest - octets)), 1);
        assert_eq!(answer::<plain::Statistics>(&plain::CHARTER, &padded), expected, "{longest}");
    }
}

#[test]
fn a_category_of_another_table_is_never_granted() {
    let everything = Decision::accept_all(&first::CHARTER).at(made());
    let consent = first::CHARTER.consent_at(&everything.request_pair(), made());
    assert!(consent.granted::<first::Statistics>().is_some());
    assert!(consent.granted::<grown::Statistics>().is_none());
    assert!(consent.granted::<grown::AnonymousStatistics>().is_none());
    assert_eq!(consent.answer::<grown::Marketing>(), Answer::Unanswered);
    let cookie = Decision::choose(&plain::CHARTER).grant::<first::Statistics>().at(made()).request_pair();
    assert_eq!(answer::<plain::Statistics>(&plain::CHARTER, &cookie), Answer::Refused);
}

#[test]
fn a_record_says_what_was_decided_and_opens_the_same_doors() {
    let decision = Decision::choose(&first::CHARTER).grant::<first::Statistics>().at(made());
    let record = decision.record("fr");
    assert_ne!(record.id(), decision.record("fr").id());
    assert!(record.id().len() == 32 && record.id().bytes().all(|octet| octet.is_ascii_hexdigit()));
    assert_eq!(record.charter(), first::CHARTER.digest());
    let json = serde_json::to_string(&record).unwrap().replace(record.id(), "ID");
    expect![[r#"{"id":"ID","time":1795446000,"choices":{"anonymous_statistics":false,"marketing":false,"statistics":true},"charter":"c1d0fa7e0a4816cd917f244338fc9c5c","language":"fr","rows":[{"constant":"VISITS","name":"visits","category":"statistics","digest":"KmQmbR"},{"constant":"VISITOR","name":"_pk_id.*","category":"statistics","digest":"g-SgXR"},{"constant":"AD_ID","name":"ad_id","category":"marketing","digest":"_SlXAG"},{"constant":"THEIRS","name":"theirs","category":"marketing","digest":"0QqE6G"},{"constant":"AD_STORE","name":"ad_store","category":"marketing","digest":"VYJAqf"},{"constant":"PAGE_VIEWS","name":"page_views","category":"anonymous_statistics","digest":"XAeEdD"}]}"#]].assert_eq(&json);

    let read: ConsentRecord = serde_json::from_str(&serde_json::to_string(&record).unwrap()).unwrap();
    assert_eq!(read, record);
    let consent = Consent::from_record_at(&first::CHARTER, &record, made());
    assert_eq!(consent.answer::<first::Statistics>(), Answer::Granted);
    assert_eq!(consent.answer::<first::Marketing>(), Answer::Refused);
    assert_eq!(consent.time(), Some(made()));
    // It grows old and out of date as a cookie does.
    let later = Consent::from_record_at(&first::CHARTER, &record, made() + DAY * 180);
    assert_eq!(later.answer::<first::Statistics>(), Answer::Unanswered);
    let grown = Consent::from_record_at(&grown::CHARTER, &record, made());
    assert_eq!(grown.answer::<grown::Statistics>(), Answer::Unanswered);
}

/// An application that keeps its columns apart reads what serde writes.
#[test]
fn the_readers_of_a_record_say_what_its_fields_hold() {
    let record = Decision::choose(&plain::CHARTER).grant::<plain::Statistics>().at(made()).record("fr");
    let rows = record.rows().iter().map(|row| {
        serde_json::json!({
            "constant": row.constant(), "name": row.name(), "category": row.category(), "digest": row.digest(),
        })
    });
    let read = serde_json::json!({
        "id": record.id(),
        "time": record.unix_time(),
        "choices": record.choices().collect::<std::collections::BTreeMap<_, _>>(),
        "charter": record.charter(),
        "language": record.language(),
        "rows": rows.collect::<Vec<_>>(),
    });
    assert_eq!(read, serde_json::to_value(&record).unwrap());
    assert_eq!(read["rows"].as_array().map(Vec::len), Some(1));
    assert_eq!(record.time(), Some(made()));
}

#[test]
fn the_charters_digest_sees_rows() {
    assert_ne!(plain::CHARTER.digest(), longer::CHARTER.digest());
    assert_ne!(plain::CHARTER.digest(), revised::CHARTER.digest());
}

proptest! {
    #[test]
    fn no_cookie_makes_it_panic(value in "\\PC{0,200}", seconds in 0_u64..4_000_000_000) {
        let cookie = format!("choice={value}");
        let _ = plain::CHARTER.consent_at(&cookie, UNIX_EPOCH + Duration::from_secs(seconds)).is_answered();
        let _ = Decision::refuse_all(&first::CHARTER).answer(&format!("{cookie}; _pk_id.{value}=1; {value}"));
    }

    #[test]
    fn no_near_miss_of_a_choice_makes_it_panic(at in 0_usize..200, with in "\\PC{0,3}") {
        let mut sound = Decision::accept_all(&first::CHARTER).at(made()).request_pair();
        if sound.is_char_boundary(at) && at < sound.len() {
            sound.replace_range(at..=at, &with);
        }
        let _ = decide(&Decision::accept_all(&neighbour::CHARTER), &sound);
    }
}
