//! Browsers refuse a `__Host-` cookie unless it is `Secure`, has `Path=/` and has no `Domain`. Former ones, too.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | A = "__Host-a" | "Keeps you signed in." | Secure = false;
        _ | _ | B = "__Host-b" | _ | Path = "/app";
        _ | _ | C = "__Host-c" | _ | Domain = "example.org";
        #[formerly("__Host-sid", Path = "/app")]
        _ | _ | "sid" | _;
    }
}

fn main() {}
