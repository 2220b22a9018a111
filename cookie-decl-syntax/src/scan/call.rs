//! Calls of functions.

use syn::{Expr, ExprCall, ExprStruct, GenericArgument, PathArguments};

use super::constant::plain_name;
use super::eval::Eval;
use super::known::{self, Kind, Known, Role};
use super::path::{heart, segments};
use super::site::Action;
use super::span::span;
use super::terms::{Life, Unsaid};
use super::value::{Spot, Value};

impl Eval<'_> {
    pub(super) fn call(&mut self, call: &ExprCall) -> Value {
        let arguments: Vec<Spot> = call.args.iter().map(|argument| self.spot(argument)).collect();
        let Expr::Path(function) = &*call.func else {
            self.expr(&call.func);
            return Value::Unknown;
        };
        let written = segments(&function.path);
        let local = if let [name] = written.as_slice() { self.get(name) } else { None };
        let path = match local {
            Some(Value::Function(path)) => path.clone(),
            Some(_) => return Value::Unknown,
            None => self.resolve(&written),
        };
        if let Some(known) = known::function(&path) {
            return self.known_call(known, &path, call, &arguments);
        }
        if let Some(ids) = self.library(&path, span(&call.func)) {
            // `CookieOptions::new("sid")`.
            if let (Some(function), Some(first)) = (path.last(), arguments.first()) {
                self.call_on_library(&ids, function, Some(first));
            }
            return Value::Library(ids);
        }
        self.want_globs(&written, &path);
        if path.ends_with(&["Header".to_owned(), "from_str".to_owned()])
            && let Some(text) = arguments.first()
        {
            self.whole_header(text);
        }
        let name = path.last().map_or("", String::as_str);
        if arguments.len() > 1
            && let Some(value) = self.header_pair(name, &arguments)
        {
            return value;
        }
        if name == "set" && path.iter().any(|segment| segment == "Reflect") {
            self.reflect(&arguments);
            return Value::Unknown;
        }
        if let Some(value) = self.helper_call(&path, None, &arguments, span(&call.func)) {
            return value;
        }
        self.plain_call(&path, call, arguments)
    }

    /// A call of a function that is no way to set a cookie.
    fn plain_call(&mut self, path: &[String], call: &ExprCall, mut arguments: Vec<Spot>) -> Value {
        let (owner, name) = match path {
            [owner @ .., name] => (owner, &**name),
            [] => return Value::Unknown,
        };
        let time = self.span_of_time(owner.last().map(String::as_str), name, call.args.iter());
        if let Some(time) = time {
            return time;
        }
        if matches!(name, "now" | "now_utc") {
            return Value::Now;
        }
        // cookie-monster.
        if name == "remove" && owner.last().is_some_and(|owner| owner == "Expires") {
            return Value::Gone;
        }
        if let Some(jar) = known::jar_of(path) {
            return Value::Is(Kind::Jar(jar));
        }
        if let Some(kind) = known::kind(owner) {
            let made = Value::of_type(owner.to_vec());
            return if matches!(kind, Kind::Cookie) && name != "default" { Value::Unknown } else { made };
        }
        if name == "default"
            && let Some(configured) = self.by_default(owner, span(&call.func))
        {
            return configured;
        }
        self.may_change(&arguments);
        if let Some(function) = self.known.resolver.package.function(path) {
            let output =
                function.output.clone().map(|output| self.known.resolver.resolve(&self.module, &output));
            let at = span(&call.func);
            let at = at.join(call.paren_token.span.close()).unwrap_or(at);
            if let Some(read) = self.read_by(path, &arguments, at) {
                return read;
            }
            return output
                .map_or(Value::Unknown, |output| Value::returned(path.to_vec(), output, &arguments, at));
        }
        if owner.first().is_some_and(|root| root == "crate") && !matches!(name, "Some" | "Ok") {
            // A module that re-exports a cookie without a word of it: `pub use axum_extra::extract::*`.
            if owner.last().is_some_and(|owner| owner.contains("Cookie")) {
                self.outcome.wanted.insert(path.to_vec());
            }
            return if matches!(name, "new" | "default") {
                Value::Named(owner.to_vec())
            } else if is_type(name) && owner.last().is_none_or(|owner| !is_type(owner)) {
                // `Page(text)`: a tuple struct, and no variant of an enum.
                Value::Named(path.to_vec())
            } else {
                Value::Unknown
            };
        }
        if arguments.len() == 1 && wraps(name) { arguments.swap_remove(0).value } else { Value::Unknown }
    }

    fn known_call(
        &mut self,
        known: &'static Known,
        path: &[String],
        call: &ExprCall,
        arguments: &[Spot],
    ) -> Value {
        let second = matches!(known.role, Role::WriteSecond | Role::EraseSecond | Role::StoreSecond);
        let Some(name) = arguments.get(usize::from(second)) else { return Value::Unknown };
        if let Role::Line = known.role {
            if !names_another_header(&call.func) {
                self.header_value(name, known.api);
            }
            return Value::Unknown;
        }
        if name.value == Value::Unknown && known.api.ends_with("::from") && call.args.len() == 1 {
            // A conversion from something that is a cookie already, as often as a name.
            let name_like = call.args.first().is_some_and(names_a_name);
            if !name_like {
                return Value::Cookie(Vec::new());
            }
        }
        let value = self.cookie_of(name, known.api);
        let Value::Cookie(ids) = &value else { return value };
        if let (Role::StoreSecond, Some(Spot { value: Value::Is(Kind::Jar(jar)), .. })) =
            (known.role, arguments.first())
        {
            self.amend(ids, |draft| jar.takes(draft));
        }
        let options = arguments.last().map(|spot| spot.value.clone());
        let unsaid = match (known.role, path.first().map_or("", String::as_str)) {
            (Role::StoreSecond, _) => None,
            // The browsers' own `cookieStore`.
            (_, "web_sys") => Some(Unsaid::RootAndStrict),
            (_, krate) => Some(self.unsaid(krate)),
        };
        self.amend(ids, |draft| draft.site.terms.unsaid = unsaid.unwrap_or(draft.site.terms.unsaid));
        if matches!(known.role, Role::Write | Role::WriteSecond) && arguments.len() > 1 {
            // What the options say is not looked into.
            self.amend(ids, |draft| draft.site.terms.life = Some(Life::Unreadable));
        }
        self.amend(ids, |draft| match known.role {
            Role::Prefixed(prefix @ "__Host-") => {
                (draft.prefix, draft.site.terms.unsaid) = (prefix, Unsaid::Root);
            }
            Role::Prefixed(prefix) => draft.prefix = prefix,
            Role::MakeRemoval | Role::Erase | Role::EraseSecond => draft.site.action = Action::Remove,
            Role::Parse => (draft.pending, draft.line) = (true, true),
            Role::StoreSecond => draft.pending = true,
            // `UseCookieOptions::default().readonly(true)`.
            Role::Write if options == Some(Value::Echo) => draft.dropped = true,
            _ => {}
        });
        value
    }

    /// A cookie from a name, a pair, or a cookie.
    pub(super) fn cookie_of(&mut self, spot: &Spot, api: &'static str) -> Value {
        match &spot.value {
            Value::List(spots) => match spots.first() {
                Some(first) => self.cookie_of(&first.clone(), api),
                None => Value::Unknown,
            },
            Value::Text(phrase) => {
                Value::Cookie(vec![self.draft(self.region(spot.span), &spot.shown(), api, phrase.clone())])
            }
            Value::Unknown | Value::Constant(_) | Value::Named(_) => {
                let phrase = spot.phrase();
                self.unread_name(spot);
                Value::Cookie(vec![self.draft(self.region(spot.span), &spot.shown(), api, phrase)])
            }
            value => value.clone(),
        }
    }

    /// A function that a local is given, of those that calls are looked at for.
    pub(super) fn function_named(&self, path: &syn::Path) -> Value {
        let path = self.resolve(&segments(path));
        let is_one =
            known::function(&path).is_some() || self.known.resolver.package.function(&path).is_some();
        if is_one { Value::Function(path) } else { Value::Unknown }
    }

    /// A function of which nothing is known is given cookies: it can add a Path or a Domain.
    fn may_change(&mut self, arguments: &[Spot]) {
        for spot in arguments {
            if let Value::Cookie(ids) = &spot.value {
                self.amend(&ids.clone(), |draft| draft.lent = true);
            }
        }
    }

    /// `Reflect::set(&document, &"cookie".into(), &"n=v".into())`.
    fn reflect(&mut self, arguments: &[Spot]) {
        if let [_, Spot { value: Value::Text(key), .. }, line] = arguments
            && key.text().as_deref() == Some("cookie")
        {
            self.header_value(line, "document.cookie");
        }
    }

    /// `Type { field: value }`: a value of that type; a library's too.
    pub(super) fn struct_literal(&mut self, literal: &ExprStruct) -> Value {
        let path = self.resolve(&segments(&literal.path));
        let library = self.library_struct(&path, literal);
        let mut is_set_cookie = false;
        for field in &literal.fields {
            let spot = self.spot(&field.expr);
            // `Header { name: "set-cookie", value: … }`.
            if is_set_cookie && matches!(&field.member, syn::Member::Named(name) if is_value(name)) {
                self.header_value(&spot, "Set-Cookie");
            }
            is_set_cookie |= spot.value.is_set_cookie_name();
            if let Value::Configured(_, cookies) = &spot.value {
                self.leave_to_holder(&cookies.clone());
            }
            let syn::Member::Named(name) = &field.member else { continue };
            if name == "name" && self.has_a_name(&path) {
                self.own_cookie(&path, &spot);
            }
            match &library {
                Some(ids) => self.call_on_library(ids, &name.to_string(), Some(&spot)),
                None => self.field_is_set(&path, &name.to_string(), &spot.value),
            }
        }
        if let Some(rest) = &literal.rest
            && let Value::Configured(_, cookies) = self.expr(rest)
        {
            let given = |field: &str| {
                literal
                    .fields
                    .iter()
                    .any(|one| matches!(&one.member, syn::Member::Named(name) if name == field))
            };
            let given: Vec<_> = cookies.into_iter().filter(|(field, _)| given(field)).collect();
            self.leave_to_holder(&given);
        }
        library.map_or_else(|| Value::of_type(path), Value::Library)
    }
}

/// `SetHeader::<ETag>::new(…)`
fn names_another_header(function: &Expr) -> bool {
    let Expr::Path(function) = function else { return false };
    let of_header = function.path.segments.iter().filter_map(|segment| match &segment.arguments {
        PathArguments::AngleBracketed(arguments) => arguments.args.first(),
        _ => None,
    });
    of_header
        .filter_map(|argument| if let GenericArgument::Type(ty) = argument { heart(ty) } else { None })
        .any(|header| header.segments.last().is_some_and(|last| last.ident != "SetCookie"))
}

fn is_type(name: &str) -> bool {
    name.starts_with(char::is_uppercase)
}

/// Whether a field of a header is called its value.
fn is_value(name: &syn::Ident) -> bool {
    name == "value" || name == "val"
}

/// Functions that give their argument back in other clothes.
fn wraps(name: &str) -> bool {
    matches!(
        name,
        "Some"
            | "Ok"
            | "Box"
            | "Borrowed"
            | "Owned"
            | "Static"
            | "from"
            | "from_static"
            | "from_str"
            | "from_bytes"
            | "try_from"
            | "from_maybe_shared"
            | "into"
            | "AppendHeaders"
            | "new"
            | "pin"
    )
}

/// Whether an expression is called a name: `name`, `self.cookie_name`, `config.key.clone()`.
pub(super) fn names_a_name(expr: &Expr) -> bool {
    let called = match expr {
        Expr::Field(field) => match &field.member {
            syn::Member::Named(name) => name.to_string(),
            syn::Member::Unnamed(_) => return false,
        },
        Expr::MethodCall(call) if call.args.is_empty() => {
            return names_a_name(&call.receiver) || call.method.to_string().contains("name");
        }
        Expr::Reference(inner) => return names_a_name(&inner.expr),
        Expr::Tuple(_) => return true,
        expr => plain_name(expr).unwrap_or_default(),
    };
    let called = called.to_lowercase();
    called.contains("name") || called.contains("key")
}
