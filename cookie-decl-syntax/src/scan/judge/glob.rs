//! Paths that `#![allow(…, path = "…")]` names.

/// Whether a path matches a glob: `*` is any text within a folder or file name, `?` any character of one, and `**`
/// between slashes any number of folders, none included.
///
/// Both have `/` between folders. Nothing else is special, and the whole path has to match.
pub(super) fn matches(glob: &str, path: &str) -> bool {
    let glob: Vec<&str> = glob.trim_start_matches("./").split('/').collect();
    let path: Vec<&str> = path.trim_start_matches("./").split('/').collect();
    matches_all(
        &glob,
        &path,
        |part| *part == "**",
        |glob, part| {
            let (glob, part): (Vec<char>, Vec<char>) = (glob.chars().collect(), part.chars().collect());
            matches_all(&glob, &part, |letter| *letter == '*', |glob, letter| *glob == '?' || glob == letter)
        },
    )
}

/// Whether a row of things matches a row of patterns, of which some stand for any number of things.
///
/// On a mismatch only the last of these takes one thing more: the time is the product of the lengths at most, whatever
/// the pattern.
fn matches_all<T>(
    pattern: &[T],
    things: &[T],
    is_many: impl Fn(&T) -> bool,
    is_one: impl Fn(&T, &T) -> bool,
) -> bool {
    let (mut at, mut thing) = (0, 0);
    // The last pattern for many, and where the things that it does not yet stand for begin.
    let mut many: Option<(usize, usize)> = None;
    while let Some(next) = things.get(thing) {
        match pattern.get(at) {
            Some(part) if is_many(part) => {
                many = Some((at, thing));
                at += 1;
            }
            Some(part) if is_one(part, next) => (at, thing) = (at + 1, thing + 1),
            _ => {
                let Some((star, taken)) = many else { return false };
                many = Some((star, taken + 1));
                (at, thing) = (star + 1, taken + 1);
            }
        }
    }
    pattern.iter().skip(at).all(is_many)
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn globs_match_whole_paths() {
        for (glob, path, expected) in [
            ("src/legacy/**", "src/legacy/a.rs", true),
            ("src/legacy/**", "src/legacy/deep/er/a.rs", true),
            ("src/legacy/**", "src/legacy.rs", false),
            ("src/legacy/**", "crates/web/src/legacy/a.rs", false),
            ("**/legacy/**", "crates/web/src/legacy/a.rs", true),
            ("**/legacy/**", "legacy/a.rs", true),
            ("src/*.rs", "src/main.rs", true),
            ("src/*.rs", "src/bin/main.rs", false),
            ("src/**/*.rs", "src/main.rs", true),
            ("src/**/*.rs", "src/bin/deep/main.rs", true),
            ("src/**/b/*.rs", "src/b/a/b/main.rs", true),
            ("src/?.rs", "src/é.rs", true),
            ("src/?.rs", "src/ab.rs", false),
            ("src/a?c*e.rs", "src/abcde.rs", true),
            ("src/**x", "src/a/x", false),
            ("src/**x", "src/aax", true),
            ("./src/main.rs", "src/main.rs", true),
            ("src/main.rs", "./src/main.rs", true),
            ("**", "src/main.rs", true),
            ("*", "src/main.rs", false),
            ("", "src/main.rs", false),
            ("src/[a].rs", "src/a.rs", false),
            ("src/[a].rs", "src/[a].rs", true),
        ] {
            assert_eq!(matches(glob, path), expected, "{glob} {path}");
        }
    }

    #[test]
    fn many_stars_take_no_time() {
        let (glob, path) = ("*a".repeat(1_000) + "b", "a".repeat(10_000));
        let start = std::time::Instant::now();
        assert!(!matches(&glob, &path));
        assert!(!matches(&("**/a/".repeat(1_000) + "b"), &"a/".repeat(10_000)));
        assert!(start.elapsed().as_secs() < 10, "{:?}", start.elapsed());
    }
}
