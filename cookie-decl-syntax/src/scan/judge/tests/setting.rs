//! Cookies that are set.

use super::*;

#[test]
fn what_the_table_says_is_fine() {
    let sites = [
        by_hand("sessionid"),
        by_hand("__Host-basket"),
        by_hand("tab_1"),
        site(pattern("tab_", ""), Way::Api("cookie::Cookie::new")),
        site(pattern("tab_a", "z"), Way::Api("cookie::Cookie::new")),
        by_library("id"),
        by_script("_pk_id.1"),
        site(pattern("_pk_id.", ""), Way::Script),
        by_script("id"),
        removed("visits", None, None),
        removed("visits", Some("/"), None),
        removed("language", Some("/"), Some("shop.example.org")),
        removed("language", Some("/"), Some(".Shop.example.org")),
        removed("lang", Some("/en"), None),
        removed("lang_for_me", Some("/"), None),
        removed("tab_7", Some("/admin"), None),
        removed("_pk_id.7", None, None),
    ];
    check(&sites, &expect![""]);
}

#[test]
fn undeclared() {
    check(
        &[
            by_hand("tracking"),
            by_hand("sesionid"),
            by_hand("basket"),
            Site {
                path: Some(Some("/a".to_owned())),
                // The row has no leading dot.
                domain: Some(Some(".example.org".to_owned())),
                ..by_hand("x1")
            },
            site(pattern("basket_", ""), Way::Api("cookie::Cookie::new")),
            site(pattern("ta", ""), Way::Api("cookie::Cookie::new")),
            by_hand("tab_"),
            by_hand("1st"),
            by_hand("a*b"),
            by_hand("charter"),
            by_hand("IDE"),
            by_hand("theme"),
            by_library("sid"),
            by_script("promo"),
        ],
        &expect![[r#"
            error[undeclared] cookie `1st` is set here but not declared
                help: add its row to the table
                PROVIDER | SERVICE | COOKIE_1ST = "1st" | PURPOSE;
            error[undeclared] cookie `IDE` is set here but not declared
                help: `IDE` is a `#[third_party]` row, about a cookie of another host: add its row to the table
                PROVIDER | SERVICE | "IDE" | PURPOSE;
            error[undeclared] cookie `a*b` is set here but not declared
                help: add its row to the table
                PROVIDER | SERVICE | "a\\*b" | PURPOSE;
            error[undeclared] cookie `basket` is set here but not declared
                help: did you mean `__Host-basket` (`BASKET`)? if not, add its row to the table
                PROVIDER | SERVICE | "basket" | PURPOSE;
            error[undeclared] cookie `charter` is set here but not declared
                help: add its row to the table
                PROVIDER | SERVICE | COOKIE_CHARTER = "charter" | PURPOSE;
            error[undeclared] cookie `promo` is set here but not declared
                help: add its row to the table
                #[script]
                PROVIDER | SERVICE | "promo" | PURPOSE | LIFETIME;
            error[undeclared] cookie `sesionid` is set here but not declared
                help: did you mean `sessionid` (`SESSIONID`)? if not, add its row to the table
                PROVIDER | SERVICE | "sesionid" | PURPOSE;
            error[undeclared] cookie `sid` is set here by `tower-sessions` but not declared
                help: did you mean `id` (`ID`)? if not, add its row to the table
                #[set_by("tower-sessions")]
                PROVIDER | "Session" | "sid" | "Keeps the visitor's session from one page to the next." | session, SameSite = Strict;
            error[undeclared] cookie `tab_` is set here but not declared
                help: did you mean `tab_*` (`TAB`)? if not, add its row to the table
                PROVIDER | SERVICE | "tab_" | PURPOSE;
            error[undeclared] cookie `theme` is set here but not declared
                help: add its row to the table
                PROVIDER | SERVICE | "theme" | PURPOSE;
            error[undeclared] cookie `tracking` is set here but not declared
                help: add its row to the table
                PROVIDER | SERVICE | "tracking" | PURPOSE;
            error[undeclared] cookie `x1` is set here but not declared
                help: add its row to the table
                PROVIDER | SERVICE | "x1" | PURPOSE | Path = "/a", Domain = "example.org";
            error[undeclared] cookies `basket_*` are set here but not declared
                help: add its row to the table
                PROVIDER | SERVICE | "basket_*" | PURPOSE;
            error[undeclared] cookies `ta*` are set here but not declared
                help: add its row to the table
                PROVIDER | SERVICE | "ta*" | PURPOSE;
        "#]],
    );
}

#[test]
fn around_the_constant() {
    check(
        &[
            by_hand("visits"),
            by_hand("counter"),
            by_hand("seen_1"),
            site(pattern("seen_", ""), Way::Api("cookie::Cookie::new")),
            by_hand("_pk_id.1"),
            by_hand("id"),
            by_script("visits"),
        ],
        &expect![[r#"
            error[set_around_constant] cookie `_pk_id.1` is set here, but by its row a script of the page sets it
                help: take `#[script]` off the row, and set it by `PK_ID.named(…)?.with(&granted).set(…)`
            error[set_around_constant] cookie `counter` is set around its constant, but to category `anonymous_statistics` the visitor may object
                help: set it by `COUNTER.with(&granted).set(…)`
            error[set_around_constant] cookie `id` is set here, but by its row `tower-sessions` sets it
                help: take `#[set_by("tower-sessions")]` off the row, and set it by `ID.set(…)`
            error[set_around_constant] cookie `seen_1` is set around its constant, but category `statistics` needs the visitor's consent
                help: set it by `SEEN.named(…)?.with(&granted).set(…)`
            error[set_around_constant] cookie `visits` is set around its constant, but category `statistics` needs the visitor's consent
                help: set it by `VISITS.with(&granted).set(…)`
            error[set_around_constant] cookie `visits` is set by a script here, but by its row this program sets it, and category `statistics` needs the visitor's consent
                help: mark the row `#[script]`, or let the server set it by `VISITS.with(&granted).set(…)`
            error[set_around_constant] cookies `seen_*` are set around their constant, but category `statistics` needs the visitor's consent
                help: set it by `SEEN.named(…)?.with(&granted).set(…)`
        "#]],
    );
    check_with(
        &Settings { strict: true, ..Settings::default() },
        &[by_hand("sessionid"), by_hand("tab_1"), by_script("sessionid")],
        &expect![[r#"
            error[set_around_constant] cookie `sessionid` is set around its constant
                help: set it by `SESSIONID.set(…)`
            error[set_around_constant] cookie `sessionid` is set by a script here, but by its row this program sets it
                help: mark the row `#[script]`, or let the server set it by `SESSIONID.set(…)`
            error[set_around_constant] cookie `tab_1` is set around its constant
                help: set it by `TAB.named(…)?.set(…)`
        "#]],
    );
}

#[test]
fn library_not_named() {
    check(
        &[by_library("sessionid"), by_library("_pk_id.1")],
        &expect![[r#"
        warning[library_not_named] cookie `_pk_id.1` is set here by `tower-sessions`, but by its row a script of the page sets it
            help: mark the row `#[set_by("tower-sessions")]`
        warning[library_not_named] cookie `sessionid` is set here by `tower-sessions`, but by its row this program sets it
            help: mark the row `#[set_by("tower-sessions")]`
    "#]],
    );
}

#[test]
fn unreadable_name() {
    let unreadable = || SiteName::Unreadable("config.cookie_name".to_owned());
    check(
        &[
            site(unreadable(), Way::Api("cookie::Cookie::new")),
            Site { name: unreadable(), ..by_library("") },
            site(unreadable(), Way::Script),
            Site { name: unreadable(), ..removed("", None, None) },
        ],
        &expect![[r#"
            warning[unreadable_name] the name of the cookie removed here cannot be read: `config.cookie_name`
                help: use a constant of the table, or write the name as a literal
            error[unreadable_name] the name of the cookie set here cannot be read: `config.cookie_name`
                help: use a constant of the table, or write the name as a literal
            error[unreadable_name] the name that `tower-sessions` gives its cookie here cannot be read: `config.cookie_name`
                help: use a constant of the table: `.with_name(SESSION.name())`
        "#]],
    );
}

#[test]
fn written_as_is() {
    let site =
        Site { action: Action::WriteAsIs, way: Way::Api("tower_cookies::Cookies::add"), ..by_hand("visits") };
    let unknown = Site { name: SiteName::Unreadable("cookie".to_owned()), ..site.clone() };
    check(
        &[site, unknown],
        &expect![[r#"
            error[written_as_is] a cookie of the table goes unencoded into `tower_cookies::Cookies::add`, which writes values as they are
                help: pass its wire form: add `.into_encoded_cookie()` to the cookie
            error[written_as_is] cookie `visits` goes unencoded into `tower_cookies::Cookies::add`, which writes values as they are
                help: pass its wire form: add `.into_encoded_cookie()` to the cookie
        "#]],
    );
}

#[test]
fn without_a_table_everything_is_undeclared() {
    let found =
        judge(&[by_hand("sid"), by_library("id")], &Declared::default(), &Settings::default()).findings;
    expect![[r#"
        error[undeclared] cookie `id` is set here by `tower-sessions` but not declared
            help: declare it in a table
            #[set_by("tower-sessions")]
            PROVIDER | "Session" | "id" | "Keeps the visitor's session from one page to the next." | session, SameSite = Strict;
        error[undeclared] cookie `sid` is set here but not declared
            help: declare it in a table
            PROVIDER | SERVICE | "sid" | PURPOSE;
    "#]].assert_eq(&told(&found));
}

#[test]
fn a_former_name_is_set_no_more() {
    check(
        &[
            by_hand("lang"),
            by_hand("lang_for_me"),
            site(pattern("lang_for_", ""), Way::Api("cookie::Cookie::new")),
            by_library("lang"),
        ],
        &expect![[r#"
            error[undeclared] cookie `lang_for_me` is set here but not declared
                help: cookie `language` was called so before: set it by `LANGUAGE.set(…)`
            error[undeclared] cookie `lang` is set here but not declared
                help: cookie `language` was called so before: set it by `LANGUAGE.set(…)`
            error[undeclared] cookie `lang` is set here by `tower-sessions` but not declared
                help: cookie `language` was called so before: write its new name
            error[undeclared] cookies `lang_for_*` are set here but not declared
                help: cookie `language` was called so before: set it by `LANGUAGE.set(…)`
        "#]],
    );
}
