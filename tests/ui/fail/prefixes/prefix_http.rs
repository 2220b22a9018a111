//! Browsers refuse a `__Http-` cookie unless it is `Secure` and `HttpOnly`.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | A = "__Http-a" | "Keeps you signed in." | Secure = false;
        _ | _ | B = "__Http-b" | _ | HttpOnly = false;
        #[script]
        _ | _ | C = "__Http-c" | _ | session;
    }
}

fn main() {}
