//! The category of a row decides whether a visitor is asked.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in.";
}

fn main() {}
