//! Which mentions of cookies are worth a parse.
//!
//! Most sources that hold the word set none: it stands in a comment, in the tests, or is the name of a field, a parameter,
//! a flag of the kernel. Bindings of a megabyte have one such field. What a mention needs in order to mean anything to the
//! scan is a name that the scan knows, or a place where a module, a function or a macro is called by it. Of calls those of known
//! functions count: helpers of the package that have such a name are looked for once they turn out to be some.

use std::ops::Range;

use super::known;
use super::manifest::Manifest;
use super::needle::{Needle, words_of_libraries};
use super::tokens::{Kind, Token};

/// What counts as a mention in a certain package.
#[derive(Debug)]
pub(super) struct Mentions {
    /// What any of them contains.
    needles: Vec<Needle>,
    /// Names of types that put a library to use.
    libraries: Vec<&'static str>,
    /// Whether constants can be those of a table: there is one here, or one of another crate.
    has_table: bool,
}

impl Mentions {
    pub(super) fn of(manifest: &Manifest) -> Self {
        let is_ours = |(_, package): &(String, String)| package.contains("cookie");
        let has_table = manifest.dependencies.is_empty() || manifest.dependencies.iter().any(is_ours);
        let libraries = words_of_libraries(manifest);
        let silent = known::names().chain(libraries.iter().copied()).filter(|word| !speaks_of_cookies(word));
        let needles = silent.chain(["ookie", "OOKIE"]).filter_map(Needle::new).collect();
        Self { needles, libraries, has_table }
    }

    /// Places in a text, in order: only a token with one of them in it can be a mention.
    pub(super) fn places(&self, text: &str) -> Vec<usize> {
        let mut places: Vec<usize> = self.needles.iter().flat_map(|needle| needle.places(text)).collect();
        places.sort_unstable();
        places
    }

    /// Whether a mention can stand at a place, as far as the signs around it tell. Where they leave it open, tokens will say.
    pub(super) fn can_stand_at(&self, text: &str, place: usize) -> bool {
        let (before, behind) = (text.get(..place).unwrap_or_default(), text.get(place..).unwrap_or_default());
        let start = before.rfind(|sign| !is_part_of_word(sign)).map_or(0, |at| {
            at + before.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8)
        });
        let end = behind.find(|sign| !is_part_of_word(sign)).map_or(text.len(), |length| place + length);
        let token = Token { kind: Kind::Word, octets: start..end };
        let in_front = text.get(..start).unwrap_or_default();
        let is_behind_comment = ends_in_comment(in_front) || in_front.trim_ascii_end().ends_with('/');
        let before = last_token(in_front.trim_ascii_end());
        is_behind_comment
            || is_in_telling_text(text, &token)
            || is_in_list(text, &token, before)
            || self.has(text, &token, before)
    }

    /// Whether a token of a text is one. `before` is what stands before it, comments apart.
    pub(super) fn has(&self, text: &str, token: &Token, before: &str) -> bool {
        let word = token.text(text);
        match token.kind {
            Kind::Comment | Kind::Mark => false,
            Kind::Quoted => is_telling_text(word),
            Kind::Word if known::names().any(|name| name == word) => {
                // The name of a field or a method: `Cookie: u32`, `self.Cookie`, `fn Cookie()`.
                let behind = behind(text, token);
                !matches!(before, "." | "fn") && (!behind.starts_with(':') || behind.starts_with("::"))
            }
            Kind::Word => {
                self.libraries.contains(&word)
                    || speaks_of_cookies(word) && self.is_telling_word(text, token, before)
            }
        }
    }

    /// Whether a word that speaks of cookies can be more than the name of a variable or a field.
    fn is_telling_word(&self, text: &str, token: &Token, before: &str) -> bool {
        let (word, behind) = (token.text(text), behind(text, token));
        if word.contains(char::is_uppercase) {
            let is_text = matches!(before, "const" | "static") && behind.starts_with(": &");
            return is_text || behind.starts_with('.') || (self.has_table && is_constant(word));
        }
        let in_front = text.get(..token.octets.start).unwrap_or_default().trim_ascii_end();
        matches!(before, "mod" | "use" | "crate" | "as")
            || in_front.ends_with("::")
            || behind.starts_with("::")
            || behind.starts_with('!')
            || behind.starts_with('(') && (before == "fn" || CALLED.contains(&word))
            || behind.strip_prefix('.').is_some_and(is_call_on_jar)
            || behind.strip_prefix(':').is_some_and(is_text_for_field)
    }
}

/// Functions and methods that matter by themselves when they are called. Others may be helpers of the package: who calls those is
/// looked for once they are known.
const CALLED: &[&str] = &[
    "add_cookie",
    "add_removal_cookie",
    "cookie",
    "cookie_jar",
    "cookie_jar_mut",
    "cookie_store",
    "cookies",
    "cookies_mut",
    "del_cookie",
    "delete_cookie",
    "expire_cookie",
    "get_cookie",
    "insert_cookie",
    "into_encoded_cookie",
    "private_cookies",
    "remove_cookie",
    "remove_cookie_by",
    "remove_cookie_with",
    "remove_private_cookie",
    "set_cookie",
    "signed_cookies",
    "use_cookie",
    "use_cookie_with_options",
];

fn is_part_of_word(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || sign == '_' || !sign.is_ascii()
}

/// Whether a word may stand in a text that tells something.
fn is_in_telling_text(text: &str, token: &Token) -> bool {
    const AROUND: usize = "document.".len();
    let Range { start, end } = token.octets;
    let octets =
        text.as_bytes().get(start.saturating_sub(AROUND)..text.len().min(end + 1)).unwrap_or_default();
    is_telling_text(&String::from_utf8_lossy(octets))
}

/// Whether a text ends behind a line that may hold a comment.
fn ends_in_comment(text: &str) -> bool {
    let (code, space) = text.split_at(text.trim_ascii_end().len());
    space.contains('\n') && code.rsplit('\n').next().is_some_and(|line| line.contains("//"))
}

/// The word or the mark at the end of a text.
fn last_token(text: &str) -> &str {
    let before_word = text.trim_end_matches(is_part_of_word).len();
    let mark = text.char_indices().next_back().map_or(0, |(at, _)| at);
    text.get(before_word.min(mark)..).unwrap_or_default()
}

/// What stands behind a token.
fn behind<'a>(text: &'a str, token: &Token) -> &'a str {
    text.get(token.octets.end..).unwrap_or_default().trim_ascii_start()
}

/// Whether a word can be one of the names of `use {http, cookie}`.
pub(super) fn is_in_list(text: &str, token: &Token, before: &str) -> bool {
    // `a` as in `as`; behind `r#` stands the name itself; and a comment may be in between, as in `a::/* so */cookie`.
    matches!(before, "," | "{" | "#" | ":") && behind(text, token).starts_with([',', '}', ';', 'a', '/'])
}

/// Whether a method is called that may put something into a jar, or change a cookie.
fn is_call_on_jar(behind: &str) -> bool {
    const PUTS: &[&str] = &[
        "add",
        "append",
        "delete",
        "expire",
        "force_remove",
        "insert",
        "make",
        "private",
        "push",
        "put",
        "remove",
        "replace",
        "set",
        "signed",
        "with",
    ];
    let method = behind.trim_start();
    PUTS.iter().any(|beginning| method.starts_with(beginning))
}

/// Whether a field is set to a text, which may be a name: `Self { cookie_name: "sid".into() }`.
fn is_text_for_field(behind: &str) -> bool {
    let value = behind.trim_start();
    ["\"", "String::from(\"", "Cow::Borrowed(\"", "Cow::from(\""]
        .iter()
        .any(|beginning| value.starts_with(beginning))
}

/// Whether the word stands in it, in the letter cases that names have.
pub(super) fn speaks_of_cookies(text: &str) -> bool {
    text.contains("ookie") || text.contains("OOKIE")
}

fn is_constant(word: &str) -> bool {
    !word.contains(char::is_lowercase)
}

/// The name of the header, the property of a page's document, or the name of that property alone.
fn is_telling_text(quoted: &str) -> bool {
    let text = quoted.to_ascii_lowercase();
    text.contains("set-cookie") || text.contains("document.cookie") || quoted.contains("\"cookie\"")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::skim::{skim, skim_if_mentioned};

    fn check(dependencies: &[&str], expected: bool, texts: &[&str]) {
        let dependencies = dependencies.iter().map(|name| ((*name).to_owned(), (*name).to_owned())).collect();
        let mentions = Mentions::of(&Manifest { dependencies, library: None });
        for text in texts {
            assert_eq!(skim(text, &mentions).mentions_cookies, expected, "{text}");
            assert_eq!(skim_if_mentioned(text, &mentions).is_some(), expected, "{text}");
            let can_be_one = mentions.places(text).iter().any(|place| mentions.can_stand_at(text, *place));
            assert!(can_be_one || !expected, "{text}");
        }
    }

    #[test]
    fn what_can_set_a_cookie_is_a_mention() {
        check(
            &["axum"],
            true,
            &[
                "fn f(jar: CookieJar) {}",
                "use axum_extra::extract::cookie as c;",
                "cookie::Cookie",
                "pub mod cookies;",
                "pub use cookie;",
                "use {http, cookie};",
                "use a::/* so */cookie;",
                "extern crate cookie;",
                "response.set_cookie(x)",
                "self.cookies\n    .add(x)",
                "cookie.set_name(x)",
                "set_cookie!(x)",
                "our_cookie!(x)",
                "fn set_session_cookie(name: &str) {}",
                "use_cookie(\"x\")",
                "headers.insert(SET_COOKIE, x)",
                "(\"Set-Cookie\", x)",
                "b\"set-cookie\"",
                "r#\"<script>document.cookie = 'a=b'\"#",
                "Reflect::set(&document, &\"cookie\".into(), x)",
                "#[cookie(name = \"x\")]",
                "declare_cookies! {}",
                "const COOKIE_NAME: &str = \"sid\";",
                "SESSION_COOKIE.set(x)",
                "cookie /* so */ ::Cookie",
                "// So it is.\nCookie::new(1)",
                "use {\n    http, // and\n    cookie,\n};",
                "#[cfg(test)] mod tests { } use cookie::Cookie;",
                "#[cfg(test)] use cookie::Cookie;",
                "#[cfg(not(test))] mod site { use cookie::Cookie; }",
                // Where delimiters do not fit, nobody knows what belongs to the tests.
                "#[cfg(test)] mod tests { use cookie::Cookie; ) } }",
            ],
        );
    }

    #[test]
    fn what_only_bears_the_name_is_none() {
        check(
            &["axum"],
            false,
            &[
                "",
                "// Cookie::new",
                "/// Sets a [`Cookie`].\nfn f() {}",
                "struct Reply { cookie: u64, Cookie: u64 }",
                "f.field(\"Cookie\", &self.Cookie)",
                "cookie.as_ptr()",
                "fn f(cookie: u64) -> u64 { cookie }",
                "const TCP_COOKIE_MAX: u32 = 1;",
                "nl80211::ATTR_COOKIE",
                "struct NSHTTPCookie;",
                "unsafe fn SetHeader(&self, header: u32) {}",
                "fn Cookies(&self) -> u32 { (vtable.Cookies)(self) }",
                "self.put_cookie_buf(x)",
                "config.session_cookie_name(x)",
                "\"an invalid cookie\"",
                "#[cfg(test)] mod tests { use cookie::Cookie; }",
                "#[cfg(test)]\n#[allow(x)]\npub(crate) mod tests { fn f() { Cookie::new(1) } }",
            ],
        );
    }

    /// The quick look may not pass over what the tokens tell, whatever the word stands between: it then depends on another
    /// mention in the file whether this one is read.
    #[test]
    fn a_quick_look_passes_over_nothing() {
        const BEFORE: &[&str] = &[
            "",
            "use ",
            "c\n",
            "as ",
            "mod ",
            "fn ",
            "const ",
            "extern crate ",
            "a::",
            ":",
            ",",
            "{",
            "}",
            "(",
            "<",
            "#",
            "r#",
            "\"",
            "'",
            "//x\n",
            "/*x*/",
            "\u{a0} ",
            "\u{b}",
            "; ",
            "document.",
            "set-",
        ];
        const BEHIND: &[&str] = &[
            "", ";", ",", " as c", "}", "{", "::X", "!()", "(x)", ".add(x)", ": &str", ": \"", "\"",
            "//x\n;", "/*x*/;",
        ];
        let mentions = Mentions::of(&Manifest { dependencies: Vec::new(), library: None });
        let pairs =
            BEFORE.iter().flat_map(|first| BEFORE.iter().map(move |second| [*first, second].concat()));
        for before in pairs {
            for word in ["cookie", "Cookie"] {
                for behind in BEHIND {
                    let text = [&*before, word, behind].concat();
                    let told = skim(&text, &mentions).mentions_cookies;
                    assert_eq!(skim_if_mentioned(&text, &mentions).is_some(), told, "{text:?}");
                }
            }
        }
    }

    #[test]
    fn dependencies_tell_what_else_counts() {
        check(&["axum"], false, &["f(names::SESSION_COOKIE)", "SessionManagerLayer::new(store)"]);
        check(&["site-cookies"], true, &["f(names::SESSION_COOKIE)"]);
        check(&["tower-sessions"], true, &["SessionManagerLayer::new(store)"]);
        check(&[], true, &["f(names::SESSION_COOKIE)"]);
    }
}
