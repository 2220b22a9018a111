//! A service without a cookie has no constant.

mod cookies {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]

        necessary {
            "Example City" | "Fonts" | none | "Draws the letters.";
        }
    }
}

fn main() {
    let _ = cookies::FONTS;
    let _ = cookies::NONE;
}
