//! A former family with fewer than 4 fixed characters would take away what others set.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        #[formerly("ab*")]
        #[formerly("x*", Path = "/old")]
        #[formerly("old_*")]
        "Example City" | "Baskets" | BASKET = "basket_*" | "Keeps what is in your baskets.";
    }
}

fn main() {}
