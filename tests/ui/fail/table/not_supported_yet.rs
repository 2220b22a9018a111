//! What does not work yet must not look as if it did.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]
    #![deny(undeclared)]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in." | session;
    }
}

fn main() {}
