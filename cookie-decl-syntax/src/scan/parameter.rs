//! Whether a parameter is a string, so that callers of a helper say the name of a cookie.

use syn::{GenericArgument, GenericParam, PathArguments, Signature, Type, TypeParamBound, WherePredicate};

/// Whether a parameter of this type is a string, or becomes one.
pub(super) fn is_text(path: &syn::Path, signature: &Signature) -> bool {
    if is_textual(path) {
        return true;
    }
    let Some(name) = path.get_ident() else { return false };
    let declared = signature.generics.params.iter().filter_map(|param| match param {
        GenericParam::Type(param) if param.ident == *name => Some(&param.bounds),
        _ => None,
    });
    let clause = signature.generics.where_clause.iter().flat_map(|clause| &clause.predicates);
    let asked = clause.filter_map(|predicate| match predicate {
        WherePredicate::Type(predicate) => match &predicate.bounded_ty {
            Type::Path(path) if path.path.is_ident(name) => Some(&predicate.bounds),
            _ => None,
        },
        _ => None,
    });
    declared.chain(asked).flatten().any(|bound| match bound {
        TypeParamBound::Trait(bound) => is_textual(&bound.path),
        _ => false,
    })
}

/// Whether a parameter of this type is a whole number.
pub(super) fn is_number(path: &syn::Path) -> bool {
    const SIGNED: &[&str] = &["i8", "i16", "i32", "i64", "i128", "isize"];
    const UNSIGNED: &[&str] = &["u8", "u16", "u32", "u64", "u128", "usize"];
    path.get_ident().is_some_and(|name| [SIGNED, UNSIGNED].concat().iter().any(|number| name == number))
}

/// `str`, `String`, `Into<String>`; not `Into<Cookie>`.
fn is_textual(path: &syn::Path) -> bool {
    let Some(last) = path.segments.last() else { return false };
    match &*last.ident.to_string() {
        "str" | "String" | "ToString" | "Display" | "HeaderValue" | "Cow" => true,
        "Into" | "AsRef" | "TryInto" | "Borrow" => match &last.arguments {
            PathArguments::AngleBracketed(arguments) => {
                arguments.args.iter().any(|argument| match argument {
                    GenericArgument::Type(ty) => super::path::heart(ty).is_some_and(is_textual),
                    _ => false,
                })
            }
            _ => false,
        },
        _ => false,
    }
}
