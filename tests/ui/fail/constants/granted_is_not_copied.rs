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
    let granted: Granted<Statistics> = agreed(&CHARTER);
    let given_away = granted;
    let _ = VISITS.with(&granted).set(1);
    let _ = VISITS.with(&given_away).set(2);
}

/// What a visitor who accepts everything grants.
fn agreed<C: cookie_decl::NeedsConsent>(charter: &'static cookie_decl::Charter) -> Granted<C> {
    let choice = cookie_decl::Decision::accept_all(charter).request_pair();
    charter.consent(&choice).granted().unwrap()
}
