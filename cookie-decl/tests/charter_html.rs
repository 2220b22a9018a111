//! The charter's HTML as a browser reads it: well-formed, semantic, and without anything that its texts would like to be.

use std::collections::{BTreeMap, BTreeSet};

use cookie_decl::charter::{Column, STYLE_SHEET, Section};
use cookie_decl::{Charter, Declaration, Kind};

mod charter_table;
mod dom;
use charter_table::{ARABIC, CITY, EMPTY, HOSTILE, ODD, PLAIN, hostile};
use dom::{Element, elements_of, parse};

static ALL: [&Charter; 6] = [&CITY, &PLAIN, &EMPTY, &HOSTILE, &ARABIC, &ODD];

#[test]
fn a_browser_finds_no_error() {
    for charter in ALL {
        for lang in charter.languages() {
            let page = charter.html(lang).standalone().to_string();
            let dom = parse(&page);
            assert_eq!(*dom.errors.borrow(), Vec::<String>::new(), "{lang}");
        }
    }
}

#[test]
fn there_are_no_elements_and_attributes_but_our_own() {
    let elements = BTreeSet::from([
        "a", "article", "body", "caption", "code", "dd", "div", "dl", "dt", "h1", "h2", "h3", "head", "html",
        "li", "main", "meta", "p", "span", "style", "table", "tbody", "td", "th", "thead", "time", "title",
        "tr", "ul",
    ]);
    let attributes = BTreeSet::from([
        "aria-labelledby",
        "charset",
        "class",
        "content",
        "data-label",
        "datetime",
        "dir",
        "href",
        "id",
        "lang",
        "name",
        "role",
        "scope",
        "translate",
    ]);
    for charter in ALL {
        for element in elements_of(&charter.html("en").standalone().to_string()) {
            assert!(elements.contains(&*element.tag), "<{}>", element.tag);
            for name in element.attributes.keys() {
                assert!(attributes.contains(&**name), "<{} {name}>", element.tag);
            }
        }
    }
}

/// The rows of the lists, in these columns.
fn rows_of(charter: &Charter, lang: &str, columns: &[Column]) -> Vec<String> {
    let page = charter.html(lang).sections(&[Section::List]).columns(columns).to_string();
    let rows = page.split("</tr>\n").filter_map(|text| Some(&text[text.rfind("<tr role=\"row\"")?..]));
    rows.filter(|row| !row.contains("role=\"columnheader\"")).map(str::to_owned).collect()
}

#[test]
fn a_row_says_the_same_whatever_stands_above_it() {
    let alone =
        [Column::Provider, Column::Service, Column::Name, Column::Purpose, Column::Lifetime, Column::Setter];
    for charter in ALL {
        for &row in charter.declarations() {
            let same = |other: &&Declaration| other.category().id() == row.category().id();
            for other in charter.declarations().iter().copied().filter(same) {
                let with = |rows: &[&'static Declaration]| Charter { rows: rows.to_vec().leak(), ..*charter };
                for lang in charter.languages() {
                    let single = |row, columns: &[_]| rows_of(&with(&[row]), lang, columns).concat();
                    // The columns of a list hang on its rows: all of them where there is one row alone.
                    assert_eq!(
                        rows_of(&with(&[row; 3]), lang, &Column::ALL),
                        vec![single(row, &Column::ALL); 3]
                    );
                    let rows = [row, other, other, other, row, row, other, row];
                    let expected = rows.map(|row| single(row, &alone));
                    assert_eq!(rows_of(&with(&rows), lang, &alone), expected, "{lang}");
                }
            }
        }
    }
}

#[test]
fn a_page_is_the_same_whether_its_rows_were_kept_or_not() {
    let some = [Column::Purpose, Column::Name, Column::Lifetime, Column::Provider];
    for charter in ALL {
        // The same rows in a list of their own, of which nobody has kept anything.
        let other = Charter { rows: charter.declarations().to_vec().leak(), ..*charter };
        for lang in charter.languages() {
            let page = charter.html(lang).to_string();
            assert_eq!(charter.html(lang).to_string(), page, "{lang}");
            assert_eq!(other.html(lang).to_string(), page, "{lang}");
            assert_eq!(rows_of(charter, lang, &some), rows_of(&other, lang, &some), "{lang}");
        }
    }
    // Charters of one table, of which another may have been asked for first.
    assert_eq!(rows_of(&EMPTY, "fr", &Column::ALL), Vec::<String>::new());
    assert_eq!(rows_of(&PLAIN, "fr", &Column::ALL).len(), 1);
    assert_eq!(rows_of(&ODD, "fr", &Column::ALL).len(), 4);
}

#[test]
fn hostile_texts_are_shown_as_they_are() {
    let elements = elements_of(&HOSTILE.html("en").to_string());
    let shown: String =
        hostile::NASTY.chars().map(|c| if c.is_control() && c != '\n' { '\u{FFFD}' } else { c }).collect();
    let cells = cells_of(&elements, "cookie-TEXTS");
    assert_eq!(cells[0], format!("{shown} (<i>|)"));
    assert_eq!(cells[1..4], [&*shown, "plain", &*shown]);
    assert_eq!(cells[5..], [format!("This site, through {shown}"), shown]);
    assert_eq!(cells_of(&elements, "cookie-NAMED")[2], "<b>&*\"'_*_ third party");
    assert_eq!(cells_of(&elements, "cookie-PIPES")[2], "a|b\\|c\\");
}

#[test]
fn links_lead_to_the_web_or_to_a_mailbox() {
    let links = |charter: &Charter| -> Vec<String> {
        let elements = elements_of(&charter.html("en").to_string());
        elements.into_iter().filter_map(|mut element| element.attributes.remove("href")).collect()
    };
    let matomo = "https://matomo.org/privacy-policy/";
    let video = "https://video.example.net/privacy?a=1&b=2";
    let sites = ["https://data.example.org", "https://cartes.example.org/"];
    assert_eq!(links(&CITY), [matomo, video, "mailto:dpo@example.org", sites[0], sites[1]]);
    assert_eq!(
        links(&HOSTILE),
        [
            "https://b.example/\"onclick=\"alert(4)|>)](x)`*&copy;\\\n#",
            "https://a.example/?\"><script>alert(1)</script>|x",
        ]
    );
}

#[test]
fn the_page_leads_to_the_form_where_there_is_one() {
    let page = |url| CITY.html("en").consent_form_at(url).to_string();
    let link = |page: &str| {
        let elements = elements_of(page);
        elements.into_iter().find(|element| element.text == "Change my choices about cookies")
    };
    assert!(link(&CITY.html("en").to_string()).is_none());
    for url in ["/choice?a=1&b=2", "#cookie-consent", "https://www.example.org/"] {
        let paragraph = link(&page(url)).unwrap();
        assert_eq!(
            (&*paragraph.tag, paragraph.children[0].attributes.get("href").unwrap().as_str()),
            ("p", url)
        );
    }
    assert!(link(&page("javascript:alert(1)")).unwrap().children.is_empty());
    assert!(page("/").contains("withdrawing it is as easy as giving it"));
    assert!(!page("/").contains("delete this site’s cookies in your browser."));
    // Nothing to choose, nothing to change.
    assert!(link(&PLAIN.html("en").consent_form_at("/").to_string()).is_none());
}

#[test]
fn headings_follow_each_other_and_start_where_the_site_says() {
    for (asked, first) in [(None, 1), (Some(0), 1), (Some(1), 1), (Some(2), 2), (Some(4), 4), (Some(9), 4)] {
        let page = CITY.html("fr");
        let page = asked.map_or(page, |level| page.heading_level(level));
        let elements = elements_of(&page.to_string());
        let levels: Vec<u32> =
            elements.iter().filter_map(|element| element.tag.strip_prefix('h')?.parse().ok()).collect();
        assert_eq!(levels[0], first, "{asked:?}");
        assert!(levels[1..].iter().all(|level| *level > first), "{asked:?}: {levels:?}");
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{asked:?}: {levels:?}");
        assert_eq!(levels.iter().max(), Some(&(first + 2)), "{asked:?}");
    }
}

#[test]
fn anchors_are_unique_and_stable() {
    for charter in ALL {
        let elements = elements_of(&charter.html("fr").to_string());
        let anchors: Vec<&String> =
            elements.iter().filter_map(|element| element.attributes.get("id")).collect();
        let unique: BTreeSet<_> = anchors.iter().collect();
        assert_eq!(unique.len(), anchors.len(), "{anchors:?}");
        for label in elements.iter().filter_map(|element| element.attributes.get("aria-labelledby")) {
            assert!(unique.contains(&label), "{label}");
        }
        for row in charter.declarations().iter().filter(|row| row.kind != Kind::Nothing) {
            let taken = matches!(row.constant, "charter" | "consent");
            let anchor = format!("cookie-{}{}", row.constant, if taken { "-" } else { "" });
            assert!(unique.contains(&&anchor), "{anchor}");
        }
    }
    // The page's own anchors stay its own.
    let anchors = |charter: &Charter| -> Vec<String> {
        let elements = elements_of(&charter.html("fr").to_string());
        let rows = elements.into_iter().filter(|element| element.tag == "tr");
        rows.filter_map(|mut row| row.attributes.remove("id")).collect()
    };
    assert_eq!(anchors(&ODD), ["cookie-charter-", "cookie-consent-", "cookie-été", "cookie-Charter"]);
    let elements = elements_of(&CITY.html("fr").to_string());
    let anchors: Vec<&str> =
        elements.iter().filter_map(|element| Some(element.attributes.get("id")?.as_str())).collect();
    let expected = "cookie-charter cookie-charter-what cookie-charter-kinds cookie-charter-list cookies-necessary \
        cookie-SESSIONID";
    assert_eq!(anchors[..6].join(" "), expected);
    assert_eq!(anchors[anchors.len() - 2..].join(" "), "cookie-charter-choice cookie-charter-contact");
}

#[test]
fn tables_have_a_caption_and_headings_for_each_column_and_row() {
    for charter in ALL {
        let elements = elements_of(&charter.html("fr").to_string());
        let count = |tag: &str| elements.iter().filter(|element| element.tag == tag).count();
        assert_eq!(count("caption"), count("table"));
        let mut columns: Vec<String> = Vec::new();
        for row in elements.iter().filter(|element| element.tag == "tr") {
            let scope = |cell: &Element| cell.attributes.get("scope").cloned();
            if scope(&row.children[0]).as_deref() == Some("col") {
                columns = row.children.iter().map(|cell| cell.text.clone()).collect();
                assert!(row.children.iter().all(|cell| scope(cell).as_deref() == Some("col")));
                continue;
            }
            let labels: Vec<&String> =
                row.children.iter().map(|cell| &cell.attributes["data-label"]).collect();
            assert_eq!(labels, columns.iter().collect::<Vec<_>>());
            let heads: Vec<_> = row.children.iter().filter(|cell| cell.tag == "th").collect();
            assert_eq!(heads.len(), 1);
            assert_eq!(scope(heads[0]).as_deref(), Some("row"));
        }
    }
}

#[test]
fn text_in_another_language_than_the_page_says_so() {
    let elements = elements_of(&ARABIC.html("ar-EG").to_string());
    let article = elements.iter().find(|element| element.tag == "article").unwrap();
    assert_eq!((&*article.attributes["lang"], &*article.attributes["dir"]), ("ar", "rtl"));
    let spans: Vec<_> = elements.iter().filter(|element| element.tag == "span").collect();
    let spans: Vec<_> =
        spans.iter().map(|span| (&*span.text, &*span.attributes["lang"], &*span.attributes["dir"])).collect();
    assert_eq!(spans, [("Authentification", "fr", "ltr"), ("Garde votre session ouverte.", "fr", "ltr")]);
    assert!(!ARABIC.html("fr").to_string().contains("<span"));
}

#[test]
fn a_standalone_page_embeds_its_style_sheet_or_links_to_it() {
    let title = |page: &str| {
        let elements = elements_of(page);
        elements.iter().find(|element| element.tag == "title").map(|title| title.text.clone())
    };
    let fragment = CITY.html("fr").to_string();
    let embedded = CITY.html("fr").standalone().to_string();
    let linked = CITY.html("fr").standalone_with_style_sheet_at("/a.css?x=\"&y").to_string();
    assert!(embedded.contains(&fragment) && embedded.contains(STYLE_SHEET));
    assert!(linked.contains(&fragment) && !linked.contains("<style"));
    assert!(linked.contains("<link rel=\"stylesheet\" href=\"/a.css?x=&quot;&amp;y\">"));
    assert_eq!(title(&embedded).as_deref(), Some("Charte des cookies – Ville d’Exemple"));
    assert_eq!(title(&linked), title(&embedded));
    assert_eq!(
        title(&PLAIN.html("fr").standalone().to_string()).as_deref(),
        Some("Charte des cookies – www.example.org")
    );
}

/// Web Content Accessibility Guidelines 2.2, success criterion 1.4.3: 4.5 to 1.
#[test]
fn colours_have_enough_contrast() {
    let blocks: Vec<BTreeMap<&str, [f64; 2]>> = STYLE_SHEET
        .split('{')
        .map(|block| block.split(';').filter_map(colours).collect())
        .filter(|colours: &BTreeMap<_, _>| !colours.is_empty())
        .collect();
    assert_eq!(blocks.len(), 3, "without `light-dark()`, with it, and print");
    for colours in blocks {
        let contrast = |ink: &str, ground: &str, mode: usize| {
            let (a, b) = (colours[ink][mode], colours[ground][mode]);
            let ratio = (a.max(b) + 0.05) / (a.min(b) + 0.05);
            assert!(ratio >= 4.5, "{ink} on {ground}: {ratio:.1}");
        };
        for ink in ["ink", "soft", "link"] {
            for ground in ["paper", "wash"] {
                contrast(ink, ground, 0);
                contrast(ink, ground, 1);
            }
        }
    }
}

/// The name of a colour that the style sheet declares, and its relative luminance in light and in dark.
fn colours(declaration: &str) -> Option<(&str, [f64; 2])> {
    let (name, value) = declaration.trim().strip_prefix("--cookie-charter-")?.split_once(": ")?;
    let pair = value.strip_prefix("light-dark(").and_then(|pair| pair.strip_suffix(')')?.split_once(", "));
    let (light, dark) = pair.unwrap_or((value, value));
    Some((name, [luminance(light), luminance(dark)]))
}

fn luminance(colour: &str) -> f64 {
    let value = colour.strip_prefix('#').unwrap();
    let digits = match value.len() {
        3 => value.chars().flat_map(|c| [c, c]).collect(),
        _ => value.to_owned(),
    };
    let channel = |at: usize| {
        let share = f64::from(u8::from_str_radix(&digits[at..at + 2], 16).unwrap()) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4)
}

fn cells_of(elements: &[Element], anchor: &str) -> Vec<String> {
    let row =
        elements.iter().find(|element| element.attributes.get("id").is_some_and(|id| id == anchor)).unwrap();
    row.children.iter().map(|cell| cell.text.clone()).collect()
}
