//! Session storage ends with its tab and knows no other lifetime.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | session_storage "draft" | "Keeps you signed in." | 14 days;
    }
}

fn main() {}
