//! Calls of macros: what stands in them is searched as expressions, as statements, or as tokens.

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, Block, Expr, Ident, ItemMacro, Macro, Meta, Token};

use super::eval::Eval;
use super::format::fill;
use super::path::segments;
use super::phrase::Phrase;
use super::source::recover;
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
        if name == "cookie"
            && self
                .resolve(&segments(&invocation.path))
                .first()
                .is_some_and(|first| first.starts_with("topcoat"))
        {
            return self.topcoat(invocation);
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
            Some(Value::Text(phrase)) => phrase.clone(),
            Some(_) => Phrase::unknown(name),
            None => self.constant_named(name).unwrap_or_else(|| Phrase::unknown(name)),
        })
    }

    /// `macro_rules!` bodies are not searched: what they come to is seen where they are called, or nowhere.
    pub(super) fn item_macro(&mut self, item: &ItemMacro) {
        if item.ident.is_none() {
            self.macro_value(&item.mac);
        }
    }

    /// topcoat's `cookie!("n" = value)` and `cookie! { "n" = value; … }`.
    fn topcoat(&mut self, invocation: &Macro) -> Value {
        let Some(first) = invocation.tokens.clone().into_iter().next() else { return Value::Unknown };
        let name = match &first {
            TokenTree::Literal(_) | TokenTree::Ident(_) => syn::parse2::<Expr>(first.into()),
            TokenTree::Group(group) => syn::parse2::<Expr>(group.stream()),
            TokenTree::Punct(_) => return Value::Unknown,
        };
        let Ok(name) = name else { return Value::Unknown };
        let spot = self.spot(&name);
        self.cookie_of(&spot, "topcoat::cookie!")
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

    /// JavaScript and responses written by hand in a string.
    pub(super) fn scripts(&mut self, text: &str, at: Span) {
        for name in super::script_text::cookies(text) {
            let region = self.region(at);
            let id = self.draft(region, text, "document.cookie", name.phrase);
            self.amend(&[id], |draft| draft.site.action = name.action);
        }
    }

    /// Headers of a response that is written by hand.
    pub(super) fn written_headers(&mut self, text: &Phrase, at: Span) {
        for line in super::script_text::headers(text) {
            let id = self.draft(self.region(at), "", "Set-Cookie", line);
            self.amend(&[id], |draft| draft.line = true);
        }
    }
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
