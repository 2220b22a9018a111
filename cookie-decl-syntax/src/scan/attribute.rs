//! Attributes that decide whether and how an item is searched.

use syn::punctuated::Punctuated;
use syn::{Attribute, Meta, Token};

/// Whether an item is there in tests alone: `#[cfg(test)]`, `#[test]` and its kin.
pub(super) fn for_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| is_test(attribute) || is_cfg_test(&attribute.meta))
}

/// `#[test]`, `#[tokio::test]`, `#[rstest]`, `#[wasm_bindgen_test]`, `#[bench]`…
fn is_test(attribute: &Attribute) -> bool {
    let path = attribute.path();
    path.segments.last().is_some_and(|last| {
        let name = last.ident.to_string();
        name == "test_case" || name == "bench" || name == "quickcheck" || name.ends_with("test")
    })
}

fn is_cfg_test(meta: &Meta) -> bool {
    let Meta::List(list) = meta else { return false };
    list.path.is_ident("cfg") && list.parse_args::<Meta>().is_ok_and(|condition| asks_for_tests(&condition))
}

/// Whether a condition holds in tests, and perhaps elsewhere: `any(test, feature = "…")` too.
fn asks_for_tests(condition: &Meta) -> bool {
    match condition {
        Meta::Path(path) => path.is_ident("test") || path.is_ident("doctest"),
        Meta::List(list) if list.path.is_ident("any") || list.path.is_ident("all") => list
            .parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated)
            .is_ok_and(|inner| inner.iter().any(asks_for_tests)),
        _ => false,
    }
}
