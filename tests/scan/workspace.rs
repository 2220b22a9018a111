//! A workspace: a table in a crate of its own, and `check_sources!` in the others.

use crate::package::{Package, TABLE, manifest, removes, sets};

const MANIFEST: &str = "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n";

fn workspace(name: &str) -> Package {
    let package = Package::bare(name);
    package.write("Cargo.toml", MANIFEST);
    package.write("crates/site/Cargo.toml", &manifest(&format!("{name}-site"), ""));
    package.write("crates/site/src/lib.rs", &format!("pub mod cookies {{ {TABLE} }}"));
    let dependency = format!("site = {{ package = \"{name}-site\", path = \"../site\" }}\n");
    package.write("crates/app/Cargo.toml", &manifest(&format!("{name}-app"), &dependency));
    package
}

/// Paths are shown from where cargo was called, as rustc shows its own; the table writes its package's.
#[test]
fn paths_are_shown_from_the_workspace_on() {
    let package = workspace("paths");
    package.write("crates/app/src/lib.rs", "");
    package.write("crates/site/src/pages.rs", &sets("f", "tracking"));
    package
        .check()
        .errors(&["crates/site/src/pages.rs:1:61: cookie `tracking` is set here but not declared"]);
    let head = "#![allow(undeclared, path = \"src/pages.rs\", reason = \"r\")]\n    necessary";
    let table = TABLE.replacen("necessary", head, 1);
    package.write("crates/site/src/lib.rs", &format!("pub mod cookies {{ {table} }} pub mod pages;"));
    package.check().nothing();
}

#[test]
fn other_crates_are_held_against_the_table() {
    let package = workspace("others");
    let table = TABLE.replacen(
        "necessary {",
        "necessary { \"City\" | \"Baskets\" | \"basket_*\" | \"Keeps baskets.\";",
        1,
    );
    package.write("crates/site/src/lib.rs", &format!("pub mod cookies {{ {table} }}"));
    package.write("crates/app/src/lib.rs", "pub mod pages;\ncookie_decl::check_sources!(site::cookies);\n");
    let pages = [
        sets("a", "tracking"),
        sets("b", "sid"),
        sets("c", "sdi"),
        sets("d", "visits"),
        sets("e", "basket_7"),
        format!("#[cookie_decl::allow(undeclared, reason = \"r\")] {}", sets("f", "allowed")),
        removes("g", "gone"),
        removes("h", "visits"),
    ];
    package.write("crates/app/src/pages.rs", &pages.concat());
    let said = package.check();
    let at = |place: &str, said: &str| format!("crates/app/src/pages.rs:{place}: {said}");
    let mut found = said.findings();
    found.sort();
    assert_eq!(
        found,
        [
            at("1:61", "cookie `tracking` is set here but not declared"),
            at("3:61", "cookie `sdi` is set here but not declared"),
            at(
                "4:61",
                "cookie `visits` is set around its constant, but category `statistics` needs the visitor's consent"
            ),
            at("7:72", "cookie `gone` is removed here but not declared"),
            at("8:72", "cookie `visits` is removed here from where the table does not have it"),
        ],
        "{}",
        said.text
    );
    assert!(!said.success);
    assert!(said.text.contains("did you mean `sid` (`SID`)?"), "{}", said.text);
    assert!(said.text.contains("help: set it by `VISITS.with(&granted).set(…)`"), "{}", said.text);
    assert!(said.text.contains("--> crates/app/src/lib.rs:2:35"), "{}", said.text);

    package.write("crates/app/src/pages.rs", &sets("b", "sid"));
    package.check().nothing();
    // The table is looked up, whatever crate changed.
    package.write(
        "crates/site/src/lib.rs",
        &format!("pub mod cookies {{ {} }}", table.replace("\"sid\"", "\"id_s\"")),
    );
    package.check().errors(&[&at("1:61", "cookie `sid` is set here but not declared")]);
}

/// The other crate is known by the path in the manifest, and the build hears of an edit there.
#[test]
fn a_constant_of_another_crate_is_followed() {
    let package = workspace("constants");
    package.write("crates/names/Cargo.toml", &manifest("constants-names", ""));
    package.write("crates/names/src/lib.rs", "pub const TRACKING: &str = \"tracking\";");
    let dependency = "names = { package = \"constants-names\", path = \"../names\" }\n";
    package.write("crates/site/Cargo.toml", &manifest("constants-site", dependency));
    let page = "pub fn f() -> cookie::Cookie<'static> { cookie::Cookie::new(names::TRACKING, \"1\") }";
    package.write("crates/site/src/pages.rs", page);
    package.write("crates/site/src/lib.rs", &format!("pub mod cookies {{ {TABLE} }} pub mod pages;"));
    package.write("crates/app/src/lib.rs", "");
    let told =
        |name: &str| format!("crates/site/src/pages.rs:1:61: cookie `{name}` is set here but not declared");
    package.check().errors(&[&told("tracking")]);
    package.write("crates/names/src/lib.rs", "pub const TRACKING: &str = \"other\";");
    package.check().errors(&[&told("other")]);
    package.write("crates/names/src/lib.rs", "pub const TRACKING: &str = \"sid\";");
    package.check().nothing();
}

#[test]
fn an_edit_of_a_binary_is_heard_by_check_sources_too() {
    let package = workspace("edited");
    package.write("crates/app/src/lib.rs", "cookie_decl::check_sources!(site::cookies);");
    package.write("crates/app/src/main.rs", "fn main() {}");
    package.cargo(&["check", "--lib", "-p", "edited-app"]).nothing();
    package.write("crates/app/src/main.rs", &("fn main() {}\n".to_owned() + &sets("f", "tracking")));
    package
        .cargo(&["check", "--lib", "-p", "edited-app"])
        .errors(&["crates/app/src/main.rs:2:61: cookie `tracking` is set here but not declared"]);
}
