//! Browsers replace a path that does not start with `/` by the directory of the request.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in." | Path = "app";
        _ | _ | "csrftoken" | _ | Path = "";
    }
}

fn main() {}
