//! Jars that sign or encrypt values, which is all that is taken out of them, or the `Cookie` header of a request: what is
//! put into one reaches no browser.
//!
//! ```text
//! let mut jar = CookieJar::new();
//! jar.signed_mut(key).add(Cookie::new(NAME, value));
//! let signed = jar.get(NAME)?.value();
//! ```

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Expr, ExprMethodCall, Local, Macro, Pat, Stmt};

use super::constant::{self, plain_name};
use super::path::plain;

/// The name of a jar that is made empty: `let mut jar = CookieJar::new();`, if the type is one.
pub(super) fn new_jar(stmt: &Stmt) -> Option<String> {
    let Stmt::Local(Local { pat, init: Some(init), .. }) = stmt else { return None };
    let Expr::Call(call) = &*init.expr else { return None };
    let Expr::Path(function) = &*call.func else { return None };
    let called = function.path.segments.last()?;
    let makes = call.args.is_empty() && (called.ident == "new" || called.ident == "default");
    let name = if let Pat::Type(typed) = pat { &*typed.pat } else { pat };
    match name {
        Pat::Ident(name) if makes => Some(plain(&name.ident)),
        _ => None,
    }
}

/// Whether what follows takes values out of the jar, and nothing else.
pub(super) fn only_signs(jar: &str, after: &[Stmt]) -> bool {
    let mut uses = Uses { jars: vec![jar.to_owned()], takes_values: false, gives_out: false };
    for stmt in after {
        uses.visit_stmt(stmt);
    }
    uses.takes_values && !uses.gives_out
}

/// What becomes of a jar.
struct Uses {
    /// Its name, and those of its views: `let mut private = jar.private_mut(key);`.
    jars: Vec<String>,
    takes_values: bool,
    /// Whether it, or a cookie in it, can come to somebody else.
    gives_out: bool,
}

impl Visit<'_> for Uses {
    fn visit_local(&mut self, local: &Local) {
        let view = local.init.as_ref().map(|init| chain(&init.expr)).filter(|(root, calls)| {
            self.is_jar(root)
                && !calls.is_empty()
                && calls.iter().all(|call| narrows(&call.method.to_string()))
        });
        match (view, &local.pat) {
            (Some((_, calls)), Pat::Ident(name)) => {
                self.jars.push(plain(&name.ident));
                self.arguments(&calls);
            }
            _ => visit::visit_local(self, local),
        }
    }

    fn visit_expr(&mut self, expr: &Expr) {
        match expr {
            Expr::Path(_) => self.gives_out |= self.is_jar(expr),
            Expr::MethodCall(_) if self.is_chain_of_jar(expr) => {}
            expr => visit::visit_expr(self, expr),
        }
    }

    fn visit_macro(&mut self, invocation: &Macro) {
        self.gives_out |= self.jars.iter().any(|jar| mentions(invocation.tokens.clone(), jar));
    }
}

impl Uses {
    fn is_jar(&self, expr: &Expr) -> bool {
        plain_name(expr).is_some_and(|name| self.jars.contains(&name))
    }

    fn arguments(&mut self, calls: &[&ExprMethodCall]) {
        for argument in calls.iter().flat_map(|call| &call.args) {
            self.visit_expr(argument);
        }
    }

    /// Whether calls follow one another on the jar, which are noted then.
    fn is_chain_of_jar(&mut self, expr: &Expr) -> bool {
        let (root, calls) = chain(expr);
        if !self.is_jar(root) {
            return false;
        }
        self.arguments(&calls);
        let mut calls = calls.into_iter().skip_while(|call| narrows(&call.method.to_string()));
        let Some(call) = calls.next() else {
            self.gives_out = true;
            return true;
        };
        let method = call.method.to_string();
        let takes_values = match &*method {
            "get" => takes_value(calls),
            "iter" => makes_request(calls),
            _ => false,
        };
        match &*method {
            "add" | "add_original" | "remove" | "force_remove" | "reset_delta" => {}
            _ if takes_values => self.takes_values = true,
            _ => self.gives_out = true,
        }
        true
    }
}

/// Whether cookies are put into one line, as a browser sends them: `.map(…).collect::<Vec<_>>().join("; ")`.
fn makes_request<'a>(mut calls: impl Iterator<Item = &'a ExprMethodCall>) -> bool {
    calls.any(|call| {
        let between = call.args.first().and_then(constant::phrase).and_then(|text| text.text());
        call.method == "join" && between.is_some_and(|between| between.trim() == ";")
    })
}

/// What the first of several calls in a row is called on, and the calls in their order.
fn chain(mut expr: &Expr) -> (&Expr, Vec<&ExprMethodCall>) {
    let mut calls = Vec::new();
    loop {
        expr = match expr {
            Expr::MethodCall(call) => {
                calls.push(call);
                &call.receiver
            }
            Expr::Try(inner) => &inner.expr,
            Expr::Paren(inner) => &inner.expr,
            Expr::Reference(inner) => &inner.expr,
            root => {
                calls.reverse();
                return (root, calls);
            }
        };
    }
}

/// Whether of a cookie that was found its value is taken: `.unwrap().value()`, `.map(|cookie| cookie.value())`.
fn takes_value<'a>(calls: impl Iterator<Item = &'a ExprMethodCall>) -> bool {
    for call in calls {
        match &*call.method.to_string() {
            "unwrap" | "expect" | "ok_or" | "ok_or_else" | "as_ref" | "context" | "with_context" => {}
            "value" | "value_trimmed" | "is_some" | "is_none" => return true,
            "map" | "and_then" => {
                let Some(Expr::Closure(closure)) = call.args.first() else { return false };
                let Some(Pat::Ident(cookie)) = closure.inputs.first() else { return false };
                let (root, calls) = chain(&closure.body);
                let is_cookie = plain_name(root).is_some_and(|name| name == plain(&cookie.ident));
                return is_cookie && calls.first().is_some_and(|call| call.method == "value");
            }
            _ => return false,
        }
    }
    false
}

/// Methods that give a view of the jar.
fn narrows(method: &str) -> bool {
    matches!(method, "signed" | "signed_mut" | "private" | "private_mut" | "prefixed" | "prefixed_mut")
}

fn mentions(tokens: TokenStream, name: &str) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == name,
        TokenTree::Group(group) => mentions(group.stream(), name),
        _ => false,
    })
}
