//! The procedural macro behind `cookie_decl::declare_cookies!`. Semver exempt: use the crate `cookie-decl`.

/// See `cookie_decl::declare_cookies!`.
#[proc_macro]
pub fn declare(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    input
}
