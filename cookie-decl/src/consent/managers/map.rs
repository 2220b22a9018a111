//! Klaro 0.7 (`klaro`) and Orejime 3 (`eu-consent`): a JSON object from id to boolean, and nothing else.

use std::collections::BTreeMap;

use super::Said;

pub(super) fn parse(text: &str) -> Option<Said> {
    let answers: BTreeMap<String, bool> = serde_json::from_str(text).ok()?;
    Some(Said { answers, ..Said::default() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::consent::managers::tests::{answers, decoded};

    #[test]
    fn klaro() {
        let said = parse(&decoded("%7B%22session%22%3Atrue%2C%22matomo%22%3Atrue%7D"));
        assert_eq!(said.map(answers).as_deref(), Some("matomo=true session=true"));
    }

    #[test]
    fn orejime() {
        let expected = Some("marketing=false matomo=false necessary=true");
        let raw_braces = "{%22necessary%22:true%2C%22matomo%22:false%2C%22marketing%22:false}";
        assert_eq!(parse(&decoded(raw_braces)).map(answers).as_deref(), expected);
        // It reads a fully encoded value too.
        let encoded = "%7B%22necessary%22%3Atrue%2C%22matomo%22%3Afalse%2C%22marketing%22%3Afalse%7D";
        assert_eq!(parse(&decoded(encoded)).map(answers).as_deref(), expected);
    }

    #[test]
    fn what_is_no_such_map_is_nothing() {
        for text in ["", "{", "[]", "null", "true", r#"{"a":1}"#, r#"{"a":"true"}"#, r#"{"a":true}x"#] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
