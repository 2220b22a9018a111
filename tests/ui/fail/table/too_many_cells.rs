//! A row has four cells, and a fifth for its terms.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in." | 14 days | HttpOnly = false;
    }
}

fn main() {}
