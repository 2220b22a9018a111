//! A misspelt `#[…]` on a row or on a category would silently do nothing.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    #[titel("What the site needs")]
    necessary {
        #[scirpt]
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in." | session;
        #[colour("blue")]
        _ | _ | "csrftoken" | _;
    }
}

fn main() {}
