//! Two sites in one program: a table each, in modules of their own, with categories of their own.

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
    }

    pub mod museum {
        cookie_decl::declare_cookies! {
            #![site("https://museum.example.org")]

            necessary {
                "Museum" | "Cookie preferences" | "cookies_preferences" | "Remembers your choice." | 6 months, consent;
            }
            statistics {
                "Museum" | "Page counter" | "visits": u64 | "Counts your visits." | Path = "/museum";
            }
        }
    }
}

fn main() {
    let in_the_city: Granted<city::Statistics> = agreed(&city::CHARTER);
    let in_the_museum: Granted<city::museum::Statistics> = agreed(&city::museum::CHARTER);
    assert_eq!(
        city::VISITS.with(&in_the_city).set(1).to_string(),
        "visits=1; Path=/; Secure; HttpOnly; SameSite=Lax"
    );
    assert_eq!(
        city::museum::VISITS.with(&in_the_museum).set(2).to_string(),
        "visits=2; Path=/museum; Secure; HttpOnly; SameSite=Lax"
    );
    assert_eq!(city::CHARTER.table().sites(), ["https://data.example.org"]);
    assert_eq!(city::museum::CHARTER.table().sites(), ["https://museum.example.org"]);
}

/// What a visitor who accepts everything grants.
fn agreed<C: cookie_decl::NeedsConsent>(charter: &'static cookie_decl::Charter) -> Granted<C> {
    let choice = cookie_decl::Decision::accept_all(charter).request_pair();
    charter.consent(&choice).granted().unwrap()
}
