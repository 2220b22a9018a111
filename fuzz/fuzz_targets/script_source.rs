//! Any page or script: it is read without a panic, each site stands where it says, and a statement in front of it all is
//! one more site and changes none of the others.
#![no_main]

use cookie_decl_fuzz::stretched_text;
use cookie_decl_syntax::scan::{
    Declared, Settings, Site, SiteName, Way, is_page_or_script, judge, script_sites,
};
use libfuzzer_sys::fuzz_target;
use std::path::Path;

/// A file of each language, and what sets a cookie in front of any other text.
const FILES: [(&str, &str); 3] = [
    ("templates/page.html", "<script>document.cookie = \"planted=1\";</script>\n"),
    ("static/script.js", "document.cookie = \"planted=1\";\n"),
    ("templates/script.js.tera", "document.cookie = \"planted=1\";\n"),
];

fuzz_target!(|text: &str| {
    let text = stretched_text(text);
    for (path, planted) in FILES {
        assert!(is_page_or_script(Path::new(path)));
        let sites = script_sites(path, &text);
        for site in &sites {
            sound(site, path, &text);
        }
        assert!(sites.is_sorted_by_key(|site| site.place.region.octets.start));
        let judgement = judge(&sites, &Declared::default(), &Settings::default());
        assert!(sites.is_empty() == judgement.findings.is_empty());

        let behind = script_sites(path, &[planted, &text].concat());
        let (first, others) = behind.split_first().expect("the first statement sets a cookie");
        assert_eq!(first.name, SiteName::Exact("planted".into()));
        // Without the word nothing is looked for, and what is behind is in no script.
        let moved = sites.into_iter().map(|mut site| {
            let region = &mut site.place.region;
            region.line += 1;
            region.octets = region.octets.start + planted.len()..region.octets.end + planted.len();
            site
        });
        assert_eq!(others, moved.collect::<Vec<_>>());
    }
});

/// A site is a stretch of the text, and its name has no octet that would end it.
fn sound(site: &Site, path: &str, text: &str) {
    let region = &site.place.region;
    assert!(site.place.path == path && site.way == Way::Script && site.allowed.is_empty());
    assert!(text.get(region.octets.clone()).is_some(), "{region:?}");
    let before = &text[..region.octets.start];
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    let line = before.matches('\n').count() + 1;
    assert_eq!((region.line, region.column), (line, before[start..].chars().count() + 1), "{region:?}");
    match &site.name {
        SiteName::Exact(name) => assert!(!name.contains(['=', ';']), "{name:?}"),
        SiteName::Pattern { head, tail } => {
            assert!(
                !head.is_empty() && !head.contains(['=', ';']) && !tail.contains(['=', ';']),
                "{head:?}{tail:?}"
            );
        }
        SiteName::Unreadable(shown) => assert!(!shown.is_empty() && !shown.contains('\n'), "{shown:?}"),
    }
}
