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
use super::terms::{Life, Unsaid, same_site};
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
                // `found.unwrap_or(Cookie::new("n", "v")).value()`: nobody else ever has the cookie that is made here.
                let passing: Vec<usize> = ids.iter().copied().filter(|id| *id >= made_before).collect();
                self.amend(&passing, |draft| draft.dropped |= !draft.by_helper);
                Value::Unknown
            }
            Value::Cookie(ids) => self.on_cookie(&ids.clone(), &method, call, &arguments),
            Value::Is(Kind::Jar(jar)) => self.on_jar(*jar, &method, call, &arguments),
            Value::Is(Kind::Document) if method == "set_cookie" => {
                for line in &arguments {
                    self.header_value(line, "HtmlDocument::set_cookie");
                }
                Value::Unknown
            }
            // `document.ok_or(Error::NoPage)?`.
            Value::Is(Kind::Document) if keeps_text(&method) || closure_says_else(&method) => {
                receiver.clone()
            }
            Value::Is(Kind::CookieStore) => self.on_cookie_store(&method, &arguments),
            Value::Library(ids) => {
                self.call_on_library(ids, &method, arguments.first());
                receiver.clone()
            }
            Value::Constant(name) => self.on_constant(name, &method),
            Value::SetCookie(_) if method == "into_encoded_cookie" => Value::Encoded,
            Value::Echo if method == "make_removal" => Value::Unknown,
            // `OffsetDateTime::now_utc().saturating_add(…)`.
            Value::Now if method.contains("sub") => Value::Gone,
            Value::Now if !arguments.is_empty() => Value::Unknown,
            Value::SetCookie(_) | Value::Encoded | Value::Echo | Value::Now | Value::Gone => receiver.clone(),
            // What the request brought, cookie by cookie.
            value if method == "split" && is_between_cookies(call.args.first()) && !is_written(value) => {
                Value::Echo
            }
            Value::Text(_) | Value::Number(_) | Value::List(_)
                if keeps_text(&method) || method == "expect" || closure_says_else(&method) =>
            {
                receiver.clone()
            }
            Value::List(spots) if matches!(&*method, "concat" | "join") => {
                joined(spots, &arguments.first().map(Spot::phrase).unwrap_or_default())
            }
            Value::Text(_) if matches!(&*method, "push_str" | "push") => {
                if let (Some(name), Some(tail)) = (plain_name(&call.receiver), arguments.first()) {
                    self.append(&name, tail);
                }
                Value::Unknown
            }
            _ => Value::Unknown,
        };
        if value != Value::Unknown {
            return if let Value::Cookie(_) = from_closure { from_closure } else { value };
        }
        if let Some(value) = self.on_anything(receiver, &method, call, &arguments) {
            return value;
        }
        let typed = self.turbofish(call);
        let from_method =
            if typed == Value::Unknown { self.output_of(receiver, call, &arguments) } else { typed };
        match (from_method, from_closure, arguments.first()) {
            // `option_env!("SESSION").unwrap_or("sid")`: as with `unwrap_or_else`, the name where nobody says another.
            (Value::Unknown, Value::Unknown, Some(Spot { value: Value::Text(default), .. }))
                if method == "unwrap_or" && default.text().is_some_and(|default| !default.is_empty()) =>
            {
                Value::Text(default.clone())
            }
            (Value::Unknown, from_closure, _) => from_closure,
            (from_method, ..) => from_method,
        }
    }

    /// On a cookie or its builder: what it says about the site.
    fn on_cookie(&mut self, ids: &[usize], method: &str, call: &ExprMethodCall, arguments: &[Spot]) -> Value {
        let first = arguments.first();
        let text = first.map(|spot| match &spot.value {
            Value::Text(phrase) => phrase.text(),
            _ => None,
        });
        let method = method.strip_prefix("set_").or_else(|| method.strip_prefix("with_")).unwrap_or(method);
        self.said(ids, method, call, first);
        match method {
            "path" if first.is_some() => self.amend(ids, |draft| draft.site.path.clone_from(&text)),
            "domain" if first.is_some() => self.amend(ids, |draft| draft.site.domain.clone_from(&text)),
            "name" => return self.name_of_cookie(ids, first),
            // `found.unwrap_or(Cookie::new("n", "v"))`.
            "unwrap_or" | "or" => {
                let other = first.map(|spot| spot.value.clone()).unwrap_or_default();
                return Value::Cookie(ids.to_vec()).or(other);
            }
            "max_age" | "expires" if first.is_some_and(|spot| spot.value == Value::Gone) => self.expire(ids),
            "max_age_secs" if call.args.first().and_then(|argument| self.number(argument)) == Some(0) => {
                self.expire(ids);
            }
            "expires" if first.is_some_and(|spot| spot.value == Value::Now) => self.expire(ids),
            "make_removal" | "removal" | "into_removal" | "finish_removal" => self.expire(ids),
            // topcoat's `cookie_store`.
            "commit" => self.amend(ids, |draft| draft.pending = false),
            "remove" if first.is_none() => {
                self.remove(ids);
                let here = self.region(span(&call.receiver));
                self.amend(ids, |draft| {
                    draft.pending = false;
                    // Made elsewhere: it is here that it is taken away.
                    if draft.counted {
                        draft.site.place.region = here.clone();
                    }
                });
            }
            "domain" | "path" | "max_age" | "expires" if first.is_none() => return Value::Unknown,
            _ => {}
        }
        Value::Cookie(ids.to_vec())
    }

    /// What a builder's method says of the other attributes.
    fn said(&mut self, ids: &[usize], method: &str, call: &ExprMethodCall, first: Option<&Spot>) {
        let flag = match first.map(|spot| &spot.value) {
            // cookie-monster: `.secure()`, `.http_only()`.
            None => Some(true),
            Some(Value::Bool(flag)) => Some(*flag),
            Some(_) => None,
        };
        let word = call.args.first().and_then(plain_name_of).unwrap_or_default();
        let life = match first.map(|spot| &spot.value) {
            Some(Value::Time(seconds)) => Some(Life::Seconds(*seconds)),
            Some(_) if matches!(&*word, "None" | "Session") => Some(Life::Session),
            Some(_) if method == "max_age_secs" => {
                let seconds = call.args.first().and_then(|argument| self.number(argument));
                Some(
                    seconds
                        .and_then(|seconds| seconds.try_into().ok())
                        .map_or(Life::Unreadable, Life::Seconds),
                )
            }
            Some(_) => Some(Life::Unreadable),
            None => None,
        };
        self.amend(ids, |draft| {
            let terms = &mut draft.site.terms;
            match method {
                "secure" => terms.secure = flag,
                "http_only" => terms.http_only = flag,
                "partitioned" => terms.partitioned = flag,
                "same_site" if first.is_some() => terms.same_site = same_site(&word),
                "max_age" | "max_age_secs" if life.is_some() => terms.life = life,
                // `Max-Age` goes before it.
                "expires" if life.is_some() && !matches!(terms.life, Some(Life::Seconds(_))) => {
                    terms.life = life;
                }
                "permanent" | "make_permanent" => terms.life = Some(TWENTY_YEARS),
                _ => {}
            }
        });
    }

    /// `cookie.name()` and `cookie.set_name("n")`.
    fn name_of_cookie(&mut self, ids: &[usize], name: Option<&Spot>) -> Value {
        let Some(name) = name else {
            let drafts = ids.first().and_then(|id| self.outcome.drafts.get(*id));
            return drafts.map_or(Value::Unknown, |draft| Value::Text(draft.phrase.clone()));
        };
        self.cookie_of(name, "Cookie::set_name")
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
        let first = arguments.first();
        let owner = match receiver {
            Value::Named(path) => Some(path.as_slice()),
            _ => None,
        };
        let cookie = match arguments {
            [Spot { value: Value::Cookie(ids), .. }, ..] => Some(ids),
            // `self.keeper.remove(&cookies, cookie)`.
            [_, Spot { value: Value::Cookie(ids), .. }] if self.is_own_method(owner, method) => Some(ids),
            _ => None,
        };
        if let Some(ids) = cookie {
            let ids = ids.clone();
            if takes_away(method) {
                self.amend(&ids, |draft| draft.pending = false);
                self.remove(&ids);
            } else if puts(method) {
                self.amend(&ids, |draft| draft.pending = false);
            }
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
        let first = first?;
        if self.becomes_a_cookie(owner, method, &first.value) {
            let value = self.cookie_of(first, "CookieJar::add");
            if let (Value::Cookie(ids), true) = (&value, takes_away(method)) {
                self.remove(ids);
            }
            return Some(Value::Unknown);
        }
        match (method, &first.value) {
            ("remove_cookie" | "remove_private_cookie", Value::Text(_) | Value::List(_))
                if owner.is_none() =>
            {
                let value = self.cookie_of(first, "remove_cookie");
                if let Value::Cookie(ids) = &value {
                    self.remove(ids);
                    // Rocket has no such method, and no other framework adds anything.
                    self.amend(ids, |draft| draft.site.terms.unsaid = Unsaid::Nothing);
                }
            }
            ("add_cookie" | "insert_cookie" | "cookie", Value::List(_)) if owner.is_none() => {
                self.cookie_of(first, "add_cookie");
            }
            ("set_cookie", Value::Text(phrase))
                if owner.is_none() && arguments.len() == 1 && phrase.split_once('=').is_some() =>
            {
                self.header_value(first, "HtmlDocument::set_cookie");
            }
            // Read from the request, and perhaps sent back: `response.add_cookie(&request.cookie("n")?)`.
            ("cookie" | "get_cookie", Value::Text(_) | Value::Unknown | Value::Named(_))
                if owner.is_none() && arguments.len() == 1 && is_name(&first.value, call) =>
            {
                let value = self.cookie_of(first, "add_cookie");
                if let Value::Cookie(ids) = &value {
                    self.amend(ids, |draft| draft.pending = true);
                }
                return Some(value);
            }
            ("readonly", Value::Bool(true)) => return Some(Value::Echo),
            _ => {}
        }
        None
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

/// What `permanent()` means.
const TWENTY_YEARS: Life = Life::Seconds(20 * 365 * 86_400);

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
