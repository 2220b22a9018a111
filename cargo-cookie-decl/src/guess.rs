//! What a cookie is probably for, by its name: a first word, for a person to correct.

/// The category that a name suggests; none where it says nothing.
///
/// Parts of names that people and libraries use, the more telling ones first. A wrong guess is corrected by whoever
/// reads the row; what is asked for without need does no harm, so that doubt goes to the categories that ask.
const HINTS: &[(&str, &[&str])] = &[
    (
        "marketing",
        &[
            "_fbp",
            "_fbc",
            "_gcl",
            "_uet",
            "_ttp",
            "advert",
            "campaign",
            "affiliate",
            "utm_",
            "gclid",
            "fbclid",
        ],
    ),
    (
        "statistics",
        &[
            "_ga",
            "_gid",
            "_gat",
            "_pk_",
            "matomo",
            "piwik",
            "_hj",
            "plausible",
            "analytics",
            "visit",
            "track",
            "stats",
            "hits",
        ],
    ),
    (
        "preferences",
        &[
            "theme", "dark", "color", "colour", "lang", "locale", "i18n", "timezone", "layout", "sidebar",
            "font",
        ],
    ),
    (
        "necessary",
        &[
            "sess", "sid", "csrf", "xsrf", "auth", "token", "jwt", "login", "signin", "oauth", "oidc",
            "pkce", "state", "nonce", "flash", "cart", "basket", "remember", "consent", "user", "account",
        ],
    ),
];

/// The category that the name suggests.
pub(crate) fn category(name: &str) -> Option<&'static str> {
    let name = name.to_ascii_lowercase();
    if name == "id" {
        return Some("necessary");
    }
    let has = |(_, parts): &&(&str, &[&str])| parts.iter().any(|part| name.contains(part));
    HINTS.iter().find(has).map(|(category, _)| *category)
}

#[cfg(test)]
mod tests {
    #[test]
    fn names_say_what_they_are_for() {
        let cases = [
            ("sessionid", Some("necessary")),
            ("id", Some("necessary")),
            ("XSRF-TOKEN", Some("necessary")),
            ("salvo.session.id", Some("necessary")),
            ("_ga_*", Some("statistics")),
            ("_fbp", Some("marketing")),
            ("i18n_pref_locale", Some("preferences")),
            ("quux", None),
        ];
        for (name, expected) in cases {
            assert_eq!(super::category(name), expected, "{name}");
        }
    }
}
