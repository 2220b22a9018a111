//! A table as `declare_cookies!` expands it, written by hand: the runtime is tested without the macro.
#![allow(dead_code, missing_docs, reason = "each test binary uses a part of it")]

use cookie_decl::{Category, CookieDecl};

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

pub static CHARTER: cookie_decl::Charter = cookie_decl::Charter {
    table: &__table::TABLE,
    locales: &[&cookie_decl::__private::locales::FR, &cookie_decl::__private::locales::EN],
    categories: &[&__table::NECESSARY, &__table::STATISTICS],
    rows: &[&__table::SESSIONID, &__table::VISITS],
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
        remembers_choice: false,
        formerly: &[],
        revision: 0,
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
        remembers_choice: false,
        formerly: &[],
        revision: 0,
        wire_attributes: "; Path=/; Secure; HttpOnly; SameSite=Lax",
        wire_max_age: "; Max-Age=33696000",
    };
}
