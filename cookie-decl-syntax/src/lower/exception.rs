//! `allow(RULE, reason = "…")`, wherever it stands: on a row, at the head of a table, or in code.

use super::argument::{arguments, named_strings};
use crate::ast::Attribute;
use crate::diag::{Diagnostic, Errors};
use crate::model::Spanned;
use crate::rule;

/// Where an exception stands.
#[derive(Clone, Copy)]
pub(crate) enum Form {
    /// On a row.
    Row,
    /// At the head of the table.
    Table,
    /// On a function, an impl or a module of the program.
    Code,
}

impl Form {
    /// How it is written, with these arguments.
    pub(crate) fn with(self, arguments: &str) -> String {
        match self {
            Self::Row => format!("#[allow({arguments})]"),
            Self::Table => format!("#![allow({arguments})]"),
            Self::Code => format!("#[cookie_decl::allow({arguments})]"),
        }
    }

    fn text(self) -> &'static str {
        match self {
            Self::Row | Self::Table => "table",
            Self::Code => "code",
        }
    }
}

/// What an exception says.
pub(crate) struct Exception {
    /// The name of the rule that is lifted, known or not.
    pub(crate) rule: Spanned<String>,
    /// `path = "…"`, at the head of the table alone.
    pub(crate) path: Option<Spanned<String>>,
}

/// Reads the arguments of an exception; says so if it gives no reason.
pub(crate) fn exception(errors: &mut Errors, attribute: &Attribute, form: Form) -> Option<Exception> {
    let shape = form.with("rule_name, reason = \"…\"");
    let mut cursor = arguments(errors, attribute, &shape)?;
    let span = cursor.here();
    let Some(rule) = cursor.ident() else {
        let message = "expected the name of a rule";
        errors.push(
            Diagnostic::new(&rule::MALFORMED_ATTRIBUTE, span, message).help(format!("write `{shape}`")),
        );
        return None;
    };
    let (path, reason) = if let Form::Table = form {
        let shape = form.with(&format!("{rule}, path = \"src/legacy/**\", reason = \"…\""));
        let [path, reason] = named_strings(errors, &mut cursor, ["path", "reason"], &shape);
        (path, reason)
    } else {
        let [reason] = named_strings(errors, &mut cursor, ["reason"], &shape);
        (None, reason)
    };
    if reason.is_none_or(|reason| reason.value.trim().is_empty()) {
        let message = format!("`allow({rule})` gives no reason");
        let kept = path.as_ref().map(|path| format!("path = {:?}, ", path.value)).unwrap_or_default();
        let written = form.with(&format!("{rule}, {kept}reason = \"…\""));
        let help = format!("write `{written}`: whoever reads the {} next wants to know", form.text());
        errors.push(Diagnostic::new(&rule::MISSING_REASON, span, message).help(help));
    }
    Some(Exception { rule: Spanned { value: rule.to_string(), span }, path })
}
