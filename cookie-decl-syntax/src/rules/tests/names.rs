use super::build::*;
use super::*;
use crate::model::Kind;

#[test]
fn names_are_judged_by_their_worst_character() {
    const FORBIDDEN: &[&str] = &["name_forbidden_character @ name"];
    const NOT_TOKEN: &[&str] = &["name_not_token @ name"];
    for (name, expected) in [
        ("sid", &[] as &[&str]),
        ("!#$%&'+-.^_`|~09azAZ", &[]),
        ("", &["name_empty @ name"]),
        ("a;b", FORBIDDEN),
        ("a=b", FORBIDDEN),
        ("=", FORBIDDEN),
        (" a", FORBIDDEN),
        ("a ", FORBIDDEN),
        ("\ta", FORBIDDEN),
        ("a\t", FORBIDDEN),
        (" ", FORBIDDEN),
        ("a\0b", FORBIDDEN),
        ("a\u{8}b", FORBIDDEN),
        ("a\rb", FORBIDDEN),
        ("a\nb", FORBIDDEN),
        ("a\u{1f}b", FORBIDDEN),
        ("a\u{7f}b", FORBIDDEN),
        ("a:b;c", FORBIDDEN),
        // Inside a name, a tab is no more than white space to browsers.
        ("a\tb", NOT_TOKEN),
        ("a b", NOT_TOKEN),
        ("sidebar:state", NOT_TOKEN),
        ("a\"b", NOT_TOKEN),
        ("a,b", NOT_TOKEN),
        ("a/b", NOT_TOKEN),
        ("a?b", NOT_TOKEN),
        ("a\\b", NOT_TOKEN),
        ("a@b", NOT_TOKEN),
        ("a[b]", NOT_TOKEN),
        ("a{b}", NOT_TOKEN),
        ("a(b)", NOT_TOKEN),
        ("a<b>", NOT_TOKEN),
        ("été", NOT_TOKEN),
        ("\u{a0}a", NOT_TOKEN),
        ("🍪", NOT_TOKEN),
        ("a\u{85}b", NOT_TOKEN),
    ] {
        expect_row(cookie(name).constant("A"), expected);
    }
    expect_row(cookie("a*b").literally("a*b").constant("A"), &[]);
}

#[test]
fn patterns_are_judged_by_their_fixed_characters() {
    for (name, expected) in [
        ("_ga_*", &[] as &[&str]),
        ("ab*cd", &[]),
        ("*_end", &[]),
        ("éàüö*", &["name_not_token @ name"]),
        ("*", &["pattern_too_short @ name"]),
        ("_ga*", &["pattern_too_short @ name"]),
        ("a*bc", &["pattern_too_short @ name"]),
        ("a;bc*", &["name_forbidden_character @ name"]),
        ("abcd*;", &["name_forbidden_character @ name"]),
        (" abcd*", &["name_forbidden_character @ name"]),
        ("abcd*e ", &["name_forbidden_character @ name"]),
        ("* abcd", &["name_not_token @ name"]),
        // Beside the star, white space is inner.
        ("abcd *", &["name_not_token @ name"]),
        ("abcd* e", &["name_not_token @ name"]),
        ("abcd:*", &["name_not_token @ name"]),
        ("abcd*:e", &["name_not_token @ name"]),
    ] {
        expect_row(cookie(name).constant("A"), expected);
    }
}

#[test]
fn a_position_counts_the_star() {
    let message = |name| diagnose(&table([cookie(name).constant("A")])).remove(0).message;
    assert!(message("a;b").contains("has `;` as character 2 "), "{}", message("a;b"));
    assert!(message("abcd*;").contains("has `;` as character 6 "), "{}", message("abcd*;"));
    assert!(message("ab\ncd").contains("has U+000A as character 3 "), "{}", message("ab\ncd"));
    assert!(message("été:").contains("has `é` as character 1 "), "{}", message("été:"));
    // What nobody would see is shown by its number.
    assert!(message("a\u{1b}b").contains("has U+001B as character 2 "), "{}", message("a\u{1b}b"));
    assert!(message("ab\u{a0}").contains("has U+00A0 as character 3 "), "{}", message("ab\u{a0}"));
    // It is the white space that is shown, not what it stands beside.
    assert!(message(" ab").contains("has a space as character 1 "), "{}", message(" ab"));
    assert!(message("ab\t").contains("has a tab as character 3 "), "{}", message("ab\t"));
    assert!(message("abcd*e ").contains("has a space as character 7 "), "{}", message("abcd*e "));
}

#[test]
fn a_name_leaves_room_in_4096_octets() {
    expect_row(cookie(&"a".repeat(4096)), &[]);
    expect_row(cookie(&"a".repeat(4097)), &["name_too_long @ name"]);
    expect_row(cookie(&format!("{}*{}", "a".repeat(2048), "b".repeat(2049))), &["name_too_long @ name"]);
    let message = &diagnose(&table([cookie(&"a".repeat(4097))]))[0].message;
    assert!(message.len() < 300, "{message}");
}

#[test]
fn storage_keys_are_free_text() {
    for kind in [Kind::LocalStorage, Kind::SessionStorage] {
        expect_row(row(kind, "a; b=é").constant("A"), &[]);
        expect_row(row(kind, "").constant("A"), &["name_empty @ name"]);
        expect_row(row(kind, "__host-a").constant("A"), &[]);
    }
    expect_row(row(Kind::Nothing, ""), &[]);
}

#[test]
fn a_former_name_must_be_writable() {
    for (former, expected) in [
        ("old", &[] as &[&str]),
        // It was there, whatever a reader made of it.
        ("old:name", &[]),
        ("", &["name_empty @ former"]),
        ("old;name", &["name_forbidden_character @ former"]),
        ("old\r\nSet-Cookie: a", &["name_forbidden_character @ former"]),
        (" old", &["name_forbidden_character @ former"]),
    ] {
        expect_row(cookie("sid").formerly(former, None, None), expected);
    }
    expect_row(cookie("sid").formerly(&"a".repeat(4097), None, None), &["name_too_long @ former"]);
    let empty = table([cookie("sid").formerly("", None, None)]);
    assert_eq!(diagnose(&empty)[0].message, "former cookie has an empty name");
    expect_row(cookie("sid").formerly("old*", None, None), &["pattern_too_short @ former"]);
    expect_row(cookie("sid").formerly("old", None, None), &[]);
    expect_row(cookie("sid").formerly("old_*", None, None), &[]);
}

#[test]
fn constants_are_ascii_identifiers() {
    for (constant, expected) in [
        ("SID", &[] as &[&str]),
        ("_A1", &[]),
        ("sid", &[]),
        ("", &["constant_not_identifier @ constant"]),
        ("_", &["constant_not_identifier @ constant"]),
        ("__", &["constant_not_identifier @ constant"]),
        ("1ST", &["constant_not_identifier @ constant"]),
        ("123", &["constant_not_identifier @ constant"]),
        ("A-B", &["constant_not_identifier @ constant"]),
        ("É", &["constant_not_identifier @ constant"]),
        // Alphabetic, but not for rustc.
        ("Ⓐ", &["constant_not_identifier @ constant"]),
        ("CHARTER", &["constant_reserved @ constant"]),
        ("Necessary", &["constant_reserved @ constant"]),
        ("NECESSARY", &[]),
        ("CHARTER_1", &[]),
    ] {
        expect_row(cookie("sid").constant(constant), expected);
    }
}

#[test]
fn a_name_that_leaves_nothing_for_its_constant_is_said_once() {
    expect_row(cookie("__Host-").constant(""), &["constant_not_identifier @ constant"]);
    expect_row(cookie("").constant(""), &["name_empty @ name"]);
    expect_row(cookie("*").constant(""), &["pattern_too_short @ name"]);
}

/// A message is shown by a terminal, a log, a comment: none of them is steered by what it quotes.
#[test]
fn a_name_does_not_steer_the_message_that_shows_it() {
    let steering = "a\u{1b}\u{202e}\u{2066}\u{61c}\r\n\u{7f}\u{85}b";
    for mistake in diagnose(&table([cookie(steering)])) {
        let steers = |letter: char| letter.is_control() || "\u{202e}\u{2066}\u{61c}".contains(letter);
        assert!(!mistake.message.contains(steers), "{:?}", mistake.message);
        assert!(mistake.message.contains(r"\u{202e}"), "{}", mistake.message);
    }
}
