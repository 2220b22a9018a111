//! A consent is valid for 24 months at most.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]
    #![profiles(aepd)]

    necessary {
        #[allow(lifetime_over_400_days, reason = "an old application says so")]
        "Example City" | "Choice" | "choice" | "Keeps your choice." | 3 years, consent;
    }
}

fn main() {}
