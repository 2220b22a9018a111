//! A text to syntax: a whole file where it parses, else as much of it as does.

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::discouraged::Speculative;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Attribute, Expr, ExprCall, File, Item, Stmt, Token, parenthesized};

use super::skim::skim;

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

/// Parses a text.
pub(super) fn parse(text: &str) -> Parsed {
    let skipped = head(text);
    let text = text.get(skipped..).unwrap_or_default();
    let skim = skim(text);
    if skim.too_deep {
        let reason = "it nests too deep".to_owned();
        let trouble = Some(Trouble { reason, searched: false });
        return Parsed { trouble, skipped, ..Parsed::default() };
    }
    let lexed: Result<TokenStream, _> = text.parse();
    let (tokens, error) = match lexed {
        Ok(tokens) => (Some(tokens), None),
        Err(error) => {
            let mended = skim.mended(text).and_then(|text| text.parse().ok());
            (mended, Some(error.to_string()))
        }
    };
    let Some(tokens) = tokens else {
        let reason = error.unwrap_or_default();
        return Parsed { trouble: Some(Trouble { reason, searched: false }), skipped, ..Parsed::default() };
    };
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

/// The octets before Rust begins.
fn head(text: &str) -> usize {
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
mod tests {
    use super::*;

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
