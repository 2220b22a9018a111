//! A file of Fluent messages: parsed by Fluent's own parser, and held against what the charter gives to each message.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser::{ErrorKind, ParserError, parse_runtime};
use fluent_syntax::unicode::unescape_unicode_to_string;
use proc_macro2::Span;

use crate::diag::{Diagnostic, Errors};
use crate::lower::translation::FIELDS;
use crate::model::OwnText;
use crate::place::{Place, Text};
use crate::rule::Rule;
use crate::standard::Standard;
use crate::{rule, standard, suggest};

/// A parsed file.
pub(super) struct File<'s> {
    text: &'s Text,
    /// The literal of the path, which the compiler underlines.
    span: Span,
    /// In the order of the file, each id once.
    messages: Vec<Message<&'s str>>,
    terms: BTreeSet<&'s str>,
    /// The messages that others refer to.
    referred: BTreeSet<&'s str>,
    standard: BTreeMap<&'static str, Standard>,
}

impl<'s> File<'s> {
    /// Parses a file. What is broken in it is said, and left out.
    pub(super) fn parse(errors: &mut Errors, text: &'s Text, span: Span) -> Self {
        let deep = too_deep(text.as_str());
        let broken_escapes = deep.map_or_else(|| broken_escapes(text.as_str()), |_| None);
        let unsafe_to_parse = deep.is_some() || broken_escapes.is_some();
        let (resource, mut broken) = match parse_runtime(if unsafe_to_parse { "" } else { text.as_str() }) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, broken)) => (resource, broken),
        };
        broken.extend(broken_escapes.into_iter().flatten());
        let standard = standard::all().map(|standard| (standard.id, standard)).collect();
        let (messages, terms) = (Vec::new(), BTreeSet::new());
        let mut file = Self { text, span, messages, terms, referred: BTreeSet::new(), standard };
        for error in broken {
            let (words, help) = fault(&error.kind);
            let mistake = Diagnostic::new(&rule::MALFORMED_MESSAGE, span, words);
            errors.push(mistake.at(text.place(error.pos.start)).help(help));
        }
        if let Some(at) = deep {
            let mistake = Diagnostic::new(
                &rule::MALFORMED_MESSAGE,
                span,
                "this is too many `{` and `(` in one another",
            );
            errors.push(mistake.at(text.place(at)).help("close each `{` by a `}`, and each `(` by a `)`"));
        }
        let mut seen = BTreeSet::new();
        for entry in resource.body {
            match entry {
                Entry::Term(term) => {
                    file.terms.insert(term.id.name);
                }
                Entry::Message(message) if seen.insert(message.id.name) => file.messages.push(message),
                Entry::Message(message) => {
                    let words = format!("message `{}` stands twice", message.id.name);
                    file.say(
                        errors,
                        &rule::MALFORMED_MESSAGE,
                        message.id.name,
                        (words, "keep one of the two"),
                    );
                }
                _ => {}
            }
        }
        let mut referred = BTreeSet::new();
        for message in &file.messages {
            each_reference(message.value.as_ref(), &mut |id| {
                referred.insert(id);
            });
        }
        file.referred = referred;
        file
    }

    pub(super) fn has(&self, id: &str) -> bool {
        self.messages.iter().any(|message| message.id.name == id)
    }

    /// Where something is to be added.
    pub(super) fn end(&self) -> Place {
        self.text.place(self.text.as_str().trim_end().len())
    }

    /// Holds every message against its rules; returns the texts of rows and categories.
    pub(super) fn check(&self, errors: &mut Errors) -> BTreeMap<String, OwnText> {
        let mut own = BTreeMap::new();
        for message in &self.messages {
            let id = message.id.name;
            if let Some(attribute) = message.attributes.first() {
                let words = format!("message `{id}` has an attribute, which no page shows");
                self.say(errors, &rule::MALFORMED_MESSAGE, attribute.id.name, (words, "take it away"));
            }
            if let Some(reference) = self.way_back(id) {
                let words = format!("message `{id}` is part of itself");
                self.say(errors, &rule::MALFORMED_MESSAGE, reference, (words, "write out what it is to say"));
                continue;
            }
            let Some(pattern) = &message.value else { continue };
            if let Some(standard) = self.standard.get(id) {
                let mut on_the_way = vec![id];
                self.pattern(errors, pattern, *standard, &mut on_the_way);
            } else if is_own(id) {
                if let Some(text) = self.plain(errors, id, pattern) {
                    own.insert(id.to_owned(), OwnText { text, place: self.place(id) });
                }
            } else if !self.referred.contains(id) {
                self.unknown(errors, id, &format!("unknown message `{id}`: no page asks for it"));
            }
        }
        own
    }

    fn unknown(&self, errors: &mut Errors, id: &str, words: &str) {
        let help = match suggest::nearest(id, self.standard.keys().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => {
                "a row's texts are its constant with `-provider`, `-service`, `-purpose`, or `-shared`".into()
            }
        };
        self.say(errors, &rule::UNKNOWN_MESSAGE, id, (words.to_owned(), &help));
    }

    /// Holds what the text of a standard message, or of one that it refers to, may contain.
    fn pattern(
        &self,
        errors: &mut Errors,
        pattern: &Pattern<&'s str>,
        of: Standard,
        on_the_way: &mut Vec<&'s str>,
    ) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(errors, expression, of, on_the_way);
            }
        }
    }

    fn expression(
        &self,
        errors: &mut Errors,
        expression: &Expression<&'s str>,
        of: Standard,
        on_the_way: &mut Vec<&'s str>,
    ) {
        match expression {
            Expression::Inline(inline) => self.inline(errors, inline, of, on_the_way),
            Expression::Select { selector, variants } => {
                self.inline(errors, selector, of, on_the_way);
                for variant in variants {
                    self.pattern(errors, &variant.value, of, on_the_way);
                }
            }
        }
    }

    fn inline(
        &self,
        errors: &mut Errors,
        inline: &InlineExpression<&'s str>,
        of: Standard,
        on_the_way: &mut Vec<&'s str>,
    ) {
        match inline {
            InlineExpression::VariableReference { id } if !of.has(id.name) => {
                let words = format!("message `{}` has no variable `${}`", of.id, id.name);
                self.say(errors, &rule::UNKNOWN_VARIABLE, id.name, (words, &variables_help(of, id.name)));
            }
            InlineExpression::FunctionReference { id, .. } => {
                let words = format!("`{}` is a function, and the charter has none", id.name);
                let help = "numbers are shown as they are: write the variable alone";
                self.say(errors, &rule::MALFORMED_MESSAGE, id.name, (words, help));
            }
            InlineExpression::TermReference { id, .. } if !self.terms.contains(id.name) => {
                let words = format!("unknown term `-{}`", id.name);
                self.say(errors, &rule::UNKNOWN_MESSAGE, id.name, (words, "define it in this file"));
            }
            InlineExpression::MessageReference { id, .. } => self.reference(errors, id.name, of, on_the_way),
            InlineExpression::Placeable { expression } => {
                self.expression(errors, expression, of, on_the_way);
            }
            _ => {}
        }
    }

    /// A message within another gets that one's variables.
    fn reference(&self, errors: &mut Errors, to: &'s str, of: Standard, on_the_way: &mut Vec<&'s str>) {
        if let Some(standard) = self.standard.get(to) {
            // What else it contains is checked where it stands itself.
            let foreign = standard.variables.split(' ').find(|name| !name.is_empty() && !of.has(name));
            if let Some(variable) = foreign {
                let words = format!("`{to}` needs `${variable}`, which message `{}` does not have", of.id);
                self.say(errors, &rule::UNKNOWN_VARIABLE, to, (words, "write out what it is to say"));
            }
            return;
        }
        let Some(here) = self.messages.iter().find(|message| message.id.name == to) else {
            return self.unknown(errors, to, &format!("unknown message `{to}`: it is not in this file"));
        };
        if let (Some(pattern), false) = (&here.value, on_the_way.contains(&to)) {
            on_the_way.push(to);
            self.pattern(errors, pattern, of, on_the_way);
        }
    }

    /// The first reference by which a message leads back to itself.
    fn way_back(&self, id: &'s str) -> Option<&'s str> {
        let (mut found, mut open, mut seen) = (None, vec![id], BTreeSet::new());
        while let Some(from) = open.pop() {
            let message = self.messages.iter().find(|message| message.id.name == from);
            each_reference(message.and_then(|message| message.value.as_ref()), &mut |to| {
                if to == id {
                    found = found.or(Some(to));
                } else if seen.insert(to) {
                    open.push(to);
                }
            });
        }
        found
    }

    /// A text without anything to fill in.
    fn plain(&self, errors: &mut Errors, id: &'s str, pattern: &Pattern<&'s str>) -> Option<String> {
        let mut text = String::new();
        for element in &pattern.elements {
            match element {
                // Lines are broken as the file needs it, not the page.
                PatternElement::TextElement { value } => text.push_str(&value.replace(['\r', '\n'], " ")),
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::StringLiteral { value }),
                } => text.push_str(&unescape_unicode_to_string(value)),
                PatternElement::Placeable { .. } => {
                    let words = format!("message `{id}` is not plain text, as all texts of the table are");
                    let help = "write it without `{ … }`";
                    self.say(errors, &rule::MALFORMED_MESSAGE, id, (words, help));
                    return None;
                }
            }
        }
        if text.trim().is_empty() {
            let words = format!("message `{id}` is empty");
            let help = "visitors read every cell: say it in a few words";
            self.say(errors, &rule::MALFORMED_MESSAGE, id, (words, help));
            return None;
        }
        Some(text)
    }

    fn say(&self, errors: &mut Errors, rule: &'static Rule, at: &str, (words, help): (String, &str)) {
        errors.push(Diagnostic::new(rule, self.span, words).at(self.place(at)).help(help));
    }

    /// The place of a part of the file's text.
    fn place(&self, part: &str) -> Place {
        let offset = part.as_ptr().addr().checked_sub(self.text.as_str().as_ptr().addr());
        self.text.place(offset.unwrap_or_default())
    }
}

/// How deep Fluent's parser may go.
const DEEPEST: usize = 200;

/// Where braces and parentheses stand in one another so deep that Fluent's parser, which calls itself for each, could run
/// out of stack.
///
/// Never less than the parser finds. Which quote begins a string is known to a parser alone, so that on a line with quotes
/// nothing closes what is open. Parentheses may be text too, and so close no braces.
fn too_deep(text: &str) -> Option<usize> {
    let (mut braces, mut parentheses, mut start) = (0_usize, 0_usize, 0);
    for line in text.split_inclusive('\n') {
        // Whatever the entry before has left open is over.
        if begins_entry(line) {
            (braces, parentheses) = (0, 0);
        }
        let closes = !line.contains('"');
        for (at, letter) in line.char_indices() {
            match letter {
                '{' => braces += 1,
                '}' if closes => braces = braces.saturating_sub(1),
                '(' if braces > 0 => parentheses += 1,
                ')' if closes => parentheses = parentheses.saturating_sub(1),
                _ => {}
            }
            if braces.max(parentheses) > DEEPEST {
                return Some(start + at);
            }
        }
        start += line.len();
    }
    None
}

/// What is broken in a text in whose strings an escape may end within a letter: `{ "\u0é" }`. Fluent's parser would quote the
/// first octet of it, and panic. It is given another text, with as many question marks in place of the letter. Where that
/// is sound, so is the text itself, in which such an escape then stands outside of strings. What is broken need not be the
/// escape: in attributes the parser forgets what it came to, and tells of what it then stumbles over.
fn broken_escapes(text: &str) -> Option<Vec<ParserError>> {
    let mut masked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['\\']) {
        let (before, escape) = rest.split_at(at);
        masked.push_str(before);
        let digits = escape.get(1..).and_then(|rest| rest.strip_prefix(['u', 'U'])).map_or(0, |digits| {
            2 + digits.bytes().take(LONGEST_ESCAPE).take_while(u8::is_ascii_hexdigit).count()
        });
        let (escape, behind) = escape.split_at(digits.max(1));
        masked.push_str(escape);
        let letter = behind.chars().next().filter(|letter| digits > 0 && !letter.is_ascii());
        let octets = letter.map_or(0, char::len_utf8);
        masked.extend(std::iter::repeat_n('?', octets));
        rest = behind.get(octets..).unwrap_or_default();
    }
    masked.push_str(rest);
    if masked == text { None } else { parse_runtime(&*masked).err().map(|(_, broken)| broken) }
}

/// Digits behind `\U`; behind `\u` there are four.
const LONGEST_ESCAPE: usize = 6;

/// `page-title =`, `-brand =`: no expression has such a line.
fn begins_entry(line: &str) -> bool {
    let id = line.strip_prefix('-').unwrap_or(line);
    let behind =
        id.trim_start_matches(|letter: char| letter.is_ascii_alphanumeric() || "-_".contains(letter));
    id.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && behind.trim_start_matches(' ').starts_with('=')
}

/// Whether an id is that of a text of a row or a category, if there is one.
fn is_own(id: &str) -> bool {
    let is_row = id.rsplit_once('-').is_some_and(|(_, field)| FIELDS.contains(&field));
    is_row || id.starts_with("category-")
}

fn variables_help(of: Standard, written: &str) -> String {
    let known = || of.variables.split(' ').filter(|name| !name.is_empty());
    match suggest::nearest(written, known()) {
        Some(near) => format!("did you mean `${near}`?"),
        None if of.variables.is_empty() => "this text has no variables".to_owned(),
        None => format!("it has `${}`", known().collect::<Vec<_>>().join("`, `$")),
    }
}

fn each_reference<'s>(pattern: Option<&Pattern<&'s str>>, see: &mut impl FnMut(&'s str)) {
    for element in pattern.into_iter().flat_map(|pattern| &pattern.elements) {
        if let PatternElement::Placeable { expression } = element {
            references_of(expression, see);
        }
    }
}

fn references_of<'s>(expression: &Expression<&'s str>, see: &mut impl FnMut(&'s str)) {
    match expression {
        Expression::Inline(InlineExpression::MessageReference { id, .. }) => see(id.name),
        Expression::Inline(InlineExpression::Placeable { expression }) => references_of(expression, see),
        Expression::Inline(_) => {}
        Expression::Select { variants, .. } => {
            for variant in variants {
                each_reference(Some(&variant.value), see);
            }
        }
    }
}

/// What Fluent's parser says, in our words.
fn fault(kind: &ErrorKind) -> (String, String) {
    let words = match kind {
        ErrorKind::ExpectedToken(token) => format!("expected `{token}` here"),
        ErrorKind::ExpectedCharRange { range } => format!("expected one of `{range}` here"),
        ErrorKind::ExpectedMessageField { entry_id } => format!("message `{entry_id}` has no text"),
        ErrorKind::ExpectedTermField { entry_id } => format!("term `-{entry_id}` has no text"),
        ErrorKind::MissingDefaultVariant => "a choice needs one variant with `*` before it".to_owned(),
        ErrorKind::MultipleDefaultVariants => "a choice has one variant with `*` before it".to_owned(),
        ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            "`\\u` is followed by four hexadecimal digits, and `\\U` by six".to_owned()
        }
        other => {
            let words = other.to_string();
            let mut letters = words.chars();
            let first = letters.next().map(|first| first.to_lowercase().to_string()).unwrap_or_default();
            format!("{first}{}", letters.as_str().trim_end_matches('.'))
        }
    };
    let help = match kind {
        ErrorKind::ExpectedMessageField { entry_id } => format!("write `{entry_id} = …`"),
        ErrorKind::MissingDefaultVariant | ErrorKind::MultipleDefaultVariants => {
            "write `*[other] …` for all that no other variant is for".to_owned()
        }
        ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            "write `{\"\\u00A0\"}`, say, or the character itself".to_owned()
        }
        _ => "a message is `id = text`, and the lines that go on with it begin with a space".to_owned(),
    };
    (words, help)
}
