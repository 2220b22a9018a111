//! Words without case and accents, for comparison.

use deunicode::deunicode;

/// The words of a text: `Durée d’utilisation` gives `duree`, `d`, `utilisation`.
pub(super) fn words(text: &str) -> Vec<String> {
    let folded = deunicode(text).to_ascii_lowercase();
    let words = folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// Whether the words hold a phrase. A `*` at the end of one of its words stands for any ending.
pub(super) fn has(words: &[String], phrase: &str) -> bool {
    find(words, phrase).is_some()
}

/// Where the phrase begins, and how many words it has.
pub(super) fn find(words: &[String], phrase: &str) -> Option<(usize, usize)> {
    let phrase: Vec<_> = phrase.split(' ').collect();
    let is = |(word, part): (&String, &&str)| match part.strip_suffix('*') {
        Some(stem) => word.starts_with(stem),
        None => word == part,
    };
    let at = words.windows(phrase.len()).position(|window| window.iter().zip(&phrase).all(is))?;
    Some((at, phrase.len()))
}

/// Whether the words hold one of the phrases.
pub(super) fn has_any(words: &[String], phrases: &[&str]) -> bool {
    phrases.iter().any(|phrase| has(words, phrase))
}
