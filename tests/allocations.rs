//! How often setting, reading and guarding a cookie asks for memory. A test of its own process.

use std::alloc::System;
use std::cell::RefCell;
use std::hint::black_box;

use cookie_decl::guard::Guard;
use http::header::{CONTENT_TYPE, COOKIE, SET_COOKIE};
use http::{HeaderMap, HeaderValue};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

mod cookies {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]
        necessary {
            "City" | "Sign-in" | "sessionid" | "Keeps you signed in." | 14 days;
            _ | "Counter" | "visits": u64 | "Counts your visits." | 1 year;
        }
    }
}

/// How many allocations a call makes, those that grow an earlier one among them: the fewest of several calls, since the
/// test harness has a thread of its own that may allocate meanwhile.
fn allocations<T>(call: impl Fn() -> T) -> usize {
    let once = || {
        let region = Region::new(ALLOCATOR);
        let made = black_box(call());
        let change = region.change();
        drop(made);
        change.allocations + change.reallocations
    };
    (0..20).map(|_| once()).min().unwrap_or_default()
}

// One test: the harness gives each its own thread, and they would count each other's.
#[test]
fn setting_allocates_once_and_reading_plain_values_and_guarding_sound_ones_never() {
    let long = "a b;é".repeat(100);
    for value in ["", "3f9c5e0b7a1d48f29c6e0d5b8a7f4e21", "été 2026; a b", &long] {
        assert_eq!(allocations(|| String::from(cookies::SESSIONID.set(value))), 1, "text of {value:?}");
        assert_eq!(
            allocations(|| HeaderValue::try_from(cookies::SESSIONID.set(value)).unwrap()),
            1,
            "{value:?}"
        );
    }
    assert_eq!(allocations(|| String::from(cookies::VISITS.set(u64::MAX))), 1);

    let mut headers = HeaderMap::new();
    headers.insert(COOKIE, HeaderValue::from_static("visits=7; a=b; sessionid=3f9c; broken; c=%"));
    assert_eq!(allocations(|| cookies::SESSIONID.get(&headers).unwrap().unwrap()), 0);
    assert_eq!(allocations(|| cookies::VISITS.get(&headers).unwrap().unwrap()), 0);
    assert_eq!(allocations(|| cookies::SESSIONID.get("a=b; c=d").unwrap()), 0);
    assert_eq!(allocations(|| cookies::SESSIONID.get("a=b; sessionid=a%20b").unwrap().unwrap()), 1);

    let guard = Guard::new(&cookies::CHARTER);
    let mut response = HeaderMap::new();
    response.insert(CONTENT_TYPE, HeaderValue::from_static("text/html"));
    let response = RefCell::new(response);
    // The row's own header, and one that has to be read in full.
    let shorter = HeaderValue::try_from(cookies::SESSIONID.set("3f9c").session()).unwrap();
    for line in [shorter, cookies::SESSIONID.set("3f9c").try_into().unwrap()] {
        response.borrow_mut().insert(SET_COOKIE, line);
        assert_eq!(allocations(|| guard.hold(&headers, &mut response.borrow_mut()).unwrap()), 0);
    }
    response.borrow_mut().append(SET_COOKIE, HeaderValue::from_static("undeclared=1"));
    assert!(allocations(|| guard.hold(&headers, &mut response.borrow_mut()).unwrap()) > 0, "it is looked at");
}
