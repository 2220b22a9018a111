//! Browsers refuse a `__Host-Http-` cookie unless it is `Secure` and `HttpOnly`, has `Path=/` and has no `Domain`.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | A = "__Host-Http-a" | "Keeps you signed in." | Secure = false;
        _ | _ | B = "__Host-Http-b" | _ | Path = "/app";
        _ | _ | C = "__Host-Http-c" | _ | Domain = "example.org";
        _ | _ | D = "__Host-Http-d" | _ | HttpOnly = false;
    }
}

fn main() {}
