//! Cookies and their builders: what their methods say.

use syn::ExprMethodCall;

use super::eval::Eval;
use super::method::plain_name_of;
use super::span::span;
use super::terms::{Life, same_site};
use super::value::{Spot, Value};

/// What `permanent()` means.
const TWENTY_YEARS: Life = Life::Seconds(20 * 365 * 86_400);

impl Eval<'_> {
    /// On a cookie or its builder: what it says about the site.
    pub(super) fn on_cookie(
        &mut self,
        ids: &[usize],
        method: &str,
        call: &ExprMethodCall,
        arguments: &[Spot],
    ) -> Value {
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
}
