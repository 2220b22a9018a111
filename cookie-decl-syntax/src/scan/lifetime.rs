//! Spans of time that code writes: `Duration::days(30)`, `60 * 60`.

use syn::{BinOp, Expr, UnOp};

use super::eval::Eval;
use super::value::Value;

/// How many seconds one of a function's units has: `Duration::days`, `Duration::from_secs`…
fn unit(function: &str) -> Option<i64> {
    Some(match function {
        "seconds" | "from_secs" | "from_secs_f64" | "new" | "try_seconds" => 1,
        "minutes" | "from_mins" | "try_minutes" => 60,
        "hours" | "from_hours" | "try_hours" => 3_600,
        "days" | "from_days" | "try_days" => 86_400,
        "weeks" | "from_weeks" | "try_weeks" => 7 * 86_400,
        _ => return None,
    })
}

/// Points in time and spans of other units, of which only the first moment of all matters.
fn is_moment(function: &str) -> bool {
    matches!(function, "milliseconds" | "from_millis" | "from_timestamp" | "from_unix_timestamp" | "zero")
}

impl Eval<'_> {
    /// What a function of that name makes if it makes a span of time: of no time at all, or of so many seconds.
    pub(super) fn span_of_time<'e>(
        &self,
        owner: Option<&str>,
        function: &str,
        mut arguments: impl Iterator<Item = &'e Expr>,
    ) -> Option<Value> {
        let is_duration =
            owner.is_some_and(|owner| matches!(owner, "Duration" | "TimeDelta" | "SignedDuration"));
        let unit = unit(function);
        if unit.is_none() && !is_moment(function) {
            return None;
        }
        let first = arguments.next().and_then(|first| self.number(first));
        match (first, unit) {
            (Some(..=0), _) => Some(Value::Gone),
            (Some(count), Some(unit)) if is_duration => {
                count.checked_mul(unit).and_then(|seconds| seconds.try_into().ok()).map(Value::Time)
            }
            _ => None,
        }
    }

    /// A whole number: a literal, a product of some, a constant that is one.
    pub(super) fn number(&self, expr: &Expr) -> Option<i64> {
        match expr {
            Expr::Lit(lit) => match &lit.lit {
                syn::Lit::Int(number) => number.base10_parse().ok(),
                _ => None,
            },
            Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) => self.number(&unary.expr)?.checked_neg(),
            Expr::Binary(binary) if matches!(binary.op, BinOp::Mul(_)) => {
                self.number(&binary.left)?.checked_mul(self.number(&binary.right)?)
            }
            Expr::Paren(inner) => self.number(&inner.expr),
            Expr::Group(inner) => self.number(&inner.expr),
            Expr::Cast(inner) => self.number(&inner.expr),
            Expr::Path(path) => {
                let path = super::path::segments(&path.path);
                let known = match (path.as_slice(), path.first().and_then(|name| self.get(name))) {
                    ([_], Some(Value::Text(phrase) | Value::Number(phrase))) => Some(phrase.clone()),
                    ([_], Some(_)) => None,
                    _ => self.constant_at(&path),
                };
                known?.text()?.parse().ok()
            }
            _ => None,
        }
    }
}
