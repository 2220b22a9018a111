//! A misspelt condition is reported once, by rustc, where it stands.
#![deny(unexpected_cfgs)]

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        #[cfg(feature = "singin")]
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in.";
    }
}

fn main() {}
