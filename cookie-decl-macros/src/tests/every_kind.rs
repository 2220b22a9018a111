#[doc(hidden)]
#[allow(unreachable_pub, unused_imports, unexpected_cfgs)]
mod __declared {
    use krate::__private::*;
    pub static TABLE: Table = Table {
        sites: &["https://data.example.org"],
        controller: Some("Example City"),
        contact: Some("mailto:privacy@example.org"),
        updated: Some("2026-11-23"),
        languages: &["fr", "en"],
        providers: &[
            Provider {
                name: "Matomo",
                policy: Some("https://matomo.example/privacy"),
                country: Some("FR"),
            },
        ],
        categories: || CATEGORIES,
        rows: || ROWS,
        cell: || {
            static CELL: TableCell = TableCell::new();
            &CELL
        },
    };
    pub static CATEGORY_0: CategoryInfo = CategoryInfo {
        id: "necessary",
        consent: ConsentBasis::Exempt,
        title: None,
        about: None,
        known_as: &[],
        table: &TABLE,
    };
    pub static CATEGORY_1: CategoryInfo = CategoryInfo {
        id: "statistics",
        consent: ConsentBasis::Required,
        title: None,
        about: None,
        known_as: &[],
        table: &TABLE,
    };
    pub static CATEGORY_2: CategoryInfo = CategoryInfo {
        id: "maps",
        consent: ConsentBasis::Objection,
        title: Some(Localized(&["Cartes", "Maps"])),
        about: None,
        known_as: &["maps"],
        table: &TABLE,
    };
    pub static ROW_0: Declaration = Declaration {
        constant: "CHOICE",
        name: Name::Exact("choice"),
        provider: Localized(&["City"]),
        service: Localized(&["Choix", "Choice"]),
        purpose: Localized(&["Retient.", "Keeps."]),
        lifetime: Some(
            Lifetime::Limited(Length {
                count: 6,
                unit: Unit::Months,
                ..Length::PLAIN
            }),
        ),
        category: &CATEGORY_0,
        choice: Some(ChoiceFormat::Own),
        formerly: &[
            Former {
                name: "old",
                path: "/x",
                domain: Some("example.org"),
            },
        ],
        revision: 3,
        digest: 810461841,
        wire_max_age: "; Max-Age=15552000",
        ..Declaration::PLAIN
    };
    pub static ROW_1: Declaration = Declaration {
        constant: "CART",
        name: Name::Pattern {
            head: "cart_",
            tail: "",
        },
        provider: Localized(&["City"]),
        service: Localized(&["Choix", "Choice"]),
        purpose: Localized(&["Retient.", "Keeps."]),
        lifetime: Some(
            Lifetime::Limited(Length {
                count: 1,
                unit: Unit::Days,
                ..Length::PLAIN
            }),
        ),
        category: &CATEGORY_0,
        attributes: Attributes {
            domain: Domain::Site("data.example.org"),
            ..Attributes::SAFE
        },
        digest: 862801037,
        wire_attributes: "; Path=/; Domain=data.example.org; Secure; HttpOnly; SameSite=Lax",
        wire_max_age: "; Max-Age=86400",
        ..Declaration::PLAIN
    };
    pub static ROW_2: Declaration = Declaration {
        constant: "PK_ID",
        name: Name::Pattern {
            head: "_pk_id.",
            tail: "",
        },
        setter: Setter::Script,
        provider: Localized(&["Matomo"]),
        service: Localized(&["Mesure", "Counting"]),
        purpose: Localized(&["Compte.", "Counts."]),
        lifetime: Some(
            Lifetime::Limited(Length {
                count: 13,
                unit: Unit::Months,
                up_to: true,
                after_last_visit: true,
                ..Length::PLAIN
            }),
        ),
        category: &CATEGORY_1,
        attributes: Attributes {
            http_only: false,
            ..Attributes::SAFE
        },
        shared_with: Some(Localized(&["Matomo"])),
        digest: 267928987,
        wire_attributes: "; Path=/; Secure; SameSite=Lax",
        wire_max_age: "; Max-Age=33696000",
        ..Declaration::PLAIN
    };
    pub static ROW_3: Declaration = Declaration {
        constant: "PROXY",
        name: Name::Exact("proxy"),
        setter: Setter::Library("a proxy"),
        provider: Localized(&["Matomo"]),
        service: Localized(&["Mesure", "Counting"]),
        purpose: Localized(&["Compte.", "Counts."]),
        lifetime: Some(Lifetime::Session),
        category: &CATEGORY_1,
        digest: 898763513,
        ..Declaration::PLAIN
    };
    pub static ROW_4: Declaration = Declaration {
        constant: "THEIRS",
        name: Name::Exact("theirs"),
        setter: Setter::ThirdParty,
        provider: Localized(&["Matomo"]),
        service: Localized(&["Mesure", "Counting"]),
        purpose: Localized(&["Compte.", "Counts."]),
        lifetime: Some(Lifetime::Session),
        category: &CATEGORY_1,
        attributes: Attributes {
            same_site: SameSite::None,
            ..Attributes::SAFE
        },
        digest: 362937764,
        wire_attributes: "",
        ..Declaration::PLAIN
    };
    #[cfg(feature = "tabs")]
    pub static ROW_5: Declaration = Declaration {
        constant: "TAB",
        name: Name::Exact("tab"),
        kind: Kind::SessionStorage,
        setter: Setter::Script,
        provider: Localized(&["Matomo"]),
        service: Localized(&["Mesure", "Counting"]),
        purpose: Localized(&["Compte.", "Counts."]),
        lifetime: Some(Lifetime::Session),
        category: &CATEGORY_1,
        attributes: Attributes {
            http_only: false,
            ..Attributes::SAFE
        },
        digest: 422474159,
        wire_attributes: "",
        ..Declaration::PLAIN
    };
    pub static ROW_6: Declaration = Declaration {
        constant: "",
        kind: Kind::Nothing,
        provider: Localized(&["Matomo"]),
        service: Localized(&["Mesure", "Counting"]),
        purpose: Localized(&["Compte.", "Counts."]),
        category: &CATEGORY_1,
        digest: 136292210,
        wire_attributes: "",
        ..Declaration::PLAIN
    };
    pub static LOCALES: &[&Locale] = &[&locales::FR, &locales::EN];
    pub static CATEGORIES: &[&CategoryInfo] = &[&CATEGORY_0, &CATEGORY_1, &CATEGORY_2];
    pub static ROWS: &[&Declaration] = &[
        &ROW_0,
        &ROW_1,
        &ROW_2,
        &ROW_3,
        &ROW_4,
        #[cfg(feature = "tabs")]
        &ROW_5,
        &ROW_6,
    ];
}
/// Cookies of category `necessary`.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[allow(unreachable_pub, dead_code, non_camel_case_types)]
pub struct Necessary;
impl krate::Category for Necessary {
    const INFO: &'static krate::CategoryInfo = &__declared::CATEGORY_0;
    type Gate = krate::__private::Open;
}
/// Cookies of category `statistics`.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[allow(unreachable_pub, dead_code, non_camel_case_types)]
pub struct Statistics;
impl krate::Category for Statistics {
    const INFO: &'static krate::CategoryInfo = &__declared::CATEGORY_1;
    type Gate = krate::__private::Guarded;
}
/// Cookies of category `maps`.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[allow(unreachable_pub, dead_code, non_camel_case_types)]
pub struct Maps;
impl krate::Category for Maps {
    const INFO: &'static krate::CategoryInfo = &__declared::CATEGORY_2;
    type Gate = krate::__private::Guarded;
}
/** Its own words.

 Cookie `choice` of City, category `necessary`.

 - service: Choix
 - purpose: Retient.
 - lifetime: 6 months
 - attributes: `Path=/; Secure; HttpOnly; SameSite=Lax`
 - set by: this program*/
#[allow(unreachable_pub, dead_code)]
pub const CHOICE: krate::CookieDecl<Necessary> = krate::CookieDecl::new(
    &__declared::ROW_0,
);
/** Cookie `cart_*` of City, category `necessary`.

 - service: Choix
 - purpose: Retient.
 - lifetime: 1 day
 - attributes: `Path=/; Domain=data.example.org; Secure; HttpOnly; SameSite=Lax`
 - set by: this program*/
#[allow(unreachable_pub, dead_code)]
pub const CART: krate::CookiePattern<Necessary, krate::Text<crate::Cart>> = krate::CookiePattern::new(
    &__declared::ROW_1,
);
/** Cookie `_pk_id.*` of Matomo, category `statistics`.

 - service: Mesure
 - purpose: Compte.
 - lifetime: up to 13 months after last visit
 - attributes: `Path=/; Secure; SameSite=Lax`
 - set by: a script of the page
 - shared with: Matomo*/
#[allow(unreachable_pub, dead_code)]
pub const PK_ID: krate::ForeignPattern<Statistics> = krate::ForeignPattern::new(
    &__declared::ROW_2,
);
/** Cookie `proxy` of Matomo, category `statistics`.

 - service: Mesure
 - purpose: Compte.
 - lifetime: session
 - attributes: `Path=/; Secure; HttpOnly; SameSite=Lax`
 - set by: a proxy*/
#[allow(unreachable_pub, dead_code)]
pub const PROXY: krate::ForeignCookie<Statistics, u64> = krate::ForeignCookie::new(
    &__declared::ROW_3,
);
/** Cookie `theirs` of Matomo, category `statistics`.

 - service: Mesure
 - purpose: Compte.
 - lifetime: session
 - attributes: `Path=/; Secure; HttpOnly; SameSite=None`
 - set by: a third party*/
#[allow(unreachable_pub, dead_code)]
pub const THEIRS: krate::ThirdPartyCookie<Statistics> = krate::ThirdPartyCookie::new(
    &__declared::ROW_4,
);
#[cfg(feature = "tabs")]
/** Session storage key `tab` of Matomo, category `statistics`.

 - service: Mesure
 - purpose: Compte.
 - lifetime: session
 - set by: a script of the page*/
#[allow(unreachable_pub, dead_code)]
pub const TAB: krate::StorageKey<Statistics> = krate::StorageKey::new(
    &__declared::ROW_5,
);
/// Every kind of row.
#[allow(unreachable_pub, dead_code)]
pub static CHARTER: krate::Charter = krate::Charter {
    table: &__declared::TABLE,
    locales: __declared::LOCALES,
    categories: __declared::CATEGORIES,
    rows: __declared::ROWS,
};
