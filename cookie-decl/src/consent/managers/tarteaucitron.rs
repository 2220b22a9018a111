//! tarteaucitron 1.x (`tarteaucitron`): `!id=state` for each service.

use super::Said;

/// States are `true`, `false` and `wait` (unanswered). An answered service moves to the end, so the last word on it counts.
pub(super) fn parse(text: &str) -> Option<Said> {
    let mut said = Said::default();
    for entry in text.split('!').filter(|entry| !entry.is_empty()) {
        let (id, state) = entry.rsplit_once('=')?;
        match state {
            "true" => drop(said.answers.insert(id.to_owned(), true)),
            "false" => drop(said.answers.insert(id.to_owned(), false)),
            "wait" => drop(said.answers.remove(id)),
            _ => return None,
        }
    }
    Some(said)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::consent::managers::tests::answers;

    #[test]
    fn services() {
        let check =
            |text: &str, expected| assert_eq!(parse(text).map(answers).as_deref(), expected, "{text}");
        check("!exempt=true!youtube=wait!monservice=true", Some("exempt=true monservice=true"));
        check("!exempt=true!youtube=false", Some("exempt=true youtube=false"));
        check("!mymatomo=true", Some("mymatomo=true"));
        check("!matomo=true!matomo=false", Some("matomo=false"));
        check("!matomo=true!matomo=wait", Some(""));
        check("!odd=id=true", Some("odd=id=true"));
        check("", Some(""));
        check("!matomo", None);
        check("!matomo=TRUE", None);
        check("!matomo=true; Path=/", None);
    }
}
