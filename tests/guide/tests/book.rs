//! The book as a whole: its list of contents, its links, and that each chapter's code is compiled.

use std::collections::BTreeSet;
use std::fs;

use cookie_decl_guide::book::{chapters, folder};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// Where links lead, and the anchors of headings, as mdBook and GitHub make them.
fn read(text: &str) -> (Vec<String>, BTreeSet<String>) {
    let (mut links, mut anchors, mut heading) = (Vec::new(), BTreeSet::new(), None::<String>);
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                links.push(dest_url.into_string());
            }
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::Text(text) | Event::Code(text) => {
                if let Some(heading) = &mut heading {
                    heading.push_str(&text);
                }
            }
            Event::End(TagEnd::Heading(_)) => anchors.extend(heading.take().map(|heading| anchor(&heading))),
            _ => {}
        }
    }
    (links, anchors)
}

fn anchor(heading: &str) -> String {
    let letters = heading.to_lowercase();
    let letters = letters.chars().filter_map(|letter| match letter {
        ' ' => Some('-'),
        letter if letter.is_alphanumeric() || "-_".contains(letter) => Some(letter),
        _ => None,
    });
    letters.collect()
}

#[test]
fn every_link_leads_somewhere() {
    let mut count = 0;
    for (name, text) in chapters() {
        for link in read(&text).0 {
            count += 1;
            if link.starts_with("https://") {
                continue;
            }
            let (file, anchor) = link.split_once('#').unwrap_or((&link, ""));
            let file = if file.is_empty() { &name } else { file };
            let target = fs::read_to_string(folder().join(file));
            let target = target.unwrap_or_else(|error| panic!("{name}: `{link}`: {error}"));
            assert!(
                anchor.is_empty() || read(&target).1.contains(anchor),
                "{name}: `{link}` has no such heading"
            );
        }
    }
    assert!(count > 0);
}

#[test]
fn the_list_of_contents_has_every_chapter_once() {
    let summary = fs::read_to_string(folder().join("SUMMARY.md")).unwrap();
    let mut listed = read(&summary).0;
    listed.sort();
    let names: Vec<_> = chapters().into_iter().map(|(name, _)| name).collect();
    assert_eq!(listed, names);
}

#[test]
fn the_code_of_each_chapter_is_compiled() {
    let source = include_str!("../src/lib.rs");
    for (name, _) in chapters() {
        assert!(source.contains(&format!("docs/guide/src/{name}\")]")), "{name} is not in `src/lib.rs`");
    }
}
