//! The charter of 500 rows as an HTML page.

use std::hint::black_box;
use std::sync::OnceLock;

use askama::Template;
use cookie_decl::__private::{
    CategoryInfo, ConsentBasis, Declaration, Length, Lifetime, Locale, Localized, Name, Provider, Setter,
    Table, TableCell, Unit, locales,
};
use cookie_decl::Charter;
use cookie_decl::charter::Phrases;
use maud::{PreEscaped, html};

use crate::harness::{Contestant, Line, compare};

const ROWS: usize = 500;

pub(crate) fn lines() -> Vec<Line> {
    let charter = Charter { table: &TABLE, locales: LOCALES, categories: CATEGORIES, rows: rows() };
    let expected = ours(&charter);
    let phrases = charter.phrases("en");
    let page = Page::of(&expected, &charter, &phrases);
    assert_eq!(by_maud(&page), expected);
    assert_eq!(by_askama(&page), expected);
    let (charter, page) = (black_box(&charter), black_box(&page));
    compare(
        "charter: 500 rows as an HTML page",
        Contestant::new("cookie-decl", || ours(black_box(charter))),
        vec![
            Contestant::new("`maud`: the rows by a template, all else and all words ready", || {
                by_maud(black_box(page))
            }),
            Contestant::new("`askama`: the rows by a template, all else and all words ready", || {
                by_askama(black_box(page))
            }),
        ],
    )
}

fn ours(charter: &Charter) -> String {
    charter.html("en").to_string()
}

fn by_maud(page: &Page<'_>) -> String {
    let page = html! {
        @for list in &page.lists {
            (PreEscaped(list.before))
            @for row in &list.rows {
                tr role="row" id={ "cookie-" (row.constant) } {
                    td role="cell" data-label="Provider" {
                        @if let Some(policy) = row.policy { a href=(policy) { (row.provider) } } @else { (row.provider) }
                    }
                    td role="cell" data-label="Service and place" { (row.service) }
                    th scope="row" role="rowheader" data-label="Name" {
                        code translate="no" dir="ltr" { (row.name) }
                        @if row.third_party { " " span class="cookie-charter-third-party" { "third party" } }
                    }
                    td role="cell" data-label="What it is for" { (row.purpose) }
                    td role="cell" data-label="Lifetime" { (row.lifetime) }
                    td role="cell" data-label="Set by" { (row.setter) }
                    @if let Some(shared) = row.shared { td role="cell" data-label="Also read by" { (shared) } }
                }
                "\n"
            }
        }
        (PreEscaped(page.behind))
    };
    page.into_string()
}

fn by_askama(page: &Page<'_>) -> String {
    page.render().expect("a page")
}

/// What the templates are given: all that is the same for each row of the page is text already.
#[derive(Template)]
#[template(
    ext = "html",
    source = r#"
{%- for list in lists %}{{ list.before|safe }}{% for row in list.rows -%}
<tr role="row" id="cookie-{{ row.constant }}">
{#- -#} <td role="cell" data-label="Provider">
{%- if let Some(policy) = row.policy %}<a href="{{ policy }}">{{ row.provider }}</a>{% else %}{{ row.provider }}{% endif -%}
</td>{#- -#}
<td role="cell" data-label="Service and place">{{ row.service }}</td>{#- -#}
<th scope="row" role="rowheader" data-label="Name"><code translate="no" dir="ltr">{{ row.name }}</code>
{%- if row.third_party %} <span class="cookie-charter-third-party">third party</span>{% endif -%}
</th>{#- -#}
<td role="cell" data-label="What it is for">{{ row.purpose }}</td>{#- -#}
<td role="cell" data-label="Lifetime">{{ row.lifetime }}</td>{#- -#}
<td role="cell" data-label="Set by">{{ row.setter }}</td>
{%- if let Some(shared) = row.shared %}<td role="cell" data-label="Also read by">{{ shared }}</td>{% endif -%}
</tr>
{% endfor %}{% endfor %}{{ behind|safe -}}
"#
)]
struct Page<'a> {
    lists: Vec<List<'a>>,
    /// What stands behind the last row.
    behind: &'a str,
}

struct List<'a> {
    /// What stands before the first row.
    before: &'a str,
    rows: Vec<Row<'a>>,
}

struct Row<'a> {
    constant: &'a str,
    provider: &'a str,
    policy: Option<&'a str>,
    service: &'a str,
    name: &'a str,
    third_party: bool,
    purpose: &'a str,
    lifetime: &'a str,
    setter: &'a str,
    /// Where the list has that column.
    shared: Option<&'a str>,
}

impl<'a> Page<'a> {
    /// Cuts the page around the rows of its lists.
    fn of(page: &'a str, charter: &Charter, phrases: &'a Phrases<'_>) -> Self {
        const BODY: &str = "<tbody role=\"rowgroup\">\n";
        let mut rest = page;
        let mut lists = Vec::new();
        for category in charter.categories() {
            let heading = rest.find(&format!("<h3 id=\"cookies-{}\">", category.id())).expect("a heading");
            let rows = heading + rest[heading..].find(BODY).expect("a list") + BODY.len();
            let (before, behind) = rest.split_at(rows);
            rest = &behind[behind.find("</tbody>").expect("its end")..];
            let own = charter.declarations().iter().filter(|row| std::ptr::eq(row.category(), *category));
            let shared = own.clone().any(|row| row.shared_with().is_some());
            lists.push(List { before, rows: own.map(|row| Row::of(row, phrases, shared)).collect() });
        }
        Self { lists, behind: rest }
    }
}

impl<'a> Row<'a> {
    fn of(row: &'static Declaration, phrases: &'a Phrases<'_>, shared: bool) -> Self {
        let provider = row.provider().at(0);
        let told = TABLE.providers().iter().find(|told| told.name() == provider);
        Self {
            constant: row.constant(),
            provider,
            policy: told.and_then(Provider::policy),
            service: row.service().at(0),
            name: if let Name::Exact(name) = row.name() { name } else { "" },
            third_party: row.setter() == Setter::ThirdParty,
            purpose: row.purpose().at(0),
            lifetime: phrases.lifetime(row),
            setter: phrases.setter(row),
            shared: shared.then(|| row.shared_with().map_or("Nobody else", |readers| readers.at(0))),
        }
    }
}

static TABLE: Table = Table {
    sites: &["https://data.example.org"],
    controller: Some("Example City"),
    contact: Some("mailto:privacy@example.org"),
    updated: Some("2026-11-23"),
    languages: &["en"],
    providers: &[Provider {
        name: "Example Ads",
        policy: Some("https://ads.example/privacy"),
        country: None,
    }],
    categories: || CATEGORIES,
    rows,
    cell: || {
        static CELL: TableCell = TableCell::new();
        &CELL
    },
};

static LOCALES: &[&Locale] = &[&locales::EN];
static CATEGORIES: &[&CategoryInfo] = &[&NECESSARY, &STATISTICS, &MARKETING];
static NECESSARY: CategoryInfo = category("necessary", ConsentBasis::Exempt);
static STATISTICS: CategoryInfo = category("statistics", ConsentBasis::Required);
static MARKETING: CategoryInfo = category("marketing", ConsentBasis::Required);

const fn category(id: &'static str, consent: ConsentBasis) -> CategoryInfo {
    CategoryInfo { id, consent, title: None, about: None, known_as: &[], table: &TABLE }
}

/// The rows, made once and kept.
fn rows() -> &'static [&'static Declaration] {
    static MADE: OnceLock<Vec<&'static Declaration>> = OnceLock::new();
    MADE.get_or_init(|| (0..ROWS).map(|row| &*Box::leak(Box::new(declaration(row)))).collect())
}

/// Two of five rows are necessary, two measure the audience, one is an advertiser's.
fn declaration(row: usize) -> Declaration {
    let kept = |text: String| -> &'static str { text.leak() };
    let localized = |text: String| Localized(vec![kept(text)].leak());
    let purpose = localized(format!(
        "Keeps the progress of procedure {row} from page to page, so that you can come back."
    ));
    let plain = Declaration {
        constant: kept(format!("COOKIE_{row}")),
        name: Name::Exact(kept(format!("cookie_{row}"))),
        provider: Localized(&["Example City"]),
        service: localized(format!("Online procedure number {row}")),
        purpose,
        lifetime: Some(Lifetime::Limited(Length { count: 14, unit: Unit::Days, ..Length::PLAIN })),
        ..Declaration::PLAIN
    };
    match row % 5 {
        0 => Declaration { category: &NECESSARY, lifetime: Some(Lifetime::Session), ..plain },
        1 => Declaration { category: &NECESSARY, ..plain },
        2 => Declaration { category: &STATISTICS, ..plain },
        3 => Declaration { category: &STATISTICS, setter: Setter::Script, ..plain },
        _ => Declaration {
            category: &MARKETING,
            provider: Localized(&["Example Ads"]),
            setter: Setter::ThirdParty,
            shared_with: Some(Localized(&["Example Ads and its partners"])),
            ..plain
        },
    }
}
