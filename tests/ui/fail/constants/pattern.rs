//! A pattern names a family: one cookie of it is set, never the family.

use cookie_decl::RequestCookies;

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Basket" | "cart_*": u32 | "Keeps a basket.";
        #[script]
        _ | "Maps" | "zoom_*" | "Keeps the map as it was." | session;
    }
}

fn handler(cookies: &RequestCookies) {
    let _ = (CART.named("fr"), CART.matches("cart_fr"), CART.declaration(), CART.path());
    let _ = CART.set(7);
    let _ = CART.get("cart_fr=7");
    let _ = CART.removal();
    let _ = CART.name();
    let _ = ZOOM.named("city").map(|zoom| zoom.set("7"));
    let _ = cookies.get(CART);
}

fn main() {}
