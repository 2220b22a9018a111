//! Conditions of compilation, the contents of `#[cfg(…)]`: which of them never hold together.

use proc_macro2::{TokenStream, TokenTree};
use syn::Lit;

/// How far a condition is looked at: ways through `any(…)`, single conditions, parentheses in each other. What goes beyond
/// that counts as what may hold.
const MOST_WAYS: usize = 64;
const MOST_SINGLE: usize = 128;
const DEEPEST: usize = 64;

/// What a target has one value of. Not `target_family`, of which it may have several, or none.
const ONE_VALUE: &[&str] = &[
    "panic",
    "target_abi",
    "target_arch",
    "target_endian",
    "target_env",
    "target_os",
    "target_pointer_width",
    "target_vendor",
];

/// A condition, as far as its text tells.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Condition {
    /// `all(…)`; without any in it, what always holds.
    All(Vec<Condition>),
    /// `any(…)`; without any in it, what never holds.
    Any(Vec<Condition>),
    /// `not(…)`.
    Not(Box<Condition>),
    /// `unix`, or what nobody can read: its text, without white space.
    Is(String),
    /// `target_os = "linux"`.
    Equals(String, String),
}

/// Whether no build has all of them.
pub(crate) fn exclude_each_other(conditions: &[TokenStream]) -> bool {
    let mut ways = MOST_WAYS;
    let conditions = conditions.iter().map(|condition| read(condition.clone(), DEEPEST)).collect();
    never(Vec::new(), conditions, &mut ways)
}

fn read(tokens: TokenStream, depth: usize) -> Condition {
    let trees: Vec<_> = tokens.into_iter().collect();
    match trees.as_slice() {
        [TokenTree::Ident(word), TokenTree::Group(inside)] if depth > 0 => {
            let parts = split(inside.stream()).into_iter().map(|part| read(part, depth - 1));
            match word.to_string().as_str() {
                "all" => Condition::All(parts.collect()),
                "any" => Condition::Any(parts.collect()),
                // As one of all, `never` takes it apart like any other.
                "not" if parts.len() == 1 => Condition::Not(Box::new(Condition::All(parts.collect()))),
                _ => Condition::Is(text(&trees)),
            }
        }
        [TokenTree::Ident(key), TokenTree::Punct(equals), TokenTree::Literal(value)]
            if equals.as_char() == '=' =>
        {
            match Lit::new(value.clone()) {
                Lit::Str(value) => equals_of(&key.to_string(), value.value()),
                _ => Condition::Is(text(&trees)),
            }
        }
        [TokenTree::Ident(word)] if word == "true" => Condition::All(Vec::new()),
        [TokenTree::Ident(word)] if word == "false" => Condition::Any(Vec::new()),
        _ => Condition::Is(text(&trees)),
    }
}

/// The short words are what rustc makes of the families of those names.
fn equals_of(key: &str, value: String) -> Condition {
    match (key, value.as_str()) {
        ("target_family", "unix" | "windows") => Condition::Is(value),
        _ => Condition::Equals(key.to_owned(), value),
    }
}

/// What stands between commas.
fn split(tokens: TokenStream) -> Vec<TokenStream> {
    let mut parts = vec![Vec::new()];
    for tree in tokens {
        match (&tree, parts.last_mut()) {
            (TokenTree::Punct(comma), _) if comma.as_char() == ',' => parts.push(Vec::new()),
            (_, Some(last)) => last.push(tree),
            (_, None) => {}
        }
    }
    parts.into_iter().filter(|part| !part.is_empty()).map(|part| part.into_iter().collect()).collect()
}

fn text(trees: &[TokenTree]) -> String {
    trees.iter().map(ToString::to_string).collect()
}

/// Whether what is known to hold leaves no build in which the rest holds too.
fn never(mut known: Vec<Condition>, mut rest: Vec<Condition>, ways: &mut usize) -> bool {
    let mut choices = Vec::new();
    while let Some(condition) = rest.pop() {
        match condition {
            Condition::All(parts) => rest.extend(parts),
            Condition::Any(parts) => choices.push(parts),
            Condition::Not(inside) => match *inside {
                Condition::All(parts) => choices.push(parts.into_iter().map(not).collect()),
                Condition::Any(parts) => rest.extend(parts.into_iter().map(not)),
                Condition::Not(inside) => rest.push(*inside),
                plain => known.push(not(plain)),
            },
            plain => known.push(plain),
        }
    }
    if known.len() > MOST_SINGLE {
        return false;
    }
    if is_contradiction(&known) {
        return true;
    }
    // The fewest ways first: one that is left without any ends it.
    choices.sort_by_key(|parts| std::cmp::Reverse(parts.len()));
    let Some(choice) = choices.pop() else { return false };
    choice.into_iter().all(|part| {
        if *ways == 0 {
            return false;
        }
        *ways -= 1;
        let others = choices.iter().cloned().map(Condition::Any);
        never(known.clone(), others.chain([part]).collect(), ways)
    })
}

fn not(condition: Condition) -> Condition {
    Condition::Not(Box::new(condition))
}

/// Whether two of these single conditions cannot both hold.
fn is_contradiction(known: &[Condition]) -> bool {
    known.iter().enumerate().any(|(at, one)| known.iter().skip(at + 1).any(|other| contradict(one, other)))
}

fn contradict(one: &Condition, other: &Condition) -> bool {
    match (one, other) {
        (Condition::Not(inside), plain) | (plain, Condition::Not(inside)) => {
            **inside == *plain || implies(plain, inside)
        }
        (Condition::Equals(key, value), Condition::Equals(other, another)) => {
            key == other && value != another && ONE_VALUE.contains(&key.as_str())
        }
        (Condition::Is(word), Condition::Is(other)) => is_family(word) && is_family(other) && word != other,
        (Condition::Is(word), Condition::Equals(key, os))
        | (Condition::Equals(key, os), Condition::Is(word)) => {
            key == "target_os"
                && is_family(word)
                && (word == "windows") != (os == "windows")
                && (word == "windows" || os == "windows")
        }
        _ => false,
    }
}

/// The families of which a target has one at most: those of Windows are the targets with that system.
fn is_family(word: &str) -> bool {
    matches!(word, "unix" | "windows")
}

/// Whether the one never holds without the other.
fn implies(one: &Condition, other: &Condition) -> bool {
    let is_windows = |condition: &Condition| match condition {
        Condition::Is(word) => word == "windows",
        Condition::Equals(key, value) => key == "target_os" && value == "windows",
        _ => false,
    };
    is_windows(one) && is_windows(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exclude(conditions: &[&str]) -> bool {
        let read = |text: &&str| text.parse().expect("tokens");
        exclude_each_other(&conditions.iter().map(read).collect::<Vec<_>>())
    }

    #[test]
    fn what_no_build_has_together() {
        for conditions in [
            &["unix", "windows"][..],
            &["unix", "not(unix)"],
            &["target_family = \"unix\"", "windows"],
            &["target_family = \"windows\"", "not(windows)"],
            &["target_os = \"linux\"", "target_os = \"macos\""],
            &["target_os = \"linux\"", "windows"],
            &["unix", "target_os = \"windows\""],
            &["target_os = \"windows\"", "not(windows)"],
            &["target_arch = \"x86\"", "feature = \"a\"", "target_arch = \"wasm32\""],
            &["debug_assertions", "not(debug_assertions)"],
            &["feature = \"a\"", "not ( feature = r\"a\" )"],
            &["all(unix, feature = \"a\")", "not(unix)"],
            &["all(unix, feature = \"a\")", "not(all(feature = \"a\", unix,))"],
            &["any(unix, target_os = \"wasi\")", "windows"],
            &["not(any(unix, windows))", "unix"],
            &["not(not(unix))", "not(unix)"],
            &["any(all(unix, test), feature = \"a\")", "not(feature = \"a\")", "windows"],
            &["any()"],
            &["false"],
            &["not(true)"],
            &["test", "not(all())"],
        ] {
            assert!(exclude(conditions), "{conditions:?}");
            let backwards: Vec<_> = conditions.iter().rev().copied().collect();
            assert!(exclude(&backwards), "{backwards:?}");
        }
    }

    #[test]
    fn what_some_build_has_together() {
        for conditions in [
            &[][..],
            &["unix"],
            &["unix", "unix"],
            &["unix", "test"],
            &["not(unix)", "not(windows)"],
            &["feature = \"a\"", "feature = \"b\""],
            &["feature = \"a\"", "not(feature = \"b\")"],
            // Emscripten.
            &["unix", "target_family = \"wasm\""],
            &["target_family = \"wasm\"", "target_os = \"wasi\""],
            // UEFI is of neither family.
            &["not(windows)", "not(unix)", "target_os = \"uefi\""],
            &["unix", "target_os = \"linux\""],
            &["windows", "target_os = \"windows\""],
            &["target_os = \"linux\"", "not(target_os = \"macos\")"],
            &["target_feature = \"sse\"", "target_feature = \"avx\""],
            &["target_has_atomic = \"8\"", "target_has_atomic = \"16\""],
            &["any(unix, feature = \"a\")", "windows"],
            &["not(all(unix, test))", "unix"],
            &["true", "all()"],
            &["unknown(unix)", "not(unix)"],
            &["not()", "not(unix, windows)", "= 1", "a = 1", "a = 2"],
        ] {
            assert!(!exclude(conditions), "{conditions:?}");
        }
    }

    /// Whatever a table says, it takes no longer than to read it.
    #[test]
    fn many_ways_are_given_up() {
        let ways: Vec<_> = (0..40).map(|n| format!("any(feature = \"a{n}\", feature = \"b{n}\")")).collect();
        let mut ways: Vec<_> = ways.iter().map(String::as_str).collect();
        assert!(!exclude(&ways));
        ways.push("any(all(unix, not(unix)))");
        assert!(exclude(&ways), "what has one way is looked at first");
        let nested = |depth| format!("{}unix{}", "not(".repeat(depth), ")".repeat(depth));
        assert!(exclude(&[&nested(40), "windows"]));
        assert!(!exclude(&[&nested(400), "windows"]));
        let many: Vec<_> = (0..100_000).map(|n| format!("a{n}")).collect();
        assert!(!exclude(&[&format!("all({})", many.join(",")), "windows"]));
    }
}
