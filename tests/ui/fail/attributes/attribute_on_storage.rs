//! Only cookies have attributes.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | local_storage "theme" | "Keeps you signed in." | until deleted, Secure = false, HttpOnly = false, SameSite = Strict;
        _ | _ | session_storage "draft" | _ | Path = "/app", Domain = site, Partitioned;
        _ | _ | none | _ | Path = "/app";
    }
}

fn main() {}
