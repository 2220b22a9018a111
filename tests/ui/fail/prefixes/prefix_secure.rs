//! Browsers refuse a `__Secure-` cookie without `Secure`.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "__Secure-sid" | "Keeps you signed in." | Secure = false;
    }
}

fn main() {}
