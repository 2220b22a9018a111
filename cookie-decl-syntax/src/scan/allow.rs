//! `#[cookie_decl::allow(RULE, reason = "…")]`.

use proc_macro2::{Span, TokenTree};
use syn::{Attribute, Meta};

use super::facts::Path;
use super::path::segments;
use crate::rule::{self, Rule};

/// The rules that attributes lift, each where it is named.
pub(super) fn lifted(
    attributes: &[Attribute],
    resolve: impl Fn(&[String]) -> Path,
) -> Vec<(&'static Rule, Span)> {
    let ours = attributes.iter().filter_map(|attribute| match &attribute.meta {
        Meta::List(list) if is_ours(&resolve(&segments(&list.path))) => Some(list),
        _ => None,
    });
    ours.flat_map(|list| list.tokens.clone())
        .filter_map(|tree| match tree {
            TokenTree::Ident(name) => Some((rule::find(&name.to_string())?, name.span())),
            _ => None,
        })
        .collect()
}

fn is_ours(path: &[String]) -> bool {
    matches!(path, [krate, allow] if krate == "cookie_decl" && allow == "allow")
}
