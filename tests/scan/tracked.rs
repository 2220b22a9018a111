//! When a scan runs again: an edit of a source that rustc does not know as one of the crate's.

use crate::package::{Package, TABLE, sets};

const LIB: (&str, &str) = ("src/lib.rs", "pub mod cookies;");
const COOKIES: (&str, &str) = ("src/cookies.rs", TABLE);

#[test]
fn an_edit_of_a_binary_beside_the_library_scans_again() {
    let package = Package::new(
        "beside",
        &[
            LIB,
            COOKIES,
            ("src/main.rs", "mod cli;\nfn main() {}"),
            ("src/cli.rs", "#[path = \"x/y.rs\"] mod z;"),
        ],
    );
    package.write("src/x/y.rs", "");
    package.write("src/bin/tool.rs", "fn main() {}");
    package.write("src/bin/other/main.rs", "mod deep { pub mod er; }\nfn main() {}");
    package.write("src/bin/other/deep/er.rs", "");
    package.cargo(&["check", "--lib"]).nothing();
    for (file, before) in [
        ("src/main.rs", "mod cli;\nfn main() {}\n"),
        ("src/cli.rs", "#[path = \"x/y.rs\"] mod z;\n"),
        ("src/x/y.rs", ""),
        ("src/bin/tool.rs", "fn main() {}\n"),
        ("src/bin/other/deep/er.rs", ""),
    ] {
        package.write(file, &(before.to_owned() + &sets("f", "tracking")));
        let line = before.lines().count() + 1;
        let expected = format!("{file}:{line}:61: cookie `tracking` is set here but not declared");
        package.cargo(&["check", "--lib"]).errors(&[&expected]);
        package.write(file, before);
        package.cargo(&["check", "--lib"]).nothing();
    }
}

#[test]
fn a_binary_whose_path_the_manifest_gives_is_followed_too() {
    let package = Package::new("manifest", &[LIB, COOKIES, ("src/tools/cli.rs", "fn main() {}")]);
    let manifest = crate::package::manifest(
        "manifest",
        "\n[[bin]]\nname = \"cli\"\npath = \"src/tools/cli.rs\"\n[workspace]\n",
    );
    package.write("Cargo.toml", &manifest);
    package.cargo(&["check", "--lib"]).nothing();
    package.write("src/tools/cli.rs", &(sets("f", "tracking") + "fn main() {}"));
    package
        .cargo(&["check", "--lib"])
        .errors(&["src/tools/cli.rs:1:61: cookie `tracking` is set here but not declared"]);
}

/// A source that stands in no crate at all is read, and mended.
#[test]
fn a_source_without_a_crate_is_tracked_while_it_matters() {
    let package = Package::new("orphan", &[LIB, COOKIES, ("src/orphan.rs", &sets("f", "tracking"))]);
    package.check().errors(&["src/orphan.rs:1:61: cookie `tracking` is set here but not declared"]);
    package.write("src/orphan.rs", &sets("f", "sid"));
    package.check().nothing();
    package.write("src/orphan.rs", &sets("f", "tracking"));
    package.check().errors(&["src/orphan.rs:1:61: cookie `tracking` is set here but not declared"]);
}

/// A table in a binary hears of the other binaries.
#[test]
fn binaries_hear_of_each_other() {
    let main =
        |table: &str| format!("mod cookies {{ {table} }}\nfn main() {{ let _ = &cookies::CHARTER; }}\n");
    let unused = TABLE.replacen("#![site", "#![allow(undeclared_removal, reason = \"none\")]\n#![site", 0);
    let package =
        Package::new("bins", &[("src/main.rs", &main(&unused)), ("src/bin/b.rs", "fn main() {}\n")]);
    let check = ["check", "--bin", "bins"];
    assert!(package.cargo(&check).success);
    package.write("src/bin/b.rs", &("fn main() {}\n".to_owned() + &sets("f", "tracking")));
    package.cargo(&check).errors(&["src/bin/b.rs:2:61: cookie `tracking` is set here but not declared"]);
}

#[test]
fn nothing_changed_means_no_scan() {
    let package = Package::new("fresh", &[LIB, COOKIES, ("src/main.rs", "fn main() {}")]);
    package.check().nothing();
    let said = package.cargo(&["check", "-v"]);
    assert!(said.success && said.text.contains("Fresh fresh v0.1.0"), "{}", said.text);
}
