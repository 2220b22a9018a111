//! Browsers tell such names apart, but some servers, proxies and people do not.
#![deny(deprecated)]

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in.";
        _ | _ | SESSION_ID = "SessionID" | _;
    }
}

fn main() {}
