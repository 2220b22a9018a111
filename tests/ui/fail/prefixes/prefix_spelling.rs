//! Browsers match a prefix in any letter case, while servers and readers know the canonical spelling only.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "__host-sid" | "Keeps you signed in.";
    }
}

fn main() {}
