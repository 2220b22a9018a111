//! The files of a crate whose root stands outside of `src`: what else lies in that folder need not be its own.

use std::fs;
use std::path::{Path, PathBuf};

use crate::invocation::is_for_tests;

/// The root, and the files and folders of the modules that it declares. What is below these folders is theirs.
pub(crate) fn of_root(root: &Path) -> Vec<PathBuf> {
    let mut found = vec![root.to_owned()];
    let folder = root.parent().unwrap_or(Path::new(""));
    let text = fs::read_to_string(root).unwrap_or_default();
    for item in syn::parse_file(&text).map(|file| file.items).unwrap_or_default() {
        let syn::Item::Mod(module) = item else { continue };
        if module.content.is_some() || module.attrs.iter().any(is_for_tests) {
            continue;
        }
        let name = module.ident.to_string();
        let name = name.strip_prefix("r#").unwrap_or(&name);
        match module.attrs.iter().find_map(path) {
            Some(path) => found.push(folder.join(path)),
            None => found.extend([folder.join(format!("{name}.rs")), folder.join(name)]),
        }
    }
    found.retain(|path| path.exists());
    found
}

/// `#[path = "…"]`.
fn path(attribute: &syn::Attribute) -> Option<String> {
    let syn::Meta::NameValue(pair) = &attribute.meta else { return None };
    let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(path), .. }) = &pair.value else { return None };
    pair.path.is_ident("path").then(|| path.value())
}
