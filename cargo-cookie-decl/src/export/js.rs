//! Values of JavaScript, as a configuration file writes them. Without a regular expression in it, it is JSON.

use std::fmt;

/// A value.
#[derive(Clone, Debug)]
pub(super) enum Js {
    Bool(bool),
    Number(u64),
    Text(String),
    /// A literal `/…/`, given by what stands between the slashes.
    RegExp(String),
    List(Vec<Js>),
    Object(Vec<(String, Js)>),
}

impl From<bool> for Js {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<u64> for Js {
    fn from(value: u64) -> Self {
        Self::Number(value)
    }
}

impl From<&str> for Js {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Js {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Vec<Js>> for Js {
    fn from(values: Vec<Js>) -> Self {
        Self::List(values)
    }
}

/// An object from its keys and values, those aside that there are not.
pub(super) fn object<const N: usize>(entries: [(&str, Option<Js>); N]) -> Js {
    let present = entries.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?)));
    Js::Object(present.collect())
}

/// Indented by two spaces. Texts are JSON strings whose `<` is escaped, so that they may stand in a `<script>`.
impl fmt::Display for Js {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write(self, f, 0)
    }
}

fn write(value: &Js, f: &mut fmt::Formatter<'_>, depth: usize) -> fmt::Result {
    match value {
        Js::Bool(value) => write!(f, "{value}"),
        Js::Number(value) => write!(f, "{value}"),
        Js::Text(text) => f.write_str(&quoted(text)),
        Js::RegExp(pattern) => write!(f, "/{pattern}/"),
        Js::List(values) if values.iter().all(is_short) => {
            f.write_str("[")?;
            for (index, value) in values.iter().enumerate() {
                f.write_str(if index == 0 { "" } else { ", " })?;
                write(value, f, depth)?;
            }
            f.write_str("]")
        }
        Js::List(values) => lines(f, depth, ('[', ']'), values, |f, value| write(value, f, depth + 1)),
        Js::Object(entries) if entries.is_empty() => f.write_str("{}"),
        Js::Object(entries) => lines(f, depth, ('{', '}'), entries, |f, (key, value)| {
            write!(f, "{}: ", quoted(key))?;
            write(value, f, depth + 1)
        }),
    }
}

fn lines<T>(
    f: &mut fmt::Formatter<'_>,
    depth: usize,
    (open, close): (char, char),
    items: &[T],
    mut item: impl FnMut(&mut fmt::Formatter<'_>, &T) -> fmt::Result,
) -> fmt::Result {
    writeln!(f, "{open}")?;
    for (index, own) in items.iter().enumerate() {
        f.write_str(&"  ".repeat(depth + 1))?;
        item(f, own)?;
        f.write_str(if index + 1 == items.len() { "\n" } else { ",\n" })?;
    }
    write!(f, "{}{close}", "  ".repeat(depth))
}

fn is_short(value: &Js) -> bool {
    !matches!(value, Js::List(_) | Js::Object(_))
}

fn quoted(text: &str) -> String {
    // Writing a text as JSON cannot fail.
    let json = serde_json::to_string(text).unwrap_or_default();
    json.replace('<', "\\u003c").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}

/// A text as an element of HTML shows it letter by letter.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// A text that HTML takes letter by letter, in an attribute too.
pub(super) fn escaped_in_attribute(text: &str) -> String {
    escaped(text).replace('"', "&quot;").replace('\'', "&#39;")
}

/// A name in a regular expression, letter by letter.
pub(super) fn literal(name: &str) -> String {
    let special = |letter: char| r"\^$.|?*+()[]{}/".contains(letter);
    name.chars().flat_map(|letter| special(letter).then_some('\\').into_iter().chain([letter])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_no_regular_expression_is_json() {
        let value = object([
            ("a", Some(true.into())),
            ("none", None),
            ("text", Some("</script>\u{2028}\"é\n".into())),
            ("list", Some(vec![1.into(), "b".into()].into())),
            ("deep", Some(vec![object([("n", Some(7.into()))])].into())),
            ("empty", Some(object([]))),
        ]);
        let text = value.to_string();
        let read: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(read["text"], "</script>\u{2028}\"é\n");
        assert_eq!(read["deep"][0]["n"], 7);
        assert!(!text.contains("</"), "{text}");
    }

    #[test]
    fn names_are_literal_in_regular_expressions() {
        assert_eq!(literal("_pk_id.1$/x"), r"_pk_id\.1\$\/x");
        assert_eq!(Js::RegExp(literal("a.b")).to_string(), r"/a\.b/");
    }

    impl From<i32> for Js {
        fn from(value: i32) -> Self {
            Self::Number(u64::try_from(value).expect("a count"))
        }
    }
}
