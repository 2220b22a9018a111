//! Browsers keep a name that is not a token, but several servers and proxies drop the cookie when reading it.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "sidebar:state" | "Keeps you signed in.";
        _ | _ | CAFE = "café" | _;
        _ | _ | "two words" | _;
    }
}

fn main() {}
