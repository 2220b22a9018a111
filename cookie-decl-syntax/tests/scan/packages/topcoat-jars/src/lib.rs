//! topcoat: a macro, jars behind functions, and a typed store.

use topcoat::Result;
use topcoat::context::Cx;
use topcoat::cookie::time::Duration;
use topcoat::cookie::{Cookie, Cookies, cookie, cookie_store, cookies, private_cookies, signed_cookies};
use topcoat::router::route;

cookie_decl::declare_cookies! {
    #![site("https://shop.example.org")]

    necessary {
        "Shop" | "Sign-in" | "session" | "Keeps you signed in." | session;
        _ | "Till" | "till" | "Remembers the till." | session, Path = "/admin";
        _ | "Sign-in" | "__Host-seat" | "Keeps your seat." | session;
    }
}

#[route(POST "/sign-in")]
async fn sign_in(cx: &Cx) -> Result<()> {
    cookies(cx).add(("pair", "1")); //~ undeclared pair
    signed_cookies(cx).add(cookie!("signed" = "1")); //~ undeclared signed
    private_cookies(cx).add(cookie! {
        "private" = "1"; //~ undeclared private
        Path = "/";
        Secure;
        HttpOnly = true;
        SameSite = Strict;
        MaxAge = Duration::hours(1)
    });
    cookies(cx).add(Cookie::build(("built", "1")).secure(true)); //~ undeclared built
    Ok(())
}

#[route(POST "/prefixes")]
async fn prefixes(cx: &Cx) -> Result<()> {
    cookies(cx).override_prefix_host().add(("seat", "1"));
    cookies(cx).default_prefix_secure().add(("row", "1")); //~ undeclared __Secure-row
    cookies(cx).default_secure(true).add(("safe", "1")); //~ undeclared safe
    Ok(())
}

#[route(POST "/cart")]
async fn store(cx: &Cx) -> Result<()> {
    cookie_store::<Vec<String>, _>(private_cookies(cx), "cart") //~ undeclared cart
        .parse_or_default()
        .update(|cart| cart.push("widget".to_owned()))
        .commit()?;
    // It is read, and nothing is written.
    let read = cookie_store::<Vec<String>, _>(cookies(cx), "wishes").parse_or_default();
    drop(read);
    cookie_store::<Vec<String>, _>(cookies(cx), "old").remove(); //~ undeclared_removal old
    Ok(())
}

#[route(POST "/sign-out")]
async fn removals(cx: &Cx) -> Result<()> {
    cookies(cx).remove(("session", "")); //~ removal_elsewhere session
    cookies(cx).remove(cookie!("session" = ""; Path = "/"));
    cookies(cx).remove(cookie!("till" = ""; Path = "/")); //~ removal_elsewhere till
    cookies(cx).default_path("/admin").remove(("till", ""));
    cookies(cx).override_prefix_host().remove(("seat", ""));
    Ok(())
}
