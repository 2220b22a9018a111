//! Audience measurement is exempt from consent only while its trackers live for 13 months at most.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]
    #![controller("Example City")]
    #![profiles(cnil)]

    necessary {
        "Example City" | "Choice" | "choice" | "Keeps your choice." | 6 months, consent;
    }

    anonymous_statistics {
        "Example City" | "Counting" | "visits" | "Counts your visits." | 400 days;
        _ | "Tabs" | local_storage "tabs" | "Counts your tabs." | until deleted;
    }
}

fn main() {}
