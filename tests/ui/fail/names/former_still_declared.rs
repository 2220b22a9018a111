//! The removal of the former cookie would take away the one that the table declares.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "sid" | "Keeps you signed in.";
        #[formerly("sid")]
        _ | _ | "sessionid" | _;
    }
}

fn main() {}
