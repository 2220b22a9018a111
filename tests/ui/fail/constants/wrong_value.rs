//! What is set has the type that the row names.

use cookie_decl::Granted;

#[derive(Debug)]
pub struct Language;

impl core::fmt::Display for Language {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("fr")
    }
}

impl core::str::FromStr for Language {
    type Err = ();

    fn from_str(_: &str) -> Result<Self, ()> {
        Ok(Self)
    }
}

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in.";
        _ | _ | "attempts": u64 | _;
        _ | _ | "language": Text<crate::Language> | _;
        _ | _ | "cookies_preferences" | _ | consent;
    }
    statistics {
        "Example City" | "Page counter" | "visits": u64 | "Counts your visits.";
    }
}

fn handler(granted: &Granted<Statistics>) {
    let _ = SESSIONID.set(7);
    let _ = ATTEMPTS.set("7");
    let _ = ATTEMPTS.set(7_i32);
    let _ = LANGUAGE.set("fr");
    let _ = VISITS.with(granted).set("7");
}

fn main() {}
