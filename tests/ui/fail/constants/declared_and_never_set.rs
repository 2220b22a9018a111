//! rustc itself warns of a declared cookie that the program never touches. What others set, the memory of the choice and
//! families may stay unused.
#![deny(dead_code)]

mod cookies {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]

        necessary {
            "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in.";
            _ | _ | FORMER_ID = "old_sessionid" | _;
            _ | _ | "cookies_preferences" | _ | 6 months, consent;
            _ | _ | "cart_*" | _;
            _ | _ | local_storage "theme" | _ | until deleted;
            #[script]
            _ | _ | "zoom" | _ | session;
            #[set_by("tower-sessions")]
            _ | _ | "id" | _ | session;
            #[third_party]
            _ | _ | "maps_id" | _ | session;
        }
        statistics {
            "Example City" | "Page counter" | "visits": u64 | "Counts your visits.";
        }
    }
}

fn main() {
    let _ = cookies::SESSIONID.set("3f9c");
}
