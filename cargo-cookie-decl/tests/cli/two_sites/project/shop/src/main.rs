cookie_decl::declare_cookies! {
    #![site("https://shop.example.org")]
    necessary {
        "shop" | "Sign-in" | "shop_session" | "Keeps you signed in." | session;
    }
}

fn main() {
    let _ = SHOP_SESSION.set("1");
    let _ = cookie::Cookie::new("city_session", "1");
}
