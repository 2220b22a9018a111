//! A crate that denies what is unused, undocumented or out of reach is silent about its table.
#![deny(
    missing_docs,
    missing_debug_implementations,
    missing_copy_implementations,
    unreachable_pub,
    unused,
    unused_qualifications,
    unused_results,
    nonstandard_style,
    future_incompatible,
    rust_2018_idioms,
    unsafe_code,
    warnings
)]

/// The cookies of the site.
pub mod cookies {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]

        necessary {
            "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in.";
            _ | _ | "cookies_preferences" | _ | 6 months, consent;
            _ | _ | "cart_*": u32 | _ | 1 day;
            _ | _ | "language": Text<String> | _;
            _ | _ | local_storage "theme" | _ | until deleted;
            _ | _ | none | _;
            #[script]
            _ | _ | "zoom" | _ | session;
            #[set_by("tower-sessions")]
            _ | _ | "lang_*" | _ | session;
            #[third_party]
            _ | _ | "maps_id" | _ | session;
        }
        #[title("Maps")]
        #[consent(required)]
        city_maps {
            "Example City" | "Maps" | "visits": u64 | "Counts your visits.";
        }
    }
}

mod private {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]

        necessary {
            "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in.";
        }
    }
}

fn main() {
    assert_eq!(cookies::CHARTER.declarations().len(), 10);
    assert_eq!(cookies::SESSIONID.name(), private::SESSIONID.name());
    let _ = (cookies::LANGUAGE, cookies::VISITS);
}
