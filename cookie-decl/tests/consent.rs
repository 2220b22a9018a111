//! Consent, as an application meets it: a visitor's life with a table that changes.
#![cfg(all(feature = "macros", feature = "consent", feature = "http"))]

use cookie_decl::{Answer, CookieSource, Decision};

mod cookies {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]
        necessary {
            "City" | "Preferences" | CHOICE = "choice" | "Remembers your choice." | 6 months, consent;
        }
        statistics {
            "City" | "Counter" | "visits": u64 | "Counts your visits." | 13 months;
        }
    }
}
use cookies::{CHARTER, Statistics, VISITS};

fn answer(source: &(impl CookieSource + ?Sized)) -> Answer {
    CHARTER.consent(source).answer::<Statistics>()
}

#[test]
fn who_was_never_asked_has_not_answered() {
    assert_eq!(answer("theme=dark"), Answer::Unanswered);
    assert!(CHARTER.consent("").granted::<Statistics>().is_none());
}

#[test]
fn a_decision_comes_back_as_it_was_made() {
    assert_eq!(answer(&Decision::accept_all(&CHARTER).request_pair()), Answer::Granted);
    assert_eq!(answer(&Decision::refuse_all(&CHARTER).request_pair()), Answer::Refused);
    assert_eq!(answer(&Decision::choose(&CHARTER).grant::<Statistics>().request_pair()), Answer::Granted);
}

#[test]
fn a_grant_opens_the_way_to_set() {
    let granted = CHARTER.consent(&Decision::accept_all(&CHARTER).request_pair()).granted::<Statistics>();
    let cookie = granted.map(|granted| VISITS.with(&granted).set(1).to_string());
    assert_eq!(cookie.as_deref(), Some("visits=1; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=33696000"));
}
