//! The browsers' own store of cookies, which writes `Path=/` by itself.

use wasm_bindgen_futures::JsFuture;
use web_sys::{CookieInit, CookieSameSite, CookieStore, CookieStoreDeleteOptions};

cookie_decl::declare_cookies! {
    #![site("https://shop.example.org")]

    preferences {
        #[script]
        "Shop" | "Theme" | "theme" | "Remembers your colours." | session, SameSite = Strict;
        #[script]
        _ | "Till" | "till" | "Remembers the till." | session, Path = "/admin";
        #[script]
        _ | "Sign-in" | "wide" | "Remembers you everywhere." | session, Domain = "example.org";
    }
}

pub async fn set(store: &CookieStore) {
    JsFuture::from(store.set_with_name_and_value("named", "1")).await.unwrap(); //~ undeclared named
    JsFuture::from(store.set_with_name_and_value("theme", "dark")).await.unwrap();
    let init = CookieInit::new("with_options", "1"); //~ undeclared with_options
    init.set_path("/shop");
    init.set_same_site(CookieSameSite::Lax);
    JsFuture::from(store.set_with_options(&init)).await.unwrap();
}

pub async fn of_the_window() {
    let store = web_sys::window().unwrap().cookie_store();
    JsFuture::from(store.set_with_name_and_value("of_the_window", "1")).await.unwrap(); //~ undeclared of_the_window
    JsFuture::from(store.get_with_name("read")).await.unwrap();
}

pub async fn delete(store: &CookieStore) {
    JsFuture::from(store.delete_with_name("theme")).await.unwrap();
    JsFuture::from(store.delete_with_name("till")).await.unwrap(); //~ removal_elsewhere till
    JsFuture::from(store.delete_with_name("gone")).await.unwrap(); //~ undeclared_removal gone
    let old = CookieStoreDeleteOptions::new("old"); //~ undeclared_removal old
    JsFuture::from(store.delete_with_options(&old)).await.unwrap();
    let options = CookieStoreDeleteOptions::new("wide");
    options.set_domain(Some("example.org"));
    JsFuture::from(store.delete_with_options(&options)).await.unwrap();
    let options = CookieStoreDeleteOptions::new("wide"); //~ removal_elsewhere wide
    JsFuture::from(store.delete_with_options(&options)).await.unwrap();
}
