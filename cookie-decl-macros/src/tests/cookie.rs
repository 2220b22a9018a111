#[doc(hidden)]
#[allow(unreachable_pub, unused_imports)]
mod __declared {
    use krate::__private::*;
    pub static TABLE: Table = Table {
        sites: &["https://data.example.org"],
        controller: None,
        contact: None,
        updated: None,
        languages: &["en"],
        providers: &[],
        categories: CATEGORIES,
        rows: ROWS,
    };
    pub static CATEGORY_0: CategoryInfo = CategoryInfo {
        id: "necessary",
        consent: ConsentBasis::Exempt,
        title: None,
        about: None,
        known_as: &[],
        table: &TABLE,
    };
    pub static ROW_0: Declaration = Declaration {
        constant: "SESSIONID",
        name: Name::Exact("sessionid"),
        kind: Kind::Cookie,
        setter: Setter::Site,
        category: &CATEGORY_0,
        provider: Localized(&["Opendatasoft"]),
        service: Localized(&["Sign-in"]),
        purpose: Localized(&["Keeps you signed in."]),
        lifetime: Some(
            Lifetime::Limited(Length {
                count: 14,
                unit: Unit::Days,
                up_to: false,
                or_session: true,
                after_last_visit: false,
            }),
        ),
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
        digest: 604980950,
        wire_attributes: "; Path=/; Secure; HttpOnly; SameSite=Lax",
        wire_max_age: "; Max-Age=1209600",
    };
    pub static LOCALES: &[&Locale] = &[&locales::EN];
    pub static CATEGORIES: &[&CategoryInfo] = &[&CATEGORY_0];
    pub static ROWS: &[&Declaration] = &[&ROW_0];
}
/// Cookies of category `necessary`.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[allow(unreachable_pub, dead_code)]
pub struct Necessary;
impl krate::Category for Necessary {
    const INFO: &'static krate::CategoryInfo = &__declared::CATEGORY_0;
    type Gate = krate::__private::Open;
}
/** Cookie `sessionid` of Opendatasoft, category `necessary`.

 - service: Sign-in
 - purpose: Keeps you signed in.
 - lifetime: session or 14 days
 - attributes: `Path=/; Secure; HttpOnly; SameSite=Lax`
 - set by: this program*/
#[allow(unreachable_pub)]
pub const SESSIONID: krate::CookieDecl<Necessary> = krate::CookieDecl::new(
    &__declared::ROW_0,
);
/// All cookies of the site, and the charter that tells visitors of them.
#[allow(unreachable_pub, dead_code)]
pub static CHARTER: krate::Charter = krate::Charter {
    table: &__declared::TABLE,
    locales: __declared::LOCALES,
};
