//! Expressions to values.

use syn::{BinOp, Expr, ExprLit, ExprRange, Lit, Member, Pat};

use super::constant::{associated, literal, plain_name};
use super::eval::Eval;
use super::path::segments;
use super::phrase::{Phrase, Piece};
use super::span::{source, span};
use super::value::{Spot, Value};

/// How many constants one name is followed through.
const HOPS: usize = 8;

impl Eval<'_> {
    /// What an expression comes to; all that stands in it is searched.
    pub(super) fn expr(&mut self, expr: &Expr) -> Value {
        match expr {
            Expr::Lit(lit) => self.lit(&lit.lit),
            Expr::Path(path) if path.qself.is_some() => {
                // `<Basket as Named>::NAME`: the type's own, else the one that the trait has for all.
                match self.constant_at(&associated(path)) {
                    Some(phrase) => Value::Text(phrase),
                    None => self.path(expr, &segments(&path.path)),
                }
            }
            Expr::Path(path) => self.path(expr, &segments(&path.path)),
            Expr::Call(call) => self.call(call),
            Expr::MethodCall(call) => self.method_call(call),
            Expr::Macro(invocation) => self.macro_value(&invocation.mac),
            Expr::Struct(literal) => self.struct_literal(literal),
            Expr::Field(field) => {
                let base = self.expr(&field.base);
                self.field(base, &field.member, span(expr))
            }
            Expr::Tuple(tuple) => {
                let spots = tuple.elems.iter().map(|element| self.spot(element)).collect();
                self.tuple(spots)
            }
            Expr::Array(array) => {
                let spots = array.elems.iter().map(|element| self.spot(element)).collect();
                Value::List(spots)
            }
            Expr::Paren(inner) => self.expr(&inner.expr),
            Expr::Group(inner) => self.expr(&inner.expr),
            Expr::Reference(inner) => self.expr(&inner.expr),
            Expr::Try(inner) => self.expr(&inner.expr),
            Expr::Await(inner) => self.expr(&inner.base),
            Expr::Cast(inner) => self.expr(&inner.expr),
            Expr::Unary(inner) => match self.expr(&inner.expr) {
                Value::Number(_) => Value::Unknown,
                value => value,
            },
            Expr::Binary(binary) => {
                let left = self.expr(&binary.left);
                let right = self.expr(&binary.right);
                if let (BinOp::AddAssign(_), Some(name)) = (&binary.op, plain_name(&binary.left)) {
                    let tail = Value::Text(phrase_of(&right, &binary.right));
                    self.append(&name, &Spot { value: tail, span: span(&binary.right) });
                    return Value::Unknown;
                }
                match (left, &binary.op, right) {
                    (Value::Now, BinOp::Sub(_), _) => Value::Gone,
                    (Value::Now, BinOp::Add(_), time @ Value::Time(_)) => time,
                    (Value::Text(mut head), BinOp::Add(_), right) => {
                        head.append(phrase_of(&right, &binary.right));
                        Value::Text(head)
                    }
                    _ => Value::Unknown,
                }
            }
            _ => self.flow(expr),
        }
    }

    /// Blocks, branches, loops, closures, and what remains.
    fn flow(&mut self, expr: &Expr) -> Value {
        match expr {
            Expr::Block(block) => self.block(&block.block),
            Expr::Unsafe(block) => self.block(&block.block),
            Expr::Async(block) => self.block(&block.block),
            Expr::Const(block) => self.block(&block.block),
            Expr::TryBlock(block) => self.block(&block.block),
            Expr::Loop(body) => self.block(&body.body),
            Expr::If(branch) => self.if_else(branch),
            Expr::Match(choice) => self.arms(choice),
            Expr::While(body) => {
                self.expr(&body.cond);
                self.block(&body.body)
            }
            Expr::ForLoop(body) => {
                let value = self.expr(&body.expr);
                let each = if let Value::List(spots) = &value { self.each(spots) } else { value };
                self.bind(&body.pat, each);
                self.block(&body.body)
            }
            Expr::Let(binding) => {
                let value = self.expr(&binding.expr);
                self.bind(&binding.pat, value);
                Value::Unknown
            }
            Expr::Assign(assignment) => {
                let value = self.expr(&assignment.right);
                self.assignment(&assignment.left, &assignment.right, value);
                Value::Unknown
            }
            Expr::Closure(closure) => {
                let parameters =
                    closure.inputs.iter().map(|input| (input, Value::Unknown)).collect::<Vec<_>>();
                self.closure(&parameters, &closure.body);
                Value::Unknown
            }
            _ => self.inside(expr),
        }
    }

    fn assignment(&mut self, left: &Expr, right: &Expr, value: Value) {
        if let Some(name) = plain_name(left) {
            self.assign(&name, value);
        } else if let Expr::Field(field) = left
            && let Member::Named(name) = &field.member
        {
            match self.expr(&field.base) {
                // `store.name = "n"`, of a library's builder with public fields.
                Value::Library(ids) => {
                    let spot = Spot { value, span: span(right) };
                    self.call_on_library(&ids, &name.to_string(), Some(&spot));
                }
                Value::Named(owner) => self.field_is_set(&owner, &name.to_string(), &value),
                Value::Configured(owner, cookies) => {
                    self.field_is_set(&owner, &name.to_string(), &value);
                    self.name_configured(&cookies, &name.to_string(), &Spot { value, span: span(right) });
                }
                _ => {}
            }
        } else {
            self.expr(left);
        }
    }

    fn inside(&mut self, expr: &Expr) -> Value {
        match expr {
            Expr::Return(inner) => {
                let value = inner.expr.as_ref().map(|inner| self.expr(inner));
                self.give_back(value.unwrap_or_default());
            }
            Expr::Break(inner) => inner.expr.iter().for_each(|inner| drop(self.expr(inner))),
            Expr::Yield(inner) => inner.expr.iter().for_each(|inner| drop(self.expr(inner))),
            Expr::Index(inner) => {
                let value = self.expr(&inner.expr);
                self.expr(&inner.index);
                return element(value, &inner.index);
            }
            Expr::Range(inner) => {
                inner.start.iter().chain(&inner.end).for_each(|inner| drop(self.expr(inner)));
            }
            Expr::Repeat(inner) => drop(self.expr(&inner.expr)),
            Expr::RawAddr(inner) => drop(self.expr(&inner.expr)),
            Expr::Verbatim(tokens) => self.search(tokens.clone()),
            _ => {}
        }
        Value::Unknown
    }

    /// The body of a closure, its parameters bound.
    pub(super) fn closure(&mut self, parameters: &[(&Pat, Value)], body: &Expr) -> Value {
        self.scopes.push(super::scope::Scope::default());
        for (pattern, value) in parameters {
            self.bind(pattern, value.clone());
        }
        let value = self.expr(body);
        self.scopes.pop();
        value
    }

    pub(super) fn bind_arm(&mut self, pattern: &Pat, subject: Value) {
        match pattern {
            Pat::Guard(guard) => {
                self.bind_arm(&guard.pat, subject);
                self.expr(&guard.guard);
            }
            pattern => self.bind(pattern, subject),
        }
    }

    fn lit(&mut self, lit: &Lit) -> Value {
        match lit {
            Lit::Bool(value) => return Value::Bool(value.value),
            Lit::Int(number) => return Value::Number(Phrase::known(number.base10_digits())),
            _ => {}
        }
        let Some(text) = literal(lit) else { return Value::Unknown };
        // A format string is looked at once its holes are filled.
        if self.in_format {
            return Value::Text(Phrase::known(text));
        }
        self.scripts(&text, lit.span());
        let text = Phrase::known(text);
        self.written_headers(&text, lit.span());
        self.text_of_header(&text, lit.span());
        Value::Text(text)
    }

    /// What a path comes to: a local, a constant of the package, a constant of a table, or a library's type.
    fn path(&mut self, expr: &Expr, path: &[String]) -> Value {
        if let [name] = path
            && let Some(value) = self.get(name)
        {
            return value.clone();
        }
        let resolved = self.resolve(path);
        if let Some(ids) = self.library(&resolved, span(expr)) {
            return Value::Library(ids);
        }
        let Some(last) = resolved.last() else { return Value::Unknown };
        if !is_constant(last) {
            return Value::Unknown;
        }
        match self.constant(&resolved, HOPS) {
            Some(phrase) => match phrase.0.as_slice() {
                [Piece::Const(path)] if path.last().is_some_and(|last| last == "SET_COOKIE") => {
                    Value::SetCookieName
                }
                _ => Value::Text(phrase),
            },
            None => match &**last {
                "SET_COOKIE" => Value::SetCookieName,
                "ZERO" | "UNIX_EPOCH" => Value::Gone,
                _ => {
                    self.outcome.constants_used.push(last.clone());
                    Value::Constant(resolved)
                }
            },
        }
    }

    /// The text of a constant of the package, through the constants that it names.
    fn constant(&self, path: &[String], hops: usize) -> Option<Phrase> {
        let hops = hops.checked_sub(1)?;
        let package = self.known.resolver.package;
        let phrase = self.constants.get(path).or_else(|| package.constant(path))?;
        Some(phrase.replace(|piece| {
            let Piece::Const(path) = piece else { return None };
            let resolved = self.known.resolver.resolve(&["crate".to_owned()], path);
            self.constant(&resolved, hops).or(Some(Phrase(vec![Piece::Const(resolved)])))
        }))
    }

    /// The text of a constant that is in scope under a name: `format!("{NAME}=…")`.
    pub(super) fn constant_named(&self, name: &str) -> Option<Phrase> {
        self.constant_at(&[name.to_owned()])
    }

    /// The text of the constant at a path as written.
    pub(super) fn constant_at(&self, path: &[String]) -> Option<Phrase> {
        self.constant(&self.resolve(path), HOPS)
    }

    /// An element of a tuple or an array.
    pub(super) fn spot(&mut self, expr: &Expr) -> Spot {
        let value = self.expr(expr);
        Spot { value, span: span(expr) }
    }
}

/// What an index takes: `names[1]`, and all of it by `name[..]`.
fn element(value: Value, index: &Expr) -> Value {
    match (value, index) {
        (value, Expr::Range(ExprRange { start: None, end: None, .. })) => value,
        (Value::List(spots), Expr::Lit(ExprLit { lit: Lit::Int(at), .. })) => {
            let at = at.base10_parse::<usize>().ok();
            at.and_then(|at| spots.into_iter().nth(at)).map(|spot| spot.value).unwrap_or_default()
        }
        // Of a constant.
        (Value::Text(names), Expr::Lit(ExprLit { lit: Lit::Int(at), .. })) => {
            at.base10_parse().ok().and_then(|at| names.at(at)).map(Value::Text).unwrap_or_default()
        }
        _ => Value::Unknown,
    }
}

/// Whether a name is written as constants are.
fn is_constant(name: &str) -> bool {
    name.chars().any(char::is_uppercase) && !name.chars().any(char::is_lowercase)
}

/// A value as text, the source where it is none.
pub(super) fn phrase_of(value: &Value, expr: &Expr) -> Phrase {
    match value {
        Value::Text(phrase) => phrase.clone(),
        Value::Constant(path) => Phrase(vec![Piece::Const(path.clone())]),
        _ => Phrase::unknown(&source(expr)),
    }
}
