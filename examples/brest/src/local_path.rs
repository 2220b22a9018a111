//! Where to go back to after a form, as a form says it.

use std::str::FromStr;

use serde::Deserialize;

/// A path on this portal. No redirect to one leads anywhere else.
#[derive(Deserialize)]
#[serde(from = "String")]
pub(crate) struct LocalPath(String);

impl LocalPath {
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for LocalPath {
    fn default() -> Self {
        Self("/".to_owned())
    }
}

/// What is no such path becomes the home page: a form of ours never sends one.
impl From<String> for LocalPath {
    fn from(text: String) -> Self {
        text.parse().unwrap_or_default()
    }
}

/// A text that is no path on this portal.
#[derive(Debug)]
pub(crate) struct NotLocal;

impl FromStr for LocalPath {
    type Err = NotLocal;

    /// Browsers read `//host` as another site, `\` as `/`, and skip tabs and newlines wherever they stand: one slash,
    /// then visible ASCII without a backslash.
    fn from_str(text: &str) -> Result<Self, NotLocal> {
        let plain = |text: &str| text.bytes().all(|octet| octet.is_ascii_graphic() && octet != b'\\');
        match text.strip_prefix('/') {
            Some(rest) if !rest.starts_with('/') && plain(rest) => Ok(Self(text.to_owned())),
            _ => Err(NotLocal),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_of_the_portal_are_kept() {
        for path in ["/", "/cookies", "/cookies?a=b#cookie-SESSIONID", "/a//b", "/@evil.example"] {
            assert_eq!(LocalPath::from(path.to_owned()).as_str(), path);
        }
    }

    #[test]
    fn all_else_is_the_home_page() {
        let hostile = [
            "",
            "//evil.example",
            "/\\evil.example",
            "\\/evil.example",
            "/\t/evil.example",
            "/\n/evil.example",
            "https://evil.example",
            "https:evil.example",
            "javascript:alert(1)",
            "evil.example",
            " /cookies",
            "/é",
            "/a\r\nSet-Cookie: a=b",
            "/a\\..\\b",
            "/\u{0}",
        ];
        for text in hostile {
            assert_eq!(LocalPath::from(text.to_owned()).as_str(), "/", "{text:?}");
        }
    }
}
