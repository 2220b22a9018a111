//! Cookies that somebody else sets, with whatever a browser keeps in names and values: `get` reads what is in its jar.

use std::collections::BTreeSet;

use axum::http::HeaderValue;
use cookie_decl::__private::{Declaration, Name};
use cookie_decl::CookieDecl;
use cookie_decl_browser::Chromium;

use crate::site::Site;
use crate::table;

/// Pieces of names and of values. None is `%`: a jar has what was set, and we read what that stands for.
const NAMES: [&str; 20] =
    ["a", "B", "sid", "-", "_", ".", ":", "[", "]", "{", "\"", "'", "/", "@", ",", "(", "é", "🍪", " ", "\t"];
const VALUES: [&str; 19] =
    ["a", "B", "0", "=", "\"", "\\", ",", "'", "{", "}", "[", "]", "é", "🍪", "+", "/", "&", " ", "\t"];

/// How many cookies are tried at once, and how often.
const BATCH: usize = 90;
const ROUNDS: u64 = 4;

#[test]
fn what_chromium_keeps_is_read_as_it_is() {
    let site = Site::start();
    let mut chromium = Chromium::start();
    let mut tab = chromium.tab(false);
    let mut names = BTreeSet::new();
    for round in 0..ROUNDS {
        let mut chance = Chance(round);
        let headers = (0..BATCH).map(|_| {
            // A cookie without a name comes back as its bare value, which could be any pair.
            let name = format!("{}{}", chance.pick(&NAMES[..4]), chance.text(&NAMES));
            HeaderValue::from_bytes(format!("{name}={}; Secure", chance.text(&VALUES)).as_bytes()).unwrap()
        });
        let headers: Vec<_> = headers.collect();
        site.open(&mut tab, headers);
        let kept = tab.jar();
        assert!(kept.len() > BATCH / 2, "{}", kept.len());
        let asked = site.open(&mut tab, [""; 0]);
        for cookie in &kept {
            let read = constant(&cookie.name).get(&asked);
            assert_eq!(read, Ok(Some(cookie.value.as_str().into())), "{:?}", cookie.name);
        }
        // They go, so that the next ones have room.
        let removal =
            |name: &str| HeaderValue::from_bytes(format!("{name}=; Secure; Max-Age=0").as_bytes()).unwrap();
        site.open(&mut tab, kept.iter().map(|cookie| removal(&cookie.name)));
        assert!(tab.jar().is_empty());
        names.extend(kept.into_iter().map(|cookie| cookie.name));
    }
    assert!(names.len() > 100, "{}", names.len());
}

/// The constant of a row with that name, as an expansion makes it.
fn constant(name: &str) -> CookieDecl<table::Necessary> {
    let name = Name::Exact(Box::leak(name.to_owned().into_boxed_str()));
    let category = table::ALL[0].declaration().category;
    CookieDecl::new(Box::leak(Box::new(Declaration { name, category, ..Declaration::PLAIN })))
}

/// A random walk that is the same each time (`SplitMix64`).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) >> 33).unwrap()
    }

    fn pick(&mut self, pieces: &[&'static str]) -> &'static str {
        pieces[self.next() % pieces.len()]
    }

    fn text(&mut self, pieces: &[&'static str]) -> String {
        (0..self.next() % 6).map(|_| self.pick(pieces)).collect()
    }
}
