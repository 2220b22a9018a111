//! The proofs of consent, read from the database as the city's data protection officer would.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use sqlx::sqlite::{SqliteConnectOptions, SqlitePool};

use crate::portal::Portal;

/// A file that there is not yet.
fn file(name: &str) -> String {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_file(&file);
    file.into_os_string().into_string().expect("a path in UTF-8")
}

async fn open(file: &str) -> SqlitePool {
    SqlitePool::connect_with(SqliteConnectOptions::new().filename(file)).await.unwrap()
}

/// Id, time and record of each row.
async fn rows(file: &str) -> Vec<(String, i64, Value)> {
    let rows: Vec<(String, i64, String)> =
        sqlx::query_as("SELECT id, time, record FROM consent ORDER BY rowid")
            .fetch_all(&open(file).await)
            .await
            .unwrap();
    rows.into_iter().map(|(id, time, json)| (id, time, serde_json::from_str(&json).unwrap())).collect()
}

#[tokio::test]
async fn every_choice_leaves_a_record() {
    let file = file("every-choice.db");
    let portal = Portal::start_with(&["--database", &file]);
    assert!(rows(&file).await.is_empty());
    portal.get("/", &[]);
    portal.choose("", "choice=accept");
    portal.choose("django_language=en; sessionid=abc; visits=41", "choice=refuse");
    portal.choose("", "choice=maybe");
    portal.post_with("/cookies/choice", &[("sec-fetch-site", "cross-site")], "choice=accept");

    let rows = rows(&file).await;
    let chosen: Vec<_> =
        rows.iter().map(|(_, _, record)| (&record["choices"], &record["language"])).collect();
    assert_eq!(
        chosen,
        [(&json!({"statistics": true}), &json!("fr")), (&json!({"statistics": false}), &json!("en")),]
    );
    for (id, time, record) in &rows {
        assert!(id.len() == 32 && id.bytes().all(|octet| octet.is_ascii_hexdigit()), "{id}");
        assert_eq!((&record["id"], &record["time"]), (&json!(id), &json!(time)));
        assert_eq!(record["charter"].as_str().map(str::len), Some(32));
        let digest = &record["rows"][0]["digest"];
        assert_eq!(digest.as_str().map(str::len), Some(6));
        assert_eq!(
            record["rows"],
            json!([{"constant": "VISITS", "name": "visits", "category": "statistics", "digest": digest}])
        );
        assert_eq!(record.as_object().map(serde_json::Map::len), Some(6), "nothing of the visitor: {record}");
    }
    assert_ne!(rows[0].0, rows[1].0);
}

#[tokio::test]
async fn a_restart_keeps_the_records() {
    let file = file("a restart? 100%23 sure.db");
    for records in 1..=2 {
        Portal::start_with(&["--database", &file]).choose("", "choice=accept");
        assert_eq!(rows(&file).await.len(), records);
    }
}

#[tokio::test]
async fn a_choice_that_cannot_be_proved_is_not_remembered() {
    let file = file("no-proof.db");
    let portal = Portal::start_with(&["--database", &file]);
    sqlx::query("DROP TABLE consent").execute(&open(&file).await).await.unwrap();
    let answer = portal.choose("visits=41", "choice=accept");
    assert_eq!(answer.status, 500);
    assert!(answer.set_cookies().is_empty(), "{:?}", answer.set_cookies());
    assert!(answer.body.contains("Le portail ne peut pas répondre pour le moment"));
}
