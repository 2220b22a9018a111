//! Visitors are told which third parties store information on their device, or access it.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]
    #![controller("Example City")]
    #![profiles(ico)]

    necessary {
        "Example City" | "Choice" | "choice" | "Keeps your choice." | 6 months, consent;
    }

    statistics {
        #[script]
        "Counting Inc." | "Counting" | "_count_id" | "Tells visitors apart." | 13 months;
        #[script]
        "Example City" | "Maps" | "zoom" | "Counts your steps." | session;
    }
}

fn main() {}
