//! Rows that a script of the page sets, one by one or by the block.

use cookie_decl::{ForeignCookie, Setter};

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Cookie preferences" | "cookies_preferences" | "Remembers your choice." | 6 months, consent;
        #[script]
        _ | "Maps" | "zoom": u8 | "Keeps the map as it was." | 1 day, HttpOnly = false;
    }
    #[script]
    statistics {
        "Matomo" | "Audience measurement" | "_pk_ses" | "Tells visits apart." | 30 minutes after last visit;
        #[set_by("the measuring proxy")]
        _ | _ | "_pk_ref" | _ | session;
    }
}

fn main() {
    let zoom: ForeignCookie<Necessary, u8> = ZOOM;
    assert_eq!(zoom.get("a=b; zoom=7").unwrap(), Some(7));
    assert!(!zoom.http_only() && !PK_SES.http_only());
    assert_eq!(PK_SES.declaration().setter(), Setter::Script);
    // A row's own setter stands above that of its block.
    assert_eq!(PK_REF.declaration().setter(), Setter::Library("the measuring proxy"));
    assert!(PK_REF.http_only());
    assert_eq!(
        zoom.removal().to_string(),
        "zoom=; Path=/; Secure; SameSite=Lax; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT"
    );
}
