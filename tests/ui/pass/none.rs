//! A service without a cookie stands in the charter, and has no constant.

use cookie_decl::{Kind, Name};

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Letters Inc." | "Fonts" | none | "Draws the letters.";
        _ | _ | none | "Draws the numbers.";
        #[third_party]
        "Maps Inc." | "Maps" | none | "Draws the maps.";
    }
}

fn main() {
    let rows = CHARTER.declarations();
    assert_eq!(rows.len(), 3);
    for row in rows {
        assert_eq!((row.kind(), row.constant(), row.lifetime()), (Kind::Nothing, "", None));
        assert!(matches!(row.name(), Name::Absent));
    }
    assert!(CHARTER.text("en").to_string().contains("Letters Inc."));
}
