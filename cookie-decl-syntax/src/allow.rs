//! `#[cookie_decl::allow(RULE, reason = "…")]`: an exception that code makes for itself.

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};

use crate::ast::Attribute;
use crate::cursor::{Cursor, as_group, describe, trees};
use crate::diag::{Diagnostic, Errors};
use crate::lower::exception::{Exception, Form, exception};
use crate::rule::{self, Family};
use crate::rules::unknown_rule;

/// Words that may stand before `fn`, `impl` and `mod`.
const QUALIFIERS: &[&str] = &["async", "const", "crate", "default", "extern", "gen", "pub", "safe", "unsafe"];

/// What is wrong with the arguments of the attribute.
///
/// ```
/// use cookie_decl_syntax::allow::check_arguments;
///
/// assert!(check_arguments("undeclared, reason = \"a demo\"".parse().unwrap()).is_empty());
/// assert_eq!(check_arguments("undeclared".parse().unwrap())[0].rule.name, "missing_reason");
/// ```
pub fn check_arguments(arguments: TokenStream) -> Vec<Diagnostic> {
    let mut errors = Errors::default();
    // The attribute's path is not among the tokens: what is missing is missing from the whole of it.
    let (name, end) = (Ident::new("allow", Span::call_site()), Span::call_site());
    let attribute = Attribute { name, arguments: Some(trees(arguments)), end };
    if let Some(exception) = exception(&mut errors, &attribute, Form::Code) {
        check_rule(&mut errors, &exception);
    }
    errors.into_vec()
}

fn check_rule(errors: &mut Errors, exception: &Exception) {
    let written = &exception.rule;
    match rule::find(&written.value) {
        Some(rule) if rule.family == Family::Sources => {}
        Some(rule) => {
            let message = format!("rule `{}` is not about cookies that code sets", rule.name);
            let mistake = Diagnostic::new(&rule::MISPLACED_ATTRIBUTE, written.span, message);
            errors.push(mistake.help("what is wrong with the table is lifted in the table"));
        }
        None => {
            let known = rule::RULES.iter().filter(|rule| rule.family == Family::Sources);
            errors.push(unknown_rule(written, known.map(|rule| rule.name)));
        }
    }
}

/// Says so if the item is nothing that the attribute can stand on: a function, an impl, or a module with its body.
pub fn check_item(item: TokenStream) -> Option<Diagnostic> {
    let trees = trees(item);
    let mut cursor = Cursor::new(&trees, Span::call_site());
    while cursor.punct('#') {
        cursor.group(Delimiter::Bracket);
    }
    let first = cursor;
    let keyword = keyword(&mut cursor);
    let has_body = trees.last().is_some_and(|last| as_group(Some(last), Delimiter::Brace).is_some());
    let (at, found) = match keyword {
        Some(word) if word == "fn" || word == "impl" => return None,
        Some(word) if word == "mod" && has_body => return None,
        Some(word) if word == "mod" => (word.span(), "a module in a file of its own".to_owned()),
        Some(word) => (word.span(), format!("`{word}`")),
        None => (first.here(), describe(first.peek())),
    };
    let message =
        format!("`allow` stands on {found}, and belongs on a function, an impl, or a module with its body");
    let mistake = Diagnostic::new(&rule::MISPLACED_ATTRIBUTE, at, message);
    Some(
        mistake.help(
            "for a whole file write `#![allow(…, path = \"…\", reason = \"…\")]` at the head of the table",
        ),
    )
}

/// The word that says what the item is; none if it begins with something else.
fn keyword<'a>(cursor: &mut Cursor<'a>) -> Option<&'a Ident> {
    let mut before = None;
    loop {
        match cursor.peek()? {
            TokenTree::Ident(word) if QUALIFIERS.contains(&&*word.to_string()) => {
                before = Some(word);
                cursor.next();
            }
            TokenTree::Ident(word) if is_item(word) => return Some(word),
            // `pub(in crate::x)`, `extern "C"`.
            TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => drop(cursor.next()),
            TokenTree::Literal(_) => drop(cursor.next()),
            // `const N: u8`: the qualifier was the keyword.
            _ => return before,
        }
    }
}

fn is_item(word: &Ident) -> bool {
    const KEYWORDS: &[&str] =
        &["fn", "impl", "mod", "struct", "enum", "union", "trait", "type", "use", "static", "macro_rules"];
    KEYWORDS.contains(&&*word.to_string())
}
