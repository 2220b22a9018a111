//! An answer to one category must not answer for another.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        #[script]
        "Example City" | "Consent" | "klaro" | "Remembers your choice." | 120 days, consent = klaro;
    }
    statistics {
        #[script]
        "Matomo" | "Audience" | "_pk_id.*" | "Tells visitors apart." | 13 months;
    }
    #[known_as("statistics")]
    marketing {
        #[script]
        "Ads" | "Advertising" | "ads" | "Shows advertisements." | 30 days;
    }
}

fn main() {}
