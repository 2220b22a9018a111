//! Statements of a script that set or remove a cookie.

use std::ops::Range;

use super::functions::Functions;
use super::lexer::{Kind, Token, lex};
use super::value::{Part, Script, statement};
use crate::scan::{Action, Place, Region, Site, SiteName, Terms, Unsaid, Way};

/// A place in a script that sets or removes a cookie.
pub(super) struct Found {
    /// Its name, or the smallest stretch around it.
    pub(super) range: Range<usize>,
    /// The hole that keeps the name from being read.
    unknown: Option<Range<usize>>,
    /// All of it but the place, which the page gives.
    site: Site,
}

impl Found {
    fn new((name, unknown, range): (SiteName, Option<Range<usize>>, Range<usize>), action: Action) -> Self {
        let site = Site {
            place: Place { path: String::new(), region: Region::default() },
            action,
            name,
            way: Way::Script,
            path: None,
            domain: None,
            terms: Terms { unsaid: Unsaid::Nothing, ..Terms::default() },
            allowed: Vec::new(),
        };
        Self { range, unknown, site }
    }

    /// `cookieStore` writes `Path=/` and `SameSite=Strict` by itself.
    fn in_store(mut self) -> Self {
        self.site.terms.unsaid = Unsaid::RootAndStrict;
        self
    }

    pub(super) fn site(self, place: Place) -> Site {
        Site { place, ..self.site }
    }
}

/// All such places.
pub(super) fn find(text: &str, is_template: bool) -> Vec<Found> {
    let lists = lex(text, is_template);
    let script = Script::new(text, is_template, &lists);
    let functions = Functions::of(&script, &lists);
    let mut all = Vec::new();
    for tokens in &lists {
        for at in 0..tokens.len() {
            let (before, rest) = (tokens.get(..at).unwrap_or_default(), statement(tokens, at));
            let found = written(&script, before, rest).or_else(|| stored(&script, before, rest));
            all.extend(found.map(|found| followed(&script, &functions, found)).unwrap_or_default());
        }
    }
    all
}

/// `document.cookie = …`, `document["cookie"] = …`.
fn written(script: &Script<'_>, before: &[Token], tokens: &[Token]) -> Option<Found> {
    let behind = match named(script, "document", before, tokens)? {
        [dot, cookie, rest @ ..] if is_dot(script, dot) && script.is(Some(cookie), "cookie") => rest,
        [open, cookie, close, rest @ ..]
            if script.is(Some(open), "[")
                && is_quoted(script, cookie, "cookie")
                && script.is(Some(close), "]") =>
        {
            rest
        }
        _ => return None,
    };
    if !script.is(behind.first(), "=") && !script.is(behind.first(), "+=") {
        return None;
    }
    let expression = behind.get(1..)?;
    let (mut parts, count) = script.string(expression);
    let whole = around(expression.get(..count)?)?;
    if let [Part::Hole(hole)] = &*parts {
        parts = script.variable(script.source(hole), before).unwrap_or(parts);
    }
    let flat = flat(&parts);
    let (pair, attributes) = flat.split_once(';').unwrap_or((&flat, ""));
    let name = match pair.split_once('=') {
        Some((name, _)) => read_name(script, &parts, name, &whole),
        None => (unreadable(script, &whole), Some(whole.clone()), whole.clone()),
    };
    let is_epoch = holes(&parts).any(|hole| script.source(hole).replace(' ', "").contains("newDate(0)"));
    let mut found = Found::new(name, if is_epoch { Action::Remove } else { Action::Set });
    found.site.read_attributes(attributes, HOLE);
    Some(found)
}

/// What stands behind an object of this name, as TypeScript writes it too: `document!`, `(document as any)`,
/// `(<any>document)`.
fn named<'t>(script: &Script<'_>, name: &str, before: &[Token], tokens: &'t [Token]) -> Option<&'t [Token]> {
    let (first, mut rest) = tokens.split_first()?;
    if !script.is(Some(first), name) {
        return None;
    }
    let is_cast = script.is(rest.first(), "as");
    if (is_cast && opens(script, before)) || (script.is(rest.first(), ")") && ends_angles(script, before)) {
        let close = rest.iter().take(LONGEST_TYPE).position(|token| script.is(Some(token), ")"))?;
        rest = rest.get(close + 1..)?;
    }
    if script.is(rest.first(), "!") {
        rest = rest.get(1..)?;
    }
    Some(rest)
}

/// The most words of a type that something is taken for.
const LONGEST_TYPE: usize = 16;

/// Whether the last word opens a parenthesis that is no call's.
fn opens(script: &Script<'_>, before: &[Token]) -> bool {
    let [head @ .., open] = before else { return false };
    let is_call = head.last().is_some_and(|token| {
        let is_closed = script.is(Some(token), ")") || script.is(Some(token), "]");
        let goes_on = matches!(script.source(&token.range), "return" | "await" | "else" | "void" | "yield");
        is_closed || (token.kind == Kind::Word && !goes_on)
    });
    script.is(Some(open), "(") && !is_call
}

/// Whether a type in angle brackets stands before, in such a parenthesis: `(<any>`.
fn ends_angles(script: &Script<'_>, before: &[Token]) -> bool {
    if !script.is(before.last(), ">") {
        return false;
    }
    let angle = before.iter().rev().take(LONGEST_TYPE).position(|token| script.is(Some(token), "<"));
    angle.and_then(|back| before.get(..before.len() - back - 1)).is_some_and(|head| opens(script, head))
}

/// `cookieStore.set("name", …)`, `cookieStore.set({ name: "name", … })`, `cookieStore.delete(…)`.
fn stored(script: &Script<'_>, before: &[Token], tokens: &[Token]) -> Option<Found> {
    let [dot, method, open, rest @ ..] = named(script, "cookieStore", before, tokens)? else { return None };
    if !is_dot(script, dot) || !script.is(Some(open), "(") {
        return None;
    }
    let action = match script.source(&method.range) {
        "set" => Action::Set,
        "delete" => Action::Remove,
        _ => return None,
    };
    if !script.is(rest.first(), "{") {
        return Some(Found::new(argument_name(script, rest)?, action).in_store());
    }
    let property = |name: &str| property(script, rest.get(1..)?, name);
    let mut found = Found::new(argument_name(script, property("name")?)?, action);
    let known = |name: &str| {
        property(name).map(|value| match &script.string(value).0[..] {
            [Part::Text { text, .. }] => Some(text.clone()),
            _ => None,
        })
    };
    found.site.path = known("path");
    found.site.domain = known("domain");
    Some(found.in_store())
}

/// The words behind `name:` in an object, or the `name` that stands for both.
fn property<'t>(script: &Script<'_>, tokens: &'t [Token], name: &str) -> Option<&'t [Token]> {
    let (mut depth, mut begins) = (0_usize, true);
    for (at, token) in tokens.iter().enumerate() {
        if depth == 0 && begins && (script.is(Some(token), name) || is_quoted(script, token, name)) {
            let is_pair = script.is(tokens.get(at + 1), ":");
            return tokens.get(if is_pair { at + 2 } else { at }..);
        }
        let mark = if token.kind == Kind::Mark { script.source(&token.range) } else { "" };
        match mark {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth = depth.checked_sub(1)?,
            _ => {}
        }
        begins = depth == 0 && mark == ",";
    }
    None
}

/// A name that is an argument by itself. One with what would end it in a cookie is refused by `cookieStore`, and is another
/// one where a helper writes it.
fn argument_name(
    script: &Script<'_>,
    tokens: &[Token],
) -> Option<(SiteName, Option<Range<usize>>, Range<usize>)> {
    let (parts, count) = script.string(tokens);
    let whole = around(tokens.get(..count)?)?;
    let name = flat(&parts);
    if name.contains(['=', ';']) {
        return Some((unreadable(script, &whole), None, whole));
    }
    Some(read_name(script, &parts, &name, &whole))
}

/// Where a helper of the script sets the cookie that it is told to set, the places that tell it.
fn followed(script: &Script<'_>, functions: &Functions<'_, '_>, found: Found) -> Vec<Found> {
    let calls =
        found.unknown.as_ref().and_then(|hole| functions.arguments(script, script.source(hole), hole.start));
    let Some(calls) = calls else { return vec![found] };
    let names = calls.into_iter().filter_map(|tokens| argument_name(script, tokens));
    let told = names.map(|(name, _, range)| Found {
        range,
        unknown: None,
        site: Site { name, ..found.site.clone() },
    });
    told.collect()
}

/// Stands for what is not known. No cookie has it in its name.
pub(super) const HOLE: char = '\u{fffc}';

fn flat(parts: &[Part]) -> String {
    let mut flat = String::new();
    for part in parts {
        match part {
            Part::Text { text, .. } => flat.push_str(text),
            Part::Hole(_) => flat.push(HOLE),
        }
    }
    flat
}

fn holes(parts: &[Part]) -> impl Iterator<Item = &Range<usize>> {
    parts.iter().filter_map(|part| match part {
        Part::Hole(range) => Some(range),
        Part::Text { .. } => None,
    })
}

/// The name of which this is the text, the hole that keeps it from being read, and where it stands.
fn read_name(
    script: &Script<'_>,
    parts: &[Part],
    name: &str,
    whole: &Range<usize>,
) -> (SiteName, Option<Range<usize>>, Range<usize>) {
    let begin = name.trim_start();
    let (head, rest) =
        begin.split_once(HOLE).map_or((begin.trim_end(), None), |(head, rest)| (head, Some(rest)));
    if head.is_empty() {
        let hole = holes(parts).next().filter(|_| rest.is_some()).unwrap_or(whole).clone();
        return (unreadable(script, &hole), Some(hole.clone()), hole);
    }
    let written = match parts.first() {
        Some(Part::Text { at: Some(at), .. }) => {
            let start = at + name.len() - begin.len();
            Some(start..start + head.len()).filter(|range| script.source(range) == head)
        }
        _ => None,
    };
    let name = match rest {
        None => SiteName::Exact(head.to_owned()),
        Some(rest) => {
            let tail = rest.rsplit(HOLE).next().unwrap_or_default().trim_end();
            SiteName::Pattern { head: head.to_owned(), tail: tail.to_owned() }
        }
    };
    (name, None, written.unwrap_or_else(|| whole.clone()))
}

/// What stands in place of a name, on one line and short.
fn unreadable(script: &Script<'_>, range: &Range<usize>) -> SiteName {
    const LONGEST: usize = 40;
    let words: Vec<&str> = script.source(range).split_whitespace().collect();
    let line = words.join(" ");
    let mut short: String = line.chars().take(LONGEST).collect();
    if short.len() < line.len() {
        short.push('…');
    }
    SiteName::Unreadable(short)
}

fn around(tokens: &[Token]) -> Option<Range<usize>> {
    Some(tokens.first()?.range.start..tokens.last()?.range.end)
}

fn is_dot(script: &Script<'_>, token: &Token) -> bool {
    script.is(Some(token), ".") || script.is(Some(token), "?.")
}

fn is_quoted(script: &Script<'_>, token: &Token, word: &str) -> bool {
    token.kind == Kind::Text
        && script
            .source(&token.range)
            .get(1..)
            .is_some_and(|rest| rest.starts_with(word) && rest.len() == word.len() + 1)
}
