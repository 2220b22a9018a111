//! The header `Accept-Language`: which of the charter's languages a visitor would rather read.

use super::Charter;

impl Charter {
    /// The language of the charter that best answers a request's `Accept-Language` header: one of
    /// [`languages`](Self::languages), for `html`, `markdown`, `text` and the form. The table's default where the header
    /// names none of them, is empty, or cannot be read.
    ///
    /// A range serves the languages that it is or begins, as `fr` serves `fr-CA` (RFC 9110 section 12.5.4); the longest
    /// such range counts, and the quality value 0 refuses. A language that no range serves in this way is served by a
    /// narrower one, as `fr-CH` serves `fr` (RFC 4647 section 3.4), failing that by one of another region, as `es-ES` serves
    /// `es-419`, and failing that by `*`. Of equal qualities the range that stands first wins, and of several languages that
    /// one range serves the nearest: `pt-BR` before `pt-PT` for `pt-BR`, `pt` before `pt-BR` for `pt-PT`. What is malformed is
    /// passed over, and letter case does not count.
    ///
    /// Several header lines are one list: join them with commas. A response that depends on the header says so with
    /// `Vary: Accept-Language`.
    ///
    /// # Example
    ///
    /// ```
    /// # mod cookies {
    /// cookie_decl::declare_cookies! {
    ///     #![site("https://data.example.org")]
    ///     #![languages(fr, de, pt-BR)]
    /// }
    /// # }
    /// # use cookies::CHARTER;
    ///
    /// assert_eq!(CHARTER.negotiate("en, de-AT;q=0.9, fr;q=0.5"), "de");
    /// assert_eq!(CHARTER.negotiate("pt"), "pt-BR");
    /// assert_eq!(CHARTER.negotiate("fr;q=0, *"), "de");
    /// assert_eq!(CHARTER.negotiate("en"), "fr");
    /// ```
    pub fn negotiate(&self, accept_language: &str) -> &'static str {
        let offered = self.languages();
        negotiate(accept_language, offered).or_else(|| offered.first().copied()).unwrap_or_default()
    }
}

/// The language of those on offer that the header prefers; `None` where it names none of them.
fn negotiate<'a>(header: &str, offered: &[&'a str]) -> Option<&'a str> {
    let ranges: Vec<Range<'_>> = header.split(',').filter_map(Range::parse).collect();
    let wanted = offered.iter().filter_map(|&language| {
        let (place, fit) = serving(&ranges, language)?;
        let weight = ranges.get(place)?.weight;
        (weight > 0).then_some((language, (weight, usize::MAX - place, fit)))
    });
    // Of equals `max_by_key` takes the last, and the table's first language is its default.
    wanted.rev().max_by_key(|(_, rank)| *rank).map(|(language, _)| language)
}

struct Range<'a> {
    tag: &'a str,
    /// In thousandths; 0 means "not this one".
    weight: u16,
}

impl<'a> Range<'a> {
    fn parse(text: &'a str) -> Option<Self> {
        let (tag, weight) = match text.split_once(';') {
            None => (text, 1000),
            Some((tag, parameter)) => {
                let (name, value) = parameter.trim().split_once('=')?;
                let weight = if name.eq_ignore_ascii_case("q") { thousandths(value)? } else { return None };
                (tag, weight)
            }
        };
        let tag = tag.trim_matches([' ', '\t']);
        (!tag.is_empty()).then_some(Self { tag, weight })
    }
}

/// How well a range fits the language that it decides about, the best last: one range may serve several.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Any,
    /// Of another region or script.
    Sibling,
    /// The range names a region of the language, and goes on to this one.
    Narrower,
    /// The range is the language, or begins it.
    Meant,
}

/// The place of the range that decides about a language, and how well it fits.
fn serving(ranges: &[Range<'_>], language: &str) -> Option<(usize, Fit)> {
    let places = || ranges.iter().enumerate();
    let begin = places().filter(|(_, range)| begins(range.tag, language));
    // Of equals `max_by_key` takes the last, and a range that stands twice counts where it stands first.
    let wider = begin.rev().max_by_key(|(_, range)| range.tag.len());
    let related = |is_related: fn(&str, &str) -> bool| {
        let serves = |range: &Range<'_>| is_related(language, range.tag) && range.weight > 0;
        places().filter(|(_, range)| serves(range)).rev().max_by_key(|(_, range)| range.weight)
    };
    let any = || places().find(|(_, range)| range.tag == "*");
    let as_fits = |fit: Fit| move |(place, _): (usize, &Range<'_>)| (place, fit);
    let served = wider.map(as_fits(Fit::Meant)).or_else(|| related(begins).map(as_fits(Fit::Narrower)));
    let served = served.or_else(|| related(is_sibling).map(as_fits(Fit::Sibling)));
    served.or_else(|| any().map(as_fits(Fit::Any)))
}

/// Whether `tag` is `start`, or goes on behind it with another subtag. Letter case does not count.
fn begins(start: &str, tag: &str) -> bool {
    let head = tag.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start));
    head && matches!(tag.as_bytes().get(start.len()), None | Some(b'-'))
}

/// Whether two tags have their language in common, such as `es-ES` and `es-419`.
fn is_sibling(tag: &str, other: &str) -> bool {
    primary(tag).eq_ignore_ascii_case(primary(other))
}

/// A tag's language, without script and region.
fn primary(tag: &str) -> &str {
    tag.split_once('-').map_or(tag, |(language, _)| language)
}

/// `0`, `1`, or a decimal between them of at most three places (RFC 9110, section 12.4.2).
fn thousandths(text: &str) -> Option<u16> {
    let (whole, places) = text.split_once('.').unwrap_or((text, ""));
    if places.len() > 3 || !places.bytes().all(|octet| octet.is_ascii_digit()) {
        return None;
    }
    let places: u16 = format!("{places:0<3}").parse().ok()?;
    match whole {
        "0" => Some(places),
        "1" if places == 0 => Some(1000),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(header: &str, expected: Option<&str>) {
        assert_eq!(negotiate(header, &["fr", "en"]), expected, "{header}");
    }

    #[test]
    fn weights_decide() {
        check("en", Some("en"));
        check("fr;q=0.8, en;q=0.9", Some("en"));
        check("en;q=0.125, fr;q=0.124", Some("en"));
        check("de, en;q=0.5, fr;q=0.4", Some("en"));
        check("en; q=0.9 , fr ;Q=1.000", Some("fr"));
    }

    #[test]
    fn of_equals_the_first_wins() {
        check("en, fr", Some("en"));
        check("fr, en", Some("fr"));
        check("en, fr, en", Some("en"));
        check("en;q=0.5, en;q=0, fr;q=0.1", Some("en"));
        check("en-GB, en;q=0.5, fr", Some("fr"));
        check("en-GB;q=0.8, fr;q=0.8", Some("en"));
    }

    #[test]
    fn regions_are_served_by_their_language() {
        check("en-GB", Some("en"));
        check("EN-us,fr;q=0.1", Some("en"));
        check("fr-CH, en;q=0.9", Some("fr"));
        check("en-GB;q=0.1, en-US;q=0.8, fr;q=0.5", Some("en"));
        check("eng, frm", None);
        assert_eq!(negotiate("pt-BR;q=0.9, pt;q=0.1, fr;q=0.5", &["fr", "pt-BR"]), Some("pt-BR"));
        assert_eq!(negotiate("pt", &["fr", "pt-BR"]), Some("pt-BR"));
        assert_eq!(negotiate("pt-PT, fr;q=0.5", &["fr", "pt-BR"]), Some("pt-BR"));
        assert_eq!(negotiate("pt-PT;q=0, fr;q=0.5", &["pt-BR", "fr"]), Some("fr"));
        assert_eq!(negotiate("pt-PT, pt-BR;q=0, fr;q=0.5", &["pt-BR", "fr"]), Some("fr"));
        assert_eq!(negotiate("pt-PT;q=0.2, pt-AO;q=0.8, fr;q=0.5", &["fr", "pt-BR"]), Some("pt-BR"));
        assert_eq!(negotiate("pt;q=0.1, pt-BR;q=0, fr;q=0.1", &["pt-BR", "fr"]), Some("fr"));
    }

    /// One range may serve several of the languages on offer: the table's order counts only among equals.
    #[test]
    fn of_relatives_the_nearest_is_served() {
        assert_eq!(negotiate("pt-BR", &["pt-PT", "pt-BR"]), Some("pt-BR"));
        assert_eq!(negotiate("en-us, fr;q=0.5", &["en-GB", "fr", "en-US"]), Some("en-US"));
        assert_eq!(negotiate("pt-PT", &["pt-BR", "pt"]), Some("pt"));
        assert_eq!(negotiate("zh-Hant-HK", &["zh-Hans", "zh-Hant"]), Some("zh-Hant"));
        assert_eq!(negotiate("es-ES", &["es-419", "es-MX"]), Some("es-419"));
        assert_eq!(negotiate("pt", &["pt-PT", "pt-BR"]), Some("pt-PT"));
        assert_eq!(negotiate("pt-AO, pt-BR;q=0.9", &["pt-PT", "pt-BR"]), Some("pt-PT"));
        assert_eq!(negotiate("pt-AO;q=0.9, pt-BR", &["pt-PT", "pt-BR"]), Some("pt-BR"));
    }

    #[test]
    fn zero_refuses() {
        check("fr;q=0, *", Some("en"));
        check("fr;q=0, en;q=0", None);
        check("*;q=0", None);
        check("en-US;q=0, en;q=0.5, fr;q=0.4", Some("en"));
        check("en-US;q=0, *;q=0.5", Some("fr"));
        check("fr;q=0.1, en-US;q=0, *;q=0.5", Some("en"));
    }

    #[test]
    fn a_star_is_the_default() {
        check("*", Some("fr"));
        check("de, *;q=0.5", Some("fr"));
        check("en;q=0.5, *;q=0.1", Some("en"));
    }

    #[test]
    fn what_is_broken_is_passed_over() {
        for header in [
            "",
            ",",
            ";;;",
            "q=1",
            "en;q=2",
            "en;q=-1",
            "en;q=0.1234",
            "en;q=",
            "en;level=1",
            "é",
            "-",
            "en;q=1.5",
        ] {
            check(header, None);
        }
        check("en;q=x, fr;q=0.1", Some("fr"));
        check(&"en;q=0.1,".repeat(10_000), Some("en"));
    }
}
