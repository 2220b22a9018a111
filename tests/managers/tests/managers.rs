//! Each manager loads what is exported for it, shows what the table says, keeps a choice that the program reads, and clears
//! what it must.

use cookie_decl::Answer::{self, Granted, Refused, Unanswered};
use cookie_decl_managers::Step::{Accept, Choose, Open, Refuse, Set};
use cookie_decl_managers::{Manager, Moment, Step, Visit, export};

/// Of each sort a cookie: what is declared, what looks alike, and what is not the visitor's to refuse.
const COOKIES: &[&str] = &[
    "sessionid=s; Path=/; Secure; HttpOnly",
    "lang=fr; Path=/; Max-Age=1000",
    "hits=7; Path=/",
    "_pk_id.1.1fff=v; Path=/",
    "_pk_id.=v; Path=/",
    "countXer=1; Path=/",
    "ads=1; Path=/; Domain=example.org",
    "xads=1; Path=/; Domain=example.org",
];

/// The counter's cookie, where the table of each manager has it.
fn counter(manager: Manager) -> Step {
    match manager {
        Manager::Tarteaucitron => Set(&["count.er=1; Path=/"]),
        _ => Set(&["count.er=1; Path=/stats"]),
    }
}

fn visit(manager: Manager) -> Visit {
    Visit::new(manager, "fr")
}

#[track_caller]
fn answers(moment: &Moment, [audience, statistics, marketing]: [Answer; 3]) {
    let expected = [("anonymous_statistics", audience), ("marketing", marketing), ("statistics", statistics)];
    assert_eq!(moment.answers, expected.into(), "{}", moment.header);
}

/// All the cookies and the manager's own, less what was cleared.
#[track_caller]
fn keeps_all_but(moment: &Moment, manager: Manager, cleared: &[&str]) {
    let names = COOKIES.iter().filter_map(|line| line.split('=').next());
    let all = names.chain(["count.er", manager.cookie()]);
    let mut expected: Vec<_> = all.filter(|name| !cleared.contains(name)).collect();
    expected.sort_unstable();
    assert_eq!(moment.names(), expected, "{manager:?}");
}

fn spaces(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_banner_has_our_words_and_nothing_complains() {
    for manager in Manager::ALL {
        for (lang, words) in [
            ("fr", ["Tout accepter", "Tout refuser", "Ville d'<b class=\"smuggled\">Exemple</b> & Cie"]),
            ("en", ["Accept all", "Refuse all", "Ville d'<b class=\"smuggled\">Exemple</b> & Cie"]),
        ] {
            let visited = Visit::new(manager, lang).run(&[]);
            assert!(visited.complaints.is_empty(), "{manager:?} {:#?}", visited.complaints);
            for word in words {
                assert!(visited.banner.contains(word), "{manager:?} `{word}` is not in `{}`", visited.banner);
            }
        }
    }
}

#[test]
fn the_panel_has_our_rows_as_text() {
    for manager in Manager::ALL {
        let visited = visit(manager).run(&[Open]);
        assert!(visited.complaints.is_empty(), "{manager:?} {:#?}", visited.complaints);
        assert_eq!(visited.marks, 0, "{manager:?} made elements of a text");
        let words = [
            "Cookies de statistiques (matomo)",
            "Cookies de statistiques (counter)",
            "Cookies publicitaires",
            "_pk_id.*",
            "Distingue les visiteurs",
            "Matomo",
            "Compte vos visites",
            "Résume les visites",
            "Compte les pages vues",
            "90 jours",
            "Suit <b class=\"smuggled\">vos</b> <img src=\"x\" onerror=\"alert(1)\"> pas & gestes",
        ];
        let panel = spaces(&visited.panel.replace(['\u{a0}', '\u{202f}'], " "));
        for word in words {
            assert!(panel.contains(word), "{manager:?} `{word}` is not in `{panel}`");
        }
        assert!(!panel.contains("undefined") && !panel.contains("missing"), "{manager:?} {panel}");
    }
}

#[test]
fn the_charter_is_one_click_away() {
    for manager in [Manager::VanillaCookieconsent, Manager::Klaro, Manager::Orejime] {
        let visited = Visit::new(manager, "fr").run(&[]);
        assert!(
            visited.links.iter().any(|link| link == "/cookies?a=1&b=2"),
            "{manager:?} {:?}",
            visited.links
        );
    }
}

#[test]
fn nobody_has_answered_at_first() {
    for manager in Manager::ALL {
        let visited = visit(manager).run(&[]);
        // What needs no consent, tarteaucitron starts and writes down at once.
        let audience = if manager == Manager::Tarteaucitron { Granted } else { Unanswered };
        answers(visited.last(), [audience, Unanswered, Unanswered]);
        assert!(!visited.banner.is_empty(), "{manager:?}");
    }
}

#[test]
fn accepting_all_is_read_back() {
    for manager in Manager::ALL {
        let visited = visit(manager).run(&[Accept, Set(COOKIES), counter(manager), Accept]);
        assert!(visited.complaints.is_empty(), "{manager:?} {:#?}", visited.complaints);
        answers(visited.last(), [Granted, Granted, Granted]);
        keeps_all_but(visited.last(), manager, &[]);
    }
}

#[test]
fn refusing_all_is_read_back() {
    for manager in Manager::ALL {
        let visited = visit(manager).run(&[Refuse]);
        assert!(visited.complaints.is_empty(), "{manager:?} {:#?}", visited.complaints);
        answers(visited.last(), [Refused, Refused, Refused]);
    }
}

#[test]
fn one_category_is_read_back() {
    for manager in Manager::ALL {
        let visited = visit(manager).run(&[Choose(&["marketing"])]);
        answers(visited.last(), [Refused, Refused, Granted]);
        // A category of two services is granted by both.
        let visited = visit(manager).run(&[Choose(&["matomo"])]);
        answers(visited.last(), [Refused, Refused, Refused]);
        let visited = visit(manager).run(&[Choose(&["counter", "audience", "matomo"])]);
        answers(visited.last(), [Granted, Granted, Refused]);
    }
}

#[test]
fn withdrawing_clears_what_was_refused_and_nothing_else() {
    for manager in Manager::ALL {
        let visited = visit(manager).run(&[Accept, Set(COOKIES), counter(manager), Refuse]);
        assert!(visited.complaints.is_empty(), "{manager:?} {:#?}", visited.complaints);
        answers(visited.last(), [Refused, Refused, Refused]);
        keeps_all_but(visited.last(), manager, &["hits", "_pk_id.1.1fff", "count.er", "ads"]);
    }
}

#[test]
fn withdrawing_in_part_clears_that_part() {
    for manager in Manager::ALL {
        let choice = Choose(&["counter", "audience", "marketing"]);
        let visited = visit(manager).run(&[Accept, Set(COOKIES), counter(manager), choice]);
        answers(visited.last(), [Granted, Refused, Granted]);
        keeps_all_but(visited.last(), manager, &["_pk_id.1.1fff"]);
    }
}

/// Nobody should lose what counts without consent, or what is needed, by a first visit.
#[test]
fn a_visit_alone_clears_nothing_that_is_allowed() {
    for manager in Manager::ALL {
        let allowed = ["sessionid=s; Path=/; HttpOnly", "lang=fr; Path=/", "hits=7; Path=/"];
        let visited = visit(manager).with_cookies(&allowed).run(&[]);
        let names = visited.last().names();
        for name in ["sessionid", "lang", "hits"] {
            assert!(names.contains(&name), "{manager:?} {names:?}");
        }
    }
}

#[test]
fn a_choice_from_before_is_known() {
    for manager in Manager::ALL {
        let first = visit(manager).run(&[Refuse]);
        let pair = first.last().header.split("; ").find(|pair| pair.starts_with(manager.cookie())).unwrap();
        let again = visit(manager).with_cookies(&[&format!("{pair}; Path=/")]).run(&[]);
        assert!(again.complaints.is_empty(), "{manager:?} {:#?}", again.complaints);
        assert_eq!(again.banner, "", "{manager:?} asks again");
        answers(again.last(), [Refused, Refused, Refused]);
    }
}

/// `#[revision(3)]` stands on the row: both the manager and the program take a choice of before for none.
#[test]
fn a_revision_asks_again() {
    let manager = Manager::VanillaCookieconsent;
    let first = visit(manager).run(&[Accept]);
    let pair = first.last().header.split("; ").find(|pair| pair.starts_with(manager.cookie())).unwrap();
    assert!(pair.contains("%22revision%22%3A3"), "{pair}");
    let before = pair.replace("%22revision%22%3A3", "%22revision%22%3A2");
    let again = visit(manager).with_cookies(&[&format!("{before}; Path=/")]).run(&[]);
    assert!(again.banner.contains("Tout accepter"), "{again:?}");
    answers(again.last(), [Unanswered, Unanswered, Unanswered]);
}

/// Klaro shows the names of texts that are missing, which they are in a language that neither it nor the table has.
#[test]
fn klaro_has_words_on_a_page_of_any_language() {
    for lang in ["fr-CA", "EN-gb", "et"] {
        let visited = visit(Manager::Klaro).on_a_page_in(lang).run(&[Open]);
        let words = if lang == "EN-gb" { "Tells visitors apart" } else { "Distingue les visiteurs" };
        assert!(visited.panel.contains(words), "{lang} {}", visited.panel);
        let shown = format!("{} {}", visited.banner, visited.panel);
        assert!(!shown.contains("missing translation"), "{lang} {shown}");
    }
}

#[test]
fn the_choice_is_kept_as_the_table_says() {
    for manager in Manager::ALL {
        let visited = visit(manager).run(&[Accept]);
        let cookie = visited.last().cookie(manager.cookie());
        let declared = manager.charter().declarations().iter().find(|row| row.remembers_choice()).unwrap();
        let attributes = declared.attributes();
        assert!(cookie.host_only && cookie.domain == "www.example.org", "{manager:?} {cookie:?}");
        assert_eq!(cookie.path, attributes.path(), "{manager:?}");
        assert_eq!(cookie.secure, attributes.secure(), "{manager:?}");
        assert_eq!(cookie.same_site, attributes.same_site().as_str().to_lowercase(), "{manager:?}");
        assert_eq!(cookie.days, Some(180), "{manager:?}");
        let exported = export(manager, &manager.source(), "fr");
        assert!(!exported.notes.contains("no row remembers"), "{manager:?} {}", exported.notes);
        assert!(!exported.notes.contains("always writes"), "{manager:?} {}", exported.notes);
    }
}

/// Its own words are in the configuration's language, whatever the page's is.
#[test]
fn tarteaucitron_speaks_one_language() {
    let visited = visit(Manager::Tarteaucitron).on_a_page_in("en").run(&[Open]);
    assert!(visited.panel.contains("Interdire") && !visited.panel.contains("Deny"), "{}", visited.panel);
}

#[test]
fn tarteaucitron_starts_our_services_and_not_its_own() {
    let visited = visit(Manager::Tarteaucitron).run(&[]);
    assert_eq!(visited.events, ["audience"]);
    // It has a service `matomo` itself, which would ask for an account.
    let visited = visit(Manager::Tarteaucitron).run(&[Choose(&["matomo", "audience"])]);
    assert_eq!(visited.events, ["audience", "matomo"]);
}
