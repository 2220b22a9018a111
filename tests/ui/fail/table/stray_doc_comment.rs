//! A doc comment documents the row below it.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    /// What the site cannot work without.
    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in.";
        /// Nothing more.
    }
}

fn main() {}
