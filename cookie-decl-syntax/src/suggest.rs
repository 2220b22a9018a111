//! "Did you mean": the known word that is nearest to a misspelt one.

/// The nearest of the known words, if one is near enough.
///
/// The distance is the number of letters to add, drop, replace, or swap with their neighbour (restricted
/// Damerau-Levenshtein), in any letter case. Near enough is a third of the longer word's letters, at least one. Of two
/// equally near words the first is taken. Words of two letters are never near one another: most are one step apart.
///
/// ```
/// use cookie_decl_syntax::suggest::nearest;
///
/// assert_eq!(nearest("statisitcs", ["necessary", "statistics"]), Some("statistics"));
/// assert_eq!(nearest("banana", ["necessary", "statistics"]), None);
/// ```
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = folded(word);
    known
        .into_iter()
        .filter_map(|candidate| {
            let letters = folded(candidate);
            let limit = (word.len().max(letters.len()) / 3).max(1);
            // Words whose lengths alone differ by more cannot be near; this also bounds the work on a very long word.
            let distance =
                (word.len().abs_diff(letters.len()) <= limit).then(|| distance(&word, &letters))?;
            // A single letter is within one step of any other, and two letters of most: only another case is the same word.
            let is_short = word.len().min(letters.len()) < 2 || word.len().max(letters.len()) < 3;
            let near = distance <= limit && (distance == 0 || !is_short);
            near.then_some((distance, candidate))
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

fn folded(word: &str) -> Vec<char> {
    word.chars().flat_map(char::to_lowercase).collect()
}

/// The restricted Damerau-Levenshtein distance, over three rows of its matrix.
#[allow(clippy::indexing_slicing, reason = "each row has an entry more than `b` has letters")]
fn distance(a: &[char], b: &[char]) -> usize {
    let mut above: Vec<usize> = (0..=b.len()).collect();
    let mut two_above: Vec<usize> = Vec::new();
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let replaced = above[j] + usize::from(x != y);
            let mut best = replaced.min(above[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *x == b[j - 1] && a[i - 1] == *y {
                best = best.min(two_above[j - 1] + 1);
            }
            row.push(best);
        }
        two_above = core::mem::replace(&mut above, row);
    }
    above[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_steps() {
        for (a, b, steps) in [
            ("", "", 0),
            ("", "abc", 3),
            ("abc", "", 3),
            ("session", "sesion", 1),
            ("session", "sessoin", 1),
            ("kitten", "sitting", 3),
            ("ca", "abc", 3),
        ] {
            assert_eq!(distance(&folded(a), &folded(b)), steps, "{a} {b}");
        }
    }

    #[test]
    fn finds_what_was_meant() {
        let known = ["necessary", "preferences", "anonymous_statistics", "statistics", "marketing", "Path"];
        for (word, meant) in [
            ("statisitcs", Some("statistics")),
            ("Statistics", Some("statistics")),
            ("neccesary", Some("necessary")),
            ("path", Some("Path")),
            ("Pth", Some("Path")),
            ("PATHS", Some("Path")),
            ("mar", None),
            ("", None),
            ("analytics", None),
            ("préférences", Some("preferences")),
        ] {
            assert_eq!(nearest(word, known), meant, "{word}");
        }
        assert_eq!(nearest("a", ["b", "A"]), Some("A"));
        assert_eq!(nearest("a", ["b"]), None);
        assert_eq!(nearest("fre", ["fra", "fr"]), Some("fra"));
        assert_eq!(nearest("br", ["en", "fr"]), None);
        assert_eq!(nearest("FR", ["en", "fr"]), Some("fr"));
    }

    #[test]
    fn a_very_long_word_is_answered_at_once() {
        let start = std::time::Instant::now();
        assert_eq!(nearest(&"x".repeat(1_000_000), ["necessary"; 100]), None);
        assert!(start.elapsed().as_secs() < 5, "{:?}", start.elapsed());
    }
}
