//! Under `#![deny(warnings)]` a sound table compiles, and what this program need not touch may stay untouched.
// trybuild allows dead code unless a test says otherwise.
#![deny(warnings, dead_code)]

mod cookies {
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

fn main() {
    assert!(cookies::SESSIONID.set("3f9c").error().is_none());
    assert!(cookies::LANGUAGE.set("fr".to_owned()).error().is_none());
    assert_eq!(cookies::VISITS.get("visits=7").unwrap(), Some(7));
}
