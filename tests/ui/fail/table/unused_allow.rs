//! An exception that nothing needs hides the next mistake.
#![deny(deprecated)]

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        #[allow(name_not_token, reason = "it once had a colon")]
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in.";
    }
}

fn main() {}
