//! Any tokens: the table is read without a panic, twice the same, and one without mistakes makes sound headers.
#![no_main]

use std::str::FromStr;

use cookie_decl_syntax::diag::Diagnostic;
use cookie_decl_syntax::model::{Domain, Kind, Name, Row, SameSite, Table};
use libfuzzer_sys::fuzz_target;
use proc_macro2::TokenStream;

fuzz_target!(|text: &str| {
    let Ok(tokens) = TokenStream::from_str(text) else { return };
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
});

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
