//! The plural category of a whole number, by the rules of the Unicode CLDR (release 48, `supplemental/plurals.xml`).
//!
//! The files ask for it with `PLURAL($count)`. Fluent's own choice, which a bare `$count` would ask for, rests on
//! `intl_pluralrules`: that crate forgets the remainder in rules such as Lithuanian's `n % 10 = 2..9` (24 hours are `few`),
//! and dates from before Maltese got its `two`. A test says in which languages the two differ, and so when this file has
//! become needless.

/// The category of a number in a language that ships; in any other, what most of them have.
///
/// The `many` that French, Italian, Portuguese and Spanish have for whole millions is left out: no lifetime is one.
#[allow(clippy::match_same_arms, reason = "the rules of a language stand together")]
pub(super) fn category(tag: &str, number: u64) -> &'static str {
    let (units, hundred) = (number % 10, number % 100);
    let is_teen = matches!(hundred, 11..=19);
    match (tag, number) {
        ("ar", 0) => "zero",
        ("ar" | "ga" | "mt", 2) => "two",
        ("ar", _) if matches!(hundred, 3..=10) => "few",
        ("ar", _) if hundred > 10 => "many",

        ("cs" | "sk", 2..=4) => "few",

        ("fr" | "pt", 0) => "one",

        ("ga", 3..=6) => "few",
        ("ga", 7..=10) => "many",

        ("hr" | "uk", _) if units == 1 && hundred != 11 => "one",
        ("hr" | "pl" | "uk", _) if matches!(units, 2..=4) && !is_teen => "few",
        ("uk", _) => "many",
        ("pl", 0 | 2..) => "many",

        ("lt", _) if is_teen => "other",
        ("lt", _) if units == 1 => "one",
        ("lt", _) if units > 1 => "few",

        ("lv", _) if units == 0 || is_teen => "zero",
        ("lv", _) if units == 1 => "one",

        ("mt", _) if number == 0 || matches!(hundred, 3..=10) => "few",
        ("mt", _) if is_teen => "many",

        ("ro", 0 | 2..) if number == 0 || matches!(hundred, 1..=19) => "few",

        ("sl", _) if hundred == 1 => "one",
        ("sl", _) if hundred == 2 => "two",
        ("sl", _) if matches!(hundred, 3 | 4) => "few",

        (_, 1) => "one",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::category;

    /// The samples that CLDR gives for whole numbers, language by language.
    #[test]
    fn samples_of_cldr() {
        let check = |tags: &[&str], expected: &str, numbers: &[u64]| {
            for (tag, number) in tags.iter().flat_map(|tag| numbers.iter().map(move |number| (tag, number))) {
                assert_eq!(category(tag, *number), expected, "{tag}: {number}");
            }
        };
        let plain = &["bg", "da", "de", "el", "en", "es", "et", "fi", "hu", "it", "nl", "sv", "xx"];
        check(plain, "one", &[1]);
        check(plain, "other", &[0, 2, 16, 100, 101, 1_000, 10_000, 100_000]);
        check(&["fr", "pt"], "one", &[0, 1]);
        check(&["fr", "pt"], "other", &[2, 17, 100, 101, 1_000]);
        check(&["ar"], "zero", &[0]);
        check(&["ar"], "one", &[1]);
        check(&["ar"], "two", &[2]);
        check(&["ar"], "few", &[3, 10, 103, 110, 1_003]);
        check(&["ar"], "many", &[11, 26, 99, 111, 365, 1_011]);
        check(&["ar"], "other", &[100, 102, 200, 202, 400, 1_000]);
        check(&["cs", "sk"], "one", &[1]);
        check(&["cs", "sk"], "few", &[2, 3, 4]);
        check(&["cs", "sk"], "other", &[0, 5, 19, 22, 100, 102, 1_000]);
        check(&["ga"], "one", &[1]);
        check(&["ga"], "two", &[2]);
        check(&["ga"], "few", &[3, 6]);
        check(&["ga"], "many", &[7, 10]);
        check(&["ga"], "other", &[0, 11, 25, 100, 103, 1_000]);
        check(&["hr"], "one", &[1, 21, 31, 101, 1_001]);
        check(&["hr"], "few", &[2, 4, 22, 24, 102, 1_002]);
        check(&["hr"], "other", &[0, 5, 11, 12, 14, 19, 100, 111, 112, 1_000]);
        check(&["uk"], "one", &[1, 21, 31, 101, 1_001]);
        check(&["uk"], "few", &[2, 4, 22, 24, 102, 1_002]);
        check(&["uk"], "many", &[0, 5, 11, 12, 14, 19, 100, 111, 112, 1_000]);
        check(&["pl"], "one", &[1]);
        check(&["pl"], "few", &[2, 4, 22, 24, 102, 1_002]);
        check(&["pl"], "many", &[0, 5, 11, 12, 14, 19, 21, 100, 101, 112, 1_000]);
        check(&["lt"], "one", &[1, 21, 31, 101, 1_001]);
        check(&["lt"], "few", &[2, 9, 22, 24, 29, 102, 1_002]);
        check(&["lt"], "other", &[0, 10, 11, 19, 20, 30, 100, 111, 112, 1_000]);
        check(&["lv"], "zero", &[0, 10, 11, 20, 30, 100, 111, 119, 1_000]);
        check(&["lv"], "one", &[1, 21, 31, 101, 1_001]);
        check(&["lv"], "other", &[2, 9, 22, 29, 102, 1_002]);
        check(&["mt"], "one", &[1]);
        check(&["mt"], "two", &[2]);
        check(&["mt"], "few", &[0, 3, 10, 103, 110, 1_003]);
        check(&["mt"], "many", &[11, 19, 111, 117, 1_011]);
        check(&["mt"], "other", &[20, 35, 100, 101, 102, 1_000]);
        check(&["ro"], "one", &[1]);
        check(&["ro"], "few", &[0, 2, 16, 19, 101, 119, 1_001]);
        check(&["ro"], "other", &[20, 35, 100, 120, 1_000]);
        check(&["sl"], "one", &[1, 101, 201, 1_001]);
        check(&["sl"], "two", &[2, 102, 202, 1_002]);
        check(&["sl"], "few", &[3, 4, 103, 104, 1_003]);
        check(&["sl"], "other", &[0, 5, 19, 21, 100, 1_000]);
    }
}
