//! Any `Accept-Language`: the answer is a language of the charter, and the one that a second, plain reader finds where the
//! header names it in full.
#![no_main]

use cookie_decl_fuzz::languages::CHARTER;
use cookie_decl_fuzz::stretched_text;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|header: &str| {
    let header = stretched_text(header);
    let answer = CHARTER.negotiate(&header);
    let languages = CHARTER.languages();
    assert!(languages.contains(&answer));
    // Letter case does not count, nor white space around ranges, nor what is empty.
    assert_eq!(CHARTER.negotiate(&header.to_ascii_uppercase()), answer);
    assert_eq!(CHARTER.negotiate(&header.replace(',', " ,\t,")), answer);
    // Who asks for the answer itself, first of all, gets it, where no quality refuses it.
    if !header.contains(';') {
        assert_eq!(CHARTER.negotiate(&format!("{answer}, {header}")), answer);
    }
    if let Some(first) = plain(&header) {
        assert_eq!(answer, first);
    }
});

/// The first language of a list that has nothing but the charter's own tags, without qualities.
fn plain(header: &str) -> Option<&'static str> {
    let mut ranges = header.split(',').map(|range| range.trim_matches([' ', '\t']));
    let known = |range: &str| CHARTER.languages().iter().find(|tag| tag.eq_ignore_ascii_case(range)).copied();
    let first = known(ranges.next()?)?;
    ranges.all(|range| known(range).is_some()).then_some(first)
}
