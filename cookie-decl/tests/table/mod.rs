//! A table as `declare_cookies!` expands it, written by hand: the runtime is tested without the macro.
#![allow(dead_code, missing_docs, unreachable_pub, reason = "each test binary uses a part of it")]

use core::fmt;
use core::str::FromStr;

use cookie_decl::{
    Category, CookieDecl, CookiePattern, ForeignCookie, ForeignPattern, StorageKey, Text, ThirdPartyCookie,
};

/// A type of the application, kept as its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    Fr,
    En,
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Fr => "fr",
            Self::En => "en",
        })
    }
}

impl FromStr for Language {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        match text {
            "fr" => Ok(Self::Fr),
            "en" => Ok(Self::En),
            _ => Err(()),
        }
    }
}

/// A type whose `Display` fails half way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unwritable;

impl fmt::Display for Unwritable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("secret")?;
        Err(fmt::Error)
    }
}

impl FromStr for Unwritable {
    type Err = ();

    fn from_str(_: &str) -> Result<Self, ()> {
        Err(())
    }
}

#[derive(Debug)]
pub struct Necessary;
impl Category for Necessary {
    const INFO: &'static cookie_decl::CategoryInfo = &__table::NECESSARY;
    type Gate = cookie_decl::__private::Open;
}

#[derive(Debug)]
pub struct Statistics;
impl Category for Statistics {
    const INFO: &'static cookie_decl::CategoryInfo = &__table::STATISTICS;
    type Gate = cookie_decl::__private::Guarded;
}

pub const SESSIONID: CookieDecl<Necessary> = CookieDecl::new(&__table::SESSIONID);
pub const VISITS: CookieDecl<Statistics, u64> = CookieDecl::new(&__table::VISITS);

pub const LANGUAGE: CookieDecl<Necessary, Text<Language>> = CookieDecl::new(&__table::LANGUAGE);
pub const UNWRITABLE: CookieDecl<Necessary, Text<Unwritable>> = CookieDecl::new(&__table::UNWRITABLE);
pub const COUNT: CookieDecl<Necessary, u64> = CookieDecl::new(&__table::COUNT);
pub const WIDE: CookieDecl<Necessary, i128> = CookieDecl::new(&__table::COUNT);
pub const FLAG: CookieDecl<Necessary, bool> = CookieDecl::new(&__table::FLAG);
pub const SID: CookieDecl<Necessary> = CookieDecl::new(&__table::SID);
pub const EMBED: CookieDecl<Necessary> = CookieDecl::new(&__table::EMBED);
pub const THEME: CookieDecl<Necessary> = CookieDecl::new(&__table::THEME);
pub const VISITOR: ForeignCookie<Statistics> = ForeignCookie::new(&__table::VISITOR);
pub const AUTH: ForeignCookie<Necessary> = ForeignCookie::new(&__table::AUTH);
pub const PREF: CookiePattern<Necessary> = CookiePattern::new(&__table::PREF);
pub const SURVEY: CookiePattern<Statistics, u8> = CookiePattern::new(&__table::SURVEY);
pub const MATOMO: ForeignPattern<Statistics> = ForeignPattern::new(&__table::MATOMO);
pub const VIDEO: ThirdPartyCookie<Statistics> = ThirdPartyCookie::new(&__table::VIDEO);
pub const DRAFT: StorageKey<Necessary> = StorageKey::new(&__table::DRAFT);
#[cfg(feature = "json")]
pub const PREFS: CookieDecl<Necessary, cookie_decl::Json<Preferences>> = CookieDecl::new(&__table::PREFS);

/// A type of the application, kept as JSON.
#[cfg(feature = "json")]
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Preferences {
    pub theme: String,
    pub per_page: u32,
}

pub static CHARTER: cookie_decl::Charter = cookie_decl::Charter {
    table: &__table::TABLE,
    locales: &[&cookie_decl::__private::locales::FR, &cookie_decl::__private::locales::EN],
    categories: &[&__table::NECESSARY, &__table::STATISTICS],
    rows: &[
        &__table::SESSIONID,
        &__table::LANGUAGE,
        &__table::UNWRITABLE,
        &__table::COUNT,
        &__table::FLAG,
        &__table::SID,
        &__table::EMBED,
        &__table::THEME,
        &__table::AUTH,
        &__table::PREF,
        &__table::DRAFT,
        &__table::PREFS,
        &__table::VISITS,
        &__table::VISITOR,
        &__table::SURVEY,
        &__table::MATOMO,
        &__table::VIDEO,
    ],
};

#[doc(hidden)]
mod __table {
    use cookie_decl::__private::*;

    pub static TABLE: Table = Table {
        sites: &["https://data.example.org"],
        controller: Some("Example City"),
        contact: None,
        updated: None,
        languages: &["fr", "en"],
        providers: &[],
        categories: || super::CHARTER.categories,
        rows: || super::CHARTER.rows,
        cell: || {
            static CELL: TableCell = TableCell::new();
            &CELL
        },
    };
    pub static NECESSARY: CategoryInfo = CategoryInfo {
        id: "necessary",
        consent: ConsentBasis::Exempt,
        title: None,
        about: None,
        known_as: &[],
        table: &TABLE,
    };
    pub static STATISTICS: CategoryInfo = CategoryInfo {
        id: "statistics",
        consent: ConsentBasis::Required,
        title: None,
        about: None,
        known_as: &[],
        table: &TABLE,
    };
    pub static SESSIONID: Declaration = Declaration {
        constant: "SESSIONID",
        name: Name::Exact("sessionid"),
        kind: Kind::Cookie,
        setter: Setter::Site,
        category: &NECESSARY,
        provider: Localized(&["Opendatasoft"]),
        service: Localized(&["Authentification", "Sign-in"]),
        purpose: Localized(&["Garde la session ouverte.", "Keeps you signed in."]),
        lifetime: Some(Lifetime::Limited(Length {
            count: 14,
            unit: Unit::Days,
            up_to: false,
            or_session: true,
            after_last_visit: false,
        })),
        attributes: Attributes {
            secure: true,
            http_only: true,
            same_site: SameSite::Lax,
            path: "/",
            domain: Domain::HostOnly,
            partitioned: false,
        },
        shared_with: None,
        choice: None,
        formerly: &[],
        revision: 0,
        twin: 0,
        digest: 0,
        wire_attributes: "; Path=/; Secure; HttpOnly; SameSite=Lax",
        wire_max_age: "; Max-Age=1209600",
    };
    pub static VISITS: Declaration = Declaration {
        constant: "VISITS",
        name: Name::Exact("visits"),
        kind: Kind::Cookie,
        setter: Setter::Site,
        category: &STATISTICS,
        provider: Localized(&["Example City"]),
        service: Localized(&["Compteur de pages", "Page counter"]),
        purpose: Localized(&["Compte vos visites.", "Counts your visits."]),
        lifetime: Some(Lifetime::Limited(Length {
            count: 13,
            unit: Unit::Months,
            up_to: false,
            or_session: false,
            after_last_visit: false,
        })),
        attributes: Attributes {
            secure: true,
            http_only: true,
            same_site: SameSite::Lax,
            path: "/",
            domain: Domain::HostOnly,
            partitioned: false,
        },
        shared_with: None,
        choice: None,
        formerly: &[],
        revision: 0,
        twin: 0,
        digest: 0,
        wire_attributes: "; Path=/; Secure; HttpOnly; SameSite=Lax",
        wire_max_age: "; Max-Age=33696000",
    };

    // From here on only what differs is written.
    const SAFE: Attributes = Attributes {
        secure: true,
        http_only: true,
        same_site: SameSite::Lax,
        path: "/",
        domain: Domain::HostOnly,
        partitioned: false,
    };
    const fn life(count: u32, unit: Unit) -> Lifetime {
        Lifetime::Limited(Length { count, unit, up_to: false, or_session: false, after_last_visit: false })
    }
    const fn row(constant: &'static str, name: Name, category: &'static CategoryInfo) -> Declaration {
        Declaration {
            constant,
            name,
            kind: Kind::Cookie,
            setter: Setter::Site,
            category,
            provider: Localized(&["Example City"]),
            service: Localized(&["Site", "Site"]),
            purpose: Localized(&["Essai.", "Trial."]),
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
    const fn necessary(constant: &'static str, name: &'static str) -> Declaration {
        row(constant, Name::Exact(name), &NECESSARY)
    }

    pub static LANGUAGE: Declaration = Declaration {
        lifetime: Some(life(1, Unit::Years)),
        attributes: Attributes { http_only: false, ..SAFE },
        wire_attributes: "; Path=/; Secure; SameSite=Lax",
        wire_max_age: "; Max-Age=31536000",
        ..necessary("LANGUAGE", "django_language")
    };
    pub static UNWRITABLE: Declaration = necessary("UNWRITABLE", "unwritable");
    pub static COUNT: Declaration = necessary("COUNT", "count");
    pub static FLAG: Declaration = necessary("FLAG", "flag");
    pub static PREFS: Declaration = necessary("PREFS", "prefs");
    pub static SID: Declaration = necessary("SID", "__Host-sid");
    pub static EMBED: Declaration = Declaration {
        lifetime: Some(Lifetime::Limited(Length {
            count: 2,
            unit: Unit::Hours,
            up_to: true,
            or_session: false,
            after_last_visit: false,
        })),
        attributes: Attributes {
            same_site: SameSite::None,
            path: "/widget",
            domain: Domain::Site("data.example.org"),
            partitioned: true,
            ..SAFE
        },
        wire_attributes: "; Path=/widget; Domain=data.example.org; Secure; HttpOnly; SameSite=None; Partitioned",
        wire_max_age: "; Max-Age=7200",
        ..necessary("EMBED", "embed")
    };
    pub static THEME: Declaration = Declaration {
        attributes: Attributes { secure: false, http_only: false, same_site: SameSite::Strict, ..SAFE },
        wire_attributes: "; Path=/; SameSite=Strict",
        formerly: &[
            Former { name: "skin", path: "/", domain: None },
            Former { name: "theme", path: "/old", domain: Some("example.org") },
            Former { name: "__Http-theme", path: "/", domain: None },
        ],
        ..necessary("THEME", "theme")
    };
    pub static VISITOR: Declaration = Declaration {
        setter: Setter::Script,
        lifetime: Some(life(13, Unit::Months)),
        attributes: Attributes { http_only: false, ..SAFE },
        wire_attributes: "",
        ..row("VISITOR", Name::Exact("_visitor"), &STATISTICS)
    };
    pub static AUTH: Declaration = Declaration {
        setter: Setter::Library("gateway"),
        wire_attributes: "",
        ..necessary("AUTH", "__Host-auth")
    };
    pub static PREF: Declaration = Declaration {
        formerly: &[Former { name: "old_*_pref", path: "/", domain: None }],
        ..row("PREF", Name::Pattern { head: "pref_", tail: ".v1" }, &NECESSARY)
    };
    pub static SURVEY: Declaration = Declaration {
        lifetime: Some(life(30, Unit::Days)),
        wire_max_age: "; Max-Age=2592000",
        ..row("SURVEY", Name::Pattern { head: "", tail: "_survey" }, &STATISTICS)
    };
    pub static MATOMO: Declaration = Declaration {
        setter: Setter::Script,
        lifetime: Some(life(13, Unit::Months)),
        attributes: Attributes { http_only: false, ..SAFE },
        wire_attributes: "",
        ..row("MATOMO", Name::Pattern { head: "_pk_id.", tail: "" }, &STATISTICS)
    };
    pub static VIDEO: Declaration = Declaration {
        setter: Setter::ThirdParty,
        lifetime: Some(life(6, Unit::Months)),
        attributes: Attributes { same_site: SameSite::None, domain: Domain::Host("video.example"), ..SAFE },
        wire_attributes: "",
        ..row("VIDEO", Name::Pattern { head: "VISITOR_", tail: "" }, &STATISTICS)
    };
    pub static DRAFT: Declaration = Declaration {
        kind: Kind::LocalStorage,
        setter: Setter::Script,
        lifetime: Some(Lifetime::UntilDeleted),
        wire_attributes: "",
        ..necessary("DRAFT", "draft")
    };
}
