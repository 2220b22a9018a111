use super::build::*;
use super::*;

#[test]
fn paths() {
    const FORBIDDEN: &[&str] = &["path_forbidden_character @ path"];
    const RELATIVE: &[&str] = &["path_relative @ path"];
    let (long, longest) = (format!("/{}", "p".repeat(1024)), format!("/{}", "p".repeat(1023)));
    for (path, expected) in [
        ("/", &[] as &[&str]),
        ("/app", &[]),
        ("/a b", &[]),
        ("/%C3%A9", &[]),
        ("/\"<>,", &[]),
        ("", RELATIVE),
        ("app", RELATIVE),
        ("./", RELATIVE),
        ("../app/", RELATIVE),
        (" /app", RELATIVE),
        ("/a;b", FORBIDDEN),
        ("/; HttpOnly", FORBIDDEN),
        ("a;b/", FORBIDDEN),
        ("/a\r\nSet-Cookie: b", FORBIDDEN),
        ("/a\0", FORBIDDEN),
        ("/a\tb", FORBIDDEN),
        ("/a\u{7f}", FORBIDDEN),
        ("/app ", FORBIDDEN),
        ("/é", &["path_not_ascii @ path"]),
        ("/🍪", &["path_not_ascii @ path"]),
        ("é", &["path_relative @ path", "path_not_ascii @ path"]),
        ("/app/", &["path_trailing_slash @ path"]),
        ("//", &[]),
        (&longest, &[]),
        (&long, &["path_too_long @ path"]),
    ] {
        expect_row(cookie("a").path(path), expected);
        expect_row(cookie("a").third_party().path(path), expected);
    }
}

#[test]
fn a_former_path_must_be_writable() {
    for (path, expected) in [
        ("/old", &[] as &[&str]),
        // Whatever it was, the removal repeats it.
        ("/old/", &[]),
        ("old", &[]),
        ("/old;", &["path_forbidden_character @ former_path"]),
        ("/old\n", &["path_forbidden_character @ former_path"]),
    ] {
        expect_row(cookie("a").formerly("a", Some(path), None), expected);
    }
}
