//! A third party's cookie is out of reach: it is named in the charter, and that is all.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        #[third_party]
        "Maps Inc." | "Maps" | "maps_id" | "Unknown." | session;
    }
}

fn main() {
    let _ = (MAPS_ID.name(), MAPS_ID.matches("maps_id"), MAPS_ID.declaration());
    let _ = MAPS_ID.set("7");
    let _ = MAPS_ID.get("maps_id=7");
    let _ = MAPS_ID.removal();
    let _ = MAPS_ID.removals();
    let _ = MAPS_ID.request_pair("7");
}
