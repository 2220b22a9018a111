//! What a method gives of which nothing else is known.

use syn::ExprMethodCall;

use super::call::names_a_name;
use super::constant::keeps_text;
use super::eval::Eval;
use super::known::{self, Jar, Kind};
use super::path::{heart, segments};
use super::span::span;
use super::value::{Spot, Value};

impl Eval<'_> {
    /// What a method gives: by its turbofish, by the package's own signature, by where jars come from.
    pub(super) fn output_of(&mut self, receiver: &Value, call: &ExprMethodCall, arguments: &[Spot]) -> Value {
        let method = &*call.method.to_string();
        match (receiver, method) {
            (Value::Named(owner), _) => {
                let mut path = owner.clone();
                path.push(method.to_owned());
                let package = self.known.resolver.package;
                let Some(output) = package.function(&path).and_then(|function| function.output.clone())
                else {
                    return if keeps_text(method) { receiver.clone() } else { Value::Unknown };
                };
                let output = self.known.resolver.resolve(owner, &output);
                let at = span(&call.receiver);
                let at = at.join(call.paren_token.span.close()).unwrap_or(at);
                if let Some(read) = self.read_by(&path, arguments, at) {
                    return read;
                }
                // A framework's own `request.cookie(&self.name)`.
                if let ("cookie" | "get_cookie", [name]) = (method, arguments)
                    && known::kind(&output) == Some(Kind::Cookie)
                    && call.args.first().is_some_and(names_a_name)
                {
                    let value = self.cookie_of(name, "add_cookie");
                    if let Value::Cookie(ids) = &value {
                        self.amend(ids, |draft| draft.pending = true);
                    }
                    return value;
                }
                Value::returned(path, output, arguments, at)
            }
            (_, "cookies_mut" | "cookie_jar" | "cookie_jar_mut" | "cookies") => {
                Value::Is(Kind::Jar(Jar::default()))
            }
            (_, "cookie_store") if arguments.is_empty() && self.known.resolver.depends_on("web_sys") => {
                Value::Is(Kind::CookieStore)
            }
            _ => Value::Unknown,
        }
    }

    /// `dyn_into::<HtmlDocument>()`, `extract::<CookieJar>()`.
    pub(super) fn turbofish(&self, call: &ExprMethodCall) -> Value {
        let arguments = call.turbofish.iter().flat_map(|turbofish| &turbofish.args);
        let types = arguments.filter_map(|argument| match argument {
            syn::GenericArgument::Type(ty) => heart(ty),
            _ => None,
        });
        let mut kinds = types.map(|path| Value::of_type(self.resolve(&segments(path))));
        kinds.find(|value| matches!(value, Value::Is(_))).unwrap_or_default()
    }
}
