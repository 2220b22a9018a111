//! Only a table can say what its own category is called and whether visitors are asked.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    #[title("Maps")]
    maps {
        "Example City" | "Sign-in" | "zoom" | "Keeps you signed in.";
    }
    #[consent(exempt)]
    videos {
        "Example City" | "Sign-in" | "volume" | "Keeps you signed in.";
    }
}

fn main() {}
