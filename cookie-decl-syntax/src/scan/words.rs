//! Words that are looked for in files which nothing else speaks for.

/// Letters and marks of names, the rarest first.
const RAREST_FIRST: &str = "QZXJKYVWqzHUjGBLNPkDMFORxCAISETvwybghmf_dpculasinotre ";

/// Words to look for.
///
/// `str::find` with a `char` is compiled into the standard library, and fast in a build without optimisation too; with a
/// `&str` it takes ten times as long. So each word is looked for by the rarest of its letters.
pub(super) struct Words(Vec<(String, char, usize)>);

impl Words {
    pub(super) fn new(words: Vec<String>) -> Self {
        let placed = |word: String| {
            let (letter, at) = RAREST_FIRST.chars().find_map(|letter| Some((letter, word.find(letter)?)))?;
            Some((word, letter, at))
        };
        Self(words.into_iter().filter_map(placed).collect())
    }

    /// Whether one of them stands in a text.
    pub(super) fn are_in(&self, text: &str) -> bool {
        self.0.iter().any(|(word, letter, before)| {
            let mut from = 0;
            while let Some(found) = text.get(from..).and_then(|rest| rest.find(*letter)) {
                let at = from + found;
                let start = at.checked_sub(*before).and_then(|start| text.get(start..));
                if start.is_some_and(|rest| rest.starts_with(&**word)) {
                    return true;
                }
                from = at + letter.len_utf8();
            }
            false
        })
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
