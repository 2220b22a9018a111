//! Reading in the page, and its storage.

use wasm_bindgen::JsCast;
use web_sys::HtmlDocument;

pub fn theme() -> Option<String> {
    wasm_cookies::get("theme")?.ok()
}

pub fn all() -> String {
    let document = web_sys::window().unwrap().document().unwrap();
    document.unchecked_into::<HtmlDocument>().cookie().unwrap_or_default()
}

pub fn stored() {
    let storage = web_sys::window().unwrap().local_storage().unwrap().unwrap();
    storage.set_item("cookie", "dark").unwrap();
    storage.remove_item("theme").unwrap();
}
