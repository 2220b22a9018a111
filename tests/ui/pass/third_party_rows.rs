//! Cookies of other sites: named in the charter, out of the program's reach.

use cookie_decl::{SameSite, Setter, ThirdPartyCookie};

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        #[third_party]
        "Maps Inc." | "Maps" | "maps_id" | "Unknown." | up to 1 year, Domain = "maps.example";
    }
    #[third_party]
    necessary {
        "Videos Inc." | "Videos" | "video_*" | "Unknown." | session, Partitioned;
    }
}

fn main() {
    let maps: ThirdPartyCookie<Necessary> = MAPS_ID;
    assert_eq!(maps.name().to_string(), "maps_id");
    assert_eq!(maps.declaration().setter(), Setter::ThirdParty);
    // Another site's cookie is sent to it from our pages with `SameSite=None` alone.
    assert_eq!(maps.declaration().attributes().same_site(), SameSite::None);
    assert_eq!(maps.declaration().attributes().domain().as_str(), Some("maps.example"));
    assert!(VIDEO.matches("video_7") && !VIDEO.matches("audio_7"));
    assert!(VIDEO.declaration().attributes().partitioned());
    assert!(CHARTER.text("en").to_string().contains("maps_id"));
}
