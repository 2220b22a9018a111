//! The ways to set a cookie, as one table: which crate, which path, where the name stands.
//!
//! Each row was read in the sources of the version that it names.

use super::terms::Unsaid;

/// What a function does with a cookie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Its first argument is the name, or a pair of name and value: `Cookie::new`.
    Make,
    /// The same, and the name gains a prefix.
    Prefixed(&'static str),
    /// Its first argument is the name, and what it makes removes the cookie.
    MakeRemoval,
    /// Its first argument is the text of a cookie: it counts once the cookie is put somewhere.
    Parse,
    /// Its first argument is the text of a `Set-Cookie`: `SetHeader::<SetCookie>::new("n=v")`.
    Line,
    /// As `Make`, in the browser: setting takes place here.
    Write,
    /// The same, taking the cookie away.
    Erase,
    /// As `Write`, with a string or jar before the name.
    WriteSecond,
    /// Its second argument is the name, and it counts once what it makes is committed, or taken away.
    StoreSecond,
    /// As `Erase`, with a string or jar before the name.
    EraseSecond,
}

/// A function that makes or sets a cookie.
#[derive(Debug)]
pub(super) struct Known {
    /// Packages, with underscores; empty: all that pass on the `cookie` crate.
    krates: &'static [&'static str],
    /// The end of its path.
    tail: &'static [&'static str],
    pub(super) role: Role,
    /// As people know it.
    pub(super) api: &'static str,
}

const fn known(
    krates: &'static [&'static str],
    tail: &'static [&'static str],
    role: Role,
    api: &'static str,
) -> Known {
    Known { krates, tail, role, api }
}

/// Any of the crates in [`COOKIE_CRATES`].
const ANY: &[&str] = &[];
const MONSTER: &[&str] = &["cookie_monster"];
const TOPCOAT: &[&str] = &["topcoat", "topcoat_cookie"];
const WASM: &[&str] = &["wasm_cookies"];
const LEPTOS_USE: &[&str] = &["leptos_use", "leptos_use_cookie"];

/// All of them. The first row that fits decides.
static KNOWN: &[Known] = &[
    // cookie-monster 0.2.2, before the general `Cookie`.
    known(MONSTER, &["Cookie", "host"], Role::Prefixed("__Host-"), "cookie_monster::Cookie::host"),
    known(MONSTER, &["Cookie", "secure"], Role::Prefixed("__Secure-"), "cookie_monster::Cookie::secure"),
    known(MONSTER, &["Cookie", "remove"], Role::MakeRemoval, "cookie_monster::Cookie::remove"),
    // cookie 0.16.2 and 0.18.2, and what passes it on; `new_with_str`: poem 3.1.12; `builder`: cookie-rs 0.5.1.
    known(ANY, &["Cookie", "new"], Role::Make, "Cookie::new"),
    known(ANY, &["Cookie", "build"], Role::Make, "Cookie::build"),
    known(ANY, &["Cookie", "builder"], Role::Make, "Cookie::builder"),
    known(ANY, &["Cookie", "named"], Role::Make, "Cookie::named"),
    known(ANY, &["Cookie", "from"], Role::Make, "Cookie::from"),
    known(ANY, &["Cookie", "new_with_str"], Role::Make, "Cookie::new_with_str"),
    known(ANY, &["CookieBuilder", "new"], Role::Make, "CookieBuilder::new"),
    known(ANY, &["CookieBuilder", "from"], Role::Make, "CookieBuilder::from"),
    known(ANY, &["Cookie", "parse"], Role::Parse, "Cookie::parse"),
    known(ANY, &["Cookie", "parse_encoded"], Role::Parse, "Cookie::parse_encoded"),
    known(ANY, &["Cookie", "from_str"], Role::Parse, "Cookie::from_str"),
    // biscotti 0.4.4; pavex 0.2.10 passes it on.
    known(ANY, &["ResponseCookie", "new"], Role::Make, "ResponseCookie::new"),
    known(ANY, &["ResponseCookie", "from"], Role::Make, "ResponseCookie::from"),
    known(ANY, &["RemovalCookie", "new"], Role::MakeRemoval, "RemovalCookie::new"),
    // leptos-use 0.20.0.
    known(LEPTOS_USE, &["use_cookie"], Role::Write, "leptos_use::use_cookie"),
    known(LEPTOS_USE, &["use_cookie_with_options"], Role::Write, "leptos_use::use_cookie_with_options"),
    // wasm-cookies 0.2.1: in the page, and (`cookies::…`) in a string that stands for `document.cookie`.
    known(WASM, &["cookies", "set"], Role::WriteSecond, "wasm_cookies::cookies::set"),
    known(WASM, &["cookies", "set_raw"], Role::WriteSecond, "wasm_cookies::cookies::set_raw"),
    known(WASM, &["cookies", "delete"], Role::EraseSecond, "wasm_cookies::cookies::delete"),
    known(WASM, &["cookies", "delete_raw"], Role::EraseSecond, "wasm_cookies::cookies::delete_raw"),
    known(WASM, &["set"], Role::Write, "wasm_cookies::set"),
    known(WASM, &["set_raw"], Role::Write, "wasm_cookies::set_raw"),
    known(WASM, &["delete"], Role::Erase, "wasm_cookies::delete"),
    known(WASM, &["delete_raw"], Role::Erase, "wasm_cookies::delete_raw"),
    // dioxus 0.7.10: `SetHeader::<SetCookie>::new("n=v")`.
    known(&["dioxus", "dioxus_fullstack", "headers"], &["SetHeader", "new"], Role::Line, "SetHeader::new"),
    // topcoat-cookie, of August 2026.
    known(TOPCOAT, &["cookie_store"], Role::StoreSecond, "topcoat::cookie_store"),
    known(TOPCOAT, &["CookieStore", "new"], Role::StoreSecond, "topcoat::CookieStore::new"),
    known(TOPCOAT, &["UnparsedCookieStore", "new"], Role::StoreSecond, "topcoat::CookieStore::new"),
    // web-sys 0.3.107.
    known(&["web_sys"], &["CookieInit", "new"], Role::Make, "web_sys::CookieInit::new"),
    known(
        &["web_sys"],
        &["CookieStoreDeleteOptions", "new"],
        Role::MakeRemoval,
        "web_sys::CookieStoreDeleteOptions::new",
    ),
];

/// Packages whose `Cookie`, `CookieBuilder`, `CookieJar`… is the `cookie` crate's, or has its shape.
const COOKIE_CRATES: &[&str] = &[
    "actix_http",
    "actix_session",
    "actix_web",
    "axum_cookie",
    "axum_extra",
    "axum_login",
    "axum_session",
    "biscotti",
    "cookie",
    "cookie_monster",
    "cookie_rs",
    "cookiebox",
    "cot",
    "gotham",
    "http_types",
    "libcookie",
    "loco_rs",
    "ntex",
    "pavex",
    "poem",
    "poem_openapi",
    "rocket",
    "rocket_http",
    "salvo",
    "salvo_core",
    "thruster",
    "tide",
    "topcoat",
    "topcoat_cookie",
    "tower_cookies",
    "tower_sessions",
    "trillium_cookies",
    "viz",
    "viz_core",
    "xitca_web",
];

/// Packages in whose paths a cookie is a client's, or no HTTP cookie at all.
const CLIENT_CRATES: &[&str] = &[
    "actix_test",
    "awc",
    "axum_test",
    "cookie_store",
    "fantoccini",
    "httpmock",
    "isahc",
    "mockito",
    "reqwest",
    "reqwest_cookie_store",
    "surf",
    "thirtyfour",
    "ureq",
    "wiremock",
    "x11rb",
];

/// Other packages whose globs can bring a name of interest into scope.
const OTHER_CRATES: &[&str] = &[
    "axum",
    "axum_core",
    "cookie_decl",
    "dioxus",
    "headers",
    "http",
    "hyper",
    "js_sys",
    "leptos_use",
    "leptos_use_cookie",
    "wasm_cookies",
    "web_sys",
];

/// Types that are a cookie, or make one.
const COOKIES: &[&str] = &["Cookie", "CookieBuilder", "ResponseCookie", "RemovalCookie"];

/// Types that hold the cookies of a response.
const JARS: &[&str] = &[
    "CookieJar",
    "CookieManager",
    "Cookies",
    "PrefixedJar",
    "PrivateCookieJar",
    "PrivateCookies",
    "PrivateJar",
    "ResponseCookies",
    "SignedCookieJar",
    "SignedCookies",
    "SignedJar",
];

/// Types of the page that take cookies.
const PAGE_TYPES: &[&str] = &["CookieStore", "HtmlDocument"];

/// What a value is, as far as it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A jar of the server: what is added reaches the browser.
    Jar(Jar),
    /// A `Cookie` or its builder.
    Cookie,
    /// A client or a test's request: what it gets reaches no browser.
    Client,
    /// `web_sys::HtmlDocument`.
    Document,
    /// `web_sys::CookieStore`.
    CookieStore,
}

/// A jar.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Jar {
    /// Whether it writes names and values as they are, unencoded.
    pub(super) as_is: bool,
    /// What it puts before names.
    pub(super) prefix: &'static str,
    /// What it writes where the code says nothing.
    pub(super) unsaid: Unsaid,
    /// Whether it gives cookies a Path or a Domain that is not looked into.
    pub(super) adds: bool,
}

/// Whether an API works in the visitor's browser: to a table, what calls it is a script of the page.
pub(super) fn runs_in_the_page(api: &str) -> bool {
    matches!(
        api,
        "document.cookie"
            | "HtmlDocument::set_cookie"
            | "web_sys::CookieStore"
            | "web_sys::CookieInit::new"
            | "web_sys::CookieStoreDeleteOptions::new"
            | "wasm_cookies::set"
            | "wasm_cookies::set_raw"
            | "wasm_cookies::delete"
            | "wasm_cookies::delete_raw"
    )
}

/// The known function at a path.
pub(super) fn function(path: &[String]) -> Option<&'static Known> {
    // Asked for each call in the sources: no row is about the package's own paths.
    if path.len() < 2 || path.first().is_some_and(|first| first == "crate") {
        return None;
    }
    KNOWN.iter().find(|known| {
        path.len() > known.tail.len()
            && ends_with(path, known.tail)
            && if known.krates.is_empty() {
                passes_cookies(path)
            } else {
                path.first().is_some_and(|first| known.krates.contains(&&**first))
            }
    })
}

/// What a value of the type at a path is.
pub(super) fn kind(path: &[String]) -> Option<Kind> {
    let name = path.last()?;
    let first = path.first()?;
    if first == "crate" {
        return None;
    }
    let local_client = first == "rocket" && path.iter().any(|segment| segment == "local");
    if local_client || CLIENT_CRATES.contains(&&**first) || name == "TestRequest" {
        return Some(Kind::Client);
    }
    if first == "web_sys" {
        return match &**name {
            "HtmlDocument" => Some(Kind::Document),
            "CookieStore" => Some(Kind::CookieStore),
            _ => None,
        };
    }
    if !passes_cookies(path) {
        return None;
    }
    if COOKIES.contains(&&**name) {
        return Some(Kind::Cookie);
    }
    let jar =
        Jar { as_is: first == "tower_cookies", prefix: "", unsaid: Unsaid::of_crate(first), adds: false };
    JARS.contains(&&**name).then_some(Kind::Jar(jar))
}

/// The names of types and constants that this file knows.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    let of_functions = KNOWN.iter().flat_map(|known| known.tail).copied();
    let types = of_functions.filter(|name| name.starts_with(char::is_uppercase));
    [COOKIES, JARS, PAGE_TYPES].into_iter().flatten().copied().chain(["SET_COOKIE"]).chain(types)
}

/// The rows of this file by name: functions as people know them, then the types that take cookies.
pub fn ways() -> impl Iterator<Item = &'static str> {
    let functions = KNOWN.iter().map(|known| known.api);
    functions.chain([JARS, PAGE_TYPES].into_iter().flatten().copied())
}

/// The jar that the function at a path gives: topcoat's `cookies(cx)` and its kin.
pub(super) fn jar_of(path: &[String]) -> Option<Jar> {
    let (first, last) = (path.first()?, path.last()?);
    let gives_one = matches!(&**last, "cookies" | "signed_cookies" | "private_cookies");
    (gives_one && TOPCOAT.contains(&&**first)).then(|| Jar { unsaid: Unsaid::Nothing, ..Jar::default() })
}

/// Whether a path leads into a crate of which some name matters.
pub(super) fn is_known_crate(path: &[String]) -> bool {
    passes_cookies(path) || path.first().is_some_and(|first| OTHER_CRATES.contains(&&**first))
}

/// Whether what lies at a path can be the `cookie` crate's: an unknown crate's module `cookie` most likely is.
fn passes_cookies(path: &[String]) -> bool {
    let Some((first, rest)) = path.split_first() else { return false };
    if first == "crate" || CLIENT_CRATES.contains(&&**first) {
        return false;
    }
    let inside = rest.get(..rest.len().saturating_sub(1)).unwrap_or_default();
    COOKIE_CRATES.contains(&&**first) || inside.iter().any(|segment| COOKIE_CRATES.contains(&&**segment))
}

fn ends_with(path: &[String], tail: &[&str]) -> bool {
    path.len() >= tail.len()
        && path.iter().rev().zip(tail.iter().rev()).all(|(segment, wanted)| segment == wanted)
}
