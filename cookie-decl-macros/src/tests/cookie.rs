#[doc(hidden)]
#[allow(unreachable_pub, unused_imports, unexpected_cfgs)]
mod __declared {
    use krate::__private::*;
    pub static TABLE: Table = Table {
        sites: &["https://data.example.org"],
        controller: None,
        contact: None,
        updated: None,
        languages: &["en"],
        providers: &[],
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
    pub static ROW_0: Declaration = Declaration {
        constant: "SESSIONID",
        name: Name::Exact("sessionid"),
        provider: Localized(&["Opendatasoft"]),
        service: Localized(&["Sign-in"]),
        purpose: Localized(&["Keeps you signed in."]),
        lifetime: Some(
            Lifetime::Limited(Length {
                count: 14,
                unit: Unit::Days,
                or_session: true,
                ..Length::PLAIN
            }),
        ),
        category: &CATEGORY_0,
        digest: 604980950,
        wire_max_age: "; Max-Age=1209600",
        ..Declaration::PLAIN
    };
    pub static LOCALES: &[&Locale] = &[&locales::EN];
    pub static CATEGORIES: &[&CategoryInfo] = &[&CATEGORY_0];
    pub static ROWS: &[&Declaration] = &[&ROW_0];
}
/// Cookies of category `necessary`.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[allow(unreachable_pub, dead_code, non_camel_case_types)]
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
    categories: __declared::CATEGORIES,
    rows: __declared::ROWS,
};
