mod legacy;

cookie_decl::declare_cookies! {
    #![site("https://www.example.org")]
    #![warn(undeclared)]
    #![allow(undeclared, path = "src/legacy/**", reason = "goes in spring")]
    necessary {
        "Example" | "Sign-in" | "sid" | "Keeps you signed in." | session;
        #[allow(never_set, reason = "the old program sets it")]
        _ | _ | "old" | "Keeps the old program running." | session;
    }
}

fn main() {
    let _ = SID.set("1");
    let _ = cookie::Cookie::new("tracking", "1");
}
