//! The rules: name, grade, reason and source of each, in one place.

/// What a broken rule costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grade {
    /// The browser throws the cookie away, or the table contradicts itself: always an error.
    Refused,
    /// The browser silently changes the cookie: an error that `#[allow(…)]` lifts.
    Altered,
    /// Somebody else's software breaks on the cookie: an error that `#[allow(…)]` lifts.
    Fragile,
    /// An authority whose profile the table has asks for something else: an error that `#[allow(…)]` lifts.
    Asked,
    /// Legal and working, but probably not meant: a warning that `#[allow(…)]` lifts.
    Advice,
}

impl Grade {
    /// Whether `#[allow(RULE, reason = "…")]` on a row lifts rules of this grade.
    pub fn can_be_allowed(self) -> bool {
        self != Self::Refused
    }

    /// Whether breaking a rule of this grade is a warning rather than an error.
    pub fn is_warning(self) -> bool {
        self == Self::Advice
    }
}

/// A part of the table that a rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// The shape of the table.
    Table,
    /// Names of cookies and constants.
    Names,
    /// `__Host-` and its kin.
    Prefixes,
    /// Terms.
    Attributes,
    /// Languages and translations.
    Languages,
    /// Consent.
    Consent,
    /// What authorities ask, `#![profiles(…)]`.
    Profiles,
    /// Cookies that the package's sources set.
    Sources,
    /// What `cargo cookie-decl check` alone looks at.
    Check,
}

impl Family {
    /// Whether its rules are about the sources rather than the table.
    pub fn is_about_sources(self) -> bool {
        matches!(self, Self::Sources | Self::Check)
    }
}

/// A rule.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// What `#[allow(…)]` and the UI test call it.
    pub name: &'static str,
    /// What it is about.
    pub family: Family,
    /// What breaking it costs.
    pub grade: Grade,
    /// Why it stands, in a sentence.
    pub reason: &'static str,
    /// Where that is written.
    pub source: &'static str,
}

/// The rule of that name.
pub fn find(name: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.name == name)
}

/// What `undeclared` means where a table or the code says how strict to be: all that finds a cookie which the table does
/// not know, or not as it is.
pub static UNDECLARED_GROUP: &[&Rule] =
    &[&UNDECLARED, &UNREADABLE_NAME, &UNDECLARED_REMOVAL, &LIBRARY_NOT_NAMED];

// Where rules come from. A document that gets a number or moves is renamed here and nowhere else.

/// RFC 6265bis, draft-ietf-httpbis-rfc6265bis-22: approved, without a number yet.
macro_rules! bis {
    ($section:literal) => {
        concat!("RFC 6265bis, section ", $section)
    };
}
/// draft-ietf-httpbis-layered-cookies-02, which brings the two newer prefixes.
macro_rules! layered {
    ($section:literal) => {
        concat!("draft-ietf-httpbis-layered-cookies, section ", $section)
    };
}
/// The explainer of privacycg/CHIPS, the only text there is for `Partitioned`.
macro_rules! chips {
    () => {
        "CHIPS explainer (privacycg/CHIPS)"
    };
}
/// What authorities have published; `profile.rs` has the days and the figures.
macro_rules! cnil {
    ($text:literal) => {
        concat!("CNIL, ", $text)
    };
}
/// The same of the Spanish authority.
macro_rules! aepd {
    () => {
        "AEPD, guide on the use of cookies of July 2023"
    };
}
/// The same of the British authority.
macro_rules! ico {
    () => {
        "ICO, guidance on storage and access technologies"
    };
}
/// Our own grammar.
macro_rules! ours {
    () => {
        "the grammar of `declare_cookies!`"
    };
}

/// Declares each rule as a static that bears its name in capitals, and lists them all, so that none is left out.
macro_rules! rules {
    ($($rule:ident: $family:ident, $grade:ident, $source:expr, $reason:literal;)*) => {
        $(
            #[doc = $reason]
            pub static $rule: Rule = Rule {
                name: {
                    const LOWER: [u8; stringify!($rule).len()] = lower_case(stringify!($rule));
                    match core::str::from_utf8(&LOWER) {
                        Ok(name) => name,
                        Err(_) => stringify!($rule),
                    }
                },
                family: Family::$family,
                grade: Grade::$grade,
                reason: $reason,
                source: $source,
            };
        )*

        /// All rules, by family.
        pub static RULES: &[&Rule] = &[$(&$rule),*];
    };
}

rules! {
    // The table.
    UNKNOWN_INNER_ATTRIBUTE: Table, Refused, ours!(), "A misspelt `#![…]` would silently do nothing.";
    UNKNOWN_ATTRIBUTE: Table, Refused, ours!(), "A misspelt `#[…]` would silently do nothing.";
    MISPLACED_ATTRIBUTE: Table, Refused, ours!(), "An attribute means nothing on a thing that it does not belong to.";
    UNKNOWN_CATEGORY: Table, Refused, ours!(), "A category decides whether a visitor is asked, so a misspelt one must not become a new one.";
    UNKNOWN_TERM: Table, Refused, ours!(), "A misspelt term would leave the default in its place.";
    DUPLICATE_ATTRIBUTE: Table, Refused, ours!(), "Of two equal attributes one would silently lose.";
    DUPLICATE_TERM: Table, Refused, bis!("4.1.1"), "A server must not send an attribute twice, and browsers obey the last one only.";
    CONFLICTING_SETTERS: Table, Refused, ours!(), "A cookie is set either by this program, or by a script, a library or a third party.";
    MISSING_SITE: Table, Refused, ours!(), "Whether a `Domain`, `Secure` or a prefix can work depends on the hosts of the site.";
    MALFORMED_SITE: Table, Refused, ours!(), "A site is an `http` or `https` origin, such as `https://example.org`.";
    MALFORMED_ATTRIBUTE: Table, Refused, ours!(), "An attribute that cannot be read says nothing.";
    MALFORMED_TERM: Table, Refused, ours!(), "A term that cannot be read would leave the default in its place.";
    MALFORMED_TEXT: Table, Refused, ours!(), "A text is a string, or a string for each language.";
    MALFORMED_NAME: Table, Refused, ours!(), "A name cell holds one wire name, perhaps with a constant, a kind and a type, or `none`.";
    ROW_OUTSIDE_CATEGORY: Table, Refused, ours!(), "The category of a row decides whether a visitor is asked.";
    MISSING_SEMICOLON: Table, Refused, ours!(), "Without the `;` two rows run together.";
    TOO_FEW_CELLS: Table, Refused, ours!(), "A charter owes its visitors the provider, the service, the name and the purpose.";
    TOO_MANY_CELLS: Table, Refused, ours!(), "A row has four cells, and a fifth for its terms.";
    EMPTY_CELL: Table, Refused, ours!(), "An empty cell is an empty cell of the charter.";
    REPEAT_WITHOUT_ROW_ABOVE: Table, Refused, ours!(), "`_` repeats the cell above, within a block.";
    STRAY_DOC_COMMENT: Table, Refused, ours!(), "A doc comment documents the row below it.";
    UNKNOWN_RULE: Table, Refused, ours!(), "A misspelt rule would be lifted for nobody.";
    RULE_NOT_ALLOWABLE: Table, Refused, ours!(), "Browsers throw such a cookie away whatever the table allows.";
    MISSING_REASON: Table, Refused, ours!(), "Whoever reads an exception later has to know why it is there.";
    UNUSED_ALLOW: Table, Advice, ours!(), "An exception that nothing needs hides the next mistake.";
    UNUSED_PROVIDER: Table, Advice, ours!(), "A provider that no row names appears nowhere in the charter.";
    SECOND_TABLE: Table, Refused, ours!(), "Two tables in one module would generate the same items twice.";
    VALUE_NOT_READABLE: Table, Refused, ours!(), "What cannot be a value of a cookie has no type.";
    MISSING_LIFETIME: Table, Refused, ours!(), "Only whoever sets a cookie knows its lifetime, so there is no default for cookies that others set.";
    CONFLICTING_LIFETIMES: Table, Refused, ours!(), "A cookie lives until one moment.";
    UNEXPECTED_TOKEN: Table, Refused, ours!(), "What the table does not understand must not be lost in silence.";

    // Files that the table names.
    FEATURE_MISSING: Table, Refused, ours!(), "What reads a file is built only where the feature of `cookie-decl` asks for it.";
    FILE_UNREADABLE: Table, Refused, ours!(), "Rows and texts that cannot be read would be missing from the charter.";
    SPREADSHEET_MALFORMED: Table, Refused, "RFC 4180", "A spreadsheet in which cells and columns cannot be told apart declares nothing.";
    UNKNOWN_COLUMN: Table, Refused, ours!(), "A misspelt column would silently be lost.";
    MISSING_COLUMN: Table, Refused, ours!(), "A charter owes its visitors the provider, the service, the name and the purpose, by category.";

    // Names.
    NAME_EMPTY: Names, Refused, bis!("4.1.1"), "A cookie without a name comes back as a bare value that nobody can tell apart.";
    NAME_FORBIDDEN_CHARACTER: Names, Refused, bis!("5.6"), "`;` and `=` end the name, outer white space is cut off, and a control character makes browsers refuse the cookie.";
    NAME_NOT_TOKEN: Names, Fragile, bis!("4.1.1; token: RFC 9110, section 5.6.2"), "Browsers keep a name that is not a token, but several servers and proxies drop the cookie when reading it.";
    NAME_TOO_LONG: Names, Refused, bis!("5.7, step 4"), "Browsers refuse a cookie whose name and value take more than 4096 octets.";
    DUPLICATE_IDENTITY: Names, Refused, bis!("5.7, step 23"), "Two cookies of one name, Domain and Path are one cookie, and each overwrites the other.";
    NAME_IN_TWO_SCOPES: Names, Fragile, bis!("4.2.2"), "A browser sends both cookies under one name, and no reader can tell which is which.";
    NAMES_DIFFER_BY_CASE: Names, Advice, bis!("5.4"), "Browsers tell such names apart, but some servers, proxies and people do not.";
    FORMER_STILL_DECLARED: Names, Refused, bis!("5.7, step 23"), "The removal of the former cookie would take away the one that the table declares.";
    CONSTANT_DUPLICATE: Names, Refused, ours!(), "Each row gets a constant of its own.";
    CONSTANT_NOT_IDENTIFIER: Names, Refused, ours!(), "The name of a constant is an identifier of ASCII letters, digits and `_`.";
    CONSTANT_RESERVED: Names, Refused, ours!(), "The table itself generates `CHARTER` and a type for each category.";
    PATTERN_TOO_SHORT: Names, Refused, ours!(), "A pattern with fewer than 4 fixed characters would match what others set.";
    PATTERN_OVERLAP: Names, Refused, ours!(), "A cookie that two categories claim has no clear consent.";
    PATTERN_WITH_SEVERAL_STARS: Names, Refused, ours!(), "A pattern varies in one place.";

    // Prefixes.
    PREFIX_SECURE: Prefixes, Refused, bis!("5.7, step 20"), "Browsers refuse a `__Secure-` cookie without `Secure`.";
    PREFIX_HOST: Prefixes, Refused, bis!("5.7, step 21"), "Browsers refuse a `__Host-` cookie unless it is `Secure`, has `Path=/` and has no `Domain`.";
    PREFIX_HTTP: Prefixes, Refused, layered!("5.4.3"), "Browsers refuse a `__Http-` cookie unless it is `Secure` and `HttpOnly`.";
    PREFIX_HOST_HTTP: Prefixes, Refused, layered!("5.4.3"), "Browsers refuse a `__Host-Http-` cookie unless it is `Secure` and `HttpOnly`, has `Path=/` and has no `Domain`.";
    PREFIX_SPELLING: Prefixes, Fragile, bis!("4.1.3"), "Browsers match a prefix in any letter case, while servers and readers know the canonical spelling only.";

    // Attributes.
    SAME_SITE_NONE_WITHOUT_SECURE: Attributes, Refused, bis!("5.7, step 19"), "Browsers refuse a `SameSite=None` cookie without `Secure`.";
    PARTITIONED_WITHOUT_SECURE: Attributes, Refused, chips!(), "Browsers that know `Partitioned` refuse it without `Secure`.";
    SECURE_ON_HTTP_SITE: Attributes, Refused, bis!("5.7, step 13"), "Browsers refuse a `Secure` cookie that comes over plain http.";
    HTTP_ONLY_BY_SCRIPT: Attributes, Refused, bis!("5.7, step 15"), "Browsers refuse an `HttpOnly` cookie that a script sets.";
    THIRD_PARTY_SAME_SITE: Attributes, Refused, bis!("5.7, step 18"), "Browsers refuse a `Lax` or `Strict` cookie from a third party's response.";
    THIRD_PARTY_OWN_DOMAIN: Attributes, Refused, bis!("5.7, step 10"), "A third party cannot set a cookie for a host that is not its own.";
    LIFETIME_ZERO: Attributes, Refused, bis!("5.6.2"), "A lifetime of zero removes the cookie at once.";
    LIFETIME_OVER_400_DAYS: Attributes, Altered, bis!("5.5"), "Browsers shorten longer lifetimes to 400 days, and the charter would promise what nobody keeps.";
    UNTIL_DELETED_COOKIE: Attributes, Refused, bis!("5.5"), "Every cookie ends by itself, with the session or after 400 days at most.";
    SESSION_STORAGE_LIFETIME: Attributes, Refused, "HTML Living Standard, `sessionStorage`", "Session storage ends with its tab and knows no other lifetime.";
    PATH_RELATIVE: Attributes, Altered, bis!("5.6.4"), "Browsers replace a path that does not start with `/` by the directory of the request.";
    PATH_FORBIDDEN_CHARACTER: Attributes, Refused, bis!("4.1.1"), "`;` ends the path, a control character makes browsers refuse the cookie, and white space at the end is cut off.";
    PATH_TOO_LONG: Attributes, Altered, bis!("5.6"), "Browsers ignore an attribute of more than 1024 octets.";
    PATH_NOT_ASCII: Attributes, Fragile, bis!("4.1.1"), "Requests carry their path percent-encoded, and nothing promises that such a cookie's path matches it.";
    DOMAIN_MALFORMED: Attributes, Refused, bis!("4.1.1"), "A `Domain` is a bare host name: no scheme, port, path or space, and international names in their `xn--` form.";
    DOMAIN_IP_ADDRESS: Attributes, Altered, bis!("5.1.3"), "An address has no subdomains, so browsers make the cookie host-only.";
    DOMAIN_SINGLE_LABEL: Attributes, Altered, bis!("5.7, step 9"), "A host of one label shares its cookies with nobody, so browsers make the cookie host-only.";
    DOMAIN_PUBLIC_SUFFIX: Attributes, Refused, bis!("5.7, step 9"), "Browsers take no cookies for a public suffix, such as `co.uk` or any parent of one label.";
    DOMAIN_FOREIGN: Attributes, Refused, bis!("5.7, step 10"), "Browsers refuse a `Domain` that is neither the host itself nor a parent of it.";
    DOMAIN_LEADING_DOT: Attributes, Altered, bis!("5.7, step 7"), "The dot is not permitted, and browsers drop it.";
    PARTITIONED_WITHOUT_NONE: Attributes, Advice, chips!(), "A partitioned cookie is for embedded pages, and there only `SameSite=None` cookies are sent.";
    PATH_TRAILING_SLASH: Attributes, Advice, bis!("5.1.4"), "`/docs/` does not cover `/docs`, while `/docs` covers both.";
    DOMAIN_EQUALS_HOST: Attributes, Advice, bis!("5.7, step 10"), "Any `Domain`, the host's own too, shows the cookie to every subdomain.";
    ATTRIBUTE_ON_STORAGE: Attributes, Refused, ours!(), "Only cookies have attributes.";

    // Languages.
    UNKNOWN_LANGUAGE: Languages, Refused, ours!(), "The charter's standard texts exist in some languages only.";
    DUPLICATE_LANGUAGE: Languages, Refused, ours!(), "A text in one language stands once.";
    MISSING_TRANSLATION: Languages, Refused, ours!(), "A visitor who reads the charter in a declared language gets all of it in that language.";
    UNDECLARED_LANGUAGE: Languages, Refused, ours!(), "A text in a language that the table does not declare would never be shown.";
    UNKNOWN_MESSAGE: Languages, Refused, ours!(), "A misspelt message would never be shown.";
    MISSING_MESSAGE: Languages, Refused, ours!(), "A visitor who reads the charter in a language of the site's own gets all of it in that language.";
    MALFORMED_MESSAGE: Languages, Refused, "Fluent, syntax 1.0", "A message that cannot be read would be left out, or shown as its id.";
    UNKNOWN_VARIABLE: Languages, Refused, ours!(), "A variable that the page does not give would be shown by its name.";

    // Consent.
    CONSENT_ROW_MISSING: Consent, Refused, ours!(), "Where visitors are asked, their answer has to be remembered in a declared cookie.";
    CONSENT_ROW_NEEDS_CONSENT: Consent, Refused, ours!(), "A refusal could never be remembered in a cookie that itself needs consent.";
    CONSENT_ROW_TWICE: Consent, Refused, ours!(), "A visitor's choice is remembered in one place.";
    CONSENT_ROW_NOT_OURS: Consent, Refused, ours!(), "Who writes the visitor's choice, this program or a consent manager, must be able to set the cookie.";
    CONSENT_ROW_RENEWED: Consent, Refused, ours!(), "A choice holds for so long after it was made, and no visit writes it anew: the charter would promise what nobody keeps.";
    REVISION_ASKS_NOBODY: Consent, Advice, ours!(), "Raising a revision asks visitors anew, and where nobody is asked it only gives the charter another digest.";
    CONSENT_ID_MALFORMED: Consent, Refused, ours!(), "The choice is found in a consent manager's cookie by the manager's own ids.";
    CONSENT_ID_TWICE: Consent, Refused, ours!(), "An answer to one category must not answer for another.";
    CUSTOM_CATEGORY_INCOMPLETE: Consent, Refused, ours!(), "Only a table can say what its own category is called and whether visitors are asked.";

    // Profiles. They help to check a table against what authorities ask; none can say that a site complies.
    UNKNOWN_PROFILE: Profiles, Refused, ours!(), "A misspelt profile would check nothing.";
    CNIL_CHOICE_OVER_6_MONTHS: Profiles, Advice, cnil!("recommendation 2020-092"), "To keep a choice for 6 months, acceptance and refusal alike, is what the CNIL calls good practice.";
    CNIL_AUDIENCE_OVER_13_MONTHS: Profiles, Asked, cnil!("page on audience measurement of 4 July 2025, after guidelines 2020-091"), "Audience measurement is exempt from consent only while its trackers live for 13 months at most.";
    CNIL_AUDIENCE_RENEWED: Profiles, Asked, cnil!("page on audience measurement of 4 July 2025, after guidelines 2020-091"), "Audience measurement is exempt from consent only while no visit prolongs the life of its trackers.";
    CNIL_CONTROLLER_MISSING: Profiles, Asked, cnil!("guidelines 2020-091"), "Before they consent, visitors are told who answers for the cookies.";
    AEPD_CONSENT_OVER_24_MONTHS: Profiles, Asked, aepd!(), "A consent is valid for 24 months at most.";
    AEPD_TRANSFER_UNTOLD: Profiles, Asked, aepd!(), "A policy tells of transfers to other countries, so the country of a third party has to be known.";
    ICO_DURATION_UNWRITTEN: Profiles, Asked, ico!(), "Visitors are told how long each cookie stays, and a default is nobody's word.";
    ICO_ACCESS_UNTOLD: Profiles, Asked, ico!(), "Visitors are told which third parties store information on their device, or access it.";
    TDDDG_OBJECTION: Profiles, Asked, "TDDDG, section 25, and the guidance of the DSK of November 2024", "Only transmission and what is strictly necessary are exempt from consent, and a right to object does not replace it.";

    // Cookies that the sources set.
    UNDECLARED: Sources, Fragile, ours!(), "A cookie that the table does not declare is missing from the charter that visitors read.";
    SET_AROUND_CONSTANT: Sources, Fragile, ours!(), "Only a cookie's constant knows its attributes and asks for the consent that its category needs.";
    UNREADABLE_NAME: Sources, Fragile, ours!(), "A cookie whose name cannot be read from the sources cannot be held against the table.";
    WRITTEN_AS_IS: Sources, Fragile, ours!(), "A sink that does not encode would write the value as it is, and let it add attributes.";
    UNDECLARED_REMOVAL: Sources, Advice, ours!(), "A removal of a cookie that the table does not declare removes nothing that is known.";
    REMOVAL_ELSEWHERE: Sources, Advice, bis!("5.7, step 23"), "A removal with another Path or Domain than the cookie's own deletes nothing.";
    LIBRARY_NOT_NAMED: Sources, Advice, ours!(), "The charter tells visitors who sets a cookie, and only the library that does can be configured.";

    // What `cargo cookie-decl check` alone looks at.
    NEVER_SET: Check, Advice, ours!(), "A cookie that nobody sets does not belong in the charter.";
    UNREAD_SOURCE: Check, Advice, ours!(), "What cannot be read cannot be checked.";
}

/// The same text in lower case; N is its length.
#[allow(clippy::indexing_slicing, reason = "evaluated by rustc: an index out of bounds does not compile")]
const fn lower_case<const N: usize>(text: &str) -> [u8; N] {
    let (text, mut lower, mut at) = (text.as_bytes(), [0; N], 0);
    while at < N {
        lower[at] = text[at].to_ascii_lowercase();
        at += 1;
    }
    lower
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn each_name_stands_once_and_is_found() {
        let mut seen = HashSet::new();
        for rule in RULES {
            assert!(seen.insert(rule.name), "`{}` is listed twice", rule.name);
            assert!(core::ptr::eq(find(rule.name).unwrap(), *rule));
            assert!(rule.name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_'));
        }
        assert_eq!(PREFIX_HOST_HTTP.name, "prefix_host_http");
        assert!(find("Prefix_Host").is_none());
    }

    #[test]
    fn each_reason_is_one_sentence() {
        for rule in RULES {
            assert!(rule.reason.ends_with('.'), "{}", rule.name);
            assert_eq!(rule.reason.matches(". ").count(), 0, "{}", rule.name);
            assert!(!rule.source.is_empty(), "{}", rule.name);
        }
    }

    #[test]
    fn a_grade_says_what_it_costs() {
        let grades = [Grade::Refused, Grade::Altered, Grade::Fragile, Grade::Asked, Grade::Advice];
        let table = grades.map(|grade| (grade.can_be_allowed(), grade.is_warning()));
        assert_eq!(table, [(false, false), (true, false), (true, false), (true, false), (true, true)]);
    }
}
