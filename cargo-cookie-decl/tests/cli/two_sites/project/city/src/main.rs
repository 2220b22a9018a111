cookie_decl::declare_cookies! {
    #![site("https://city.example.org")]
    necessary {
        "city" | "Sign-in" | "city_session" | "Keeps you signed in." | session;
    }
}

fn main() {
    let _ = CITY_SESSION.set("1");
    let _ = cookie::Cookie::new("shop_session", "1");
}
