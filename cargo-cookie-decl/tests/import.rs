//! `cargo cookie-decl import`: what becomes of policies in each format and language, and that nothing is dropped.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use cargo_cookie_decl::import::{Options, Source, Target, import};
use cookie_decl_syntax::diag::Diagnostic;
use cookie_decl_syntax::keyword::LANGUAGES;
use cookie_decl_syntax::model::{Name, Table};
use cookie_decl_syntax::rule;
use expect_test::expect_file;
use proc_macro2::{TokenStream, TokenTree};

/// The charter of the round trip, as the macro takes what was imported.
#[allow(dead_code, reason = "the page is looked at, and nothing is set")]
mod cookies {
    include!("import/expected/charter.fr.txt.rs");
}

const FIXTURES: &[&str] = &[
    "charter.fr.txt",
    "declaration.en.html",
    "erklaerung.de.md",
    "informativa.it.txt",
    "newer-template.fr.html",
    "policy.en.csv",
    "politica.es.csv",
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import")
}

fn fixture(name: &str) -> String {
    fs::read_to_string(folder().join(name)).unwrap()
}

fn run(arguments: &[&str], input: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-cookie-decl"));
    command.current_dir(folder()).arg("import").args(arguments);
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // Who refuses its arguments does not read.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// What stands within `declare_cookies! { … }`, as the language reads it. In languages without standard texts, that is
/// no mistake of the import.
fn read(text: &str) -> (Table, Vec<Diagnostic>) {
    let tokens: TokenStream = text.parse().unwrap();
    let Some(TokenTree::Group(table)) = tokens.into_iter().last() else { panic!("no table: {text}") };
    let (table, mut mistakes) = cookie_decl_syntax::read(table.stream());
    let is_shipped = table.languages.iter().all(|language| LANGUAGES.contains(&language.value.as_str()));
    mistakes.retain(|mistake| {
        !mistake.rule.grade.is_warning() && (is_shipped || mistake.rule.name != rule::UNKNOWN_LANGUAGE.name)
    });
    (table, mistakes)
}

fn assert_sound(text: &str) -> Table {
    let (table, mistakes) = read(text);
    let messages: Vec<_> = mistakes.iter().map(|mistake| &mistake.message).collect();
    assert!(messages.is_empty(), "{messages:?} in\n{text}");
    table
}

#[test]
fn policies_become_tables_that_the_language_takes() {
    for name in FIXTURES {
        let output = run(&[name], "");
        assert_eq!(output.status.code(), Some(1), "{name}: {}", err(&output));
        expect_file![folder().join("expected").join(format!("{name}.rs"))].assert_eq(&out(&output));
        expect_file![folder().join("expected").join(format!("{name}.stderr"))].assert_eq(&err(&output));
        assert_sound(&out(&output));
    }
}

#[test]
fn policies_become_spreadsheets() {
    for name in FIXTURES {
        let output = run(&[name, "--to", "csv"], "");
        expect_file![folder().join("expected").join(format!("{name}.csv"))].assert_eq(&out(&output));
    }
}

/// The round trip: a charter is imported, compiles, and the page that is written says every cell again.
#[test]
fn the_page_of_an_imported_charter_says_every_cell_again() {
    let text = fixture("charter.fr.txt");
    let cells: Vec<_> =
        text.lines().filter(|line| line.contains('\t')).skip(1).flat_map(|line| line.split('\t')).collect();
    assert_eq!(cells.len(), 16);
    let page = cookies::CHARTER.html("fr").to_string();
    let page = shown(&page);
    let plain = words(&cookies::CHARTER.text("fr").to_string());
    for cell in cells {
        assert!(page.contains(&words(cell)), "{cell}\n{page}");
        assert!(plain.contains(&words(cell)), "{cell}\n{plain}");
    }
    let names: Vec<_> = cookies::CHARTER.declarations().iter().map(|row| row.name.to_string()).collect();
    assert_eq!(names, ["sessionid", "django_language", "csrftoken", "cookies_preferences"]);
}

/// Our own pages are policies, too.
#[test]
fn a_page_of_ours_is_read_back() {
    let charter = &cookies::CHARTER;
    let pages = [
        (Source::Html, charter.html("fr").standalone().to_string()),
        (Source::Markdown, charter.markdown("fr").to_string()),
    ];
    for (from, page) in pages {
        let options =
            Options { from: Some(from), site: Some("https://www.example.org"), ..Options::default() };
        let again = assert_sound(&import(&page, options).unwrap().text);
        let first = assert_sound(&fs::read_to_string(folder().join("expected/charter.fr.txt.rs")).unwrap());
        let rows = |table: &Table| {
            let row = |row: &cookie_decl_syntax::model::Row| {
                let life = row.lifetime.as_ref().map(|life| format!("{:?}", life.value));
                let texts = [&row.provider, &row.service, &row.purpose].map(|texts| words(&texts.join(" ")));
                (
                    format!("{:?}", row.name.value),
                    texts,
                    life,
                    table.categories[row.category].id.value.clone(),
                )
            };
            table.rows.iter().map(row).collect::<Vec<_>>()
        };
        assert_eq!(rows(&again), rows(&first), "{from:?}");
    }
}

/// A text without white space that matters.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text of HTML.
fn shown(html: &str) -> String {
    let mut text = String::new();
    let mut parts = html.split('<');
    text += parts.next().unwrap_or_default();
    for part in parts {
        let (tag, behind) = part.split_once('>').unwrap_or((part, ""));
        let tag = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        if !matches!(tag, "code" | "wbr" | "a" | "span" | "b") {
            text.push(' ');
        }
        text += behind;
    }
    for (entity, letter) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
        text = text.replace(entity, letter);
    }
    words(&text)
}

/// Every text of a policy's tables, read in another way than the importer does.
fn texts(name: &str) -> Vec<String> {
    let text = fixture(name);
    let text = text.trim_start_matches('\u{feff}');
    let cells: Vec<String> = match name.rsplit('.').next().unwrap() {
        "html" => {
            let text =
                text.replace("<th>", "<td>").replace("</th>", "</td>").replace("<td rowspan=\"3\">", "<td>");
            let cell = |cell: &str| shown(cell.split("</td>").next().unwrap());
            text.split("<td>").skip(1).map(cell).collect()
        }
        "md" => {
            let lines = text.lines().filter(|line| line.starts_with('|') && !line.starts_with("|-"));
            let cells = lines.map(|line| line.replace("\\|", "\u{1}")).collect::<Vec<_>>();
            let plain = |cell: &str| cell.replace('\u{1}', "|").replace('`', "").replace("<br>", " ");
            cells.iter().flat_map(|line| line.split('|')).map(plain).collect()
        }
        "csv" => {
            let mark = if text.lines().next().unwrap().contains(';') { b';' } else { b',' };
            let mut reader =
                csv::ReaderBuilder::new().delimiter(mark).has_headers(false).from_reader(text.as_bytes());
            let records = reader.records().map(Result::unwrap);
            records.flat_map(|record| record.iter().map(str::to_owned).collect::<Vec<_>>()).collect()
        }
        _ if text.contains('\t') => {
            let lines = text.lines().filter(|line| line.contains('\t'));
            lines.flat_map(|line| line.split('\t')).map(str::to_owned).collect()
        }
        _ => text.lines().skip(2).map(str::to_owned).collect(),
    };
    cells.iter().map(|cell| words(cell)).filter(|cell| !cell.is_empty()).collect()
}

#[test]
fn no_text_of_a_table_is_dropped() {
    for name in FIXTURES {
        let texts = texts(name);
        assert!(texts.len() > 15, "{name}: {texts:?}");
        let rows = words(&out(&run(&[name], "")));
        let sheet = out(&run(&[name, "--to", "csv"], ""));
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(sheet.as_bytes());
        let cells = reader.records().map(|record| record.unwrap().iter().collect::<Vec<_>>().join("\n"));
        let sheet = words(&cells.collect::<Vec<_>>().join("\n"));
        for text in &texts {
            assert!(rows.contains(text), "{name}: `{text}` is not in\n{rows}");
            assert!(sheet.contains(text), "{name}: `{text}` is not in\n{sheet}");
        }
    }
}

#[test]
fn a_policy_that_says_all_is_imported_without_a_mark() {
    let policy = "\
Necessary cookies
Provider\tService and place\tName\tPurpose\tDuration\tSet by
Example City\tSign-in\tsessionid\tKeeps you signed in.\tsession\tThis site
Example City\tReading\tpage\tRemembers the page.\t2 weeks\tThis site
";
    let output = run(&["-", "--site", "https://data.example.org"], policy);
    assert_eq!((output.status.code(), err(&output)), (Some(0), "imported 2 rows\n".into()));
    let table = assert_sound(&out(&output));
    assert_eq!(table.sites[0].url.value, "https://data.example.org");
    assert!(!out(&output).contains("// import:"));
}

#[test]
fn what_is_no_policy_is_refused_with_what_can_be_read() {
    for (arguments, input) in [
        (vec!["-"], "Nous n’avons pas de cookies.\n"),
        (vec!["-", "--from", "html"], "<p>x</p>"),
        (vec!["-"], ""),
    ] {
        let output = run(&arguments, input);
        assert_eq!(output.status.code(), Some(2));
        assert!(out(&output).is_empty());
        assert!(err(&output).starts_with(
            "error: `standard input` has no table of cookies that can be read\nhelp: it reads tables in HTML"
        ));
    }
    let output = run(&["absent.html"], "");
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).starts_with("error: cannot read `absent.html`: "), "{}", err(&output));
}

#[test]
fn arguments_are_checked_before_anything_is_written() {
    for (arguments, message) in [
        (["-", "--lang", "french!"], "a language is written as `fr` or `pt-BR`"),
        (["-", "--site", "www.example.org"], "invalid value 'www.example.org' for '--site <URL>'"),
        (["-", "--from", "pdf"], "invalid value 'pdf' for '--from <FORMAT>'"),
        (["-", "--to", "pdf"], "invalid value 'pdf' for '--to <FORMAT>'"),
    ] {
        let output = run(&arguments, "");
        assert_eq!(output.status.code(), Some(2));
        assert!(err(&output).contains(message), "{}", err(&output));
    }
}

#[test]
fn a_file_is_written_over_only_by_force() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("cookies.rs");
    let file = file.to_str().unwrap();
    let written = run(&["charter.fr.txt", "-o", file], "");
    assert_eq!(written.status.code(), Some(1));
    assert!(out(&written).is_empty());
    let first = fs::read_to_string(file).unwrap();
    assert_sound(&first);
    let refused = run(&["erklaerung.de.md", "-o", file], "");
    assert_eq!(refused.status.code(), Some(2));
    assert!(
        err(&refused)
            .contains("exists already\nhelp: choose another name, or write over it with `--force`\n")
    );
    assert_eq!(fs::read_to_string(file).unwrap(), first);
    assert_eq!(run(&["erklaerung.de.md", "-o", file, "--force"], "").status.code(), Some(1));
    assert!(fs::read_to_string(file).unwrap().contains("PHPSESSID"));
}

#[test]
fn spreadsheet_programs_write_utf_16_and_old_code_pages() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("policy.txt");
    let text = "\u{feff}Nom\tFinalité\tFournisseur\tDurée\nsession\tGarde.\tVille\t1 an\n";
    for bytes in [u16::to_le_bytes as fn(u16) -> [u8; 2], u16::to_be_bytes] {
        fs::write(&file, text.encode_utf16().flat_map(bytes).collect::<Vec<_>>()).unwrap();
        assert!(out(&run(&[file.to_str().unwrap()], "")).contains("\"Garde.\""));
    }
    fs::write(&file, b"Nom\tFinalit\xe9\n").unwrap();
    let refused = run(&[file.to_str().unwrap()], "");
    assert_eq!(refused.status.code(), Some(2));
    assert!(err(&refused).ends_with("is not UTF-8 text\nhelp: save it as UTF-8 and import it again\n"));
}

#[test]
fn the_language_is_that_asked_for_or_of_the_page_or_of_its_words() {
    let lang = |arguments: &[&str], input: &str| {
        assert_sound(&out(&run(arguments, input))).languages[0].value.clone()
    };
    let page = |lang: &str| {
        format!(
            "<html {lang}><table><tr><th>Name<th>Zweck<th>Anbieter<tr><td>karte<td>Merkt sich den Ort.<td>Stadt</table>"
        )
    };
    assert_eq!(lang(&["-"], &page("")), "de");
    assert_eq!(lang(&["-"], &page("lang=fr-BE")), "fr");
    assert_eq!(lang(&["-", "--lang", "en"], &page("lang=fr")), "en");
}

#[test]
fn hostile_texts_stay_texts() {
    let cell = r#"*/ "} ; x \" '# <b>|`"#;
    let policy = format!(
        "Name;Purpose;Provider;Duration\nname;\"{}\";A\u{202e}\u{7}B;1 day\n",
        cell.replace('"', "\"\"")
    );
    let output = run(&["-", "--from", "csv"], &policy);
    let table = assert_sound(&out(&output));
    let row = table.rows.iter().find(|row| row.purpose[0] == cell).unwrap();
    assert_eq!(row.provider[0], "A\u{202e}\u{7}B");
    assert!(!out(&output).contains(['\u{202e}', '\u{7}']));
}

/// Whatever the text: no panic, and what is written is a table that the language takes.
#[test]
fn half_a_policy_is_half_a_table() {
    for name in FIXTURES {
        let text = fixture(name);
        let ends = text.char_indices().map(|(at, _)| at).step_by(11);
        for end in ends {
            let (front, back) = text.split_at(end);
            for (part, from) in
                [(front, None), (back, None), (front, Some(Source::Text)), (back, Some(Source::Csv))]
            {
                let options = Options { file: Some(Path::new(name)), from, ..Options::default() };
                if let Some(imported) = import(part, options) {
                    assert_sound(&imported.text);
                }
            }
            let options = Options { file: Some(Path::new(name)), to: Target::Csv, ..Options::default() };
            let _ = import(front, options);
        }
    }
}

#[test]
fn a_markdown_page_may_have_tables_of_both_kinds() {
    let head = "Name | Provider | Purpose | Expiry";
    let html = "<table>\n<tr><th>Name<th>Provider<th>Purpose<th>Expiry\n\n\
                <tr><td>ad_one<td>Ads<td>Sells <table><tr><td>inner</table><td>2 years\n</table>";
    let policy = format!(
        "## Statistics\n\n| {head} |\n|---|---|---|---|\n| count | City | Counts. | 1 year |\n\n\
         ## Marketing\n\n{html}\n\n## Necessary\n\n{head}\n---|---|---|---\nsid | City | Keeps. | 1 day\n"
    );
    for from in ["-", "--from=markdown"] {
        let output = run(&[from, "-"][..if from == "-" { 1 } else { 2 }], &policy);
        let table = assert_sound(&out(&output));
        let rows = table.rows.iter().map(|row| (row.name.value.as_ref(), row.category));
        let category = |name: &str| {
            let is = |own: Option<&Name>| matches!(own, Some(Name::Exact(own)) if own == name);
            let row = rows.clone().find(|(own, _)| is(*own));
            table.categories[row.unwrap_or_else(|| panic!("no {name}")).1].id.value.clone()
        };
        assert_eq!(
            [category("count"), category("ad_one"), category("sid")],
            ["statistics", "marketing", "necessary"]
        );
        assert!(
            out(&output).contains("// from line 10: Name | Provider | Purpose | Expiry"),
            "{}",
            out(&output)
        );
        assert!(out(&output).contains("inner"));
    }
}

/// What Markdown shows as code, or not at all, is no table.
#[test]
fn a_table_that_is_only_spoken_of_is_none() {
    let head = "| Name | Provider | Purpose | Expiry |\n|---|---|---|---|\n";
    let old = "<table><tr><th>Name<th>Purpose<tr><td>old<td>Was there.</table>";
    for (before, behind) in [
        ("Once it was a `<table>`.", "That ended with `</table>`."),
        ("```html\n<table>\n```", "```html\n</table>\n```"),
        ("<!-- <table> -->", "<!-- </table> -->"),
        (&format!("<!--\n{old}\n-->"), "And `<!--`, which begins no remark."),
        (&format!("~~~\n{old}\n~~~"), "-->"),
    ] {
        let policy = format!("{before}\n\n{head}| count | City | Counts. | 1 year |\n\n{behind}\n");
        let table = assert_sound(&out(&run(&["-", "--from", "markdown"], &policy)));
        let names: Vec<_> = table.rows.iter().filter_map(|row| row.name.value.as_ref()).collect();
        assert!(names.contains(&&Name::Exact("count".into())), "{before}: {names:?}");
        assert!(!names.contains(&&Name::Exact("old".into())), "{before}: {names:?}");
    }
}

#[test]
fn a_title_above_a_spreadsheet_does_not_say_what_parts_its_cells() {
    for title in ["Our cookies, and what they do", "Cookies, by name, in short", "\"Cookies, in short\""] {
        let policy =
            format!("{title}\n\nName;Provider;Purpose;Expiry\ncount;City;Counts, and so on.;1 year\n");
        let output = run(&["-", "--from", "csv"], &policy);
        let table = assert_sound(&out(&output));
        assert!(
            table.rows.iter().any(|row| row.purpose[0] == "Counts, and so on."),
            "{title}: {}",
            out(&output)
        );
    }
}

#[test]
fn what_a_row_lists_does_not_say_what_parts_the_cells() {
    let policy = "Name;Provider;Purpose;Note\nchoice;City;Keeps your choice: its name, provider, purpose, expiry, type.;x\n";
    let table = assert_sound(&out(&run(&["-", "--from", "csv"], policy)));
    let purpose = "Keeps your choice: its name, provider, purpose, expiry, type.";
    assert!(table.rows.iter().any(|row| row.purpose[0] == purpose));
}

#[test]
fn a_line_over_all_columns_is_a_heading_however_many_they_are() {
    for columns in 2..6 {
        let more = |tag: &str, text: &str| format!("<{tag}>{text}").repeat(columns - 2);
        let page = format!(
            "<table><tr><th>Name<th>Purpose{}<tr><td>count<td>Counts.{}<tr><td colspan={columns}>Advertising\
             <tr><td>ad_one<td>Sells.{}</table>",
            more("th", "Note"),
            more("td", "x"),
            more("td", "y")
        );
        let table = assert_sound(&out(&run(&["-", "--lang", "en"], &page)));
        let row = table.rows.iter().find(|row| row.purpose[0] == "Sells.").unwrap();
        assert_eq!(table.categories[row.category].id.value, "marketing", "{columns} columns");
        assert!(!table.rows.iter().any(|row| row.name.value == Some(Name::Exact("Advertising".into()))));
    }
}

/// Icons have empty elements whose text nobody would see, such as `<title/>`: what follows is seen.
#[test]
fn an_element_without_text_hides_nothing() {
    for empty in ["<svg><title/></svg>", "<svg><style/><path d=\"\"/></svg>", "<script src=\"x\"/>"] {
        let page = format!(
            "<table><tr><th>Name<th>Purpose<tr><td>{empty}count<td>Counts.<tr><td>ad_one<td>Sells.</table>"
        );
        let table = assert_sound(&out(&run(&["-"], &page)));
        let purposes: Vec<_> = table.rows.iter().map(|row| row.purpose[0].as_str()).collect();
        assert!(purposes.contains(&"Counts.") && purposes.contains(&"Sells."), "{empty}: {purposes:?}");
    }
}

#[test]
fn headings_of_two_lines_are_read_as_one() {
    let page = "<table><tr><th rowspan=2>Name<th colspan=2>About<th rowspan=2>Expiry\
                <tr><th>Provider<th>Purpose<tr><td>count<td>City<td>Counts.<td>1 year</table>";
    let table = assert_sound(&out(&run(&["-"], page)));
    let names: Vec<_> = table.rows.iter().filter_map(|row| row.name.value.as_ref()).collect();
    assert!(names.contains(&&Name::Exact("count".into())), "{names:?}");
    assert!(!names.contains(&&Name::Exact("Name".into())), "{names:?}");
    assert!(table.rows.iter().any(|row| row.purpose[0] == "Counts."));
}

/// A second line that tells less than the first is no row either.
#[test]
fn headings_that_are_parted_below_are_no_row() {
    for (more, deep) in [("", 2), ("<tr><th>In a word<th>In full", 3)] {
        let page = format!(
            "<table><tr><th rowspan={deep}>Name<th colspan=2>Purpose<th rowspan={deep}>Expiry<tr><th>Short<th>Long{more}\
             <tr><td>count<td>Counts.<td>Counts visits.<td>1 year</table>"
        );
        let output = out(&run(&["-"], &page));
        let table = assert_sound(&output);
        let row = table.rows.iter().find(|row| row.purpose[0] == "Counts.").unwrap();
        assert_eq!(row.name.value, Some(Name::Exact("count".into())));
        assert!(!table.rows.iter().any(|row| row.name.value == Some(Name::Exact("Name".into()))), "{output}");
        assert!(output.contains("Name | Short | Long | Expiry"), "{output}");
    }
}

/// The example of the page about it is what the command does.
#[test]
fn the_page_about_it_shows_what_it_does() {
    let page = fs::read_to_string(folder().join("../../../docs/import.md")).unwrap();
    let block = |kind: &str| {
        let (_, behind) = page.split_once(&format!("```{kind}\n")).unwrap();
        behind.split_once("```").unwrap().0.to_owned()
    };
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("charter.txt"), block("text")).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-cookie-decl"));
    command.current_dir(&folder).args([
        "import",
        "charter.txt",
        "--site",
        "https://data.example.org",
        "-o",
        "cookies.rs",
    ]);
    let output = command.output().unwrap();
    assert_eq!(fs::read_to_string(folder.path().join("cookies.rs")).unwrap(), block("rust"));
    assert_eq!(
        err(&output),
        block("console").lines().skip(1).map(|line| line.to_owned() + "\n").collect::<String>()
    );
}
