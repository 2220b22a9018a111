//! The charter's Markdown as a renderer reads it: each text comes back as text, and nothing became more than that.

use cookie_decl::Charter;
use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd};

mod charter_table;
use charter_table::{ARABIC, CITY, EMPTY, HOSTILE, PLAIN, hostile};

#[test]
fn hostile_texts_are_shown_as_they_are() {
    let page = read(&HOSTILE, "en");
    let nasty = spaced(&shown(hostile::NASTY));
    let tables = &page.tables;
    let first = &tables[1];
    assert_eq!(first[1][0], format!("{nasty} (<i>|)"));
    assert_eq!(first[1][1..4], [&*nasty, "plain", &*nasty]);
    assert_eq!(first[1][5..], [format!("This site, through {nasty}"), nasty.clone()]);
    assert_eq!(first[2][..4], ["Quotes (France)", "*", "<b>&*\"'_*_ (third party)", "_"]);
    let second = &tables[2];
    assert_eq!(second[1][..4], ["-", "+ x", "a`b``c", "2) y"]);
    assert_eq!(second[2][..4], ["=", "| --- |", "a|b\\|c\\", "\\"]);
    assert_eq!(second[3][..4], ["~", "~~~", "spaced", "Aim"]);
    assert!(page.headings.contains(&nasty) && page.paragraphs.contains(&nasty));
    assert!(page.headings.contains(&"- **title** #".to_owned()));
    assert!(page.paragraphs.contains(&"+ about === code".to_owned()));
    let page = read(&HOSTILE, "fr");
    assert!(page.headings.contains(&"1. **titre** #".to_owned()));
    assert!(page.paragraphs.contains(&"# à propos".to_owned()));
}

#[test]
fn names_and_the_digest_alone_are_code() {
    assert_eq!(read(&HOSTILE, "en").codes, ["plain", "<b>&*\"'_*_", HOSTILE.digest()]);
    let names = CITY.declarations().iter().map(|row| row.name.to_string()).filter(|name| !name.is_empty());
    let codes: Vec<String> = names.chain([CITY.digest().to_owned()]).collect();
    assert_eq!(read(&CITY, "fr").codes, codes);
}

#[test]
fn links_lead_to_the_web_or_to_a_mailbox() {
    let matomo = "https://matomo.org/privacy-policy/";
    let video = "https://video.example.net/privacy?a=1&b=2";
    let sites = ["https://data.example.org", "https://cartes.example.org/"];
    assert_eq!(read(&CITY, "fr").links, [matomo, video, "mailto:dpo@example.org", sites[0], sites[1]]);
    assert_eq!(
        read(&HOSTILE, "en").links,
        [
            "https://b.example/\"onclick=\"alert(4)%7C%3E)](x)%60*&copy;%5C%EF%BF%BD#",
            "https://a.example/?\"%3E%3Cscript%3Ealert(1)%3C/script%3E%7Cx",
        ]
    );
}

#[test]
fn tables_have_as_many_cells_as_columns() {
    for charter in [&CITY, &PLAIN, &EMPTY, &HOSTILE, &ARABIC] {
        for lang in charter.languages() {
            let page = read(charter, lang);
            let rows: usize = page.tables[1..].iter().map(|table| table.len() - 1).sum();
            assert_eq!(rows, charter.declarations().len());
            for table in &page.tables {
                assert!(table.iter().all(|row| row.len() == table[0].len()));
                assert!(table.iter().flatten().all(|cell| !cell.is_empty()), "{table:?}");
            }
        }
    }
}

/// What a renderer found on a page.
#[derive(Debug, Default)]
struct Page {
    headings: Vec<String>,
    paragraphs: Vec<String>,
    tables: Vec<Vec<Vec<String>>>,
    links: Vec<String>,
    codes: Vec<String>,
}

/// Reads a page with everything that a renderer may know; anything that the charter does not write is a panic.
fn read(charter: &Charter, lang: &str) -> Page {
    let source = charter.markdown(lang).to_string();
    // Typographic quotes would only change what the texts look like; a metadata block cannot stand below a heading.
    let options = Options::all() - Options::ENABLE_SMART_PUNCTUATION;
    let mut page = Page::default();
    let mut text = String::new();
    for event in Parser::new_ext(&source, options) {
        match event {
            Event::Text(piece) => text.push_str(&piece),
            Event::Code(code) => {
                text.push_str(&code);
                page.codes.push(code.into_string());
            }
            Event::Start(tag) => start(tag, &mut page, &mut text),
            Event::End(TagEnd::Heading(_)) => page.headings.push(spaced(&text)),
            Event::End(TagEnd::Paragraph) => page.paragraphs.push(spaced(&text)),
            Event::End(TagEnd::TableCell) => {
                let row = page.tables.last_mut().and_then(|table| table.last_mut()).unwrap();
                row.push(spaced(&text));
            }
            Event::End(_) => {}
            other => panic!("{other:?}"),
        }
    }
    page
}

fn start(tag: Tag<'_>, page: &mut Page, text: &mut String) {
    match tag {
        Tag::Link { dest_url, title, id, .. } => {
            assert_eq!((title, id), (CowStr::from(""), CowStr::from("")));
            page.links.push(dest_url.into_string());
            return;
        }
        Tag::Table(_) => page.tables.push(Vec::new()),
        Tag::TableHead | Tag::TableRow => page.tables.last_mut().unwrap().push(Vec::new()),
        Tag::Heading { id: None, .. } | Tag::Paragraph | Tag::TableCell | Tag::List(None) | Tag::Item => {}
        other => panic!("{other:?}"),
    }
    text.clear();
}

/// A text with its hidden characters as the page shows them.
fn shown(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' { '\u{FFFD}' } else { c }).collect()
}

/// A text with each stretch of white space as one space, as renderers show it. Spaces that do not break stay.
fn spaced(text: &str) -> String {
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}
