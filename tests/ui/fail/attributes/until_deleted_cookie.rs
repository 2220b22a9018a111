//! Every cookie ends by itself, with the session or after 400 days at most.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in." | until deleted;
    }
}

fn main() {}
