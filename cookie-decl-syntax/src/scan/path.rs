//! Paths and types of syntax, as segments.

use syn::{
    GenericArgument, GenericParam, Generics, PathArguments, PredicateType, ReturnType, Type, TypeParamBound,
    WherePredicate,
};

use super::facts::Path;

/// The segments of a path; an empty first one stands for a leading `::`.
pub(super) fn segments(path: &syn::Path) -> Path {
    let lead = path.leading_colon.as_ref().map(|_| String::new());
    lead.into_iter().chain(path.segments.iter().map(|segment| plain(&segment.ident))).collect()
}

/// An identifier without `r#`.
pub(super) fn plain(ident: &proc_macro2::Ident) -> String {
    let text = ident.to_string();
    text.strip_prefix("r#").map(str::to_owned).unwrap_or(text)
}

/// The path at the heart of a type: without references, and inside `Option`, `Vec`, `State` and the like.
pub(super) fn heart(ty: &Type) -> Option<&syn::Path> {
    match ty {
        Type::Reference(inner) => heart(&inner.elem),
        Type::Paren(inner) => heart(&inner.elem),
        Type::Group(inner) => heart(&inner.elem),
        Type::Slice(inner) => heart(&inner.elem),
        Type::Array(inner) => heart(&inner.elem),
        Type::Path(path) => {
            let last = path.path.segments.last()?;
            match inner(&last.arguments) {
                Some(inner) if is_wrapper(&last.ident.to_string()) => heart(inner),
                _ => Some(&path.path),
            }
        }
        Type::ImplTrait(bounds) => bounds.bounds.iter().find_map(|bound| match bound {
            TypeParamBound::Trait(bound) => Some(&bound.path),
            _ => None,
        }),
        _ => None,
    }
}

fn inner(arguments: &PathArguments) -> Option<&Type> {
    types_in(arguments).next()
}

/// The types between angle brackets.
pub(super) fn types_in(arguments: &PathArguments) -> impl Iterator<Item = &Type> {
    let arguments = match arguments {
        PathArguments::AngleBracketed(arguments) => Some(&arguments.args),
        _ => None,
    };
    arguments.into_iter().flatten().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// The paths of the types that the last segment of a path is given, an empty one where a type has none.
pub(super) fn arguments(path: &syn::Path) -> Vec<Path> {
    let last = path.segments.last().into_iter();
    last.flat_map(|last| types_in(&last.arguments))
        .map(|ty| heart(ty).map(segments).unwrap_or_default())
        .collect()
}

/// The first trait that a type parameter is bound by.
pub(super) fn bound_of<'a>(name: &syn::Ident, generics: &'a Generics) -> Option<&'a syn::Path> {
    let declared = generics.params.iter().filter_map(|parameter| match parameter {
        GenericParam::Type(parameter) if parameter.ident == *name => Some(&parameter.bounds),
        _ => None,
    });
    let clause = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
    let asked = clause.filter_map(|predicate| match predicate {
        WherePredicate::Type(PredicateType { bounded_ty: Type::Path(bounded), bounds, .. })
            if bounded.path.is_ident(name) =>
        {
            Some(bounds)
        }
        _ => None,
    });
    declared.chain(asked).flatten().find_map(|bound| match bound {
        TypeParamBound::Trait(bound) if !bound.path.is_ident("Sized") => Some(&bound.path),
        _ => None,
    })
}

fn is_wrapper(name: &str) -> bool {
    matches!(
        name,
        "Option"
            | "Result"
            | "Vec"
            | "Box"
            | "Arc"
            | "Rc"
            | "Cow"
            | "State"
            | "Extension"
            | "Data"
            | "ReqData"
            | "Ref"
            | "RefMut"
            | "Mutex"
            | "RwLock"
            | "RefCell"
            | "Lazy"
            | "LazyLock"
            | "OnceLock"
            | "OnceCell"
            | "Pin"
    )
}

/// The path at the heart of what a function returns.
pub(super) fn returned(output: &ReturnType) -> Option<&syn::Path> {
    match output {
        ReturnType::Type(_, ty) => heart(ty),
        ReturnType::Default => None,
    }
}
