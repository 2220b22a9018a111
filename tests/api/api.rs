//! The public API of `cookie-decl` with all features, held against the listing in `docs/api`: whoever changes it sees what
//! users will see. The other crates are exempt from semver, and have none.
//!
//! `UPDATE_EXPECT=1 cargo test -p cookie-decl-api --features rustdoc` accepts a change.

use std::path::Path;
use std::process::Command;

use expect_test::expect_file;
use public_api::Builder;

#[test]
fn the_public_api_is_the_one_that_is_listed() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("..");
    // What rustdoc writes as JSON is unstable. Only rustdoc itself is told to do so: in cargo's environment the word would
    // build each dependency anew. The whole workspace is documented, as the gate does, so that nothing else is built anew.
    let status = Command::new(env!("CARGO"))
        .args(["doc", "--workspace", "--all-features", "--no-deps", "--locked"])
        .env("RUSTDOC", here.join("rustdoc"))
        .env("RUSTDOCFLAGS", "-Zunstable-options --output-format json --cap-lints allow")
        .env("CARGO_TARGET_DIR", &target)
        .status()
        .unwrap();
    assert!(status.success());
    let json = target.join("doc/cookie_decl.json");
    let api = Builder::from_rustdoc_json(json)
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .build()
        .unwrap();
    expect_file!["../../docs/api/cookie-decl.txt"].assert_eq(&api.to_string());
}
