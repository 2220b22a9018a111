//! When a scan keeps still, or looks at one file only.

use crate::package::{Package, TABLE, manifest, sets};

const LIB: (&str, &str) = ("src/lib.rs", "pub mod cookies; pub mod pages;");
const COOKIES: (&str, &str) = ("src/cookies.rs", TABLE);
const TRACKING: &str = "src/pages.rs:1:61: cookie `tracking` is set here but not declared";

/// A table in a test knows nothing of the cookies of the package.
#[test]
fn a_table_in_a_test_or_an_example_answers_for_its_own_file() {
    let lib = sets("f", "of_the_package");
    let package =
        Package::new("targets", &[("src/lib.rs", &lib), ("tests/other.rs", &sets("f", "of_another_test"))]);
    let target = |main: &str| format!("mod cookies {{ {TABLE} }}\n{main}") + &sets("f", "of_this_target");
    package.write("tests/it.rs", &target("#[test] fn it() {}\n"));
    package.write("examples/show.rs", &target("fn main() {}\n"));
    let said = |file: &str| format!("{file}:12:61: cookie `of_this_target` is set here but not declared");
    package.cargo(&["check", "--test", "it"]).errors(&[&said("tests/it.rs")]);
    package.cargo(&["check", "--example", "show"]).errors(&[&said("examples/show.rs")]);
    package.cargo(&["check", "--lib", "--test", "other"]).nothing();
}

#[test]
fn an_example_of_the_documentation_keeps_still() {
    let docs = |text: &str| text.lines().fold(String::new(), |docs, line| docs + "/// " + line + "\n");
    let example = format!("```\nmod cookies {{ {TABLE} }}\n{}f();\n```", sets("f", "in_docs"));
    let lib = docs(&example) + &sets("f", "of_the_package");
    let package = Package::new("docs", &[("src/lib.rs", &lib)]);
    let said = package.cargo(&["test", "--doc"]);
    assert!(said.success && said.text.contains("1 passed"), "{}", said.text);
    assert_eq!(said.findings(), [""; 0]);
}

#[test]
fn documentation_is_built() {
    let package = Package::new("documented", &[LIB, COOKIES, ("src/pages.rs", &sets("f", "sid"))]);
    package.write("src/main.rs", "fn main() {}");
    let said = package.cargo_with(&["doc", "--no-deps"], &[("RUSTDOCFLAGS", "-D warnings")]);
    said.nothing();
}

/// Who builds a package that cargo unpacked cannot mend it.
#[test]
fn a_package_that_cargo_unpacked_keeps_still() {
    let package = Package::new("unpacked", &[LIB, COOKIES, ("src/pages.rs", &sets("f", "tracking"))]);
    package.write(".cargo-ok", "{\"v\":1}");
    package.check().nothing();

    let vendor = Package::bare("vendor");
    vendor.write("x/.cargo-checksum.json", "{}");
    for (path, text) in [LIB, COOKIES, ("src/pages.rs", &*sets("f", "tracking"))] {
        vendor.write(&format!("x/inner/{path}"), text);
    }
    vendor.write("x/inner/Cargo.toml", &manifest("inner", "\n[workspace]\n"));
    vendor.cargo(&["check", "--manifest-path", "x/inner/Cargo.toml"]).nothing();
}

/// A path leads to sources that whoever builds has at hand: cargo, too, shows their warnings and hides those of what it
/// downloaded.
#[test]
fn a_dependency_by_path_speaks_for_itself() {
    let library = Package::new("used", &[LIB, COOKIES, ("src/pages.rs", &sets("f", "tracking"))]);
    let package = Package::bare("user");
    package.write("Cargo.toml", &manifest("user", "used = { path = \"../used\" }\n[workspace]\n"));
    package.write("src/lib.rs", "pub use used::pages;");
    package.check().errors(&[TRACKING]);
    // Downloaded, it keeps still.
    library.write(".cargo-ok", "{\"v\":1}");
    library.write("src/lib.rs", "pub mod cookies; pub mod pages; // edited");
    package.check().nothing();
}

/// An editor keeps what an expansion said, and would show it long after it was mended.
#[test]
fn an_editors_own_expansion_keeps_still() {
    let package = Package::new("editor", &[LIB, COOKIES, ("src/pages.rs", &sets("f", "tracking"))]);
    package.cargo_with(&["check"], &[("RUST_ANALYZER_INTERNALS_DO_NOT_USE", "1")]).nothing();
}

#[test]
#[cfg(unix)]
fn what_cannot_be_read_is_passed_in_silence() {
    let package = Package::new("unreadable", &[LIB, COOKIES, ("src/pages.rs", &sets("f", "sid"))]);
    std::os::unix::fs::symlink(package.path("nowhere"), package.path("src/gone.rs")).unwrap();
    std::os::unix::fs::symlink(package.path("src"), package.path("src/again")).unwrap();
    std::fs::write(package.path("src/latin1.rs"), b"// caf\xe9").unwrap();
    package.check().nothing();
}
