//! `#![deny(…)]`, `#![warn(…)]`, `#![allow(…)]`: how strict the table is with the sources, and with itself.

use super::argument::{arguments, expect_end};
use super::exception::{Form, exception};
use crate::ast::Attribute;
use crate::diag::{Diagnostic, Errors};
use crate::model::{ScanSettings, Spanned, TableAllow};
use crate::rule;
use crate::scan::Level;

/// `#![deny(RULE, …)]`, `#![warn(RULE, …)]`.
pub(super) fn level(errors: &mut Errors, settings: &mut ScanSettings, attribute: &Attribute, level: Level) {
    let shape = format!("#![{}(undeclared)]", attribute.name);
    let Some(mut cursor) = arguments(errors, attribute, &shape) else { return };
    while !cursor.is_empty() {
        let span = cursor.here();
        let Some(rule) = cursor.ident() else {
            let message = "expected the name of a rule";
            errors.push(
                Diagnostic::new(&rule::MALFORMED_ATTRIBUTE, span, message).help(format!("write `{shape}`")),
            );
            return;
        };
        settings.levels.push((Spanned { value: rule.to_string(), span }, level));
        if !cursor.is_empty() && !cursor.punct(',') {
            return expect_end(errors, &cursor, &shape);
        }
    }
}

/// `#![allow(RULE, path = "GLOB", reason = "…")]`.
pub(super) fn allow(errors: &mut Errors, settings: &mut ScanSettings, attribute: &Attribute) {
    let exception = exception(errors, attribute, Form::Table);
    settings
        .allows
        .extend(exception.map(|exception| TableAllow { rule: exception.rule, path: exception.path }));
}
