//! What cannot be a value of a cookie has no type.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | local_storage "theme": u64 | "Keeps you signed in." | until deleted;
        #[third_party]
        _ | _ | "maps": u64 | _ | session;
    }
}

fn main() {}
