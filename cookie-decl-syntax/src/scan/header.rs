//! `Set-Cookie` headers that code writes itself.

use super::eval::Eval;
use super::terms::Unsaid;
use super::value::{Spot, Value};

/// How people know it.
const API: &str = "Set-Cookie";

impl Eval<'_> {
    /// A tuple: a header if it is one.
    pub(super) fn tuple(&mut self, spots: Vec<Spot>) -> Value {
        if let [name, value] = spots.as_slice()
            && name.value.is_set_cookie_name()
        {
            self.header_value(value, API);
        }
        Value::List(spots)
    }

    /// The arguments of a call that writes headers: the name, and the value behind it.
    pub(super) fn header_pair(&mut self, called: &str, arguments: &[Spot]) -> Option<Value> {
        let at = arguments.iter().position(|spot| spot.value.is_set_cookie_name());
        if let Some(at) = at {
            return match arguments.get(at + 1) {
                Some(value) if writes(called) => {
                    self.header_value(&value.clone(), API);
                    Some(Value::Unknown)
                }
                None if matches!(called, "entry" | "try_entry") => Some(Value::SetCookieEntry),
                // `headers.get_all(SET_COOKIE)`: what somebody else set, under names that nobody here knows.
                _ => Some(Value::Unknown),
            };
        }
        // A request's header: the cookie in it reaches no browser.
        let request = arguments.iter().position(|spot| is_request_header(&spot.value))?;
        if let Value::Cookie(ids) = &arguments.get(request + 1)?.value {
            self.amend(ids, |draft| draft.dropped = true);
        }
        None
    }

    /// What is put into an entry of a map of headers: `or_insert`, `or_insert_with`, `insert`, `append`.
    pub(super) fn on_entry(&mut self, method: &str, arguments: &[Spot], from_closure: Value) -> Value {
        if let Some(given) = arguments.first()
            && (method.contains("insert") || method == "append")
        {
            let value = if given.value == Value::Unknown { from_closure } else { given.value.clone() };
            self.header_value(&Spot { value, span: given.span }, API);
        }
        Value::SetCookieEntry
    }

    /// A header as one text, of `tiny_http`: `"Set-Cookie: n=v".parse::<Header>()`.
    pub(super) fn whole_header(&mut self, spot: &Spot) {
        let Value::Text(text) = &spot.value else { return };
        let Some((name, value)) = text.split_once(':') else { return };
        if name.text().is_some_and(|name| name.eq_ignore_ascii_case("set-cookie")) {
            self.header_value(&Spot { value: Value::Text(value), span: spot.span }, API);
        }
    }

    /// The value of a `Set-Cookie` header.
    pub(super) fn header_value(&mut self, spot: &Spot, api: &'static str) {
        let phrase = match &spot.value {
            Value::Text(_) | Value::Unknown | Value::Constant(_) | Value::Named(_) => spot.phrase(),
            Value::Cookie(ids) => {
                let ids = ids.clone();
                self.amend(&ids, |draft| draft.pending = false);
                return;
            }
            _ => return,
        };
        let id = self.draft(self.region(spot.span), &spot.shown(), api, phrase);
        self.amend(&[id], |draft| (draft.line, draft.site.terms.unsaid) = (true, Unsaid::Nothing));
    }
}

fn is_request_header(value: &Value) -> bool {
    match value {
        Value::Constant(path) => path.last().is_some_and(|name| name == "COOKIE"),
        Value::Text(phrase) => phrase.text().is_some_and(|text| text.eq_ignore_ascii_case("cookie")),
        _ => false,
    }
}

/// Whether a function of this name writes what it is given, rather than reads or compares.
fn writes(called: &str) -> bool {
    const WORDS: &[&str] =
        &["insert", "append", "header", "set", "add", "push", "with", "put", "new", "send", "write", "from"];
    const READS: &[&str] = &[
        "get", "remove", "contains", "assert", "expect", "match", "find", "has_", "eq", "replace", "should",
    ];
    WORDS.iter().any(|word| called.contains(word)) && !READS.iter().any(|word| called.starts_with(word))
}
