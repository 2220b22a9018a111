//! Jars, and the browsers' own store: what is put into them, and what they take away.

use syn::ExprMethodCall;

use super::call::names_a_name;
use super::draft::Draft;
use super::eval::Eval;
use super::known::{Jar, Kind};
use super::method::plain_name_of;
use super::phrase::Phrase;
use super::site::Action;
use super::terms::{Life, Unsaid};
use super::value::{Spot, Value};

/// How long Rocket has a private cookie live that does not say it.
const ROCKET_PRIVATE: Life = Life::Seconds(7 * 86_400);

impl Eval<'_> {
    pub(super) fn on_jar(
        &mut self,
        jar: Jar,
        method: &str,
        call: &ExprMethodCall,
        arguments: &[Spot],
    ) -> Value {
        let Some(first) = arguments.first() else { return asked(jar, method) };
        let same = Value::Is(Kind::Jar(jar));
        match method {
            "add" | "add_private" | "add_signed" | "insert" | "set" | "replace" | "set_cookie"
            | "add_cookie" => {
                self.put(jar, first, method, "CookieJar::add");
                same
            }
            "add_original" => {
                if let Value::Cookie(ids) = &first.value {
                    self.amend(ids, |draft| draft.dropped = true);
                }
                Value::Unknown
            }
            "remove" | "remove_private" | "remove_signed" | "force_remove" | "delete" | "remove_cookie" => {
                if first.value == Value::Unknown && !call.args.first().is_some_and(names_a_name) {
                    return same;
                }
                self.take_away(jar, first);
                same
            }
            "get" | "get_private" | "get_pending" | "get_cookie" | "get_signed" => {
                let value = self.cookie_of(first, "CookieJar::add");
                if let Value::Cookie(ids) = &value {
                    self.amend(ids, |draft| draft.pending = true);
                }
                value
            }
            "map" | "default_path" | "override_path" | "default_domain" | "override_domain" => {
                Value::Is(Kind::Jar(Jar { adds: true, ..jar }))
            }
            "prefixed" | "prefixed_mut" => {
                let which = call.args.first().and_then(plain_name_of).unwrap_or_default();
                let (prefix, unsaid) = match &*which {
                    "Host" => ("__Host-", Unsaid::Root),
                    "Secure" => ("__Secure-", jar.unsaid),
                    _ => ("", jar.unsaid),
                };
                Value::Is(Kind::Jar(Jar { prefix, unsaid, ..jar }))
            }
            _ => same,
        }
    }

    /// A cookie or a name that is taken away by a jar.
    fn take_away(&mut self, jar: Jar, spot: &Spot) {
        if let Value::Cookie(ids) = self.cookie_of(spot, "CookieJar::remove") {
            self.amend(&ids, |draft| {
                jar.takes(draft);
                draft.site.action = Action::Remove;
            });
        }
    }

    /// A cookie, a pair or a name that is put into a jar.
    fn put(&mut self, jar: Jar, spot: &Spot, method: &str, api: &'static str) {
        match &spot.value {
            Value::SetCookie(name) if jar.as_is => {
                let phrase = self.declared_name(name).unwrap_or_else(|| Phrase::unknown(name));
                let id = self.draft(self.region(spot.span), &spot.shown(), api, phrase);
                self.amend(&[id], |draft| draft.site.action = Action::WriteAsIs);
            }
            Value::List(_) | Value::Text(_) | Value::Cookie(_) => {
                if let Value::Cookie(ids) = self.cookie_of(spot, api) {
                    self.amend(&ids, |draft| {
                        jar.takes(draft);
                        if method == "add_private" && jar.unsaid == Unsaid::RootAndStrict {
                            draft.site.terms.life.get_or_insert(ROCKET_PRIVATE);
                        }
                    });
                }
            }
            _ => {}
        }
    }

    pub(super) fn on_cookie_store(&mut self, method: &str, arguments: &[Spot]) -> Value {
        if let Some(first) = arguments.first()
            && (method.starts_with("set") || method.starts_with("delete"))
            && let Value::Cookie(ids) = self.cookie_of(first, "web_sys::CookieStore")
        {
            self.amend(&ids, |draft| draft.site.terms.unsaid = Unsaid::RootAndStrict);
            if method.starts_with("delete") {
                self.remove(&ids);
            }
        }
        Value::Unknown
    }
}

/// What a jar's method without arguments gives.
fn asked(jar: Jar, method: &str) -> Value {
    match method {
        "iter" | "delta" | "list" | "into_iter" => Value::Echo,
        // topcoat's adapters.
        "override_prefix_host" | "default_prefix_host" => {
            Value::Is(Kind::Jar(Jar { prefix: "__Host-", unsaid: Unsaid::Root, ..jar }))
        }
        "override_prefix_secure" | "default_prefix_secure" => {
            Value::Is(Kind::Jar(Jar { prefix: "__Secure-", ..jar }))
        }
        _ => Value::Is(Kind::Jar(jar)),
    }
}

impl Jar {
    /// A cookie is put into it, or taken away by it.
    pub(super) fn takes(self, draft: &mut Draft) {
        draft.pending = false;
        draft.lent |= self.adds;
        if !self.prefix.is_empty() {
            draft.prefix = self.prefix;
        }
        if self.unsaid != Unsaid::Unknown && draft.site.terms.unsaid != Unsaid::Root {
            draft.site.terms.unsaid = self.unsaid;
        }
    }
}
