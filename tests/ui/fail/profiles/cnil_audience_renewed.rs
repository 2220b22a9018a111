//! Audience measurement is exempt from consent only while no visit prolongs the life of its trackers.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]
    #![controller("Example City")]
    #![profiles(cnil)]

    necessary {
        "Example City" | "Choice" | "choice" | "Keeps your choice." | 6 months, consent;
    }

    anonymous_statistics {
        "Example City" | "Counting" | "visits" | "Counts your visits." | 6 months after last visit;
    }
}

fn main() {}
