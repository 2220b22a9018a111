//! A pattern varies in one place.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "cart_*_item_*" | "Keeps you signed in.";
    }
}

fn main() {}
