//! Nothing makes a second `Granted` of one, nor one by default.

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

fn by_default<T: Default>() {}
fn clones<T: Clone>() {}
fn copies<T: Copy>() {}

fn main() {
    by_default::<Granted<Statistics>>();
    clones::<Granted<Statistics>>();
    copies::<Granted<Statistics>>();
}
