//! An empty cell is an empty cell of the charter.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        | "Sign-in" | "sessionid" | "Keeps you signed in.";
        "Example City" | " " | | {} |;
        "Example City" | { en: "" } | "theme" | "";
    }
}

fn main() {}
