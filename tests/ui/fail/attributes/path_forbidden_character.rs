//! `;` ends the path, a control character makes browsers refuse the cookie, and white space at the end is cut off.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in." | Path = "/a;b";
        _ | _ | "csrftoken" | _ | Path = "/a\tb";
        _ | _ | "theme" | _ | Path = "/a ";
        #[formerly("lang", Path = "/a;b")]
        _ | _ | "language" | _;
    }
}

fn main() {}
