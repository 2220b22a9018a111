//! Words that are looked for in files which nothing else speaks for.

use super::needle::Needle;

/// Words to look for.
pub(super) struct Words(Vec<Needle>);

impl Words {
    pub(super) fn new(words: Vec<String>) -> Self {
        Self(words.into_iter().filter_map(Needle::new).collect())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether one of them stands in a text.
    pub(super) fn are_in(&self, text: &str) -> bool {
        self.0.iter().any(|word| word.is_in(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_wherever_they_stand() {
        let words = Words::new(vec!["const NAME".to_owned(), "set_it".to_owned()]);
        for text in ["const NAME", "é const NAME: &str", "NAME const NAME", "_ _it set_it(x)"] {
            assert!(words.are_in(text), "{text}");
        }
        for text in ["", "const", "NAME", "const  NAME", "set it", "é"] {
            assert!(!words.are_in(text), "{text}");
        }
    }
}
