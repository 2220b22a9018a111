//! What holds of every language that ships, and of the words made from its file.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey};

use super::locale::Locale;

mod complete;
mod typography;
mod words;

/// Where a value goes, in a text.
const HOLE: char = '\u{FFFC}';

/// The messages of a Fluent file.
struct File {
    messages: BTreeMap<&'static str, Message<&'static str>>,
}

impl File {
    fn read(locale: &'static Locale) -> Self {
        let resource = fluent_syntax::parser::parse(locale.source()).unwrap();
        let mut messages = BTreeMap::new();
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                let id = message.id.name;
                assert!(messages.insert(id, message).is_none(), "{}: `{id}` stands twice", locale.tag());
            }
        }
        Self { messages }
    }

    /// A message and those that it refers to.
    fn reached_from(&self, id: &'static str) -> BTreeSet<&'static str> {
        let mut reached = BTreeSet::from([id]);
        let Some(message) = self.messages.get(id) else { return reached };
        walk(message.value.as_ref().unwrap(), &mut |expression| {
            if let Expression::Inline(InlineExpression::MessageReference { id, .. }) = expression {
                reached.extend(self.reached_from(id.name));
            }
        });
        reached
    }

    /// The variables of a message and of those that it refers to.
    fn variables_of(&self, id: &'static str) -> BTreeSet<&'static str> {
        let mut variables = BTreeSet::new();
        for id in self.reached_from(id) {
            let Some(message) = self.messages.get(id) else { panic!("`{id}` is missing") };
            walk(message.value.as_ref().unwrap(), &mut |expression| {
                variables.extend(match expression {
                    Expression::Inline(inline) => selected_by(inline),
                    Expression::Select { selector, .. } => selected_by(selector),
                });
            });
        }
        variables
    }
}

/// The texts of a pattern, those of its variants too, with `HOLE` where a value goes.
fn texts_of(pattern: &Pattern<&'static str>) -> Vec<String> {
    let mut texts = vec![String::new()];
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => texts[0].push_str(value),
            PatternElement::Placeable { expression } => {
                texts[0].push(HOLE);
                if let Expression::Select { variants, .. } = expression {
                    texts.extend(variants.iter().flat_map(|variant| texts_of(&variant.value)));
                }
            }
        }
    }
    texts
}

/// Shows every expression of a pattern, those within variants too.
fn walk(pattern: &Pattern<&'static str>, see: &mut impl FnMut(&Expression<&'static str>)) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        see(expression);
        if let Expression::Select { variants, .. } = expression {
            for variant in variants {
                walk(&variant.value, see);
            }
        }
    }
}

/// The keys between which an expression selects by a variable, or by the plural category of one.
fn variants_of(expression: &Expression<&'static str>, variable: &str) -> Option<BTreeSet<&'static str>> {
    let Expression::Select { selector, variants } = expression else { return None };
    let key = |key: &VariantKey<&'static str>| match key {
        VariantKey::Identifier { name } => *name,
        VariantKey::NumberLiteral { value } => *value,
    };
    (selected_by(selector) == Some(variable))
        .then(|| variants.iter().map(|variant| key(&variant.key)).collect())
}

/// The variable that a selector goes by: itself, or as `PLURAL($variable)`.
fn selected_by(selector: &InlineExpression<&'static str>) -> Option<&'static str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { id, arguments } if id.name == "PLURAL" => {
            arguments.positional.first().and_then(selected_by)
        }
        _ => None,
    }
}

fn variants_of_message(file: &File, id: &str, variable: &str) -> BTreeSet<&'static str> {
    let mut found = BTreeSet::new();
    walk(file.messages[id].value.as_ref().unwrap(), &mut |expression| {
        found.extend(variants_of(expression, variable).unwrap_or_default());
    });
    found
}
