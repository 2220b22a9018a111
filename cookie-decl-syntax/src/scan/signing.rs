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
use syn::{Block, Expr, ExprMethodCall, Local, Macro, Pat, Stmt};

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
    let mut uses =
        Uses { jars: vec![jar.to_owned()], cookies: Vec::new(), takes_values: false, gives_out: false };
    for stmt in after {
        uses.visit_stmt(stmt);
    }
    uses.takes_values && !uses.gives_out
}

/// What becomes of a jar.
struct Uses {
    /// Its name, and those of its views: `let mut private = jar.private_mut(key);`.
    jars: Vec<String>,
    /// Cookies that were found in it: `let signed = jar.get(NAME).unwrap();`.
    cookies: Vec<String>,
    takes_values: bool,
    /// Whether it, or a cookie in it, can come to somebody else.
    gives_out: bool,
}

impl Visit<'_> for Uses {
    fn visit_block(&mut self, block: &Block) {
        let outer = (self.jars.clone(), self.cookies.clone());
        visit::visit_block(self, block);
        (self.jars, self.cookies) = outer;
    }

    fn visit_local(&mut self, local: &Local) {
        let name = if let Pat::Ident(name) = &local.pat { Some(plain(&name.ident)) } else { None };
        let (Some(name), Some(init)) = (name, &local.init) else {
            return visit::visit_local(self, local);
        };
        let (root, calls) = chain(&init.expr);
        let end = calls.iter().copied().skip_while(|call| narrows(&call.method.to_string()));
        let is_view = self.is_jar(root) && !calls.is_empty() && end.clone().next().is_none();
        let is_cookie = self.is_jar(root) && is_found(end);
        if is_view || is_cookie {
            self.arguments(&calls);
        } else {
            visit::visit_local(self, local);
        }
        // A name that is given anew means something else from here on.
        self.jars.retain(|jar| *jar != name);
        self.cookies.retain(|cookie| *cookie != name);
        if is_view {
            self.jars.push(name);
        } else if is_cookie {
            self.cookies.push(name);
        }
    }

    fn visit_expr(&mut self, expr: &Expr) {
        match expr {
            Expr::Path(_) => self.gives_out |= self.is_jar(expr) || self.is_cookie(expr),
            Expr::MethodCall(_) if self.is_value(expr) || self.is_chain_of_jar(expr) => {}
            expr => visit::visit_expr(self, expr),
        }
    }

    fn visit_macro(&mut self, invocation: &Macro) {
        let mut names = self.jars.iter().chain(&self.cookies);
        self.gives_out |= names.any(|name| mentions(invocation.tokens.clone(), name));
    }
}

impl Uses {
    fn is_jar(&self, expr: &Expr) -> bool {
        plain_name(expr).is_some_and(|name| self.jars.contains(&name))
    }

    fn is_cookie(&self, expr: &Expr) -> bool {
        plain_name(expr).is_some_and(|name| self.cookies.contains(&name))
    }

    /// Whether the value is taken of a cookie that was found in the jar before.
    fn is_value(&mut self, expr: &Expr) -> bool {
        let (root, calls) = chain(expr);
        let is_value = self.is_cookie(root) && calls.first().is_some_and(|call| call.method == "value");
        if is_value {
            self.takes_values = true;
            self.arguments(&calls);
        }
        is_value
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
        match &*call.method.to_string() {
            "add" | "add_original" | "remove" | "force_remove" | "reset_delta" => {}
            "get" if takes_value(&mut calls) => self.takes_values = true,
            "iter" if makes_request(&mut calls) => self.takes_values = true,
            _ => self.gives_out = true,
        }
        true
    }
}

/// Whether cookies are put into one line, as a browser sends them: `.map(…).collect::<Vec<_>>().join("; ")`.
fn makes_request<'a>(calls: &mut impl Iterator<Item = &'a ExprMethodCall>) -> bool {
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
fn takes_value<'a>(calls: &mut impl Iterator<Item = &'a ExprMethodCall>) -> bool {
    for call in calls {
        match &*call.method.to_string() {
            method if keeps(method) => {}
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

/// Whether a cookie is looked up, and no more is done with it.
fn is_found<'a>(mut calls: impl Iterator<Item = &'a ExprMethodCall>) -> bool {
    calls.next().is_some_and(|call| call.method == "get") && calls.all(|call| keeps(&call.method.to_string()))
}

/// Methods that give the same cookie, where there is one.
fn keeps(method: &str) -> bool {
    matches!(method, "unwrap" | "expect" | "ok_or" | "ok_or_else" | "as_ref" | "context" | "with_context")
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
