//! To keep a choice for 6 months, acceptance and refusal alike, is what the CNIL calls good practice.
#![deny(deprecated)]

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]
    #![controller("Example City")]
    #![profiles(cnil)]

    necessary {
        "Example City" | "Choice" | "choice" | "Keeps your choice." | 13 months, consent;
    }
}

fn main() {}
