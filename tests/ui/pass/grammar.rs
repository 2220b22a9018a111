//! Every word of the grammar, in one table.

use core::fmt;
use core::str::FromStr;

pub enum Language {
    French,
    English,
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::French => "fr",
            Self::English => "en",
        })
    }
}

impl FromStr for Language {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        match text {
            "fr" => Ok(Self::French),
            "en" => Ok(Self::English),
            _ => Err(()),
        }
    }
}

mod cookies {
    cookie_decl::declare_cookies! {
        //! The cookies of the site.
        #![site("https://data.example.org", "http://localhost:3000")]
        #![controller("Example City")]
        #![contact("mailto:privacy@example.org")]
        #![updated("2026-11-23")]
        #![languages(fr, en)]
        #![provider("Matomo", policy = "https://matomo.example/privacy", country = "FR")]

        necessary {
            /// What signing in needs.
            "Opendatasoft" | { fr: "Authentification", en: "Sign-in" }
                | "sessionid"
                | { fr: "Garde la session ouverte.", en: "Keeps you signed in." }
                | session or 14 days;
            #[formerly("language", Path = "/app", Domain = "example.org")]
            _ | { fr: "Langue", en: "Language" }
                | LANGUAGE = "django_language": Text<crate::Language>
                | { fr: "Retient la langue.", en: "Remembers the language." }
                | 1 year, HttpOnly = false, SameSite = Strict, Path = "/app";
            _ | _ | "cookies_preferences" | { fr: "Retient votre choix.", en: "Remembers your choice." }
                | 6 months, consent;
            #[set_by("tower-sessions")]
            _ | _ | "__Host-id" | _ | session;
            "Example City" | { fr: "Paniers", en: "Baskets" } | "cart_*": u32
                | { fr: "Garde un panier.", en: "Keeps a basket." } | 1year, Domain = site;
            #[allow(name_not_token, reason = "an old application reads it")]
            _ | _ | "sidebar:state": bool | _ | 30 days after last visit;
        }
        #[script]
        statistics {
            #[revision(2)]
            "Matomo" | { fr: "Mesure d’audience", en: "Audience measurement" }
                | VISITOR = "_pk_id.*"
                | { fr: "Distingue les visiteurs.", en: "Tells visitors apart." }
                | up to 13 months, shared with "Matomo";
            _ | _ | local_storage "matomo" | _ | until deleted, shared with { fr: "Personne", en: "Nobody" };
            _ | _ | session_storage "matomo_tab" | _;
            _ | _ | none | _;
        }
        #[title(fr: "Cartes", en: "Maps")]
        #[about(fr: "Les cartes affichées dans les pages.", en: "The maps shown in pages.")]
        #[consent(required)]
        #[known_as("maps", "cartes")]
        maps {
            #[third_party]
            "Maps Inc." | { fr: "Cartes", en: "Maps" } | "maps_*" | { fr: "Inconnu.", en: "Unknown." }
                | session, Domain = "maps.example";
            #[cfg(any())]
            _ | _ | "gone_with_the_cfg" | _;
        }
        #[consent(objection)]
        preferences {
            "Example City" | { fr: "Étoile", en: "Star" } | r"sta\*r" | { fr: "Une étoile.", en: "A star." };
        }
        anonymous_statistics {
            "Example City" | { fr: "Compteur", en: "Counter" } | "visits": u64
                | { fr: "Compte.", en: "Counts." } | 13 months, Secure = true, HttpOnly = true, SameSite = None, Partitioned;
        }
        necessary {
            "Example City" | { fr: "Réglages", en: "Settings" } | SETTINGS = "s3tt1ngs"
                | { fr: "Garde vos réglages.", en: "Keeps your settings." } | 2 weeks;
        }
    }
}

fn main() {
    assert_eq!(
        cookies::SESSIONID.set("3f9c").to_string(),
        "sessionid=3f9c; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=1209600"
    );
    assert_eq!(
        cookies::LANGUAGE.set(Language::French).to_string(),
        "django_language=fr; Path=/app; Secure; SameSite=Strict; Max-Age=31536000"
    );
    assert!(matches!(cookies::LANGUAGE.get("language=en"), Ok(Some(Language::English))));
    assert_eq!(cookies::ID.name(), "__Host-id");
    assert!(cookies::VISITOR.matches("_pk_id.1.1fff"));
    assert_eq!(cookies::STA_R.name(), "sta*r");
    assert_eq!(
        cookies::CART.named("fr").unwrap().set(7).to_string(),
        "cart_fr=7; Path=/; Domain=data.example.org; Secure; HttpOnly; SameSite=Lax; Max-Age=31536000"
    );
    assert_eq!(cookies::SIDEBAR_STATE.get("sidebar:state=true").unwrap(), Some(true));
    let _ = (cookies::MATOMO, cookies::MATOMO_TAB, cookies::MAPS, cookies::SETTINGS, cookies::VISITS);
    let _ = cookies::COOKIES_PREFERENCES;
}
