//! A table that gives what all profiles ask for, with calendar months to spare.
#![deny(warnings)]

pub mod cookies {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]
        #![controller("Example City")]
        #![provider("Videos Inc.", country = "US")]
        #![profiles(tdddg, ico, aepd, cnil)]

        necessary {
            "Example City" | "Choice" | "choice" | "Keeps your choice." | 184 days, consent;
            _ | "Tabs" | session_storage "tab" | "Keeps the tab.";
        }
        statistics {
            #[script]
            "Counting Inc." | "Counting" | "_count_id" | "Tells visitors apart."
                | 397 days, shared with "Counting Inc.";
        }
        marketing {
            #[third_party]
            "Videos Inc." | "Videos" | "viewer" | "Shows you videos." | 1 year;
        }
    }
}

fn main() {
    assert_eq!(cookies::CHARTER.declarations().len(), 4);
}
