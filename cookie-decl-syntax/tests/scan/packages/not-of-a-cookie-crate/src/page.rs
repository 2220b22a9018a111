//! Functions of the package's own, and modules that are called as the crates which have such functions.

pub mod wasm_cookies {
    //! Tins of cookies.

    pub fn set(name: &str, count: &str) -> usize {
        name.len() + count.len()
    }

    pub use self::set as set_raw;

    pub fn delete(name: &str) -> usize {
        name.len()
    }

    pub use self::delete as delete_raw;

    pub mod cookies {
        pub use super::{delete_second as delete, delete_second as delete_raw, set_second as set, set_second as set_raw};
    }

    pub fn set_second(tin: &str, name: &str, count: &str) -> usize {
        tin.len() + name.len() + count.len()
    }

    pub fn delete_second(tin: &str, name: &str) -> usize {
        tin.len() + name.len()
    }
}

pub fn counted() -> usize {
    let page = wasm_cookies::set("oat", "3") //~ not wasm_cookies::set
        + wasm_cookies::set_raw("oat", "3") //~ not wasm_cookies::set_raw
        + wasm_cookies::delete("oat") //~ not wasm_cookies::delete
        + wasm_cookies::delete_raw("oat"); //~ not wasm_cookies::delete_raw
    let tins = wasm_cookies::cookies::set("tin", "oat", "3") //~ not wasm_cookies::cookies::set
        + wasm_cookies::cookies::set_raw("tin", "oat", "3") //~ not wasm_cookies::cookies::set_raw
        + wasm_cookies::cookies::delete("tin", "oat") //~ not wasm_cookies::cookies::delete
        + wasm_cookies::cookies::delete_raw("tin", "oat"); //~ not wasm_cookies::cookies::delete_raw
    page + tins
}

fn use_cookie(name: &str) -> usize {
    name.len()
}

fn use_cookie_with_options(name: &str, tin: &str) -> usize {
    name.len() + tin.len()
}

pub fn used() -> usize {
    use_cookie("oat") + use_cookie_with_options("oat", "tin") //~ not leptos_use::use_cookie; not leptos_use::use_cookie_with_options
}

fn cookie_store(tin: &str, name: &str) -> usize {
    tin.len() + name.len()
}

pub struct CookieStore(usize);

impl CookieStore {
    pub fn new(tin: &str, name: &str) -> Self {
        Self(tin.len() + name.len())
    }

    pub fn set(mut self, name: &str, count: &str) {
        self.0 += name.len() + count.len();
    }
}

pub fn stores() -> usize {
    CookieStore(0).set("oat", "3"); //~ not CookieStore
    let store = CookieStore::new("tin", "oat"); //~ not topcoat::CookieStore::new
    cookie_store("tin", "oat") + store.0 //~ not topcoat::cookie_store
}

pub struct CookieInit(usize);

impl CookieInit {
    pub fn new(name: &str, count: &str) -> Self {
        Self(name.len() + count.len())
    }
}

pub struct CookieStoreDeleteOptions(usize);

impl CookieStoreDeleteOptions {
    pub fn new(name: &str) -> Self {
        Self(name.len())
    }
}

pub struct HtmlDocument(String);

impl HtmlDocument {
    pub fn set_cookie(&mut self, recipe: &str) {
        self.0 = recipe.to_owned();
    }
}

pub fn written() -> usize {
    HtmlDocument(String::new()).set_cookie("oats = butter"); //~ not HtmlDocument
    CookieInit::new("oat", "3").0 //~ not web_sys::CookieInit::new
        + CookieStoreDeleteOptions::new("oat").0 //~ not web_sys::CookieStoreDeleteOptions::new
}
