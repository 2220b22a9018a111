//! A `Granted` that was given away is gone.

use cookie_decl::Granted;

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Cookie preferences" | "cookies_preferences" | "Remembers your choice." | 6 months, consent;
    }
    statistics {
        "Example City" | "Page counter" | "visits": u64 | "Counts your visits.";
    }
}

fn main() {
    let granted: Granted<Statistics> = Granted::for_tests();
    let given_away = granted;
    let _ = VISITS.with(&granted).set(1);
    let _ = VISITS.with(&given_away).set(2);
}
