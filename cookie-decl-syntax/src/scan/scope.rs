//! Names in scope, and what patterns give them.

use std::collections::HashMap;

use syn::{Item, Pat, Stmt};

use super::constant;
use super::eval::Eval;
use super::facts::Names;
use super::known::{self, Kind};
use super::path::{heart, plain, segments};
use super::value::{Spot, Value};

/// A block's names.
#[derive(Default)]
pub(super) struct Scope {
    values: HashMap<String, Value>,
    pub(super) names: Names,
}

impl Scope {
    /// A scope with these names, which have no values.
    pub(super) fn of(names: Names) -> Self {
        Self { names, ..Self::default() }
    }
}

impl Eval<'_> {
    /// Gives the names of a pattern what they stand for.
    pub(super) fn bind(&mut self, pattern: &Pat, value: Value) {
        match pattern {
            Pat::Ident(name) => self.set(&plain(&name.ident), value),
            Pat::Type(typed) => {
                let by_type = || heart(&typed.ty).map(|path| self.resolve(&segments(path)));
                let value = match value {
                    Value::Unknown => by_type().map_or(Value::Unknown, Value::of_type),
                    Value::List(spots)
                        if by_type().and_then(|path| known::kind(&path)) == Some(Kind::Cookie) =>
                    {
                        match spots.first() {
                            Some(first) => self.cookie_of(&first.clone(), "Cookie::from"),
                            None => Value::Unknown,
                        }
                    }
                    value => value,
                };
                self.bind(&typed.pat, value);
            }
            Pat::Reference(inner) => self.bind(&inner.pat, value),
            Pat::Paren(inner) => self.bind(&inner.pat, value),
            Pat::TupleStruct(inner) => self.bind_parts(inner, &value),
            Pat::Struct(inner) => self.bind_fields(inner),
            Pat::Tuple(inner) => {
                for (index, element) in inner.elems.iter().enumerate() {
                    let part = match &value {
                        Value::List(spots) => spots.get(index).map(|spot| spot.value.clone()),
                        Value::Echo | Value::Is(Kind::Client) => Some(value.clone()),
                        _ => None,
                    };
                    self.bind(element, part.unwrap_or_default());
                }
            }
            _ => {}
        }
    }

    /// Gives the constants of a block their values. They count in all of it, before they stand there as well.
    pub(super) fn constants_of_block(&mut self, stmts: &[Stmt]) {
        for stmt in stmts {
            let (attributes, name, expr) = match stmt {
                Stmt::Item(Item::Const(item)) => (&item.attrs, &item.ident, &item.expr),
                Stmt::Item(Item::Static(item)) => (&item.attrs, &item.ident, &item.expr),
                _ => continue,
            };
            self.guarded(attributes, |eval| {
                let value = match (eval.expr(expr), constant::phrase(expr)) {
                    // `LazyLock::new(|| "n".to_owned())`: what a constant says that an expression does not.
                    (Value::Unknown, Some(phrase)) if phrase.text().is_some() => Value::Text(phrase),
                    (value, _) => value,
                };
                eval.set(&plain(name), value);
            });
        }
    }

    /// Gives a name a value: a new one in the innermost block.
    pub(super) fn set(&mut self, name: &str, value: Value) {
        if let Some(scope) = self.scopes.last_mut() {
            scope.values.insert(name.to_owned(), value);
        }
    }

    /// The value of a name in scope.
    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        self.scopes.iter().rev().find_map(|scope| scope.values.get(name))
    }

    /// Gives a name that is in scope another value. A text that an inner block gives is one of two.
    pub(super) fn assign(&mut self, name: &str, value: Value) {
        let innermost = self.scopes.len().saturating_sub(1);
        let mut scopes = self.scopes.iter_mut().enumerate().rev();
        let known = scopes.find_map(|(depth, scope)| Some((depth, scope.values.get_mut(name)?)));
        if let Some((depth, known)) = known {
            *known = match (std::mem::take(known), value) {
                (Value::Text(before), Value::Text(now)) if depth < innermost => {
                    Value::Text(before.or_grown(now))
                }
                (_, value) => value,
            };
        }
    }

    /// Appends to a text that is in scope: `name += "_v2"`, `name.push_str("_v2")`. It may become that of a header by it.
    pub(super) fn append(&mut self, name: &str, tail: &Spot) {
        if let Some(Value::Text(text)) = self.get(name) {
            let before = text.clone();
            let mut text = before.clone();
            text.append(tail.phrase());
            self.grown_to_header(&before, &text, tail);
            self.assign(name, Value::Text(text));
        }
    }
}
