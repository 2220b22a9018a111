//! A cookie that is made to be read, where the request brought none: it reaches no browser.

use actix_web::HttpRequest;
use cookie::Cookie;

pub fn page(request: &HttpRequest) -> String {
    [setting(request, "layout"), setting(request, "theme"), language(request)].join(", ")
}

fn setting(request: &HttpRequest, name: &str) -> String {
    brought(request, name)
        .unwrap_or_else(|| {
            if let Ok(default) = std::env::var(name) {
                Cookie::new(name, default)
            } else {
                Cookie::from(name)
            }
        })
        .value()
        .to_string()
}

fn language(request: &HttpRequest) -> String {
    brought(request, "language").unwrap_or(Cookie::new("language", "fr")).value_trimmed().to_owned()
}

fn brought<'a>(request: &'a HttpRequest, name: &str) -> Option<Cookie<'a>> {
    let header = request.headers().get("cookie")?.to_str().ok()?;
    header.split("; ").filter_map(|pair| Cookie::parse(pair).ok()).find(|cookie| cookie.name() == name)
}
