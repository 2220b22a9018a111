//! Which sources deserve to be parsed: a look at their octets, many times faster than a parser.

use super::{LIBRARIES, Manifest};

/// Letters and marks of source code, the rarest first: the fewer places a search stops at, the faster it is.
const RAREST_FIRST: &str = "QZXJKYVWqzHUjGBLNPkDMFORxCAISETvwybghmf_dpculasinotre ";

/// What a source of a certain package mentions if it sets cookies.
#[derive(Clone, Debug)]
pub struct Needles(Vec<Needle>);

/// A word, and the place of its rarest letter.
///
/// `str::find` with a `char` is compiled into the standard library, and is fast in a build without optimisation too;
/// with a `&str` it takes ten times as long.
#[derive(Clone, Debug)]
pub(super) struct Needle {
    word: Box<str>,
    letter: char,
    before: usize,
}

impl Needles {
    /// For a package with these dependencies: the word itself, in the letter cases that names have, and what puts a
    /// library to use that sets cookies by itself.
    pub fn of(manifest: &Manifest) -> Self {
        let mut words = words_of_libraries(manifest);
        words.retain(|word| !word.contains("ookie"));
        words.extend(["ookie", "OOKIE"]);
        Self(words.into_iter().filter_map(Needle::new).collect())
    }

    /// Whether a source has to be read with care. A mention in a comment counts: what it means is for the parser to say.
    pub fn mentions_cookies(&self, text: &str) -> bool {
        self.0.iter().any(|needle| needle.is_in(text))
    }
}

/// The words without which no code puts a library to use: of the libraries that the package depends on, and of those that
/// speak of cookies by themselves.
pub(super) fn words_of_libraries(manifest: &Manifest) -> Vec<&'static str> {
    let is_used = |path: &str| path.split("::").next().is_some_and(|krate| manifest.depends_on(krate));
    let paths = LIBRARIES.iter().flat_map(|library| library.types.iter().copied());
    let words = paths.map(|path| (path, telling_word(path)));
    let mut words: Vec<&str> =
        words.filter(|(path, word)| word.contains("ookie") || is_used(path)).map(|(_, word)| word).collect();
    words.sort_unstable();
    words.dedup();
    words
}

/// The word of a path that code cannot do without: its type, or its function unless that is an everyday word.
fn telling_word(path: &'static str) -> &'static str {
    let is_type = |word: &&str| word.starts_with(char::is_uppercase);
    let last = path.rsplit("::").find(is_type).or_else(|| path.rsplit("::").next());
    let first = path.split("::").next();
    last.filter(|word| word.len() > 3).or(first).unwrap_or(path)
}

impl Needle {
    pub(super) fn new(word: impl Into<Box<str>>) -> Option<Self> {
        let word = word.into();
        let (letter, before) = RAREST_FIRST.chars().find_map(|letter| Some((letter, word.find(letter)?)))?;
        Some(Self { word, letter, before })
    }

    pub(super) fn is_in(&self, text: &str) -> bool {
        self.places(text).next().is_some()
    }

    /// Where it stands in a text, each time by the place of its rarest letter.
    pub(super) fn places<'a>(&'a self, text: &'a str) -> impl Iterator<Item = usize> + 'a {
        let mut from = 0;
        std::iter::from_fn(move || {
            loop {
                let at = from + text.get(from..)?.find(self.letter)?;
                from = at + self.letter.len_utf8();
                let start = at.checked_sub(self.before);
                if start.and_then(|start| text.get(start..)).is_some_and(|rest| rest.starts_with(&*self.word))
                {
                    return Some(at);
                }
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn needles(dependencies: &[&str]) -> Needles {
        let dependencies = dependencies.iter().map(|name| ((*name).to_owned(), (*name).to_owned())).collect();
        Needles::of(&Manifest { dependencies, library: None })
    }

    #[test]
    fn finds_the_word_wherever_it_stands() {
        let needles = needles(&[]);
        for (text, expected) in [
            ("", false),
            ("k", false),
            ("ookie", true),
            ("ooki", false),
            ("kookie", true),
            ("Cookie::new", true),
            ("header::SET_COOKIE", true),
            ("\"set-cookie\"", true),
            ("é look, a kiosk: bookish ookié", false),
            ("look ookié cookie", true),
            ("kk ookkie", false),
            ("SessionManagerLayer", false),
        ] {
            assert_eq!(needles.mentions_cookies(text), expected, "{text}");
        }
    }

    #[test]
    fn libraries_are_looked_for_where_they_are_dependencies() {
        for (dependency, text, expected) in [
            ("tower-sessions", "SessionManagerLayer::new(store)", true),
            ("tower_sessions", "SessionManagerLayer::new(store)", true),
            ("axum-login", "SessionManagerLayer::new(store)", true),
            ("axum", "SessionManagerLayer::new(store)", false),
            ("rocket", "Flash::success(redirect, \"saved\")", true),
            ("rocket", "#[get(\"/\")]", false),
            ("autumn-web", "autumn_web::app()", true),
            ("autumn-web", "let app = 1;", false),
        ] {
            assert_eq!(needles(&[dependency]).mentions_cookies(text), expected, "{dependency} {text}");
        }
    }

    #[test]
    fn each_library_has_a_word() {
        let everyday = ["app", "new", "Config", "main"];
        for path in LIBRARIES.iter().flat_map(|library| library.types) {
            let word = telling_word(path);
            assert!(!everyday.contains(&word) || word == "Config", "{path}");
            assert!(Needle::new(word).is_some(), "{path}");
        }
    }
}
