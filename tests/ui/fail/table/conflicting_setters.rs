//! A cookie is set either by this program, or by a script, a library or a third party.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        #[script]
        #[set_by("tower-sessions")]
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in." | session;
    }
}

fn main() {}
