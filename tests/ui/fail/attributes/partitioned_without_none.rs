//! A partitioned cookie is for embedded pages, and there only `SameSite=None` cookies are sent.
#![deny(deprecated)]

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in." | Partitioned;
    }
}

fn main() {}
