//! Calls of methods.

use syn::{Expr, ExprMethodCall, GenericArgument};

use super::call::names_a_name;
use super::closure::closure_says_else;
use super::constant::{self, keeps_text, plain_name};
use super::eval::Eval;
use super::facts::Path;
use super::known::{self, Kind};
use super::list::joined;
use super::path::heart;
use super::phrase::Phrase;
use super::resolve::join;
use super::span::span;
use super::terms::Unsaid;
use super::value::{Spot, Value};

impl Eval<'_> {
    pub(super) fn method_call(&mut self, call: &ExprMethodCall) -> Value {
        let made_before = self.outcome.drafts.len();
        let receiver = self.expr(&call.receiver);
        if let Value::Configured(owner, cookies) = receiver {
            return self.on_configured(owner, cookies, call);
        }
        self.method_on(&receiver, call, made_before)
    }

    /// On a configuration by default: it stays one, where a method gives it back.
    fn on_configured(&mut self, owner: Path, cookies: Vec<(String, usize)>, call: &ExprMethodCall) -> Value {
        let made_before = self.outcome.drafts.len();
        let value = self.method_on(&Value::Named(owner.clone()), call, made_before);
        self.configure(&owner, &cookies, call);
        if value == Value::Named(owner.clone()) { Value::Configured(owner, cookies) } else { value }
    }

    /// `made_before` is how many drafts there were before the receiver.
    fn method_on(&mut self, receiver: &Value, call: &ExprMethodCall, made_before: usize) -> Value {
        let method = call.method.to_string();
        let (arguments, from_closure) = self.arguments(call, receiver);
        if *receiver == Value::Is(Kind::Client) {
            return self.on_client(&arguments);
        }
        if let Some(value) = self.header_pair(&method, &arguments) {
            return value;
        }
        if method == "parse" && gives_header(call) {
            self.whole_header(&Spot { value: receiver.clone(), span: span(&call.receiver) });
        }
        let value = match receiver {
            Value::SetCookieEntry => return self.on_entry(&method, &arguments, from_closure),
            Value::Cookie(ids) if reads_value(&method) && arguments.is_empty() => {
                self.pass(ids, made_before);
                Value::Unknown
            }
            Value::Cookie(ids) => self.on_cookie(&ids.clone(), &method, call, &arguments),
            Value::Is(kind) => self.on_kind(*kind, &method, call, &arguments),
            Value::Library(ids) => {
                self.call_on_library(ids, &method, arguments.first());
                receiver.clone()
            }
            Value::Constant(name) => self.on_constant(name, &method),
            Value::SetCookie(_) | Value::Encoded | Value::Echo | Value::Now | Value::Gone => {
                on_what_is_sent(receiver, &method, &arguments)
            }
            _ => self.on_text(receiver, &method, call, &arguments),
        };
        if value != Value::Unknown {
            return if let Value::Cookie(_) = from_closure { from_closure } else { value };
        }
        match self.on_anything(receiver, &method, call, &arguments) {
            Some(value) => value,
            None => self.by_type(receiver, call, &arguments, from_closure),
        }
    }

    /// Cookies whose value is asked for. One that is made for it, as in `found.unwrap_or(Cookie::new("n", "v")).value()`,
    /// nobody else ever has.
    fn pass(&mut self, ids: &[usize], made_before: usize) {
        let passing: Vec<usize> = ids.iter().copied().filter(|id| *id >= made_before).collect();
        self.amend(&passing, |draft| draft.dropped |= !draft.by_helper);
    }

    /// On a value of a type that the scan knows.
    fn on_kind(&mut self, kind: Kind, method: &str, call: &ExprMethodCall, arguments: &[Spot]) -> Value {
        match kind {
            Kind::Jar(jar) => self.on_jar(jar, method, call, arguments),
            Kind::Document if method == "set_cookie" => {
                for line in arguments {
                    self.header_value(line, "HtmlDocument::set_cookie");
                }
                Value::Unknown
            }
            // `document.ok_or(Error::NoPage)?`.
            Kind::Document if keeps_text(method) || closure_says_else(method) => Value::Is(kind),
            Kind::CookieStore => self.on_cookie_store(method, arguments),
            _ => self.on_text(&Value::Is(kind), method, call, arguments),
        }
    }

    /// On a text, a number, a list, or something of which nothing is known.
    fn on_text(
        &mut self,
        receiver: &Value,
        method: &str,
        call: &ExprMethodCall,
        arguments: &[Spot],
    ) -> Value {
        match receiver {
            // What the request brought, cookie by cookie.
            value if method == "split" && is_between_cookies(call.args.first()) && !is_written(value) => {
                Value::Echo
            }
            Value::Text(_) | Value::Number(_) | Value::List(_)
                if keeps_text(method) || method == "expect" || closure_says_else(method) =>
            {
                receiver.clone()
            }
            Value::List(spots) if matches!(method, "concat" | "join") => {
                joined(spots, &arguments.first().map(Spot::phrase).unwrap_or_default())
            }
            Value::Text(_) if matches!(method, "push_str" | "push") => {
                if let (Some(name), Some(tail)) = (plain_name(&call.receiver), arguments.first()) {
                    self.append(&name, tail);
                }
                Value::Unknown
            }
            _ => Value::Unknown,
        }
    }

    /// What a method gives back of which only the types are known, or that of a closure.
    fn by_type(
        &mut self,
        receiver: &Value,
        call: &ExprMethodCall,
        arguments: &[Spot],
        from_closure: Value,
    ) -> Value {
        let typed = self.turbofish(call);
        let from_method =
            if typed == Value::Unknown { self.output_of(receiver, call, arguments) } else { typed };
        match (from_method, from_closure, arguments.first()) {
            // `option_env!("SESSION").unwrap_or("sid")`: as with `unwrap_or_else`, the name where nobody says another.
            (Value::Unknown, Value::Unknown, Some(Spot { value: Value::Text(default), .. }))
                if call.method == "unwrap_or"
                    && default.text().is_some_and(|default| !default.is_empty()) =>
            {
                Value::Text(default.clone())
            }
            (Value::Unknown, from_closure, _) => from_closure,
            (from_method, ..) => from_method,
        }
    }

    fn on_client(&mut self, arguments: &[Spot]) -> Value {
        for spot in arguments {
            let inner = if let Value::List(spots) = &spot.value {
                spots.as_slice()
            } else {
                std::slice::from_ref(spot)
            };
            for spot in inner {
                if let Value::Cookie(ids) = &spot.value {
                    let ids = ids.clone();
                    self.amend(&ids, |draft| draft.dropped = true);
                }
            }
        }
        Value::Is(Kind::Client)
    }

    /// On a constant that may be a table's.
    fn on_constant(&mut self, path: &[String], method: &str) -> Value {
        let name = path.last().map_or("", String::as_str);
        match method {
            "set" | "try_set" | "removal" | "removals" => Value::SetCookie(name.to_owned()),
            "with" | "at" | "named" | "unwrap" | "clone" => Value::Constant(path.to_vec()),
            "name" => self.declared_name(name).map_or(Value::Constant(path.to_vec()), Value::Text),
            _ => Value::Unknown,
        }
    }

    /// The wire name of a row, by its constant.
    pub(super) fn declared_name(&self, constant: &str) -> Option<Phrase> {
        let row = self.known.resolver.package.declared.rows.iter().find(|row| row.constant == constant)?;
        match &row.name {
            crate::model::Name::Exact(name) => Some(Phrase::known(name)),
            crate::model::Name::Pattern { .. } => None,
        }
    }

    /// Whether a text or a pair is given to a method of the package that takes what becomes a cookie.
    fn becomes_a_cookie(&self, owner: Option<&[String]>, method: &str, given: &Value) -> bool {
        let (Some(owner), Value::Text(_) | Value::List(_)) = (owner, given) else { return false };
        let resolver = &self.known.resolver;
        let function = resolver.package.function(&join(owner, &[method.to_owned()]));
        let becomes = function.and_then(|function| function.converts.as_ref());
        becomes.is_some_and(|path| known::kind(&resolver.resolve(owner, path)) == Some(Kind::Cookie))
            && (puts(method) || takes_away(method))
    }

    /// Methods that matter whatever they are called on.
    fn on_anything(
        &mut self,
        receiver: &Value,
        method: &str,
        call: &ExprMethodCall,
        arguments: &[Spot],
    ) -> Option<Value> {
        let owner = match receiver {
            Value::Named(path) => Some(path.as_slice()),
            _ => None,
        };
        if let Some(ids) = self.given_cookie(owner, method, arguments) {
            self.put_or_take_away(method, &ids);
            return None;
        }
        match method {
            // What a jar holds was put there elsewhere.
            "delta" if arguments.is_empty() => return Some(Value::Echo),
            // A cookie that the request brought, by whatever way it came here.
            "make_removal" if arguments.is_empty() && !self.is_own_method(owner, method) => {
                let cookie = Spot { value: Value::Unknown, span: span(&call.receiver) };
                if let Value::Cookie(ids) = self.cookie_of(&cookie, "Cookie::make_removal") {
                    self.remove(&ids);
                }
            }
            _ => {}
        }
        if let Some(value) = self.helper_method(owner, method, arguments, call.method.span()) {
            return Some(value);
        }
        let first = arguments.first()?;
        if self.becomes_a_cookie(owner, method, &first.value) {
            let value = self.cookie_of(first, "CookieJar::add");
            if let (Value::Cookie(ids), true) = (&value, takes_away(method)) {
                self.remove(ids);
            }
            return Some(Value::Unknown);
        }
        match (method, &first.value) {
            ("readonly", Value::Bool(true)) => Some(Value::Echo),
            _ if owner.is_some() => None,
            _ => self.on_framework(method, call, first, arguments.len() == 1),
        }
    }

    /// The cookie that a method is given.
    fn given_cookie(&self, owner: Option<&[String]>, method: &str, arguments: &[Spot]) -> Option<Vec<usize>> {
        match arguments {
            [Spot { value: Value::Cookie(ids), .. }, ..] => Some(ids.clone()),
            // `self.keeper.remove(&cookies, cookie)`.
            [_, Spot { value: Value::Cookie(ids), .. }] if self.is_own_method(owner, method) => {
                Some(ids.clone())
            }
            _ => None,
        }
    }

    fn put_or_take_away(&mut self, method: &str, ids: &[usize]) {
        if takes_away(method) {
            self.amend(ids, |draft| draft.pending = false);
            self.remove(ids);
        } else if puts(method) {
            self.amend(ids, |draft| draft.pending = false);
        }
    }

    /// On a request or a response of some framework, as far as its methods are given a name, a pair or a header.
    fn on_framework(
        &mut self,
        method: &str,
        call: &ExprMethodCall,
        first: &Spot,
        alone: bool,
    ) -> Option<Value> {
        match (method, &first.value) {
            ("remove_cookie" | "remove_private_cookie", Value::Text(_) | Value::List(_)) => {
                let value = self.cookie_of(first, "remove_cookie");
                if let Value::Cookie(ids) = &value {
                    self.remove(ids);
                    // Rocket has no such method, and no other framework adds anything.
                    self.amend(ids, |draft| draft.site.terms.unsaid = Unsaid::Nothing);
                }
                None
            }
            ("add_cookie" | "insert_cookie" | "cookie", Value::List(_)) => {
                self.cookie_of(first, "add_cookie");
                None
            }
            ("set_cookie", Value::Text(phrase)) if alone && phrase.split_once('=').is_some() => {
                self.header_value(first, "HtmlDocument::set_cookie");
                None
            }
            // Read from the request, and perhaps sent back: `response.add_cookie(&request.cookie("n")?)`.
            ("cookie" | "get_cookie", Value::Text(_) | Value::Unknown | Value::Named(_))
                if alone && is_name(&first.value, call) =>
            {
                let value = self.cookie_of(first, "add_cookie");
                if let Value::Cookie(ids) = &value {
                    self.amend(ids, |draft| draft.pending = true);
                }
                Some(value)
            }
            _ => None,
        }
    }
}

/// On a table's `Set-Cookie`, on what comes back as it came, or on a time.
fn on_what_is_sent(receiver: &Value, method: &str, arguments: &[Spot]) -> Value {
    match receiver {
        Value::SetCookie(_) if method == "into_encoded_cookie" => Value::Encoded,
        Value::Echo if method == "make_removal" => Value::Unknown,
        // `OffsetDateTime::now_utc().saturating_add(…)`.
        Value::Now if method.contains("sub") => Value::Gone,
        Value::Now if !arguments.is_empty() => Value::Unknown,
        _ => receiver.clone(),
    }
}

/// Whether an argument is what stands between the cookies of a request: `header.split(';')`.
fn is_between_cookies(argument: Option<&Expr>) -> bool {
    let Some(Expr::Lit(literal)) = argument else { return false };
    constant::literal(&literal.lit).is_some_and(|text| text.trim_end() == ";")
}

/// Whether a text is written in the sources, and none that comes from outside.
fn is_written(value: &Value) -> bool {
    matches!(value, Value::Text(phrase) if phrase.text().is_some())
}

/// `parse::<Header>()`
fn gives_header(call: &ExprMethodCall) -> bool {
    let arguments = call.turbofish.iter().flat_map(|turbofish| &turbofish.args);
    arguments
        .filter_map(|argument| if let GenericArgument::Type(ty) = argument { heart(ty) } else { None })
        .any(|path| path.segments.last().is_some_and(|last| last.ident == "Header"))
}

/// Whether what is given is a name, or called one.
fn is_name(value: &Value, call: &ExprMethodCall) -> bool {
    matches!(value, Value::Text(_)) || call.args.first().is_some_and(names_a_name)
}

fn reads_value(method: &str) -> bool {
    matches!(method, "value" | "value_str" | "value_trimmed" | "value_raw")
}

/// The last segment of a path expression.
pub(super) fn plain_name_of(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
        expr => plain_name(expr),
    }
}

fn takes_away(method: &str) -> bool {
    matches!(
        method,
        "remove"
            | "remove_private"
            | "remove_signed"
            | "remove_cookie"
            | "add_removal_cookie"
            | "del_cookie"
            | "delete"
            | "remove_cookie_with"
            | "remove_cookie_by"
            | "force_remove"
            | "delete_cookie"
            | "expire_cookie"
    )
}

fn puts(method: &str) -> bool {
    matches!(
        method,
        "add" | "add_private" | "add_signed" | "add_cookie" | "insert_cookie" | "cookie" | "set_cookie"
    )
}
