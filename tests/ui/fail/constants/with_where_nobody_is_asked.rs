//! A cookie that needs nobody's consent is set without it.

use cookie_decl::Granted;

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in.";
        _ | "Basket" | "cart_*" | "Keeps a basket.";
    }
}

fn handler(granted: &Granted<Necessary>) {
    let _ = SESSIONID.with(granted).set("3f9c");
    let _ = CART.named("fr").unwrap().with(granted).set("7");
}

fn main() {}
