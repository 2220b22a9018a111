//! vanilla-cookieconsent 3 (`cc_cookie`): a JSON object with the categories that were accepted.

use std::collections::BTreeMap;

use super::{Said, date};
use crate::consent::choice::object;
use crate::consent::fields::fields;

struct Wire {
    categories: Vec<String>,
    revision: Option<u32>,
    consent_id: String,
    consent_timestamp: String,
    last_consent_timestamp: String,
    expiration_time: Option<u64>,
    services: Option<BTreeMap<String, Vec<String>>>,
}

fields!(Wire {
    categories = "categories",
    revision = "revision",
    consent_id = "consentId",
    consent_timestamp = "consentTimestamp",
    last_consent_timestamp = "lastConsentTimestamp",
    expiration_time = "expirationTime",
    services = "services"
});

/// Valid is what the manager itself takes for valid: it has an id, both times and the categories, and its revision is the
/// site's, where `#[revision(N)]` on the row says which that is.
pub(super) fn parse(text: &str, revision: u32) -> Option<Said> {
    let wire: Wire = object(text)?;
    let same_revision = revision == 0 || wire.revision == Some(revision);
    if wire.consent_id.is_empty() || wire.consent_timestamp.is_empty() || !same_revision {
        return None;
    }
    let time = Some(date::seconds(&wire.last_consent_timestamp)?);
    // `services` names all categories there were, `categories` those that were accepted.
    let mut answers: BTreeMap<_, _> =
        wire.services.unwrap_or_default().into_keys().map(|id| (id, false)).collect();
    answers.extend(wire.categories.into_iter().map(|id| (id, true)));
    Some(Said { answers, time, until: wire.expiration_time })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::consent::managers::tests::{answers, decoded};

    const WRITTEN: &str = "%7B%22categories%22%3A%5B%22statistics%22%2C%22necessary%22%5D%2C%22revision%22%3A3%2C%22data%22%3Anull%2C%22consentTimestamp%22%3A%222026-11-23T15%3A12%3A03.181Z%22%2C%22consentId%22%3A%22dec9c195-eb23-4cba-ac68-ddad12463e38%22%2C%22services%22%3A%7B%22necessary%22%3A%5B%5D%2C%22statistics%22%3A%5B%22matomo%22%5D%2C%22marketing%22%3A%5B%5D%7D%2C%22languageCode%22%3A%22fr%22%2C%22lastConsentTimestamp%22%3A%222026-11-23T15%3A12%3A03.181Z%22%2C%22expirationTime%22%3A1811171523189%7D";

    #[test]
    fn what_it_writes() {
        let said = parse(&decoded(WRITTEN), 0).unwrap();
        assert_eq!((said.time, said.until), (Some(1_795_446_723), Some(1_811_171_523_189)));
        assert_eq!(answers(said), "marketing=false necessary=true statistics=true");
    }

    #[test]
    fn a_revision_counts_where_the_row_has_one() {
        assert!(parse(&decoded(WRITTEN), 3).is_some());
        assert!(parse(&decoded(WRITTEN), 4).is_none());
    }

    #[test]
    fn the_fields_without_their_names_are_nothing() {
        let times = r#""2026-11-23T15:12:03Z","2026-11-23T15:12:03Z""#;
        assert_eq!(parse(&format!(r#"[["statistics"],3,"id",{times},null,null]"#), 0), None);
    }

    #[test]
    fn what_it_would_not_take_itself_is_nothing() {
        let sound = decoded(WRITTEN);
        for (part, other) in [
            (r#""dec9c195-eb23-4cba-ac68-ddad12463e38""#, r#""""#),
            (r#""dec9c195-eb23-4cba-ac68-ddad12463e38""#, "null"),
            (r#""consentTimestamp":"2026-11-23T15:12:03.181Z","#, ""),
            (r#""lastConsentTimestamp":"2026-11-23T15:12:03.181Z""#, r#""lastConsentTimestamp":"today""#),
            (r#"["statistics","necessary"]"#, r#""statistics""#),
            (r#"["statistics","necessary"]"#, "null"),
            (r#""expirationTime":1811171523189"#, r#""expirationTime":"never""#),
        ] {
            assert!(sound.contains(part), "{part}");
            assert_eq!(parse(&sound.replace(part, other), 0), None, "{part} → {other}");
        }
    }
}
