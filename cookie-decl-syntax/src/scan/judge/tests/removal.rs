//! Cookies that are taken away.

use super::*;
use crate::scan::Unsaid;

#[test]
fn removals() {
    check(
        &[
            removed("tracking", None, None),
            removed("visit", None, None),
            removed("IDE", None, None),
            removed("lang", Some("/"), None),
            removed("lang_for_", Some("/"), None),
            removed("lang_for_me", Some("/en"), None),
            removed("visits", Some("/shop"), None),
            removed("visits", None, Some("shop.example.org")),
            removed("language", Some("/x"), Some("example.org")),
            removed("tab_1", Some("/"), None),
        ],
        &expect![[r#"
            warning[removal_elsewhere] cookie `lang_for_me` is removed here with `Path=/en`, but declared with `Path=/` and no Domain
                help: `removals()` of the row's constant also removes what it was before
            warning[removal_elsewhere] cookie `lang` is removed here with `Path=/`, but declared with `Path=/en` and no Domain
                help: `removals()` of the row's constant also removes what it was before
            warning[removal_elsewhere] cookie `language` is removed here with `Path=/x` and `Domain=example.org`, but declared with `Path=/` and `Domain = site`
                help: remove it by `LANGUAGE.removal()`
            warning[removal_elsewhere] cookie `tab_1` is removed here with `Path=/`, but declared with `Path=/admin` and no Domain
                help: remove it by `TAB.removal()`
            warning[removal_elsewhere] cookie `visits` is removed here with `Domain=shop.example.org`, but declared with `Path=/` and no Domain
                help: remove it by `VISITS.removal()`
            warning[removal_elsewhere] cookie `visits` is removed here with `Path=/shop`, but declared with `Path=/` and no Domain
                help: remove it by `VISITS.removal()`
            warning[undeclared_removal] cookie `IDE` is removed here but not declared
                help: `IDE` is a `#[third_party]` row: only the other host can remove its cookie
            warning[undeclared_removal] cookie `lang_for_` is removed here but not declared
                help: if a cookie of the table was called so before, its row says it: `#[formerly("…")]`
            warning[undeclared_removal] cookie `tracking` is removed here but not declared
                help: if a cookie of the table was called so before, its row says it: `#[formerly("…")]`
            warning[undeclared_removal] cookie `visit` is removed here but not declared
                help: did you mean `visits`? `VISITS.removal()` removes it
        "#]],
    );
}

/// A removal of which the API is known, and what it writes where the code says nothing.
fn written_by(unsaid: Unsaid, name: &str, path: Option<&str>) -> Site {
    Site { terms: Terms { unsaid, ..Terms::default() }, ..removed(name, path, None) }
}

#[test]
fn what_the_api_adds_counts() {
    check(
        &[
            written_by(Unsaid::RootAndStrict, "visits", None),
            written_by(Unsaid::Root, "__Host-basket", None),
            written_by(Unsaid::Nothing, "visits", Some("/")),
            written_by(Unsaid::Unknown, "language", None),
            // From here on each is wrong.
            written_by(Unsaid::Nothing, "visits", None),
            written_by(Unsaid::Nothing, "language", None),
            written_by(Unsaid::Nothing, "language", Some("/")),
            written_by(Unsaid::RootAndStrict, "tab_1", None),
        ],
        &expect![[r#"
            warning[removal_elsewhere] cookie `language` is removed here with `Path=/` and no Domain, but declared with `Path=/` and `Domain = site`
                help: remove it by `LANGUAGE.removal()`
            warning[removal_elsewhere] cookie `language` is removed here with no Path and no Domain, but declared with `Path=/` and `Domain = site`
                help: remove it by `LANGUAGE.removal()`: without a Path a removal counts for the folder of the request's URL alone
            warning[removal_elsewhere] cookie `tab_1` is removed here with `Path=/`, but declared with `Path=/admin` and no Domain
                help: remove it by `TAB.removal()`
            warning[removal_elsewhere] cookie `visits` is removed here with no Path, but declared with `Path=/` and no Domain
                help: remove it by `VISITS.removal()`: without a Path a removal counts for the folder of the request's URL alone
        "#]],
    );
}
