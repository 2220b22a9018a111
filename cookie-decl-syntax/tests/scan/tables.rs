//! Tables in the sources, and the constants that code takes from them.

use cookie_decl_syntax::model::Name;

use crate::support::collect_all;

const TABLE: &str = r#"
cookie_decl::declare_cookies! {
    #![site("https://example.org")]
    necessary {
        "Example" | "Sign-in" | "sessionid" | "Keeps you signed in." | session;
        _ | "Language" | LANGUAGE = "lang" | "Remembers the language." | 1 year;
    }
}
#[cfg(test)]
mod tests {
    cookie_decl::declare_cookies! {
        #![site("https://example.org")]
        necessary { "Example" | "Sign-in" | "only_in_tests" | "Nothing." | session; }
    }
}
"#;

#[test]
fn a_table_is_read_where_it_stands() {
    let code = "mod cookies; fn f() { cookies::SESSIONID.set(\"x\"); read(cookies::LANGUAGE); }";
    let collected = collect_all(&[("src/main.rs", code), ("src/cookies.rs", TABLE)]);
    let names: Vec<&Name> = collected.declared.rows.iter().map(|row| &row.name).collect();
    assert_eq!(names, [&Name::Exact("sessionid".into()), &Name::Exact("lang".into())]);
    let places: Vec<_> = collected.tables.iter().map(|place| (&*place.path, place.region.line)).collect();
    assert_eq!(places, [("src/cookies.rs", 2)]);
    // The code says no word of cookies but the module's name.
    assert_eq!(collected.constants_used, ["LANGUAGE", "SESSIONID"]);
    assert!(collected.sites.is_empty());
}

#[test]
fn a_name_from_a_table_is_the_rows() {
    let code = "fn f() { cookie::Cookie::new(crate::cookies::SESSIONID.name(), \"x\"); }";
    let collected = collect_all(&[("src/main.rs", code), ("src/cookies.rs", TABLE)]);
    assert_eq!(collected.sites.len(), 1);
    assert_eq!(collected.sites[0].name, cookie_decl_syntax::scan::SiteName::Exact("sessionid".into()));
}
