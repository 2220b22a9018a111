//! What users read, one row for each rule. `UPDATE_EXPECT=1` writes it anew.

use expect_test::expect_file;

use super::build::*;
use super::*;
use crate::model::{Kind, Lifetime, SameSite, Unit};

fn rows() -> Vec<Row> {
    vec![
        cookie("").constant("A1"),
        cookie("a;b").constant("A2"),
        cookie("sidebar:state").constant("A3"),
        cookie("_g*").constant("A4"),
        cookie("1st").constant("1ST"),
        cookie("charter"),
        cookie("__Host-sid").path("/app").secure(false).domain("example.org"),
        cookie("__Http-id").script(),
        cookie("__secure-b"),
        cookie("c1").same_site(SameSite::None).secure(false).partitioned(),
        cookie("c2").partitioned(),
        cookie("c3").script().http_only(true),
        cookie("c4").third_party().same_site(SameSite::Lax).domain("site"),
        cookie("d1").lasts(0, Unit::Days),
        cookie("d2").lasts(2, Unit::Years),
        cookie("d3").lifetime(Lifetime::UntilDeleted),
        row(Kind::SessionStorage, "d4").lasts(1, Unit::Hours).path("/"),
        cookie("e1").path("app"),
        cookie("e2").path("/a;b"),
        cookie("e3").path(&"/p".repeat(600)),
        cookie("e4").path("/été"),
        cookie("e5").path("/app/"),
        cookie("f1").domain("https://example.org"),
        cookie("f2").domain(".example.org"),
        cookie("f3").third_party().domain("192.0.2.1"),
        cookie("f4").domain("org"),
        cookie("f5").domain("example.com"),
        cookie("f6").domain("data.example.org"),
        cookie("f7").domain("bücher.example"),
        cookie("g1").formerly("d1", None, None),
        cookie("g2").revision(2),
        cookie("d1").constant("H1"),
        cookie("d2").path("/x").constant("H2"),
        cookie("E1").constant("H3"),
        cookie("i.j"),
        cookie("i-j"),
        cookie("_id_*"),
        cookie("_id_1").category(1),
        cookie("k1").allow("prefix_host").allow("name_not_tokens").allow("name_not_token"),
    ]
}

#[test]
fn messages() {
    let mut table = table([]);
    table.rows = rows();
    let words = |mistake: &Diagnostic| {
        let help = mistake.help.as_deref().unwrap_or_default();
        let related: Vec<_> = mistake.related.iter().map(|(_, words)| format!("\n    {words}")).collect();
        format!("{}: {}\n    help: {help}{}\n", mistake.rule.name, mistake.message, related.concat())
    };
    let words: String = diagnose(&table).iter().map(words).collect();
    expect_file!["wording.txt"].assert_eq(&words);
}
