//! Whoever reads an exception later has to know why it is there.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        #[allow(name_not_token)]
        "Example City" | "Sign-in" | "sidebar:state" | "Keeps you signed in.";
        #[allow(name_not_token, reason = "")]
        _ | _ | "sidebar:width" | _;
    }
}

fn main() {}
