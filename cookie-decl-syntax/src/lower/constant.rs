//! The name of a row's constant, where the row does not give one.

use cookie_decl_core::Prefix;

use crate::model::Name;

/// The wire name in upper snake case, without `__Host-` and its kin, outer underscores and the star.
///
/// `sessionid` gives `SESSIONID`, `__Host-sid` gives `SID`, `_pk_id.*` gives `PK_ID`, `cookieConsent` gives
/// `COOKIE_CONSENT`. The result can be empty, or begin with a digit: then the row has to give a constant.
pub(crate) fn constant(name: &Name) -> String {
    let wire = match name {
        Name::Exact(name) => name.clone(),
        Name::Pattern { head, tail } => format!("{head}_{tail}"),
    };
    let prefix = Prefix::of(&wire).map_or(0, |prefix| prefix.spelling.len());
    let bare = wire.get(prefix..).unwrap_or_default();
    let mut constant = String::new();
    let mut after_lower = false;
    for c in bare.chars() {
        if c.is_alphanumeric() {
            if c.is_uppercase() && after_lower {
                constant.push('_');
            }
            constant.extend(c.to_uppercase());
        } else if !constant.ends_with('_') {
            constant.push('_');
        }
        after_lower = c.is_lowercase() || c.is_ascii_digit();
    }
    constant.trim_matches('_').into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constants_are_upper_snake_case() {
        let exact = |name: &str| constant(&Name::Exact(name.into()));
        for (name, expected) in [
            ("sessionid", "SESSIONID"),
            ("__Host-sid", "SID"),
            ("__host-http-sid", "SID"),
            ("_ga", "GA"),
            ("XSRF-TOKEN", "XSRF_TOKEN"),
            ("JSESSIONID", "JSESSIONID"),
            ("cookieConsent", "COOKIE_CONSENT"),
            ("poem-session", "POEM_SESSION"),
            ("salvo.session.id", "SALVO_SESSION_ID"),
            ("sidebar:state", "SIDEBAR_STATE"),
            ("é", "É"),
            ("__Host-", ""),
            ("1st", "1ST"),
        ] {
            assert_eq!(exact(name), expected, "{name}");
        }
        let pattern =
            |head: &str, tail: &str| constant(&Name::Pattern { head: head.into(), tail: tail.into() });
        assert_eq!(pattern("_pk_id.", ""), "PK_ID");
        assert_eq!(pattern("allow_", "_sub"), "ALLOW_SUB");
    }
}
