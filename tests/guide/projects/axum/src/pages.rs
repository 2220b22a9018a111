use axum::extract::Path;
use axum::response::{Html, IntoResponse, Redirect};
use axum_extra::extract::cookie::{Cookie, CookieJar};

const LANGUAGE: &str = "lang";

pub async fn home(jar: CookieJar) -> impl IntoResponse {
    let language = if jar.get(LANGUAGE).is_some_and(|cookie| cookie.value() == "en") { "en" } else { "fr" };
    let visits = jar.get("visits").and_then(|cookie| cookie.value().parse().ok()).unwrap_or(0_u64);
    let mut cookie = Cookie::new("visits", (visits + 1).to_string());
    cookie.set_path("/");
    let page = include_str!("../templates/home.html").replace("{language}", language);
    (jar.add(cookie), Html(page))
}

pub async fn choose_language(Path(tag): Path<String>, jar: CookieJar) -> impl IntoResponse {
    let mut cookie = Cookie::new(LANGUAGE, tag);
    cookie.set_path("/");
    (jar.add(cookie), Redirect::to("/"))
}
