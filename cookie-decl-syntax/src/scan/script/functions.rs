//! A script's own helper, `function setCookie(name, value) { document.cookie = name + … }`, followed one call up.

use std::collections::HashMap;
use std::ops::Range;

use super::lexer::{Kind, Token};
use super::value::{LONGEST_STATEMENT, Script};

/// A function with a name by which the script calls it.
struct Function<'a> {
    parameters: Vec<&'a str>,
    /// The parenthesis of its parameters, to tell its declaration from its calls.
    open: usize,
    body: Range<usize>,
}

/// The functions of a script and their calls, by name.
#[derive(Default)]
pub(super) struct Functions<'a, 't> {
    /// None where several have one name: which one is called is not looked into.
    declared: HashMap<&'a str, Option<Function<'a>>>,
    /// The words behind the parenthesis of each call.
    calls: HashMap<&'a str, Vec<Call<'t>>>,
}

struct Call<'t> {
    open: usize,
    arguments: &'t [Token],
}

impl<'a, 't> Functions<'a, 't> {
    pub(super) fn of(script: &Script<'a>, lists: &'t [Vec<Token>]) -> Self {
        let mut functions = Self::default();
        for tokens in lists {
            for (name, function) in declared(script, tokens) {
                let is_new = !functions.declared.contains_key(name);
                functions.declared.insert(name, Some(function).filter(|_| is_new));
            }
            for (at, pair) in tokens.windows(2).enumerate() {
                let [callee, open] = pair else { continue };
                let is_method = script.is(at.checked_sub(1).and_then(|at| tokens.get(at)), ".");
                if callee.kind == Kind::Word && script.is(Some(open), "(") && !is_method {
                    let arguments = tokens.get(at + 2..).unwrap_or_default();
                    let calls = functions.calls.entry(script.source(&callee.range)).or_default();
                    calls.push(Call { open: open.range.start, arguments });
                }
            }
        }
        functions
    }

    /// What calls in the script give for a parameter: the words from there on.
    ///
    /// None if `word`, which stands at `at`, is no parameter of a function around it, or if nothing in the script calls
    /// that function.
    pub(super) fn arguments(&self, script: &Script<'_>, word: &str, at: usize) -> Option<Vec<&'t [Token]>> {
        let declared = self.declared.iter().filter_map(|(name, function)| Some((name, function.as_ref()?)));
        let (name, around) = declared
            .filter(|(_, function)| function.body.contains(&at))
            .max_by_key(|(_, function)| function.body.start)?;
        let position = around.parameters.iter().position(|parameter| *parameter == word)?;
        let calls = self.calls.get(name)?.iter().filter(|call| call.open != around.open);
        let arguments = calls.filter_map(|call| argument(script, call.arguments, position));
        Some(arguments.collect()).filter(|arguments: &Vec<_>| !arguments.is_empty())
    }
}

/// The argument at that position, given the words behind the opening parenthesis.
fn argument<'t>(script: &Script<'_>, tokens: &'t [Token], position: usize) -> Option<&'t [Token]> {
    let (mut depth, mut commas) = (0_usize, 0);
    for (at, token) in tokens.iter().take(LONGEST_STATEMENT).enumerate() {
        if depth == 0 && commas == position {
            return tokens.get(at..);
        }
        match mark(script, token) {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth = depth.checked_sub(1)?,
            "," if depth == 0 => commas += 1,
            _ => {}
        }
    }
    None
}

fn mark<'a>(script: &Script<'a>, token: &Token) -> &'a str {
    if token.kind == Kind::Mark { script.source(&token.range) } else { "" }
}

/// `function name(…) {`, `name = function (…) {`, `name = (…) => …`.
fn declared<'a>(script: &Script<'a>, tokens: &[Token]) -> Vec<(&'a str, Function<'a>)> {
    let closing = closing(script, tokens);
    let is_open = |at: &usize| tokens.get(*at).is_some_and(|token| mark(script, token) == "(");
    let mut functions: Vec<usize> = closing.keys().copied().filter(is_open).collect();
    functions.sort_unstable();
    functions.into_iter().filter_map(|open| function(script, tokens, &closing, open)).collect()
}

/// Where the brackets close that open at a place.
fn closing(script: &Script<'_>, tokens: &[Token]) -> HashMap<usize, usize> {
    let (mut closing, mut open) = (HashMap::new(), Vec::new());
    for (at, token) in tokens.iter().enumerate() {
        match mark(script, token) {
            "(" | "[" | "{" => open.push(at),
            ")" | "]" | "}" => closing.extend(open.pop().map(|open| (open, at))),
            _ => {}
        }
    }
    closing
}

fn function<'a>(
    script: &Script<'a>,
    tokens: &[Token],
    closing: &HashMap<usize, usize>,
    open: usize,
) -> Option<(&'a str, Function<'a>)> {
    let before = |count: usize| {
        let token = open.checked_sub(count).and_then(|at| tokens.get(at))?;
        Some(script.source(&token.range))
    };
    let ((Some(name), Some("="), "function" | "async") | (_, Some(name), "=") | (_, Some("function"), name)) =
        (before(3), before(2), before(1)?)
    else {
        return None;
    };
    let close = *closing.get(&open)?;
    let after = tokens.get(close + 1..)?;
    // The type that a TypeScript function answers with stands between: `(…): void {`.
    let start = after.iter().take(8).position(|token| matches!(mark(script, token), "{" | "=>" | ";"))?;
    let is_arrow = mark(script, after.get(start)?) == "=>";
    let first = close + 1 + start + usize::from(is_arrow);
    // An arrow's expression ends with the statement, at the latest where statements are no longer looked at.
    let end = closing.get(&first).and_then(|last| tokens.get(*last)).map(|last| last.range.end);
    let end = end.or_else(|| {
        let body = tokens.get(first..)?.iter().take(LONGEST_STATEMENT);
        Some(body.take_while(|token| mark(script, token) != ";").last()?.range.end)
    });
    let body = tokens.get(first)?.range.start..end?;
    let parameters = split(script, tokens.get(open + 1..close)?);
    Some((name, Function { parameters, open: tokens.get(open)?.range.start, body }))
}

/// The names of parameters, without their types and defaults.
fn split<'a>(script: &Script<'a>, tokens: &[Token]) -> Vec<&'a str> {
    let (mut names, mut depth, mut is_first) = (Vec::new(), 0_usize, true);
    for token in tokens {
        let mark = mark(script, token);
        if is_first {
            names.push(script.source(&token.range));
        }
        is_first = false;
        match mark {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth = depth.saturating_sub(1),
            "," if depth == 0 => is_first = true,
            _ => {}
        }
    }
    names
}
