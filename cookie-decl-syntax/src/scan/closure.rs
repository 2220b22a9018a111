//! What methods give to their closures, and what comes back: `names.iter().map(|name| Cookie::new(*name, "1"))`.

use syn::{Expr, ExprMethodCall};

use super::eval::Eval;
use super::known::{self, Role};
use super::path::segments;
use super::span::span;
use super::value::{Spot, Value};

impl Eval<'_> {
    /// The arguments of a call; a closure among them is given what the receiver holds.
    pub(super) fn arguments(&mut self, call: &ExprMethodCall, receiver: &Value) -> (Vec<Spot>, Value) {
        let mut from_closure = Value::Unknown;
        let mut arguments: Vec<Spot> = Vec::with_capacity(call.args.len());
        for argument in &call.args {
            if let Expr::Closure(closure) = argument {
                let folded = arguments.first().map(|first| first.value.clone());
                let given = self.given(call, receiver, closure.inputs.len(), folded);
                let parameters: Vec<_> = closure.inputs.iter().zip(given).collect();
                let value = self.closure(&parameters, &closure.body);
                if !closure_says_else(&call.method.to_string()) {
                    from_closure = from_closure.or(value);
                }
                arguments.push(Spot { value: Value::Unknown, span: closure.inputs_begin.span });
            } else {
                let spot = self.spot(argument);
                from_closure = from_closure.or(self.function_given(call, argument, receiver));
                arguments.push(spot);
            }
        }
        (arguments, from_closure)
    }

    /// What a closure gets for each of its parameters. `folded` is what `fold` begins with.
    fn given(
        &self,
        call: &ExprMethodCall,
        receiver: &Value,
        parameters: usize,
        folded: Option<Value>,
    ) -> Vec<Value> {
        let held = match receiver {
            Value::List(spots) if goes_through(call) => self.each(spots),
            receiver => receiver.clone(),
        };
        match parameters {
            1 => vec![held],
            2 if call.method == "fold" => vec![folded.unwrap_or_default(), held],
            _ => vec![Value::Unknown; parameters],
        }
    }

    /// `["a", "b"].map(Cookie::from)`: a function that makes a cookie of what it is given.
    fn function_given(&mut self, call: &ExprMethodCall, argument: &Expr, receiver: &Value) -> Value {
        let (Expr::Path(function), Value::Text(_) | Value::List(_)) = (argument, receiver) else {
            return Value::Unknown;
        };
        match known::function(&self.resolve(&segments(&function.path))) {
            Some(known) if matches!(known.role, Role::Make) => {
                let value = self.given(call, receiver, 1, None).pop().unwrap_or_default();
                self.cookie_of(&Spot { value, span: span(&call.receiver) }, known.api)
            }
            _ => Value::Unknown,
        }
    }
}

/// Whether a method gives its closure one element after the other, and not all that an `Option` holds.
fn goes_through(call: &ExprMethodCall) -> bool {
    fn is_iterator(expr: &Expr) -> bool {
        match expr {
            Expr::Array(_) => true,
            Expr::MethodCall(call) => match &*call.method.to_string() {
                "iter" | "into_iter" | "iter_mut" => true,
                "copied" | "cloned" => is_iterator(&call.receiver),
                _ => false,
            },
            _ => false,
        }
    }
    matches!(&*call.method.to_string(), "for_each" | "try_for_each" | "flat_map" | "fold")
        || is_iterator(&call.receiver)
}

/// Whether a closure says something else than what the method gives: an error, or what it looks for.
pub(super) fn closure_says_else(method: &str) -> bool {
    matches!(
        method,
        "map_err"
            | "ok_or_else"
            | "with_context"
            | "inspect"
            | "inspect_err"
            | "filter"
            | "find"
            | "is_some_and"
    )
}
