//! A misspelt rule would be lifted for nobody.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        #[allow(name_not_tokens, reason = "an old application reads it")]
        "Example City" | "Sign-in" | "sidebar:state" | "Keeps you signed in.";
        #[allow(everything, reason = "we are in a hurry")]
        _ | _ | "sessionid" | _;
        #[allow(dead_code, reason = "nothing sets it yet")]
        _ | _ | "csrftoken" | _;
    }
}

fn main() {}
