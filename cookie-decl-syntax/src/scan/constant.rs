//! What a constant says, as far as its own expression tells.

use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{
    Attribute, BinOp, Expr, ExprBinary, ExprClosure, ExprPath, Ident, Lit, Macro, Pat, Stmt, Token, Type,
    Visibility,
};

use super::facts::Path;
use super::path::{heart, plain, segments};
use super::phrase::{CHOICES, Phrase, Piece};

/// The string that an expression of a constant comes to.
pub(super) fn phrase(expr: &Expr) -> Option<Phrase> {
    match expr {
        Expr::Lit(lit) => literal(&lit.lit).map(Phrase::known),
        Expr::Path(path) => Some(Phrase(vec![Piece::Const(associated(path))])),
        Expr::Paren(inner) => phrase(&inner.expr),
        Expr::Group(inner) => phrase(&inner.expr),
        Expr::Reference(inner) => phrase(&inner.expr),
        Expr::Cast(inner) => phrase(&inner.expr),
        Expr::Closure(ExprClosure { body, .. }) => phrase(body),
        // One of several names, of which a loop gets each.
        Expr::Array(array) if array.elems.len() <= CHOICES => {
            array.elems.iter().map(phrase).collect::<Option<Vec<_>>>().map(Phrase::one_of)
        }
        Expr::Block(block) => match block.block.stmts.as_slice() {
            [Stmt::Expr(expr, None)] => phrase(expr),
            _ => None,
        },
        // `HeaderName::from_static("…")`, `String::from("…")`, `LazyLock::new(|| …)`.
        Expr::Call(call) if call.args.len() == 1 => call.args.first().and_then(phrase),
        Expr::MethodCall(call) if call.args.is_empty() && keeps_text(&call.method.to_string()) => {
            phrase(&call.receiver)
        }
        Expr::Macro(invocation) => of_macro(&invocation.mac),
        Expr::Match(choice) if is_option_env(&choice.expr) => {
            choice.arms.iter().find(|arm| is_none(&arm.pat)).and_then(|arm| phrase(&arm.body))
        }
        // `60 * 60`, of seconds.
        Expr::Binary(ExprBinary { left, op: BinOp::Mul(_), right, .. }) => {
            let number = |side: &Expr| phrase(side)?.text()?.parse::<i64>().ok();
            let product = number(left)?.checked_mul(number(right)?)?;
            Some(Phrase::known(product.to_string()))
        }
        _ => None,
    }
}

/// A path, in which a type stands for itself: `<Basket as Named>::NAME` is `Basket::NAME`.
pub(super) fn associated(path: &ExprPath) -> Path {
    let written = segments(&path.path);
    let of_type = path.qself.as_ref().and_then(|of_type| Some((heart(&of_type.ty)?, of_type.position)));
    match of_type {
        Some((ty, position)) => {
            let behind = path.path.segments.iter().skip(position).map(|segment| plain(&segment.ident));
            segments(ty).into_iter().chain(behind).collect()
        }
        None => written,
    }
}

/// A choice that is made where the program is built: `match option_env!("SESSION") { Some(name) => name, None => "sid" }`.
fn is_option_env(expr: &Expr) -> bool {
    matches!(expr, Expr::Macro(invocation)
        if invocation.mac.path.segments.last().is_some_and(|last| last.ident == "option_env"))
}

fn is_none(pattern: &Pat) -> bool {
    matches!(pattern, Pat::Ident(name) if name.ident == "None")
}

/// What `lazy_static!` declares: `static ref NAME: String = "n".to_owned();`.
pub(super) struct LazyStatics(pub(super) Vec<(Ident, Expr)>);

impl Parse for LazyStatics {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut statics = Vec::new();
        while !input.is_empty() {
            Attribute::parse_outer(input)?;
            input.parse::<Visibility>()?;
            input.parse::<Token![static]>()?;
            input.parse::<Token![ref]>()?;
            let name = input.parse()?;
            input.parse::<Token![:]>()?;
            input.parse::<Type>()?;
            input.parse::<Token![=]>()?;
            statics.push((name, input.parse()?));
            input.parse::<Token![;]>()?;
        }
        Ok(Self(statics))
    }
}

/// The text of a literal.
pub(super) fn literal(lit: &Lit) -> Option<String> {
    match lit {
        Lit::Str(text) => Some(text.value()),
        Lit::ByteStr(text) => String::from_utf8(text.value()).ok(),
        Lit::CStr(text) => text.value().into_string().ok(),
        Lit::Char(text) => Some(text.value().to_string()),
        Lit::Int(number) => Some(number.base10_digits().to_owned()),
        _ => None,
    }
}

/// Whether a method without arguments gives the same text.
pub(super) fn keeps_text(method: &str) -> bool {
    matches!(
        method,
        "to_string"
            | "to_owned"
            | "into"
            | "as_str"
            | "as_ref"
            | "as_bytes"
            | "to_vec"
            | "into_bytes"
            | "clone"
            | "cloned"
            | "copied"
            | "into_owned"
            | "into_string"
            | "into_boxed_str"
            | "borrow"
            | "deref"
            | "as_deref"
            | "parse"
            | "try_into"
            | "unwrap"
            | "unwrap_or_default"
            | "ok"
            | "trim"
            | "to_str"
            | "into_inner"
            | "as_mut"
            | "by_ref"
            | "iter"
            | "into_iter"
    )
}

fn of_macro(invocation: &Macro) -> Option<Phrase> {
    let name = invocation.path.segments.last()?.ident.to_string();
    if !matches!(&*name, "concat" | "concatcp" | "formatcp" | "stringify") {
        return None;
    }
    if name == "stringify" {
        return Some(Phrase::known(invocation.tokens.to_string()));
    }
    let parts = invocation.parse_body_with(Punctuated::<Expr, Token![,]>::parse_terminated).ok()?;
    let parts: Vec<(Phrase, Option<String>)> = parts
        .iter()
        .map(|part| match part {
            Expr::Assign(named) => (phrase(&named.right), plain_name(&named.left)),
            part => (phrase(part), None),
        })
        .map(|(phrase, name)| (phrase.unwrap_or_else(|| Phrase::unknown("…")), name))
        .collect();
    if name == "formatcp" {
        let (format, arguments) = parts.split_first()?;
        return Some(super::format::fill(&format.0.text()?, arguments, |name| {
            Phrase(vec![Piece::Const(vec![name.to_owned()])])
        }));
    }
    let mut whole = Phrase::default();
    for (part, _) in parts {
        whole.append(part);
    }
    Some(whole)
}

/// The name of an expression that is nothing but a name.
pub(super) fn plain_name(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Path(path) => path.path.get_ident().map(ToString::to_string),
        _ => None,
    }
}
