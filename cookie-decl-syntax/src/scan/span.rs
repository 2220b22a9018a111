//! Where an expression stands, without printing all of it.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Expr, Member};

/// From the first token of an expression to its last.
pub(super) fn span(expr: &Expr) -> Span {
    let first = first(expr);
    first.join(last(expr)).unwrap_or(first)
}

/// An expression as the source writes it.
pub(super) fn source(expr: &Expr) -> String {
    span(expr).source_text().unwrap_or_default()
}

/// From the first segment of a path to its last.
pub(super) fn path_span(path: &syn::Path) -> Span {
    let first = head(path);
    let last = path.segments.last().map(|last| last.ident.span());
    last.and_then(|last| first.join(last)).unwrap_or(first)
}

fn first(expr: &Expr) -> Span {
    match expr {
        Expr::Array(expr) => expr.bracket_token.span.open(),
        Expr::Await(expr) => first(&expr.base),
        Expr::Binary(expr) => first(&expr.left),
        Expr::Block(expr) if expr.label.is_none() => expr.block.brace_token.span.open(),
        Expr::Call(expr) => first(&expr.func),
        Expr::Cast(expr) => first(&expr.expr),
        Expr::Field(expr) => first(&expr.base),
        Expr::If(expr) => expr.if_token.span,
        Expr::Index(expr) => first(&expr.expr),
        Expr::Lit(expr) => expr.lit.span(),
        Expr::Macro(expr) => head(&expr.mac.path),
        Expr::Match(expr) => expr.match_token.span,
        Expr::MethodCall(expr) => first(&expr.receiver),
        Expr::Paren(expr) => expr.paren_token.span.open(),
        Expr::Path(expr) if expr.qself.is_none() => head(&expr.path),
        Expr::Reference(expr) => expr.and_token.span,
        Expr::Struct(expr) if expr.qself.is_none() => head(&expr.path),
        Expr::Try(expr) => first(&expr.expr),
        Expr::Tuple(expr) => expr.paren_token.span.open(),
        expr => expr.span(),
    }
}

fn last(expr: &Expr) -> Span {
    match expr {
        Expr::Array(expr) => expr.bracket_token.span.close(),
        Expr::Await(expr) => expr.await_token.span,
        Expr::Binary(expr) => last(&expr.right),
        Expr::Block(expr) => expr.block.brace_token.span.close(),
        Expr::Call(expr) => expr.paren_token.span.close(),
        Expr::Field(expr) => match &expr.member {
            Member::Named(name) => name.span(),
            Member::Unnamed(index) => index.span,
        },
        Expr::If(branch) => match &branch.else_branch {
            Some((_, other)) => last(other),
            None => branch.then_branch.brace_token.span.close(),
        },
        Expr::Index(expr) => expr.bracket_token.span.close(),
        Expr::Lit(expr) => expr.lit.span(),
        Expr::Match(expr) => expr.brace_token.span.close(),
        Expr::MethodCall(expr) => expr.paren_token.span.close(),
        Expr::Paren(expr) => expr.paren_token.span.close(),
        Expr::Path(path) => match path.path.segments.last() {
            Some(last) if last.arguments.is_none() => last.ident.span(),
            _ => expr.span(),
        },
        Expr::Reference(expr) => last(&expr.expr),
        Expr::Struct(expr) => expr.brace_token.span.close(),
        Expr::Try(expr) => expr.question_token.span,
        Expr::Tuple(expr) => expr.paren_token.span.close(),
        expr => expr.span(),
    }
}

fn head(path: &syn::Path) -> Span {
    let lead = path.leading_colon.as_ref().map(Spanned::span);
    lead.or_else(|| path.segments.first().map(|first| first.ident.span())).unwrap_or_else(|| path.span())
}
