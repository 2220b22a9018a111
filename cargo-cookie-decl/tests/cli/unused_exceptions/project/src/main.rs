cookie_decl::declare_cookies! {
    #![site("https://www.example.org")]
    #![allow(undeclared, path = "src/legacy.rs", reason = "goes in spring")]
    #![allow(unreadable_name, path = "src/gone.rs", reason = "went in spring")]
    necessary {
        "Example" | "Sign-in" | "sid" | "Keeps you signed in." | session;
    }
}

mod legacy;

#[cookie_decl::allow(undeclared, reason = "a cookie of the old site")]
fn old() -> cookie::Cookie<'static> {
    cookie::Cookie::new("old", "1")
}

#[cookie_decl::allow(undeclared, unreadable_name, reason = "set a cookie once")]
fn new() -> cookie::Cookie<'static> {
    cookie::Cookie::new("sid", "1")
}

fn main() {
    let _ = (old(), new());
}
