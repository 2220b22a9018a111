//! Pages that read.

use wasm_bindgen::{JsCast, JsValue};

pub fn all(document: &web_sys::HtmlDocument) -> String {
    document.cookie().unwrap_or_default() //~ not document.cookie in Rust
}

pub fn titled(document: &JsValue) {
    js_sys::Reflect::set(document, &"title".into(), &"cookies=good".into()).ok(); //~ not Reflect::set
}

pub fn script() -> &'static str {
    "const all = document.cookie.split('; '); if (document.cookie == 'a=1') { show(all) }" //~ not document.cookie in Rust
}
