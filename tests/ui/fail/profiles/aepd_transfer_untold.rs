//! A policy tells of transfers to other countries, so the country of a third party has to be known.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]
    #![profiles(aepd)]

    necessary {
        "Example City" | "Choice" | "choice" | "Keeps your choice." | 6 months, consent;
    }

    marketing {
        #[third_party]
        "Videos Inc." | "Videos" | "viewer" | "Shows you videos." | 1 year;
    }
}

fn main() {}
