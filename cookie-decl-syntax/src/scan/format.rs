//! `format!`: a text with holes, and what fills them.

use super::phrase::{Phrase, Piece};

/// Fills the holes of a format string: by number, by order, by name, or with what a name in scope stands for.
pub(super) fn fill(
    format: &str,
    arguments: &[(Phrase, Option<String>)],
    mut in_scope: impl FnMut(&str) -> Phrase,
) -> Phrase {
    let mut phrase = Phrase::default();
    let mut positions = arguments.iter().filter(|(_, name)| name.is_none()).map(|(phrase, _)| phrase);
    let mut rest = format;
    while let Some(at) = rest.find(['{', '}']) {
        let (text, hole) = rest.split_at(at);
        phrase.append(Phrase::known(text));
        if let Some(after) = hole.strip_prefix("{{").or_else(|| hole.strip_prefix("}}")) {
            phrase.append(Phrase::known(hole.get(..1).unwrap_or_default()));
            rest = after;
            continue;
        }
        let end = hole.find('}').unwrap_or(hole.len());
        let inside = hole.get(1..end).unwrap_or_default();
        let (name, style) = inside.split_once(':').unwrap_or((inside, ""));
        let name = name.trim();
        let filled = if name.is_empty() {
            positions.next().cloned()
        } else if let Ok(index) = name.parse::<usize>() {
            arguments.get(index).map(|(phrase, _)| phrase.clone())
        } else {
            let named = arguments.iter().find(|(_, given)| given.as_deref() == Some(name));
            Some(named.map_or_else(|| in_scope(name), |(phrase, _)| phrase.clone()))
        };
        // A width or `{:?}` changes the text.
        let plain = filled.filter(|_| style.is_empty());
        phrase.append(plain.unwrap_or_else(|| Phrase(vec![Piece::Unknown("{…}".to_owned())])));
        rest = hole.get(end + 1..).unwrap_or_default();
    }
    phrase.append(Phrase::known(rest));
    phrase
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holes_are_filled_by_order_number_and_name() {
        let given =
            |name: &str, value: &str| (Phrase::known(value), (!name.is_empty()).then(|| name.to_owned()));
        let arguments = [given("", "a"), given("", "b"), given("n", "c")];
        let shown = |format: &str| fill(format, &arguments, Phrase::unknown);
        assert_eq!(shown("{}{}{n}{{1}}").text().as_deref(), Some("abc{1}"));
        assert_eq!(shown("{1}-{0}").text().as_deref(), Some("b-a"));
        assert_eq!(shown("x{y}").0, [Piece::Known("x".into()), Piece::Unknown("y".into())]);
        assert_eq!(shown("x{0:>3}").0.len(), 2);
        for broken in ["{", "}", "{0", "{:", "}{", "é{é"] {
            shown(broken);
        }
    }
}
