//! Browsers shorten longer lifetimes to 400 days, and the charter would promise what nobody keeps.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in." | 2 years;
        _ | _ | "csrftoken" | _ | session or 401 days;
    }
}

fn main() {}
