//! Tables with every kind of row, as `declare_cookies!` lays them out, written by hand.
#![allow(dead_code, reason = "each test binary uses a part of it")]

use cookie_decl::__private::{
    Attributes, CategoryInfo, ChoiceFormat, ConsentBasis, Declaration, Domain, Former, Kind, Length,
    Lifetime, Localized, Name, Provider, SameSite, Setter, Table, TableCell, Unit, locales,
};
use cookie_decl::Charter;

/// A city's portal: every kind of row, every setter, every lifetime, the five built-in categories and one of its own.
pub(crate) static CITY: Charter = Charter {
    table: &city::TABLE,
    locales: &[&locales::FR, &locales::EN],
    categories: &[
        &city::NECESSARY,
        &city::PREFERENCES,
        &city::ANONYMOUS_STATISTICS,
        &city::STATISTICS,
        &city::MARKETING,
        &city::VIDEO,
        &city::UNUSED,
    ],
    rows: city::ROWS,
};

/// A site that needs nobody's consent, in French alone.
pub(crate) static PLAIN: Charter = Charter {
    table: &plain::TABLE,
    locales: &[&locales::FR],
    categories: &[&plain::NECESSARY],
    rows: &[&plain::SESSIONID],
};

/// A table without rows, contact, controller or date.
pub(crate) static EMPTY: Charter =
    Charter { table: &plain::TABLE, locales: &[&locales::FR], categories: &[&plain::NECESSARY], rows: &[] };

/// Texts that try to be more than text, in every field that holds one.
pub(crate) static HOSTILE: Charter = Charter {
    table: &hostile::TABLE,
    locales: &[&locales::FR, &locales::EN],
    categories: &[&hostile::NECESSARY, &hostile::CUSTOM],
    rows: hostile::ROWS,
};

/// Constants that could be taken for the page's own anchors.
pub(crate) static ODD: Charter = Charter {
    table: &plain::TABLE,
    locales: &[&locales::FR],
    categories: &[&plain::NECESSARY],
    rows: &[&odd::CHARTER, &odd::CONSENT, &odd::SUMMER, &odd::UPPER],
};

/// A third language that is written from right to left and in which the rows have no texts: the first one's serve.
pub(crate) static ARABIC: Charter = Charter {
    table: &arabic::TABLE,
    locales: &[&locales::FR, &locales::EN, &locales::AR],
    categories: &[&arabic::NECESSARY],
    rows: &[&arabic::SESSIONID],
};

/// The same without standard texts in the second and third language.
pub(crate) static PARTIAL: Charter = Charter {
    table: &arabic::TABLE,
    locales: &[&locales::FR],
    categories: &[&arabic::NECESSARY],
    rows: &[&arabic::SESSIONID],
};

pub(crate) const SAFE: Attributes = Attributes {
    secure: true,
    http_only: true,
    same_site: SameSite::Lax,
    path: "/",
    domain: Domain::HostOnly,
    partitioned: false,
};

pub(crate) const fn length(count: u32, unit: Unit) -> Length {
    Length { count, unit, up_to: false, or_session: false, after_last_visit: false }
}

pub(crate) const fn category(id: &'static str, consent: ConsentBasis, table: &'static Table) -> CategoryInfo {
    CategoryInfo { id, consent, title: None, about: None, known_as: &[], table }
}

/// A row of this program, for the other rows to differ from.
pub(crate) const fn row(
    constant: &'static str,
    name: &'static str,
    category: &'static CategoryInfo,
    texts: [&'static [&'static str]; 3],
) -> Declaration {
    Declaration {
        constant,
        name: Name::Exact(name),
        kind: Kind::Cookie,
        setter: Setter::Site,
        category,
        provider: Localized(texts[0]),
        service: Localized(texts[1]),
        purpose: Localized(texts[2]),
        lifetime: Some(Lifetime::Session),
        attributes: SAFE,
        shared_with: None,
        choice: None,
        formerly: &[],
        revision: 0,
        twin: 0,
        digest: 0,
        wire_attributes: "; Path=/; Secure; HttpOnly; SameSite=Lax",
        wire_max_age: "",
    }
}

mod city {
    use super::*;

    pub(super) static TABLE: Table = Table {
        sites: &["https://data.example.org", "https://cartes.example.org/"],
        controller: Some("Ville d’Exemple"),
        contact: Some("mailto:dpo@example.org"),
        updated: Some("2026-11-01"),
        languages: &["fr", "en"],
        providers: &[
            Provider {
                name: "Matomo",
                policy: Some("https://matomo.org/privacy-policy/"),
                country: Some("DE"),
            },
            Provider { name: "Opendatasoft", policy: None, country: Some("FR") },
            Provider {
                name: "Vidéothèque",
                policy: Some("https://video.example.net/privacy?a=1&b=2"),
                country: None,
            },
        ],
        categories: || CITY.categories,
        rows: || CITY.rows,
        cell: || {
            static CELL: TableCell = TableCell::new();
            &CELL
        },
    };
    pub(super) static NECESSARY: CategoryInfo = category("necessary", ConsentBasis::Exempt, &TABLE);
    pub(super) static PREFERENCES: CategoryInfo = category("preferences", ConsentBasis::Required, &TABLE);
    pub(super) static ANONYMOUS_STATISTICS: CategoryInfo =
        category("anonymous_statistics", ConsentBasis::Objection, &TABLE);
    pub(super) static STATISTICS: CategoryInfo = CategoryInfo {
        known_as: &["analytics"],
        title: Some(Localized(&["Mesure d’audience", "Audience measurement"])),
        ..category("statistics", ConsentBasis::Required, &TABLE)
    };
    pub(super) static MARKETING: CategoryInfo = category("marketing", ConsentBasis::Required, &TABLE);
    pub(super) static VIDEO: CategoryInfo = CategoryInfo {
        title: Some(Localized(&["Vidéos", "Videos"])),
        about: Some(Localized(&[
            "Ils permettent de regarder les vidéos du conseil municipal sans quitter la page.",
            "They let you watch the videos of the city council without leaving the page.",
        ])),
        ..category("video", ConsentBasis::Required, &TABLE)
    };
    pub(super) static UNUSED: CategoryInfo = CategoryInfo {
        title: Some(Localized(&["Inutilisée", "Unused"])),
        ..category("unused", ConsentBasis::Required, &TABLE)
    };

    pub(super) static ROWS: &[&Declaration] = &[
        &SESSIONID, &LANGUAGE, &CSRFTOKEN, &CHOICE, &BALANCER, &FONTS, &THEME, &SEARCHES, &COUNTER, &VISITS,
        &VISITOR, &HEATMAP, &CAMPAIGN, &VIDEO_ID, &BASKET,
    ];

    static SESSIONID: Declaration = Declaration {
        lifetime: Some(Lifetime::Limited(Length { or_session: true, ..length(14, Unit::Days) })),
        ..row(
            "SESSIONID",
            "sessionid",
            &NECESSARY,
            [
                &["Opendatasoft"],
                &["Authentification (portail et administration)", "Sign-in (portal and administration)"],
                &[
                    "Garde votre session ouverte d’une page à l’autre.",
                    "Keeps you signed in from page to page.",
                ],
            ],
        )
    };
    static LANGUAGE: Declaration = Declaration {
        lifetime: Some(Lifetime::Limited(length(1, Unit::Years))),
        attributes: Attributes {
            http_only: false,
            path: "/portail",
            domain: Domain::Site("data.example.org"),
            ..SAFE
        },
        formerly: &[Former { name: "lang", path: "/", domain: Some("example.org") }],
        ..row(
            "LANGUAGE",
            "django_language",
            &NECESSARY,
            [
                &["Opendatasoft"],
                &["Langue", "Language"],
                &["Retient la langue que vous avez choisie.", "Remembers the language you chose."],
            ],
        )
    };
    static CSRFTOKEN: Declaration = Declaration {
        lifetime: Some(Lifetime::Limited(Length { up_to: true, ..length(12, Unit::Months) })),
        attributes: Attributes { same_site: SameSite::Strict, ..SAFE },
        ..row(
            "CSRFTOKEN",
            "__Host-csrftoken",
            &NECESSARY,
            [
                &["Opendatasoft"],
                &["Protection des formulaires", "Protection of forms"],
                &[
                    "Empêche un autre site d’envoyer un formulaire à votre place.",
                    "Keeps another site from sending a form in your place.",
                ],
            ],
        )
    };
    static CHOICE: Declaration = Declaration {
        lifetime: Some(Lifetime::Limited(length(6, Unit::Months))),
        choice: Some(ChoiceFormat::Own),
        ..row(
            "COOKIES_PREFERENCES",
            "cookies_preferences",
            &NECESSARY,
            [
                &["Ville d’Exemple", "Example City"],
                &["Préférences de cookies", "Cookie preferences"],
                &["Retient votre choix au sujet des cookies.", "Remembers your choice about cookies."],
            ],
        )
    };
    static BALANCER: Declaration = Declaration {
        setter: Setter::Library("haproxy"),
        lifetime: Some(Lifetime::Limited(length(1, Unit::Hours))),
        ..row(
            "SERVERID",
            "SERVERID",
            &NECESSARY,
            [
                &["Ville d’Exemple", "Example City"],
                &["Répartition de charge", "Load balancing"],
                &["Vous envoie toujours vers le même serveur.", "Always sends you to the same server."],
            ],
        )
    };
    static FONTS: Declaration = Declaration {
        name: Name::Absent,
        kind: Kind::Nothing,
        lifetime: None,
        ..row(
            "FONTS",
            "",
            &NECESSARY,
            [
                &["Ville d’Exemple", "Example City"],
                &["Polices de caractères", "Fonts"],
                &["Affiche les textes ; rien n’est enregistré.", "Displays the texts; nothing is saved."],
            ],
        )
    };
    static THEME: Declaration = Declaration {
        kind: Kind::LocalStorage,
        setter: Setter::Script,
        lifetime: Some(Lifetime::UntilDeleted),
        ..row(
            "THEME",
            "theme",
            &PREFERENCES,
            [
                &["Ville d’Exemple", "Example City"],
                &["Affichage clair ou sombre", "Light or dark display"],
                &["Retient les couleurs que vous préférez.", "Remembers the colours you prefer."],
            ],
        )
    };
    static SEARCHES: Declaration = Declaration {
        kind: Kind::SessionStorage,
        setter: Setter::Script,
        lifetime: Some(Lifetime::Session),
        ..row(
            "LAST_SEARCHES",
            "last-searches",
            &PREFERENCES,
            [
                &["Ville d’Exemple", "Example City"],
                &["Recherche", "Search"],
                &["Retient vos dernières recherches.", "Remembers your last searches."],
            ],
        )
    };
    static COUNTER: Declaration = Declaration {
        lifetime: Some(Lifetime::Limited(length(30, Unit::Minutes))),
        ..row(
            "COUNTED",
            "counted",
            &ANONYMOUS_STATISTICS,
            [
                &["Ville d’Exemple", "Example City"],
                &["Compteur de pages", "Page counter"],
                &["Évite de compter deux fois la même visite.", "Keeps one visit from being counted twice."],
            ],
        )
    };
    static VISITS: Declaration = Declaration {
        lifetime: Some(Lifetime::Limited(Length { after_last_visit: true, ..length(13, Unit::Months) })),
        ..row(
            "VISITS",
            "visits",
            &STATISTICS,
            [
                &["Ville d’Exemple", "Example City"],
                &["Compteur de visites", "Visit counter"],
                &["Compte vos visites.", "Counts your visits."],
            ],
        )
    };
    static VISITOR: Declaration = Declaration {
        name: Name::Pattern { head: "_pk_id.", tail: "" },
        setter: Setter::Script,
        attributes: Attributes { http_only: false, ..SAFE },
        lifetime: Some(Lifetime::Limited(Length { up_to: true, ..length(13, Unit::Months) })),
        shared_with: Some(Localized(&["Matomo, notre prestataire", "Matomo, our supplier"])),
        ..row(
            "VISITOR",
            "",
            &STATISTICS,
            [
                &["Matomo"],
                &["Mesure d’audience", "Audience measurement"],
                &["Distingue les visiteurs les uns des autres.", "Tells visitors apart."],
            ],
        )
    };
    static HEATMAP: Declaration = Declaration {
        name: Name::Pattern { head: "heat_", tail: "_page" },
        setter: Setter::Script,
        lifetime: Some(Lifetime::Limited(Length {
            up_to: true,
            after_last_visit: true,
            ..length(1, Unit::Weeks)
        })),
        ..row(
            "HEATMAP",
            "",
            &STATISTICS,
            [
                &["Ville d’Exemple", "Example City"],
                &["Parcours sur la page", "Movements on the page"],
                &["Montre quelles parties d’une page sont lues.", "Shows which parts of a page are read."],
            ],
        )
    };
    static CAMPAIGN: Declaration = Declaration {
        setter: Setter::ThirdParty,
        attributes: Attributes {
            http_only: false,
            same_site: SameSite::None,
            domain: Domain::Host("ads.example.com"),
            ..SAFE
        },
        lifetime: Some(Lifetime::Limited(length(90, Unit::Days))),
        shared_with: Some(Localized(&["Les annonceurs du réseau Pub", "The advertisers of the Pub network"])),
        ..row(
            "CAMPAIGN",
            "campaign",
            &MARKETING,
            [
                &["Réseau Pub"],
                &["Campagnes d’information", "Information campaigns"],
                &["Mesure l’effet d’une annonce.", "Measures the effect of an advertisement."],
            ],
        )
    };
    static VIDEO_ID: Declaration = Declaration {
        setter: Setter::ThirdParty,
        attributes: Attributes {
            http_only: false,
            same_site: SameSite::None,
            partitioned: true,
            domain: Domain::Host("video.example.net"),
            ..SAFE
        },
        lifetime: Some(Lifetime::Limited(length(2, Unit::Years))),
        ..row(
            "VIDEO_PLAYER_WITH_A_VERY_LONG_NAME",
            "video_player_with_a_very_long_name_that_no_phone_has_room_for",
            &VIDEO,
            [
                &["Vidéothèque"],
                &["Lecteur vidéo", "Video player"],
                &["Reprend la vidéo là où vous l’aviez laissée.", "Goes on where you left a video."],
            ],
        )
    };
    static BASKET: Declaration = Declaration {
        lifetime: Some(Lifetime::Limited(Length {
            or_session: true,
            after_last_visit: true,
            ..length(45, Unit::Seconds)
        })),
        revision: 2,
        twin: 0,
        digest: 0,
        ..row(
            "PLAYLIST",
            "playlist",
            &VIDEO,
            [
                &["Ville d’Exemple", "Example City"],
                &["Liste de lecture", "Playlist"],
                &["Retient les vidéos que vous avez choisies.", "Remembers the videos you picked."],
            ],
        )
    };
}

mod plain {
    use super::*;

    pub(super) static TABLE: Table = Table {
        sites: &["https://www.example.org"],
        controller: None,
        contact: None,
        updated: None,
        languages: &["fr"],
        providers: &[],
        categories: || PLAIN.categories,
        rows: || PLAIN.rows,
        cell: || {
            static CELL: TableCell = TableCell::new();
            &CELL
        },
    };
    pub(super) static NECESSARY: CategoryInfo = category("necessary", ConsentBasis::Exempt, &TABLE);
    pub(super) static SESSIONID: Declaration = row(
        "SESSIONID",
        "sessionid",
        &NECESSARY,
        [&["Mairie"], &["Authentification"], &["Garde votre session ouverte."]],
    );
}

mod odd {
    use super::*;

    const fn odd(constant: &'static str) -> Declaration {
        row(constant, "name", &plain::NECESSARY, [&["Mairie"], &["Service"], &["Sert."]])
    }

    pub(super) static CHARTER: Declaration = odd("charter");
    pub(super) static CONSENT: Declaration = odd("consent");
    pub(super) static SUMMER: Declaration = odd("été");
    pub(super) static UPPER: Declaration = odd("Charter");
}

mod arabic {
    use super::*;

    pub(super) static TABLE: Table = Table {
        sites: &["https://www.example.org"],
        controller: None,
        contact: None,
        updated: None,
        languages: &["fr", "en", "ar"],
        providers: &[],
        categories: || ARABIC.categories,
        rows: || ARABIC.rows,
        cell: || {
            static CELL: TableCell = TableCell::new();
            &CELL
        },
    };
    pub(super) static NECESSARY: CategoryInfo = category("necessary", ConsentBasis::Exempt, &TABLE);
    pub(super) static SESSIONID: Declaration = row(
        "SESSIONID",
        "sessionid",
        &NECESSARY,
        [
            &["Mairie"],
            &["Authentification", "Sign-in"],
            &["Garde votre session ouverte.", "Keeps you signed in."],
        ],
    );
}

pub(crate) mod hostile {
    use super::*;

    /// Everything that HTML, Markdown or a terminal could take for more than text.
    pub(crate) const NASTY: &str = "<script>alert(1)</script> <img src=x onerror=alert(2)> | ||| `code` ```\n# heading\n\n- list\n\
        1. one\n> quote\n***\n*em* __strong__ ~~gone~~ [link](https://evil.example) ![image](x) <https://evil.example> \
        https://evil.example www.evil.example &amp; &lt;b&gt; \"double\" 'single' \\| \\ [ref]: x $math$ \u{1b}[31mred\u{7}\u{0} \u{9b}31m --> ]]> }} {$x}";

    pub(super) static TABLE: Table = Table {
        sites: &["https://a.example/?\"><script>alert(1)</script>|x", "javascript:alert(1)"],
        controller: Some(NASTY),
        contact: Some("javascript:alert('contact')"),
        updated: Some("<b>today</b>|`x`"),
        languages: &["fr", "en"],
        providers: &[
            Provider { name: NASTY, policy: Some("javascript:alert(3)"), country: Some("<i>|") },
            Provider {
                name: "Quotes",
                policy: Some("https://b.example/\"onclick=\"alert(4)|>)](x)`*&copy;\\\n#"),
                country: Some("FR"),
            },
        ],
        categories: || HOSTILE.categories,
        rows: || HOSTILE.rows,
        cell: || {
            static CELL: TableCell = TableCell::new();
            &CELL
        },
    };
    pub(super) static NECESSARY: CategoryInfo = CategoryInfo {
        title: Some(Localized(&[NASTY])),
        about: Some(Localized(&[NASTY])),
        ..category("necessary", ConsentBasis::Exempt, &TABLE)
    };
    pub(super) static CUSTOM: CategoryInfo = CategoryInfo {
        title: Some(Localized(&["1. **titre** #", "- **title** #"])),
        about: Some(Localized(&["# à propos", "+ about\n===\n    code"])),
        ..category("custom", ConsentBasis::Objection, &TABLE)
    };

    pub(super) static ROWS: &[&Declaration] = &[&TEXTS, &NAMED, &TICKS, &PIPES, &SPACED];

    static TEXTS: Declaration = Declaration {
        shared_with: Some(Localized(&[NASTY])),
        setter: Setter::Library(NASTY),
        ..row("TEXTS", "plain", &NECESSARY, [&[NASTY], &[NASTY], &[NASTY]])
    };
    static NAMED: Declaration = Declaration {
        name: Name::Pattern { head: "<b>&", tail: "\"'_*_" },
        setter: Setter::ThirdParty,
        ..row("NAMED", "", &NECESSARY, [&["Quotes"], &["*"], &["_"]])
    };
    static TICKS: Declaration = row("TICKS", "a`b``c", &CUSTOM, [&["-"], &["+ x"], &["2) y"]]);
    static PIPES: Declaration = row("PIPES", "a|b\\|c\\", &CUSTOM, [&["="], &["| --- |"], &["\\"]]);
    static SPACED: Declaration = row("SPACED", " spaced ", &CUSTOM, [&["~"], &["~~~"], &["But", "Aim"]]);
}
