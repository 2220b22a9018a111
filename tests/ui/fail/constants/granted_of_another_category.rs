//! Consent to one category opens nothing in another, nor in a category of the same name in another table.

use cookie_decl::Granted;

mod city {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]

        necessary {
            "Example City" | "Cookie preferences" | "cookies_preferences" | "Remembers your choice." | 6 months, consent;
        }
        statistics {
            "Example City" | "Page counter" | "visits": u64 | "Counts your visits.";
        }
        marketing {
            "Example City" | "Campaigns" | "campaign" | "Remembers what brought you here.";
        }
    }
}

mod museum {
    cookie_decl::declare_cookies! {
        #![site("https://museum.example.org")]

        necessary {
            "Museum" | "Cookie preferences" | "cookies_preferences" | "Remembers your choice." | 6 months, consent;
        }
        statistics {
            "Museum" | "Page counter" | "visits": u64 | "Counts your visits.";
        }
    }
}

fn handler(marketing: &Granted<city::Marketing>, elsewhere: &Granted<museum::Statistics>) {
    let _ = city::VISITS.with(marketing).set(1);
    let _ = city::VISITS.with(elsewhere).set(1);
}

fn main() {}
