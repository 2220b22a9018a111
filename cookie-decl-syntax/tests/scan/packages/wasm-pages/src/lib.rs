//! In the page: `wasm-cookies`, `web-sys`, and scripts in strings.

use wasm_bindgen::JsCast;
use wasm_cookies::CookieOptions;
use web_sys::HtmlDocument;

pub fn set(theme: &str) {
    wasm_cookies::set("set", theme, &CookieOptions::default()); //~ undeclared set
    wasm_cookies::set_raw("raw", theme, &CookieOptions::default()); //~ undeclared raw
    wasm_cookies::delete("gone"); //~ undeclared_removal gone
    wasm_cookies::delete_raw("gone_raw"); //~ undeclared_removal gone_raw
}

pub fn in_a_text(page: &mut String) {
    wasm_cookies::cookies::delete_raw(page, "gone_there"); //~ undeclared_removal gone_there
}

pub fn document() {
    let document = web_sys::window().unwrap().document().unwrap();
    let document: HtmlDocument = document.unchecked_into();
    document.set_cookie("document=1; path=/").unwrap(); //~ undeclared document
}

pub fn evaluated() {
    js_sys::eval("document.cookie = 'eval=1; path=/'").unwrap(); //~ undeclared eval
}

fn page() -> Option<HtmlDocument> {
    web_sys::window()?.document()?.dyn_into::<HtmlDocument>().ok()
}

fn write(line: &str) -> Result<(), String> {
    page().ok_or_else(|| "no page".to_owned())?.set_cookie(line).map_err(|_| "not written".to_owned())
}

pub fn keep(folded: bool) -> Result<(), String> {
    let mut parts = vec![format!("folded={folded}")];
    parts.push("Path=/".to_owned());
    write(&parts.join("; ")) //~ undeclared folded
}

pub fn keep_no(name: &str) -> Result<(), String> {
    write(&format!("{name}=; Path=/; Max-Age=0")) //~ unreadable_name
}
