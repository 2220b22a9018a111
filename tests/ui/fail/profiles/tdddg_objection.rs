//! Only transmission and what is strictly necessary are exempt from consent, and a right to object does not replace it.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]
    #![profiles(tdddg)]

    necessary {
        "Example City" | "Choice" | "choice" | "Keeps your choice." | 6 months, consent;
    }

    anonymous_statistics {
        "Example City" | "Counting" | "visits" | "Counts your visits." | 6 months;
    }
}

fn main() {}
