//! A cookie that two categories claim has no clear consent.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "cookies_preferences" | "Keeps you signed in." | consent;
        _ | _ | "cart_*" | _;
    }
    statistics {
        "Example City" | "Sign-in" | CART_SIZE = "cart_size" | "Keeps you signed in.";
        _ | _ | CART_SIZES = "cart_size_*" | _;
    }
}

fn main() {}
