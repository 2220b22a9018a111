//! What a call of a file's own `macro_rules!` comes to: `remember!(jar, "theme")`, where the rule sets the cookie that it is
//! told. Rules with repetitions are left to the search through what they come to.

use std::collections::HashMap;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::parse::Parser as _;
use syn::{Block, Item, ItemMacro, Macro, Stmt};

use super::attribute::for_tests;
use super::eval::Eval;
use super::mention::speaks_of_cookies;
use super::source::Parsed;
use super::span::path_span;
use super::value::Value;

/// A rule of a macro.
#[derive(Clone, Debug)]
pub(super) struct Rule {
    takes: TokenStream,
    gives: TokenStream,
}

/// The macros of a file that may set a cookie, by name.
pub(super) type Macros = HashMap<String, Vec<Rule>>;

/// What the parameters of a rule stand for in a call.
type Told = HashMap<String, TokenStream>;

/// How deep macros call one another.
const DEEPEST: usize = 4;

/// Those that a file defines.
pub(super) fn macros_of(parsed: &Parsed) -> Macros {
    let mut macros = Macros::new();
    add(&parsed.items, &mut macros);
    macros
}

fn add(items: &[Item], macros: &mut Macros) {
    for item in items {
        match item {
            Item::Macro(ItemMacro { ident: Some(name), mac, attrs, .. }) if !for_tests(attrs) => {
                let rules = rules(mac.tokens.clone());
                if rules.iter().any(|rule| may_set(rule.gives.clone())) {
                    macros.insert(name.to_string(), rules);
                }
            }
            Item::Mod(module) => {
                if let Some((_, items)) = &module.content {
                    add(items, macros);
                }
            }
            _ => {}
        }
    }
}

fn may_set(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|tree| match tree {
        TokenTree::Group(group) => may_set(group.stream()),
        TokenTree::Punct(_) => false,
        tree => speaks_of_cookies(&tree.to_string()),
    })
}

/// `(…) => {…}; (…) => {…}`
fn rules(tokens: TokenStream) -> Vec<Rule> {
    let mut rules = Vec::new();
    let mut takes = None;
    for tree in tokens {
        let TokenTree::Group(group) = tree else { continue };
        match takes.take() {
            None => takes = Some(group.stream()),
            Some(takes) => rules.push(Rule { takes, gives: group.stream() }),
        }
    }
    rules
}

impl Eval<'_> {
    /// What a call comes to, if it is one of a macro of this file and one of its rules fits.
    pub(super) fn expanded(&mut self, invocation: &Macro) -> Option<Value> {
        let name = invocation.path.segments.last()?.ident.to_string();
        let rules = self.macros.get(&name).filter(|_| self.expansions < DEEPEST)?;
        let tokens = invocation.tokens.clone();
        let gives = rules.iter().find_map(|rule| {
            let mut told = Told::new();
            fits(rule.takes.clone(), tokens.clone(), &mut told)?;
            Some(filled(rule.gives.clone(), &told))
        })?;
        self.called_macros.insert(name);
        self.expansions += 1;
        let first = self.outcome.drafts.len();
        let value = if let Ok(stmts) = Block::parse_within.parse2(gives.clone()) {
            self.statements(stmts)
        } else {
            self.search(gives);
            Value::Unknown
        };
        self.expansions -= 1;
        let call = self.region(path_span(&invocation.path));
        self.of_calls.push((call, first..self.outcome.drafts.len()));
        Some(value)
    }

    fn statements(&mut self, stmts: Vec<Stmt>) -> Value {
        self.block(&Block { brace_token: syn::token::Brace::default(), stmts })
    }

    /// Leaves it to the calls of a macro to say what its own text does not. What the text says counts there, and what it
    /// only says with a call counts at the call.
    pub(super) fn settle_macros(&mut self) {
        let (in_macros, of_calls) = (std::mem::take(&mut self.in_macros), std::mem::take(&mut self.of_calls));
        let drafts = &mut self.outcome.drafts;
        let mut said = Vec::new();
        for (name, range) in in_macros {
            let is_called = self.called_macros.contains(&name);
            for draft in drafts.get_mut(range).unwrap_or_default() {
                draft.dropped |= is_called && draft.phrase.text().is_none();
                said.push((draft.site.place.region.clone(), draft.phrase.clone(), draft.dropped));
            }
        }
        for (call, range) in of_calls {
            for draft in drafts.get_mut(range).unwrap_or_default() {
                let here = &mut draft.site.place.region;
                let Some((_, phrase, is_dropped)) = said.iter().find(|(place, ..)| place == here) else {
                    continue;
                };
                if *is_dropped {
                    *here = call.clone();
                } else {
                    draft.dropped |= *phrase == draft.phrase;
                }
            }
        }
    }
}

/// Whether what a call is given fits what a rule takes, and what it tells the rule.
fn fits(takes: TokenStream, given: TokenStream, told: &mut Told) -> Option<()> {
    let takes: Vec<TokenTree> = takes.into_iter().collect();
    let given: Vec<TokenTree> = given.into_iter().collect();
    let (mut takes, mut given) = (takes.as_slice(), given.as_slice());
    loop {
        match takes {
            [] => return given.is_empty().then_some(()),
            [
                TokenTree::Punct(dollar),
                TokenTree::Ident(name),
                TokenTree::Punct(_),
                TokenTree::Ident(kind),
                rest @ ..,
            ] if dollar.as_char() == '$' => {
                let length = length(&kind.to_string(), given, rest.first())?;
                let (words, left) = given.split_at_checked(length)?;
                told.insert(name.to_string(), words.iter().cloned().collect());
                (takes, given) = (rest, left);
            }
            [wanted, rest @ ..] => {
                let (first, left) = given.split_first()?;
                match (wanted, first) {
                    (TokenTree::Group(wanted), TokenTree::Group(group))
                        if wanted.delimiter() == group.delimiter() =>
                    {
                        fits(wanted.stream(), group.stream(), told)?;
                    }
                    (TokenTree::Group(_), _) => return None,
                    (TokenTree::Punct(mark), _) if mark.as_char() == '$' => return None,
                    (wanted, first) if wanted.to_string() == first.to_string() => {}
                    _ => return None,
                }
                (takes, given) = (rest, left);
            }
        }
    }
}

/// How many words a parameter of some kind takes of what is given. An expression or type goes on up to what stands behind
/// it in the rule.
fn length(kind: &str, given: &[TokenTree], behind: Option<&TokenTree>) -> Option<usize> {
    let is_mark = |tree: Option<&TokenTree>, mark: char| matches!(tree, Some(TokenTree::Punct(punct)) if punct.as_char() == mark);
    match (kind, given.first()) {
        ("tt", Some(_)) | ("ident", Some(TokenTree::Ident(_))) | ("block", Some(TokenTree::Group(_))) => {
            Some(1)
        }
        ("literal", Some(TokenTree::Literal(_))) => Some(1),
        ("literal", _) if is_mark(given.first(), '-') => Some(2),
        ("literal", Some(TokenTree::Ident(word))) if word == "true" || word == "false" => Some(1),
        ("lifetime", _) if is_mark(given.first(), '\'') => Some(2),
        ("expr" | "ty" | "path" | "pat" | "stmt", Some(_)) => match behind {
            Some(TokenTree::Punct(end)) => {
                let end = end.as_char();
                Some(given.iter().position(|tree| is_mark(Some(tree), end)).unwrap_or(given.len()))
            }
            _ => Some(given.len()),
        },
        _ => None,
    }
}

/// Several words as one, which stands where they stand.
fn as_one(tokens: &TokenStream) -> TokenStream {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let (Some(first), Some(last)) = (trees.first(), trees.last()) else { return TokenStream::new() };
    if trees.len() == 1 {
        return tokens.clone();
    }
    let mut one = Group::new(Delimiter::None, tokens.clone());
    one.set_span(first.span().join(last.span()).unwrap_or_else(|| first.span()));
    TokenTree::Group(one).into()
}

/// What a rule gives, with what a call told it: `$name` by what it stands for.
fn filled(gives: TokenStream, told: &Told) -> TokenStream {
    let mut out = TokenStream::new();
    let mut trees = gives.into_iter().peekable();
    while let Some(tree) = trees.next() {
        match tree {
            TokenTree::Punct(mark) if mark.as_char() == '$' => match trees.peek() {
                Some(TokenTree::Ident(name)) => {
                    if let Some(tokens) = told.get(&name.to_string()) {
                        out.extend(as_one(tokens));
                        trees.next();
                    }
                }
                _ => out.extend([TokenTree::Punct(mark)]),
            },
            TokenTree::Group(group) => {
                let mut inside = Group::new(group.delimiter(), filled(group.stream(), told));
                inside.set_span(group.span());
                out.extend([TokenTree::Group(inside)]);
            }
            tree => out.extend([tree]),
        }
    }
    out
}
