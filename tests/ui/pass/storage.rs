//! Keys of the browser's storage: named in the charter, out of the server's reach.

use cookie_decl::{Kind, Lifetime, Setter, StorageKey};

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Colours" | local_storage "theme" | "Keeps the colours." | until deleted;
        _ | _ | local_storage "ui.panel.*" | _ | 1 year;
        _ | "Forms" | session_storage "draft" | "Keeps what you write.";
        // One name in each kind of storage, and a cookie of it: three different things.
        _ | _ | COOKIE_DRAFT = "draft" | _;
        _ | _ | LOCAL_DRAFT = local_storage "draft" | _ | until deleted;
        _ | _ | ODD = local_storage "any; name=at all" | _ | until deleted;
        #[third_party]
        "Videos Inc." | "Videos" | local_storage "video" | "Unknown." | until deleted;
    }
}

fn main() {
    let theme: StorageKey<Necessary> = THEME;
    assert_eq!((theme.kind(), theme.name().to_string()), (Kind::LocalStorage, "theme".to_owned()));
    assert_eq!(theme.declaration().lifetime(), Some(Lifetime::UntilDeleted));
    assert_eq!(theme.declaration().setter(), Setter::Script);
    assert!(UI_PANEL.matches("ui.panel.width") && !UI_PANEL.matches("theme"));
    assert_eq!(
        (DRAFT.kind(), DRAFT.declaration().lifetime()),
        (Kind::SessionStorage, Some(Lifetime::Session))
    );
    assert_eq!(COOKIE_DRAFT.set("x").name(), "draft");
    assert_eq!(LOCAL_DRAFT.kind(), Kind::LocalStorage);
    assert!(ODD.matches("any; name=at all"));
    assert_eq!(VIDEO.declaration().setter(), Setter::ThirdParty);
    assert!(CHARTER.text("en").to_string().contains("theme"));
}
