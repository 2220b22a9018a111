//! Nothing but a visitor's recorded choice makes a `Granted`, and nothing makes a second one of it.

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

fn out_of_nothing() -> [Granted<Statistics>; 3] {
    [Granted { category: core::marker::PhantomData }, Granted::new(), Granted::default()]
}

fn out_of_another(granted: Granted<Statistics>) -> [Granted<Statistics>; 2] {
    let second = granted.clone();
    [granted, second]
}

fn main() {}
