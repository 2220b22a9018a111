//! The statements of a block, and what it comes to.

use syn::{Block, Expr, Item, Lit, Local, LocalInit, Pat, Stmt};

use super::attribute::for_tests;
use super::eval::Eval;
use super::index::names_of;
use super::known::Kind;
use super::path::heart;
use super::scope::Scope;
use super::signing::{new_jar, only_signs};
use super::span::span;
use super::value::{Spot, Value};

impl Eval<'_> {
    pub(super) fn block(&mut self, block: &Block) -> Value {
        self.scopes.push(Scope::default());
        let value = self.stmts(&block.stmts);
        self.scopes.pop();
        value
    }

    pub(super) fn stmts(&mut self, stmts: &[Stmt]) -> Value {
        let items =
            stmts.iter().filter_map(|stmt| if let Stmt::Item(item) = stmt { Some(item) } else { None });
        let names = names_of(items);
        if let Some(scope) = self.scopes.last_mut() {
            scope.names.uses.extend(names.uses);
            scope.names.items.extend(names.items);
        }
        self.constants_of_block(stmts);
        let mut last = Value::Unknown;
        for (index, stmt) in stmts.iter().enumerate() {
            last = self.stmt(stmt);
            if let Some(jar) = new_jar(stmt)
                && let Some(Value::Is(Kind::Jar(_))) = self.get(&jar)
                && only_signs(&jar, stmts.get(index + 1..).unwrap_or_default())
            {
                self.set(&jar, Value::Is(Kind::Client));
            }
        }
        last
    }

    fn stmt(&mut self, stmt: &Stmt) -> Value {
        match stmt {
            Stmt::Local(local) => {
                if for_tests(&local.attrs) {
                    return Value::Unknown;
                }
                let value = local.init.as_ref().map_or(Value::Unknown, |init| {
                    let value = match (self.expr(&init.expr), &*init.expr) {
                        (Value::Unknown, Expr::Path(path)) => self.function_named(&path.path),
                        (value, _) => value,
                    };
                    if is_of_header(&local.pat) {
                        self.whole_header(&Spot { value: value.clone(), span: span(&init.expr) });
                    }
                    if let Some((_, diverge)) = &init.diverge {
                        self.expr(diverge);
                    }
                    value
                });
                self.bind(&local.pat, if counts(local) { Value::Unknown } else { value });
                Value::Unknown
            }
            // Walked through at the head of the block.
            Stmt::Item(Item::Const(_) | Item::Static(_)) => Value::Unknown,
            Stmt::Item(item) => {
                self.item(item);
                Value::Unknown
            }
            Stmt::Expr(expr, semicolon) => {
                let value = self.expr(expr);
                if semicolon.is_some() { Value::Unknown } else { value }
            }
            Stmt::Macro(stmt) => {
                let value = self.macro_value(&stmt.mac);
                if stmt.semi_token.is_some() { Value::Unknown } else { value }
            }
        }
    }
}

/// `let header: Header = …`.
fn is_of_header(pattern: &Pat) -> bool {
    let Pat::Type(typed) = pattern else { return false };
    heart(&typed.ty).and_then(|path| path.segments.last()).is_some_and(|last| last.ident == "Header")
}

/// Whether a local is a number that changes: `let mut number = 0`.
fn counts(local: &Local) -> bool {
    let name = match &local.pat {
        Pat::Type(typed) => &*typed.pat,
        pattern => pattern,
    };
    let is_number =
        |init: &LocalInit| matches!(&*init.expr, Expr::Lit(lit) if matches!(lit.lit, Lit::Int(_)));
    matches!(name, Pat::Ident(name) if name.mutability.is_some())
        && local.init.as_ref().is_some_and(is_number)
}
