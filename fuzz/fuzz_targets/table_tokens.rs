//! Any tokens, through all that the macro does with them: the table is read without a panic, twice the same; what
//! stands for it is Rust, whatever the mistakes; and a table without mistakes makes sound headers.
#![no_main]

// The macro's own modules: a crate of procedural macros cannot be called.
extern crate proc_macro;
#[path = "../../cookie-decl-macros/src/constant.rs"]
mod constant;
#[path = "../../cookie-decl-macros/src/data.rs"]
mod data;
#[allow(dead_code, reason = "places in the compiler, and findings of the scan, have no part in this")]
#[path = "../../cookie-decl-macros/src/diagnostic.rs"]
mod diagnostic;
#[path = "../../cookie-decl-macros/src/expand.rs"]
mod expand;

use std::collections::HashSet;
use std::str::FromStr;

use cookie_decl_fuzz::stretched_text;
use cookie_decl_syntax::diag::Diagnostic;
use cookie_decl_syntax::model::{Domain, Kind, Name, Row, SameSite, Table};
use libfuzzer_sys::fuzz_target;
use proc_macro2::{TokenStream, TokenTree};
use quote::quote;
use syn::{File, Item, LitStr};

fuzz_target!(|text: &str| {
    let Ok(tokens) = TokenStream::from_str(&stretched_text(text)) else { return };
    let (table, mistakes) = cookie_decl_syntax::read(tokens.clone());
    let (_, again) = cookie_decl_syntax::read(tokens);
    let messages = |of: &[Diagnostic]| of.iter().map(|mistake| mistake.message.clone()).collect::<Vec<_>>();
    assert_eq!(messages(&mistakes), messages(&again));
    for mistake in &mistakes {
        let message = &mistake.message;
        assert!(!message.is_empty() && !message.starts_with(char::is_uppercase), "{message}");
        assert!(!message.ends_with('.') && !message.contains('\n'), "{message}");
        assert!(mistake.help.as_ref().is_none_or(|help| !help.is_empty()));
    }
    assert!(table.rows.iter().all(|row| row.category < table.categories.len()));
    if mistakes.iter().all(|mistake| mistake.rule.grade.is_warning()) {
        sound(&table);
    }
    expansion(&table, &mistakes);
    // What was parsed is forgotten, or memory would run out.
    proc_macro2::extra::invalidate_current_thread_spans();
});

/// What stands for a table is Rust; it says each text of the table again, and nothing that the table does not.
fn expansion(table: &Table, mistakes: &[Diagnostic]) {
    let mut code = expand::table(&quote!(::cookie_decl), table);
    let mut said = HashSet::new();
    texts(code.clone(), &mut said);
    for row in &table.rows {
        for text in [&row.provider, &row.service, &row.purpose].into_iter().flatten() {
            assert!(said.contains(text.as_str()), "{text:?}");
        }
    }
    code.extend(mistakes.iter().map(diagnostic::tokens));
    let file = syn::parse2::<File>(code).expect("an expansion is Rust");
    let count = |is_meant: fn(&Item) -> bool| file.items.iter().filter(|item| is_meant(item)).count();
    assert_eq!(count(|item| matches!(item, Item::Mod(facts) if facts.ident == "__declared")), 1);
    assert_eq!(count(|item| matches!(item, Item::Static(_))), 1, "the charter alone");
    let types: HashSet<_> = table.categories.iter().map(|category| &category.type_name).collect();
    assert_eq!(count(|item| matches!(item, Item::Struct(_))), types.len());
    assert_eq!(count(|item| matches!(item, Item::Impl(_))), types.len());
    let constants = count(|item| matches!(item, Item::Const(constant) if constant.ident != "_"));
    let declared = table.rows.iter().filter(|row| row.constant.is_some()).count();
    assert!(constants <= declared);
    if mistakes.iter().all(|mistake| mistake.rule.grade.is_warning()) {
        assert_eq!(constants, declared);
    }
}

/// The texts of all literals.
fn texts(tokens: TokenStream, said: &mut HashSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => texts(group.stream(), said),
            TokenTree::Literal(literal) => {
                said.extend(syn::parse2::<LitStr>(quote!(#literal)).ok().map(|text| text.value()));
            }
            TokenTree::Ident(_) | TokenTree::Punct(_) => {}
        }
    }
}

/// What holds for each table that compiles.
fn sound(table: &Table) {
    assert!(!table.sites.is_empty() && !table.languages.is_empty());
    for row in &table.rows {
        assert_eq!(row.constant.is_none(), row.kind == Kind::Nothing);
        assert_eq!(row.name.value.is_none(), row.kind == Kind::Nothing);
        assert!(!row.provider.is_empty() && !row.service.is_empty() && !row.purpose.is_empty());
        // A rule that a row lifts may be broken.
        if row.kind == Kind::Cookie && row.allows.is_empty() {
            cookie(row);
        }
    }
}

fn cookie(row: &Row) {
    let Some(name) = &row.name.value else { panic!("a cookie without a name") };
    let (name, tail) = match name {
        Name::Exact(name) => (name.as_str(), ""),
        Name::Pattern { head, tail } => (head.as_str(), tail.as_str()),
    };
    let bad = |character: char| character.is_control() || ";= ".contains(character);
    assert!(!name.contains(bad) && !tail.contains(bad), "{name}");
    let attributes = &row.attributes;
    let (secure, path, domain) = (attributes.secure.value, &attributes.path.value, &attributes.domain.value);
    assert!(path.starts_with('/') && path.is_ascii() && path.len() <= 1024, "{path:?}");
    assert!(!path.contains(|character: char| character.is_control() || character == ';'), "{path:?}");
    assert!(secure || (attributes.same_site.value != SameSite::None && !attributes.partitioned.value));
    if let Domain::Host(host) = domain {
        assert!(host.is_ascii() && !host.contains([';', ' ', '/', ':']), "{host:?}");
    }
    let prefix = name.to_ascii_lowercase();
    if ["__host-", "__secure-", "__http-"].iter().any(|known| prefix.starts_with(known)) {
        assert!(secure, "{name}");
    }
    if prefix.starts_with("__host-") {
        assert!(path == "/" && *domain == Domain::HostOnly, "{name}");
    }
}
