//! A text to syntax: a whole file where it parses, else as much of it as does.

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::discouraged::Speculative;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Attribute, Expr, ExprCall, File, Item, Stmt, Token, parenthesized};

use super::mention::Mentions;
use super::skim::{Skim, skim, skim_if_mentioned};

/// A source, parsed.
#[derive(Default)]
pub(super) struct Parsed {
    /// `#![…]` at its head.
    pub(super) attributes: Vec<Attribute>,
    /// Its items.
    pub(super) items: Vec<Item>,
    /// What stands in it outside sound items: only in a source that does not parse.
    pub(super) loose: Vec<Stmt>,
    /// Why it is not read, or not as a whole.
    pub(super) trouble: Option<Trouble>,
    /// Octets before what was lexed: a byte order mark, a `#!` line.
    pub(super) skipped: usize,
}

/// Why a source is not read as a whole.
pub(super) struct Trouble {
    pub(super) reason: String,
    /// Whether its tokens are searched all the same.
    pub(super) searched: bool,
}

/// A text that has been looked at.
pub(super) struct Text<'a> {
    rust: &'a str,
    /// Octets before it.
    skipped: usize,
    skim: Skim,
}

impl<'a> Text<'a> {
    pub(super) fn new(text: &'a str, mentions: &Mentions) -> Self {
        let (skipped, rust) = split(text);
        Self { rust, skipped, skim: skim(rust, mentions) }
    }

    /// The same, if something in it can set a cookie, or help to.
    pub(super) fn that_mentions_cookies(text: &'a str, mentions: &Mentions) -> Option<Self> {
        let (skipped, rust) = split(text);
        Some(Self { rust, skipped, skim: skim_if_mentioned(rust, mentions)? })
    }

    /// How many octets it has.
    pub(super) fn len(&self) -> usize {
        self.rust.len()
    }

    /// Parses it.
    pub(super) fn parse(&self) -> Parsed {
        let (skim, skipped) = (&self.skim, self.skipped);
        let unread = |reason| Parsed {
            trouble: Some(Trouble { reason, searched: false }),
            skipped,
            ..Parsed::default()
        };
        if skim.too_deep {
            return unread("it nests too deep".to_owned());
        }
        let text = skim.worth_parsing(self.rust);
        let lexed: Result<TokenStream, _> = text.as_deref().unwrap_or(self.rust).parse();
        let (tokens, error) = match lexed {
            Ok(tokens) => (Some(tokens), None),
            Err(error) => {
                let mended = skim.mended(self.rust).and_then(|text| text.parse().ok());
                (mended, Some(error.to_string()))
            }
        };
        let Some(tokens) = tokens else { return unread(error.unwrap_or_default()) };
        let reason = match syn::parse2::<File>(tokens.clone()) {
            Ok(File { attrs, items, .. }) if error.is_none() => {
                return Parsed { attributes: attrs, items, skipped, ..Parsed::default() };
            }
            Ok(_) => String::new(),
            Err(error) => {
                let start = error.span().start();
                format!("{error} at {}:{}", start.line, start.column + 1)
            }
        };
        let trouble = Some(Trouble { reason: error.unwrap_or(reason), searched: true });
        Parsed { loose: recover(tokens), trouble, skipped, ..Parsed::default() }
    }
}

/// The octets before Rust begins, and the Rust.
fn split(text: &str) -> (usize, &str) {
    let skipped = head(text);
    (skipped, text.get(skipped..).unwrap_or_default())
}

/// The octets before Rust begins: of a byte order mark, of a `#!` line.
pub fn head(text: &str) -> usize {
    let mark = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let rest = text.get(mark..).unwrap_or_default();
    match rest.strip_prefix("#!") {
        Some(after) if !after.trim_start().starts_with('[') => mark + rest.find('\n').unwrap_or(rest.len()),
        _ => mark,
    }
}

/// As many statements and expressions as can be found in tokens of which nothing is known.
pub(super) fn recover(tokens: TokenStream) -> Vec<Stmt> {
    let mut found = Vec::new();
    recover_into(tokens, &mut found);
    found
}

fn recover_into(tokens: TokenStream, found: &mut Vec<Stmt>) {
    // The parser itself never fails: what does not parse is passed, a tree at a time.
    let _ = (|input: ParseStream<'_>| {
        while !input.is_empty() {
            let expr = || ahead(input, Expr::parse).or_else(|| ahead(input, call));
            if let Some(stmt) = ahead(input, Stmt::parse).or_else(|| Some(Stmt::Expr(expr()?, None))) {
                found.push(stmt);
            } else if let TokenTree::Group(group) = input.parse()? {
                recover_into(group.stream(), found);
            }
        }
        Ok(())
    })
    .parse2(tokens);
}

/// A call, whatever follows it: `Cookie::new("n", "v") <= …` of a macro's own grammar is no expression.
fn call(input: ParseStream<'_>) -> syn::Result<Expr> {
    let func = Box::new(Expr::Path(input.parse()?));
    let arguments;
    let paren_token = parenthesized!(arguments in input);
    let args = arguments.parse_terminated(Expr::parse, Token![,])?;
    Ok(Expr::Call(ExprCall { attrs: Vec::new(), func, paren_token, args }))
}

/// What comes next, passed only if it parses.
fn ahead<T>(input: ParseStream<'_>, parse: fn(ParseStream<'_>) -> syn::Result<T>) -> Option<T> {
    let fork = input.fork();
    let parsed = parse(&fork).ok()?;
    input.advance_to(&fork);
    Some(parsed)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::scan::Manifest;

    /// A text, parsed whatever it speaks of.
    pub(in crate::scan) fn parse(text: &str) -> Parsed {
        Text::new(text, &Mentions::of(&Manifest::default())).parse()
    }

    #[test]
    fn what_stands_before_rust_is_passed() {
        assert_eq!(head("\u{feff}fn f() {}"), 3);
        assert_eq!(head("#!/usr/bin/env run\nfn f() {}"), 18);
        assert_eq!(head("#![allow(x)]"), 0);
        assert_eq!(head("#!"), 2);
    }

    #[test]
    fn a_broken_source_gives_what_is_sound_in_it() {
        for text in [
            "fn a() { x; } fn b( { Cookie::new(1); }",
            "fn a() { let x = ; Cookie::new(1); }",
            "fn a() { Cookie::new(1); ",
        ] {
            let parsed = parse(text);
            assert!(parsed.trouble.is_some_and(|trouble| trouble.searched), "{text}");
            assert!(!parsed.loose.is_empty(), "{text}");
        }
        assert!(parse(&"(".repeat(100_000)).trouble.is_some_and(|trouble| !trouble.searched));
    }
}
