//! Nothing but a visitor's recorded choice makes a `Granted`: no literal, which would need its private field.

use core::marker::PhantomData;

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
    let granted: Granted<Statistics> = Granted { category: PhantomData };
    let _ = VISITS.with(&granted).set(1);
}
