//! The charter as JSON, pinned: what others read from it must not change by accident.

use expect_test::{expect, expect_file};
use serde_json::Value;

mod charter_table;
use charter_table::{CITY, EMPTY};

#[test]
fn a_citys_table() {
    expect_file!["expected/city.json"].assert_eq(&(pretty(&CITY) + "\n"));
}

#[test]
fn a_table_that_says_as_little_as_it_can() {
    let expected = expect![[r#"
        {
          "sites": [
            "https://www.example.org"
          ],
          "controller": null,
          "contact": null,
          "updated": null,
          "digest": "adefd414dfb106e94da2f0447670a70e",
          "languages": [
            "fr"
          ],
          "providers": [],
          "categories": [
            {
              "id": "necessary",
              "consent": "exempt",
              "title": null,
              "about": null,
              "known_as": []
            }
          ],
          "declarations": []
        }"#]];
    expected.assert_eq(&pretty(&EMPTY));
}

#[test]
fn a_row_reads_the_same_alone_and_in_its_charter() {
    let charter: Value = serde_json::to_value(&CITY).unwrap();
    let rows = charter["declarations"].as_array().unwrap();
    assert_eq!(rows.len(), CITY.declarations().len());
    for (row, declaration) in rows.iter().zip(CITY.declarations()) {
        assert_eq!(*row, serde_json::to_value(declaration).unwrap());
    }
}

/// Readers of the JSON find every field on every row, null where there is nothing to say.
#[test]
fn every_row_has_every_field() {
    let charter: Value = serde_json::to_value(&CITY).unwrap();
    let rows = charter["declarations"].as_array().unwrap();
    let fields = |row: &Value| row.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    for row in rows {
        assert_eq!(fields(row), fields(&rows[0]), "{row}");
    }
}

fn pretty(value: &impl serde::Serialize) -> String {
    serde_json::to_string_pretty(value).unwrap()
}
