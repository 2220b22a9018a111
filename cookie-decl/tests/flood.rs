//! A request may carry as many cookies as fit into its headers, some 400 KB with most servers: what is done with it grows
//! with its length and no faster, and the answer stays one that a browser takes.
#![cfg(all(feature = "macros", feature = "consent"))]
#![allow(dead_code, reason = "what counts is the choice")]

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use cookie_decl::{Answer, Decision};

mod cookies {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]
        necessary {
            "City" | "Sign-in" | "sid" | "Keeps you signed in.";
            _ | "Preferences" | CHOICE = "choice" | "Remembers your choice." | 6 months, consent;
        }
        statistics {
            #[script] "Matomo" | "Audience" | VISITOR = "_pk_id.*" | "Tells visitors apart." | up to 12 months;
        }
    }
}
use cookies::{CHARTER, SID, Statistics};

/// As long as a header can be that hyper takes.
const OCTETS: usize = 400_000;

/// In a debug build on a busy machine. What grows with the square of the length takes minutes.
const SOON: Duration = Duration::from_secs(5);

fn flood(cookie: impl Fn(usize) -> String) -> String {
    let mut header = String::new();
    for index in 0.. {
        if header.len() > OCTETS {
            break;
        }
        let _ = write!(header, "{}; ", cookie(index));
    }
    header
}

#[track_caller]
fn soon<T>(work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let done = work();
    assert!(start.elapsed() < SOON, "{:?}", start.elapsed());
    done
}

#[test]
fn a_withdrawal_takes_away_what_a_browser_can_have_and_no_more() {
    let header = flood(|index| format!("_pk_id.{index}=1"));
    let answer = soon(|| Decision::refuse_all(&CHARTER).answer(&header));
    // Three scopes each: host-only, the host, its parent.
    assert_eq!(answer.iter().count(), 1 + 3 * 1000);
    // The same cookie again and again is one.
    let header = flood(|_| "_pk_id.1=1".to_owned());
    assert_eq!(soon(|| Decision::refuse_all(&CHARTER).answer(&header)).iter().count(), 1 + 3);
}

#[test]
fn a_cookie_is_found_behind_all_others() {
    let header = flood(|index| format!("sid{index}=1")) + "sid=mine";
    assert_eq!(soon(|| SID.get(&header)).unwrap().as_deref(), Some("mine"));
    let header = flood(|index| format!("sid={index}"));
    assert_eq!(soon(|| SID.get(&header)).unwrap().as_deref(), Some("0"));
}

#[test]
fn the_choice_is_found_among_choices_without_end() {
    let own = Decision::accept_all(&CHARTER).request_pair();
    let longest = "A".repeat(3900);
    let planted = flood(|index| {
        format!("choice=%7B%22v%22:1%2C%22t%22:{index}%2C%22c%22:%7B%7D%2C%22r%22:%22{longest}%22%7D")
    });
    let consent = soon(|| CHARTER.consent(&format!("{planted}{own}")));
    assert_eq!(consent.answer::<Statistics>(), Answer::Granted);
    let nested = flood(|_| format!("choice={}", "[".repeat(4000)));
    let consent = soon(|| CHARTER.consent(&format!("{nested}{own}")));
    assert_eq!(consent.answer::<Statistics>(), Answer::Granted);
}

#[test]
fn the_language_is_found_among_languages_without_end() {
    let header = flood(|index| format!("x-{index};q=0.{index}, en-{index}-x-y")).replace("; x", ", x");
    assert_eq!(soon(|| CHARTER.negotiate(&header)), "en");
}
