//! A misspelt profile would check nothing.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]
    #![profiles(cnill, gdpr, ico)]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in." | session;
    }
}

fn main() {}
