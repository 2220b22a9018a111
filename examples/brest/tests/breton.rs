//! The words of `locales/br.ftl`: a language that does not ship with `cookie-decl`, with plurals and spaces of its own.

/// A table whose rows have the texts of the file, and those lifetimes.
macro_rules! table {
    ($module:ident: $($life:literal $unit:ident),*) => {
        mod $module {
            table!(@ $([$life $unit])*);
        }
    };
    (@ [$($a:tt)*] [$($b:tt)*] [$($c:tt)*] [$($d:tt)*] [$($e:tt)*]) => {
        cookie_decl::declare_cookies! {
            #![site("https://opendata.brest.example")]
            #![languages(br)]
            #![messages(br = "locales/br.ftl")]
            necessary {
                "Brest Meur" | "…" | SESSIONID = local_storage "a" | "…" | $($a)*;
                _ | _ | LANGUAGE = local_storage "b" | _ | $($b)*;
                _ | _ | CSRFTOKEN = local_storage "c" | _ | $($c)*;
                _ | _ | COOKIES_PREFERENCES = local_storage "d" | _ | $($d)*;
                _ | _ | VISITS = local_storage "e" | _ | $($e)*;
            }
        }
    };
}

table!(years: 1 year, 2 years, 3 years, 5 years, 6 years);
table!(months: 1 month, 2 months, 4 months, 12 months, 22 months);
table!(days: 1 day, 2 days, 9 days, 14 days, 1_000_000 days);
table!(others: 2 minutes, 3 hours, 2 weeks, 30 seconds, 1_000_000 minutes);

#[test]
fn after_a_number_words_change_as_breton_has_it() {
    for (charter, expected) in [
        (&years::CHARTER, ["1 bloaz", "2 vloaz", "3 bloaz", "5 bloaz", "6 vloaz"]),
        (&months::CHARTER, ["1 miz", "2 viz", "4 miz", "12 miz", "22 viz"]),
        (&days::CHARTER, ["1 deiz", "2 zeiz", "9 deiz", "14 deiz", "1000000 a zeizioù"]),
        (&others::CHARTER, ["2 vunut", "3 eur", "2 sizhun", "30 eilenn", "1000000 a vunutoù"]),
    ] {
        let page = charter.text("br").to_string().replace('\u{a0}', " ");
        for words in expected {
            assert!(page.contains(&format!("Pad : {words}\n")), "{words} in\n{page}");
        }
    }
}

#[test]
fn spaces_before_marks_and_within_guillemets_do_not_break() {
    let source = include_str!("../locales/br.ftl");
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        let letters: Vec<char> = line.chars().collect();
        for pair in letters.windows(2) {
            let [before, letter] = pair else { unreachable!() };
            match (before, letter) {
                (before, ':' | ';' | '?' | '!' | '»') => assert_eq!(*before, '\u{a0}', "{line}"),
                ('«', after) => assert_eq!(*after, '\u{a0}', "{line}"),
                (_, '\'' | '"') => panic!("{line}"),
                _ => {}
            }
        }
    }
}

#[test]
fn no_french_or_english_is_left_over() {
    let page = days::CHARTER.html("br").standalone().to_string();
    assert!(page.contains(r#"<html lang="br""#));
    for foreign in ["cookie ", "cookies ", " the ", " les ", "{", "$"] {
        let text = page.split_once("<main").map_or(page.as_str(), |(_, main)| main);
        assert!(!text.to_lowercase().contains(foreign), "{foreign} in {text}");
    }
}
