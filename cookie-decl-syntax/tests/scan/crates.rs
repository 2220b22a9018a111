//! Each crate's own way to set a cookie.

use expect_test::expect;

use crate::support::check;

#[test]
fn actix_web() {
    check(
        r#"
use actix_web::{cookie::{Cookie, time::Duration}, HttpResponse, HttpRequest, get};
#[get("/")]
async fn f(req: HttpRequest) -> HttpResponse {
    let old = req.cookie("read");
    let mut gone = Cookie::new("gone", "");
    gone.make_removal();
    let mut response = HttpResponse::Ok().cookie(Cookie::build("a", "1").path("/app").finish()).body("");
    response.add_cookie(&Cookie::new("b", "1")).unwrap();
    response.add_removal_cookie(&Cookie::named("c")).unwrap();
    response.add_cookie(&Cookie::build("d", "").max_age(Duration::ZERO).finish());
    if let Some(mut again) = req.cookie("renewed") {
        again.make_removal();
        response.add_cookie(&again);
    }
    HttpResponse::Ok().insert_header(("Set-Cookie", "e=1")).append_header((actix_web::http::header::SET_COOKIE, "f=1")).finish()
}
"#,
        &expect![[r#"
            6:32 remove `gone` Cookie::new
            8:64 set `a` Cookie::build path=/app
            9:38 set `b` Cookie::new
            10:48 remove `c` Cookie::named
            11:40 remove `d` Cookie::build
            12:41 remove `renewed` add_cookie
            16:53 set `e` Set-Cookie
            16:113 set `f` Set-Cookie
        "#]],
    );
}

#[test]
fn rocket() {
    check(
        r#"
#[macro_use] extern crate rocket;
use rocket::http::{Cookie, CookieJar, Header, Status};
#[post("/login")]
fn f(cookies: &CookieJar<'_>) -> Status {
    cookies.add(("a", "1"));
    cookies.add_private(Cookie::build(("b", "1")).same_site(SameSite::Lax));
    cookies.remove_private("c");
    cookies.remove(Cookie::build("d").path("/x"));
    if let Some(mut c) = cookies.get("e").cloned() {
        c.set_value("2");
        cookies.add(c);
    }
    cookies.get_private("read").map(|c| c.value().to_owned());
    Response::build().header(Header::new("Set-Cookie", "f=1"));
    Status::Ok
}
"#,
        &expect![[r#"
            6:18 set `a` CookieJar::add
            7:40 set `b` Cookie::build
            8:28 remove `c` CookieJar::remove
            9:34 remove `d` Cookie::build path=/x
            10:38 set `e` CookieJar::add
            15:56 set `f` Set-Cookie
        "#]],
    );
}

#[test]
fn tower_cookies_writes_as_is() {
    check(
        r#"
use tower_cookies::{Cookie, Cookies, Key};
async fn f(cookies: Cookies, key: &Key) {
    cookies.add(Cookie::new("a", "1"));
    cookies.signed(key).add(Cookie::new("b", "1"));
    cookies.private(key).remove(Cookie::from("c"));
    cookies.add(crate::cookies::SID.set("x").into());
    cookies.add(crate::cookies::SID.set("x").into_encoded_cookie());
    cookies.remove(crate::cookies::SID.removal().into());
    let declared = crate::cookies::SID.with(&granted).set("x");
    cookies.add(declared.into());
}
"#,
        &expect![[r#"
            4:29 set `a` Cookie::new
            5:41 set `b` Cookie::new
            6:46 remove `c` Cookie::from
            7:17 write as is ?SID CookieJar::add
            11:17 write as is ?SID CookieJar::add
        "#]],
    );
}

#[test]
fn axum_extra() {
    check(
        r#"
use axum_extra::extract::{PrivateCookieJar, SignedCookieJar, cookie::Cookie};
use axum_extra::extract::CookieJar as Biscuits;
async fn f(jar: PrivateCookieJar, signed: SignedCookieJar<Key>, mut other: Biscuits) -> (PrivateCookieJar, Html<String>) {
    let jar = jar.add(Cookie::new("a", "1"));
    let jar = jar.add(("b", "1"));
    let updated = signed.remove(Cookie::build("c").path("/x").domain("x.org"));
    other = other.add(Cookie::new("d", "1"));
    let e: Cookie<'static> = ("e", "1").into();
    let mut f = Cookie::new("f", "1");
    f.set_path("/f");
    f.set_domain(config.domain);
    (jar.add(e), Html(String::new()))
}
async fn g(headers: HeaderMap) {
    let jar = Biscuits::from_headers(&headers);
    let jar = jar.add(("g", "1"));
    let jar = Biscuits::new().remove("h");
}
"#,
        &expect![[r#"
            5:35 set `a` Cookie::new
            6:24 set `b` CookieJar::add
            7:47 remove `c` Cookie::build path=/x domain=x.org
            8:35 set `d` Cookie::new
            9:31 set `e` Cookie::from
            10:29 set `f` Cookie::new path=/f domain=?
            17:24 set `g` CookieJar::add
            18:38 remove `h` CookieJar::remove
        "#]],
    );
}

#[test]
fn poem_salvo_loco_tide() {
    check(
        r#"
async fn poem(jar: &poem::web::cookie::CookieJar) {
    use poem::web::cookie::Cookie;
    jar.add(Cookie::new_with_str("a", "1"));
    jar.private().add(Cookie::new("b", 1));
    jar.remove("c");
}
async fn salvo(res: &mut salvo::Response) {
    use salvo::http::cookie::Cookie;
    res.add_cookie(Cookie::new("d", "1"));
    res.remove_cookie("e");
    res.cookies_mut().add(("f", "1"));
}
async fn loco() -> loco_rs::Result<Response> {
    use loco_rs::prelude::*;
    format::render().cookies(&[cookie::Cookie::new("g", "1")])?.json(())
}
async fn tide(res: &mut tide::Response) {
    res.insert_cookie(tide::http::Cookie::new("h", "1"));
    res.remove_cookie(tide::http::Cookie::named("i"));
}
"#,
        &expect![[r#"
            4:34 set `a` Cookie::new_with_str
            5:35 set `b` Cookie::new
            6:16 remove `c` CookieJar::remove
            10:32 set `d` Cookie::new
            11:23 remove `e` remove_cookie
            12:28 set `f` CookieJar::add
            16:52 set `g` Cookie::new
            19:47 set `h` Cookie::new
            20:49 remove `i` Cookie::named
        "#]],
    );
}

#[test]
fn biscotti_cookie_monster_and_cookiebox() {
    check(
        r#"
use biscotti::{RemovalCookie, ResponseCookie, ResponseCookies};
fn biscotti(mut cookies: ResponseCookies) {
    cookies.insert(ResponseCookie::new("a", "1").set_path("/a"));
    cookies.insert(RemovalCookie::new("b").set_path("/b"));
    cookies.insert(("c", "1"));
}
fn monster() {
    use cookie_monster::Cookie;
    Cookie::host("d", "1").build();
    Cookie::secure("e", "1").build();
    Cookie::build("f", "1").path("/f").build();
}
use cookiebox::cookie;
#[cookie(name = "g")]
struct Choice;
#[cookie(name = NAME)]
struct Other;
#[derive(Serialize)]
#[serde(rename = "cookie")]
struct None;
"#,
        &expect![[r#"
            4:40 set `a` ResponseCookie::new path=/a
            5:39 remove `b` RemovalCookie::new path=/b
            6:21 set `c` CookieJar::add
            10:18 set `__Host-d` cookie_monster::Cookie::host
            11:20 set `__Secure-e` cookie_monster::Cookie::secure
            12:19 set `f` Cookie::build path=/f
            15:17 set `g` cookiebox::cookie
            17:17 set ?NAME cookiebox::cookie
        "#]],
    );
}

#[test]
fn in_the_browser() {
    check(
        r#"
use leptos_use::{use_cookie, use_cookie_with_options, UseCookieOptions};
use codee::string::FromToStringCodec;
use wasm_bindgen::JsCast;
#[component]
fn Page() -> impl IntoView {
    let (a, set_a) = use_cookie::<String, FromToStringCodec>("a");
    use_cookie_with_options::<String, FromToStringCodec>("b", UseCookieOptions::default().path("/").max_age(1000));
    use_cookie_with_options::<String, FromToStringCodec>("read", UseCookieOptions::default().readonly(true));
    wasm_cookies::set("c", "1", &wasm_cookies::CookieOptions::default());
    wasm_cookies::delete("d");
    wasm_cookies::get("read");
    let document = web_sys::window().unwrap().document().unwrap().dyn_into::<web_sys::HtmlDocument>().unwrap();
    document.set_cookie(&format!("e={}; path=/", value)).unwrap();
    document.set_cookie("f=; max-age=0");
    js_sys::eval("document.cookie = 'g=1; path=/'");
    js_sys::Reflect::set(&document, &"cookie".into(), &"h=1".into());
    view! { <p class="cookie">{move || { wasm_cookies::set_raw("i", "1", &o); }}</p> }
}
"#,
        &expect![[r#"
            7:62 set `a` leptos_use::use_cookie
            8:58 set `b` leptos_use::use_cookie_with_options
            10:23 set `c` script
            11:26 remove `d` script
            14:25 set `e` script path=/
            15:25 remove `f` script
            16:18 set `g` script path=/
            17:55 set `h` script
            18:64 set `i` script
        "#]],
    );
}

#[test]
fn prefixed_jars() {
    check(
        r#"
use cookie::{Cookie, CookieJar, prefix::{Host, Secure}};
fn f(jar: &mut CookieJar) {
    jar.prefixed_mut(Host).add(("a", "1"));
    jar.prefixed_mut(Secure).add(Cookie::new("b", "1"));
    jar.prefixed_mut(Host).remove("c");
    jar.add_original(Cookie::new("read", "1"));
}
"#,
        &expect![[r#"
            4:33 set `__Host-a` CookieJar::add
            5:46 set `__Secure-b` Cookie::new
            6:35 remove `__Host-c` CookieJar::remove
        "#]],
    );
}
