//! A `Granted` comes from a visitor's recorded choice, and not out of whatever text a request carries.

use cookie_decl::Granted;

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]
    necessary {
        "Example City" | "Choice" | "choice" | "Remembers your choice." | 6 months, consent;
    }
    statistics {
        "Example City" | "Counter" | "visits": u64 | "Counts your visits." | 13 months;
    }
}

fn reads<T: serde::de::DeserializeOwned>() {}
fn writes<T: serde::Serialize>() {}

fn main() {
    reads::<Granted<Statistics>>();
    writes::<Granted<Statistics>>();
}
