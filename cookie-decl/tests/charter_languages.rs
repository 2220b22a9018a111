//! Tables in languages that ask for more than English does: many plurals, another direction, a region.
//! After a wanted change: `UPDATE_EXPECT=1 cargo test -p cookie-decl --test charter_languages`.

use expect_test::expect_file;

/// Lengths on both sides of each border between the plurals of Slovenian, which has a dual.
#[allow(dead_code, reason = "the page is what is looked at")]
mod plurals {
    cookie_decl::declare_cookies! {
        #![site("https://www.example.org", "https://podatki.example.org")]
        #![updated("2026-11-23")]
        #![languages(sl)]
        #![provider("Matomo", country = "NZ")]
        necessary {
            "Mesto" | "Prijava" | "sessionid" | "Ohranja prijavo." | session or 1 day;
            _ | "Jezik" | "language" | "Shrani izbrani jezik." | 1 year;
            _ | "Odločitev o piškotkih" | "choice" | "Shrani vašo odločitev." | 6 months, consent;
            _ | "Obrazci" | "csrftoken" | "Varuje obrazce." | 2 hours;
        }
        statistics {
            "Mesto" | "Števec" | "visits" | "Šteje obiske." | 4 weeks after last visit;
            #[script]
            "Matomo" | "Statistika" | VISITOR = "_pk_id.*" | "Razlikuje obiskovalce." | up to 102 days;
        }
    }
}

/// Arabic, with Latin names wherever a table can hold one.
#[allow(dead_code, reason = "the page is what is looked at")]
mod rtl {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]
        #![controller("Example City!")]
        #![contact("mailto:privacy@example.org")]
        #![updated("2026-11-23")]
        #![languages(ar)]
        #![provider("Acme Inc.", policy = "https://acme.example/privacy", country = "FR")]
        necessary {
            "Acme Inc." | "تسجيل الدخول" | "_sessionid" | "يُبقيك مسجَّل الدخول." | session or 14 days;
            "مدينة المثال" | "اختيار ملفات تعريف الارتباط" | "choice" | "يحفظ اختيارك." | 6 months, consent;
        }
        statistics {
            #[script]
            "Acme Inc." | "قياس الزيارات" | VISITOR = "_pk_id.*" | "يميّز الزوار." | up to 13 months, shared with "Acme Inc.";
            #[third_party]
            _ | "فيديو (player.js)" | PLAYER = "vuid" | "يحسب المشاهدات." | 365 days;
        }
    }
}

/// One language of the standard texts in two regions.
#[allow(dead_code, reason = "the page is what is looked at")]
mod regions {
    cookie_decl::declare_cookies! {
        #![site("https://www.example.org")]
        #![languages(pt-BR, pt-PT, es-419)]
        necessary {
            "Cidade"
                | { pt-BR: "Entrar", pt-PT: "Iniciar sessão", es-419: "Ingresar" }
                | "sessionid"
                | { pt-BR: "Mantém você conectado.", pt-PT: "Mantém a sessão iniciada.", es-419: "Mantiene la sesión." }
                | session;
        }
    }
}

#[test]
fn plurals() {
    expect_file!["expected/plurals.sl.txt"].assert_eq(&plurals::CHARTER.text("sl").to_string());
}

#[test]
fn right_to_left() {
    let charter = &rtl::CHARTER;
    expect_file!["expected/rtl.ar.html"].assert_eq(&charter.html("ar").to_string());
    expect_file!["expected/rtl.ar.txt"].assert_eq(&charter.text("ar").to_string());
}

/// Latin names stay whole on a page that is written from right to left: with `<bdi>` or `dir="ltr"` in HTML, with the marks
/// of Unicode elsewhere.
#[test]
fn names_are_kept_apart() {
    let html = rtl::CHARTER.html("ar").standalone().to_string();
    assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(html.contains("<code translate=\"no\" dir=\"ltr\">_pk_id.*</code>"));
    assert!(html.contains("<bdi>Acme Inc.</bdi></a>"));
    assert!(html.contains("<bdi>Example City!</bdi>"));
    assert!(html.contains("\u{2066}Example City!\u{2069}</title>"));
    // Text that runs as the page does needs nothing.
    assert!(html.contains(">مدينة المثال<"));
    let markdown = rtl::CHARTER.markdown("ar").to_string();
    assert!(markdown.contains("\u{2066}`_pk_id.*`\u{2069}"));
    assert!(markdown.contains("[\u{2066}Acme Inc.\u{2069}](<https://acme.example/privacy>)"));
    let text = rtl::CHARTER.text("ar").to_string();
    assert!(text.contains("\u{2066}_pk_id.*\u{2069}"));
    assert!(text.contains("\u{2066}Acme Inc.\u{2069}"));
    for page in [html, markdown, text] {
        let count = |mark: char| page.matches(mark).count();
        assert_eq!(count('\u{2066}'), count('\u{2069}'));
        // A sentence that begins with such a name runs as the page does.
        assert!(page.contains("\u{2066}Acme Inc.\u{2069} (") && !page.contains("\u{2066}\u{2066}"));
        assert!(!page.contains("<bdi>\u{2066}"));
    }
}

/// A page from left to right holds no marks.
#[test]
fn marks_are_for_the_other_direction_alone() {
    let is_mark =
        |c: char| matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let pages = [plurals::CHARTER.html("sl").to_string(), plurals::CHARTER.text("sl").to_string()];
    for page in pages {
        assert!(!page.contains(is_mark) && !page.contains("<bdi>"));
    }
}

#[cfg(feature = "consent")]
#[test]
fn form_and_banner_run_from_right_to_left() {
    let consent = rtl::CHARTER.consent("");
    let form = rtl::CHARTER.consent_form("ar", &consent, "/choice").to_string();
    let banner = rtl::CHARTER.consent_banner("ar", &consent, "/choice", "/cookies").to_string();
    for page in [&form, &banner] {
        assert!(page.contains(" lang=\"ar\" dir=\"rtl\""), "{page}");
        assert!(page.contains("\u{2066}Example City!\u{2069}"), "{page}");
    }
    assert!(form.contains("<code translate=\"no\" dir=\"ltr\">_pk_id.*</code>"), "{form}");
    assert!(form.contains("<bdi>Acme Inc.</bdi>"), "{form}");
}

#[test]
fn a_region_reads_the_texts_of_its_language() {
    let charter = &regions::CHARTER;
    assert_eq!(charter.languages(), ["pt-BR", "pt-PT", "es-419"]);
    for (asked, tag, title, service) in [
        ("pt-BR", "pt-BR", "Política de cookies", "Entrar"),
        ("pt-PT", "pt-PT", "Política de cookies", "Iniciar sessão"),
        ("pt", "pt-BR", "Política de cookies", "Entrar"),
        ("es-MX", "es-419", "Política de cookies", "Ingresar"),
    ] {
        let page = charter.html(asked).to_string();
        assert!(
            page.starts_with(&format!("<article class=\"cookie-charter\" lang=\"{tag}\" dir=\"ltr\"")),
            "{asked}"
        );
        assert!(page.contains(title) && page.contains(service), "{asked}");
    }
    assert!(charter.text("pt").to_string().contains("O que é um cookie?"));
    assert!(charter.text("es").to_string().contains("¿Qué es una cookie?"));
}

#[test]
fn the_header_chooses_among_the_tables_languages() {
    for (header, language) in [
        ("es-ES, en;q=0.9", "es-419"),
        ("pt-PT;q=0.5, pt;q=0.1", "pt-PT"),
        ("pt", "pt-BR"),
        ("es;q=0.2, *;q=0.1", "es-419"),
        ("*", "pt-BR"),
        ("de", "pt-BR"),
        ("", "pt-BR"),
        (";;q=,é", "pt-BR"),
    ] {
        assert_eq!(regions::CHARTER.negotiate(header), language, "{header}");
    }
}
