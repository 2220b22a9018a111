//! Calls of macros: what stands in them is searched as expressions, as statements, or as tokens.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, Block, Expr, Ident, ItemMacro, Macro, Meta, Token};

use super::eval::Eval;
use super::format::fill;
use super::path::segments;
use super::phrase::Phrase;
use super::source::recover;
use super::span::path_span;
use super::value::{Spot, Value};

/// An argument of a macro: `value`, `name = value` or `$name: value`.
struct Argument {
    name: Option<String>,
    value: Expr,
}

impl Parse for Argument {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = if input.peek(Ident) && input.peek2(Token![=]) && !input.peek2(Token![==]) {
            let name: Ident = input.parse()?;
            input.parse::<Token![=]>()?;
            Some(name.to_string())
        } else {
            None
        };
        Ok(Self { name, value: input.parse()? })
    }
}

impl Eval<'_> {
    /// What a macro call comes to.
    pub(super) fn macro_value(&mut self, invocation: &Macro) -> Value {
        let name = invocation.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        if matches!(&*name, "declare_cookies" | "check_sources" | "macro_rules") {
            return Value::Unknown;
        }
        if let Some(value) = self.expanded(invocation) {
            return value;
        }
        let path = self.resolve(&segments(&invocation.path));
        if name == "cookie" && path.first().is_some_and(|first| first.starts_with("topcoat")) {
            return self.topcoat(invocation);
        }
        // `leptos_i18n::load_locales!()`.
        if let Some(ids) = self.library(&path, path_span(&invocation.path)) {
            return Value::Library(ids);
        }
        if let Ok(arguments) = invocation.parse_body_with(Punctuated::<Argument, Token![,]>::parse_terminated)
        {
            return self.arguments_of_macro(&name, &arguments);
        }
        if let Ok(stmts) = invocation.parse_body_with(Block::parse_within) {
            let block = Block { brace_token: syn::token::Brace::default(), stmts };
            return self.block(&block);
        }
        self.search(invocation.tokens.clone());
        Value::Unknown
    }

    fn arguments_of_macro(&mut self, name: &str, arguments: &Punctuated<Argument, Token![,]>) -> Value {
        let outer = std::mem::replace(&mut self.in_format, is_format(name));
        let spots: Vec<(Spot, &Argument)> =
            arguments.iter().map(|argument| (self.spot(&argument.value), argument)).collect();
        self.in_format = outer;
        match name {
            "format" | "format_args" | "write" | "writeln" | "concat" | "formatcp" | "concatcp"
            | "format_compact" => {
                let cookies: Vec<usize> =
                    spots
                        .iter()
                        .filter_map(|(spot, _)| {
                            if let Value::Cookie(ids) = &spot.value { Some(ids.clone()) } else { None }
                        })
                        .flatten()
                        .collect();
                if !cookies.is_empty() {
                    return Value::Cookie(cookies);
                }
                let text = self.format(name, &spots);
                if let Some((first, _)) = spots.get(usize::from(name.starts_with("write"))) {
                    self.scripts(&super::script::with_holes(&text), first.span);
                    self.written_headers(&text, first.span);
                    self.text_of_header(&text, first.span);
                }
                Value::Text(text)
            }
            "vec" | "array" | "smallvec" => Value::List(spots.into_iter().map(|(spot, _)| spot).collect()),
            _ => Value::Unknown,
        }
    }

    fn format(&mut self, name: &str, spots: &[(Spot, &Argument)]) -> Phrase {
        let phrases: Vec<(Phrase, Option<String>)> =
            spots.iter().map(|(spot, argument)| (spot.phrase(), argument.name.clone())).collect();
        let mut whole = Phrase::default();
        if name.starts_with("concat") {
            for (phrase, _) in phrases {
                whole.append(phrase);
            }
            return whole;
        }
        let formatted = if name.starts_with("write") { phrases.get(1..) } else { phrases.get(..) };
        let Some(((format, _), arguments)) = formatted.and_then(|formatted| formatted.split_first()) else {
            return whole;
        };
        let Some(format) = format.text() else { return format.clone() };
        fill(&format, arguments, |name| match self.get(name) {
            Some(Value::Text(phrase) | Value::Number(phrase)) => phrase.clone(),
            Some(_) => Phrase::unknown(name),
            None => self.constant_named(name).unwrap_or_else(|| Phrase::unknown(name)),
        })
    }

    /// A call, or `macro_rules!`, of which what the rules come to is searched: what a name in them stands for is not known.
    pub(super) fn item_macro(&mut self, item: &ItemMacro) {
        let Some(name) = &item.ident else {
            self.macro_value(&item.mac);
            return;
        };
        let first = self.outcome.drafts.len();
        let mut arrow = false;
        for tree in item.mac.tokens.clone() {
            match tree {
                TokenTree::Group(body) if arrow => self.search(transcribed(body.stream())),
                tree => arrow = matches!(&tree, TokenTree::Punct(mark) if mark.as_char() == '>'),
            }
        }
        self.in_macros.push((name.to_string(), first..self.outcome.drafts.len()));
    }

    /// Searches tokens of which nothing is known.
    pub(super) fn search(&mut self, tokens: TokenStream) {
        let stmts = recover(tokens);
        if !stmts.is_empty() {
            self.block(&Block { brace_token: syn::token::Brace::default(), stmts });
        }
    }

    /// cookiebox: `#[cookie(name = "n")]` on a struct.
    pub(super) fn cookiebox(&mut self, attributes: &[Attribute]) {
        for attribute in attributes {
            let Meta::List(list) = &attribute.meta else { continue };
            let path = self.resolve(&segments(&list.path));
            if !(path.first().is_some_and(|krate| krate.starts_with("cookiebox"))
                && path.last().is_some_and(|last| last == "cookie"))
            {
                continue;
            }
            let Ok(arguments) = list.parse_args_with(Punctuated::<Argument, Token![,]>::parse_terminated)
            else {
                continue;
            };
            for argument in arguments.iter().filter(|argument| argument.name.as_deref() == Some("name")) {
                let spot = self.spot(&argument.value);
                self.cookie_of(&spot, "cookiebox::cookie");
            }
        }
    }

    /// Scripts in a string.
    pub(super) fn scripts(&mut self, text: &str, at: Span) {
        for found in super::script::sites_in_text(text) {
            let id = self.draft(self.region(at), "", "document.cookie", Phrase::of_name(&found.name));
            self.amend(&[id], |draft| {
                draft.site.action = found.action;
                draft.site.path.clone_from(&found.path);
                draft.site.domain.clone_from(&found.domain);
                draft.site.terms = found.terms.clone();
            });
        }
    }

    /// Headers of a response that is written by hand.
    pub(super) fn written_headers(&mut self, text: &Phrase, at: Span) {
        for line in super::response_text::headers(text) {
            let id = self.draft(self.region(at), "", "Set-Cookie", line);
            self.amend(&[id], |draft| draft.line = true);
        }
    }
}

/// What a rule of `macro_rules!` comes to, each repetition once: `$name` is a name, `$(…),*` what stands inside.
fn transcribed(tokens: TokenStream) -> TokenStream {
    let mut out = TokenStream::new();
    let mut trees = tokens.into_iter().peekable();
    while let Some(tree) = trees.next() {
        match tree {
            TokenTree::Punct(mark) if mark.as_char() == '$' => {
                if let Some(TokenTree::Group(_)) = trees.peek()
                    && let Some(TokenTree::Group(inside)) = trees.next()
                {
                    out.extend(transcribed(inside.stream()));
                    // What separates, if anything does, and what says how often.
                    for _ in 0..2 {
                        let ends = |tree: &TokenTree| matches!(tree, TokenTree::Punct(mark) if "*+?".contains(mark.as_char()));
                        if trees.next().as_ref().is_none_or(ends) {
                            break;
                        }
                    }
                }
            }
            TokenTree::Group(group) => {
                let mut inside = Group::new(group.delimiter(), transcribed(group.stream()));
                inside.set_span(group.span());
                out.extend([TokenTree::Group(inside)]);
            }
            tree => out.extend([tree]),
        }
    }
    out
}

/// Macros that come to a text, or write one.
fn is_format(name: &str) -> bool {
    matches!(
        name,
        "format"
            | "format_args"
            | "write"
            | "writeln"
            | "concat"
            | "formatcp"
            | "concatcp"
            | "format_compact"
    )
}
