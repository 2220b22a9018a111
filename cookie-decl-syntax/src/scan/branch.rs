//! Branches: what an expression comes to that is one of several.

use syn::{Block, Expr, ExprIf, ExprMatch, Stmt};

use super::constant::plain_name;
use super::eval::Eval;
use super::expr::phrase_of;
use super::value::Value;

/// What a branch comes to, and the expression that it ends in.
type End<'a> = (Value, Option<&'a Expr>);

impl Eval<'_> {
    pub(super) fn if_else(&mut self, branch: &ExprIf) -> Value {
        self.expr(&branch.cond);
        self.branches += 1;
        let then = self.block(&branch.then_branch);
        let other = match &branch.else_branch {
            Some((_, other)) => {
                let value = self.expr(other);
                (value, if let Expr::Block(block) = &**other { tail(&block.block) } else { None })
            }
            None => (Value::Unknown, None),
        };
        self.branches -= 1;
        self.one_of(vec![(then, tail(&branch.then_branch)), other])
    }

    pub(super) fn arms(&mut self, choice: &ExprMatch) -> Value {
        let subject = self.expr(&choice.expr);
        self.branches += 1;
        let mut ends = Vec::with_capacity(choice.arms.len());
        for arm in &choice.arms {
            if super::attribute::for_tests(&arm.attrs) {
                continue;
            }
            self.bind_arm(&arm.pat, subject.clone());
            let value = self.expr(&arm.body);
            let end = if let Expr::Block(block) = &*arm.body { tail(&block.block) } else { Some(&*arm.body) };
            ends.push((value, end));
        }
        self.branches -= 1;
        self.one_of(ends)
    }

    fn one_of(&self, ends: Vec<End<'_>>) -> Value {
        let has_name = ends.iter().any(|(value, _)| matches!(value, Value::Text(_)));
        let values = ends.into_iter().map(|(value, end)| self.chosen(value, end, has_name));
        values.reduce(Value::or).unwrap_or_default()
    }

    /// What a branch comes to. A literal at its end is a name that stands in its own place; beside one, what cannot be
    /// read is a name too.
    fn chosen(&self, value: Value, end: Option<&Expr>, beside_name: bool) -> Value {
        match (value, end) {
            (Value::Text(phrase), Some(Expr::Lit(lit))) => {
                Value::Text(phrase.placed(self.region(lit.lit.span())))
            }
            (value @ (Value::Unknown | Value::Named(_)), Some(end)) if beside_name && gives_text(end) => {
                Value::Text(phrase_of(&value, end))
            }
            (value, _) => value,
        }
    }
}

/// Whether an expression can give a text: not `return`, `None` or `Err(…)`.
fn gives_text(end: &Expr) -> bool {
    match end {
        Expr::Reference(inner) => gives_text(&inner.expr),
        Expr::Path(_) => plain_name(end).is_none_or(|name| name != "None"),
        Expr::Field(_) | Expr::Index(_) => true,
        Expr::MethodCall(call) => call.args.is_empty() && gives_text(&call.receiver),
        _ => false,
    }
}

/// The expression that a block ends in.
fn tail(block: &Block) -> Option<&Expr> {
    match block.stmts.last() {
        Some(Stmt::Expr(expr, None)) => Some(expr),
        _ => None,
    }
}
