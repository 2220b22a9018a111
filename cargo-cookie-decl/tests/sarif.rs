//! The SARIF that the command writes, held against the schema that OASIS publishes.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

const SCHEMA: &str = include_str!("sarif/sarif-schema-2.1.0.json");

/// The schema, but for a pattern of `language`, which we do not write: its stray `]` is no regular expression.
fn schema() -> jsonschema::Validator {
    let mut schema: Value = serde_json::from_str(SCHEMA).unwrap();
    for thing in ["run", "toolComponent"] {
        let language = &mut schema["definitions"][thing]["properties"]["language"];
        assert!(language.as_object_mut().unwrap().remove("pattern").is_some());
    }
    jsonschema::validator_for(&schema).unwrap()
}

/// What the command writes about the project of a case.
fn log(case: &str) -> Value {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli").join(case).join("project");
    let output = Command::new(env!("CARGO_BIN_EXE_cargo-cookie-decl"))
        .args(["check", "--format", "sarif", "."])
        .current_dir(project)
        .output()
        .unwrap();
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn every_log_is_valid() {
    let validator = schema();
    for (case, results) in [("clean", 0), ("undeclared", 6), ("table_mistakes", 2), ("paths", 4)] {
        let log = log(case);
        let faults: Vec<_> = validator.iter_errors(&log).map(|fault| fault.to_string()).collect();
        assert!(faults.is_empty(), "{case}: {faults:#?}");
        let found = log["runs"][0]["results"].as_array().unwrap().len();
        assert!(found >= results, "{case}: {found} results");
    }
}

#[test]
fn the_schema_tells_good_from_bad() {
    let validator = schema();
    let mut log = log("undeclared");
    assert!(validator.is_valid(&log));
    log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"] = 0.into();
    assert!(!validator.is_valid(&log));
}
