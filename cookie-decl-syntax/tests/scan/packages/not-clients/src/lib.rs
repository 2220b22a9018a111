//! The cookies of an HTTP client are not this site's.

use std::sync::Arc;

use reqwest::cookie::Jar;
use reqwest::header::{HeaderMap, HeaderValue, COOKIE};
use reqwest::{Client, Url};

pub fn client(url: &Url) -> reqwest::Result<Client> {
    let jar = Arc::new(Jar::default());
    jar.add_cookie_str("token=abc; Path=/", url);
    Client::builder().cookie_provider(jar).build()
}

pub fn headers() -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(COOKIE, HeaderValue::from_static("token=abc"));
    headers
}

pub fn store(url: &Url) -> cookie_store::CookieStore {
    let mut store = cookie_store::CookieStore::default();
    store.parse("token=abc; Path=/", url).ok();
    store
}
