//! A misspelt term would leave the default in its place.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "a" | "Keeps you signed in." | path = "/app";
        _ | _ | "b" | _ | HttpsOnly = false;
        _ | _ | "c" | _ | max_age = 3600;
        _ | _ | "d" | _ | forever;
        _ | _ | "e" | _ | colour = "blue";
        _ | _ | "f" | _ | = false;
    }
}

fn main() {}
