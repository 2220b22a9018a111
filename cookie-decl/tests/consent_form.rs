//! The form and the banner as a browser reads them.
#![allow(dead_code, reason = "what counts is what visitors are asked")]

use std::collections::BTreeSet;

use cookie_decl::Decision;
use expect_test::expect;

mod dom;
use dom::{Element, elements_of, parse};

mod cookies {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]
        #![controller("<City> & \"Co\"")]
        #![languages(fr, en)]
        necessary {
            "City" | { fr: "Choix", en: "Choice" } | CHOICE = "choice" | { fr: "Retient.", en: "Remembers." }
                | 6 months, consent;
        }
        statistics {
            "<b>City</b>" | { fr: "Compteur", en: "Counter" } | "visits"
                | { fr: "Compte l’\"été\" & <i>vous</i>.", en: "Counts \"you\" & <i>us</i>." } | 13 months;
            #[script] "Matomo" | { fr: "Mesure", en: "Counting" } | "_pk_id.*"
                | { fr: "Distingue.", en: "Tells apart." } | up to 13 months, shared with "Matomo GmbH";
        }
        anonymous_statistics {
            "City" | { fr: "Totaux", en: "Totals" } | none | { fr: "Compte.", en: "Counts." };
        }
        #[title(fr: "Vidéos <3", en: "Videos <3")]
        #[about(fr: "Montre des vidéos.", en: "Shows videos.")]
        #[consent(required)]
        videos {
            #[third_party] "Video" | { fr: "Vidéos", en: "Videos" } | "theirs" | { fr: "Lit.", en: "Plays." } | session;
        }
    }
}
use cookies::{CHARTER, Statistics};

/// Nothing to choose.
mod plain {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]
        necessary { "City" | "Sign-in" | "sid" | "Keeps you signed in." | session; }
    }
}

/// A category of its own that does not say what it is for: its rows do.
mod untold {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]
        #![languages(fr, en)]
        necessary {
            "City" | { fr: "Choix", en: "Choice" } | CHOICE = "choice" | { fr: "Retient.", en: "Remembers." }
                | 6 months, consent;
        }
        #[title(fr: "Vidéos", en: "Videos")]
        #[consent(required)]
        videos {
            "City" | { fr: "Vidéos", en: "Videos" } | "volume" | { fr: "Retient le <son>.", en: "Keeps the <sound>." };
            _ | _ | "quality" | { fr: "Choisit la qualité.", en: "Chooses the quality." };
            _ | _ | "muted" | { fr: "Retient le <son>.", en: "Keeps the <sound>." };
        }
    }
}

#[test]
fn nobody_is_asked_without_a_word_what_for() {
    let asked = untold::CHARTER.consent("");
    for (language, expected) in [
        ("en", "Keeps the &lt;sound&gt;. Chooses the quality."),
        ("fr", "Retient le &lt;son&gt;. Choisit la qualité."),
    ] {
        let banner = untold::CHARTER.consent_banner(language, &asked, "/choice", "/cookies").to_string();
        assert!(banner.contains(&format!("</strong><br>{expected}</li>")), "{banner}");
        let form = untold::CHARTER.consent_form(language, &asked, "/choice").to_string();
        assert!(form.contains(&format!("-about\">{expected}</p>")), "{form}");
        let page = untold::CHARTER.html(language).to_string();
        assert!(page.contains(&format!(">{expected}</td>")), "{page}");
        // Above their table the purposes would stand twice.
        assert!(!page.contains(&format!("<p>{expected}")), "{page}");
    }
}

/// A table that asks for consent, and has nothing to object to.
mod asking {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]
        necessary { "City" | "Choice" | CHOICE = "choice" | "Remembers." | 6 months, consent; }
        statistics { "City" | "Counter" | "visits" | "Counts." | 13 months; }
    }
}

/// The other way round.
mod open_to_objection {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]
        necessary { "City" | "Choice" | CHOICE = "choice" | "Remembers." | 6 months, consent; }
        anonymous_statistics { "City" | "Totals" | "loads" | "Counts." | 1 day; }
    }
}

fn form(cookie: &str) -> String {
    CHARTER.consent_form("en", &CHARTER.consent(cookie), "/choice?a=1&b=\"2\"").to_string()
}

fn banner(cookie: &str) -> String {
    CHARTER.consent_banner("en", &CHARTER.consent(cookie), "/choice", "/cookies").to_string()
}

fn all<'a>(elements: &'a [Element], tag: &str) -> Vec<&'a Element> {
    elements.iter().filter(|element| element.tag == tag).collect()
}

#[test]
fn the_form() {
    expect![[r##"
        <form id="cookie-consent" class="cookie-consent" method="post" action="/choice?a=1&amp;b=&quot;2&quot;" lang="en" dir="ltr" aria-labelledby="cookie-consent-title">
        <h2 id="cookie-consent-title">Your choices about cookies</h2>
        <p>&lt;City&gt; &amp; &quot;Co&quot; asks for your choice about the cookies that this site can do without. You are free to accept or to refuse them, the site works either way, and you can change your mind at any time. How long your choice is remembered: 6 months.</p>
        <p>Tick what you accept, then save your choices. What is not ticked is refused.</p>
        <fieldset class="cookie-consent-category">
        <legend>Statistics cookies</legend>
        <p id="cookie-consent-to-statistics-about">They measure how the site is used, telling visitors apart, so that it can be improved.</p>
        <p><label><input type="checkbox" name="category" value="statistics" id="cookie-consent-to-statistics" aria-describedby="cookie-consent-to-statistics-about"> I accept: Statistics cookies</label></p>
        <details>
        <summary>The detailed list (2)</summary>
        <dl>
        <dt><code translate="no" dir="ltr">visits</code></dt>
        <dd>Counts &quot;you&quot; &amp; &lt;i&gt;us&lt;/i&gt;.</dd>
        <dd>Provider: &lt;b&gt;City&lt;/b&gt;</dd>
        <dd>Lifetime: 13 months</dd>
        <dt><code translate="no" dir="ltr">_pk_id.*</code></dt>
        <dd>Tells apart.</dd>
        <dd>Provider: Matomo</dd>
        <dd>Lifetime: Up to 13 months</dd>
        <dd>Also read by: Matomo GmbH</dd>
        </dl>
        </details>
        </fieldset>
        <fieldset class="cookie-consent-category">
        <legend>Anonymous statistics cookies</legend>
        <p id="cookie-consent-to-anonymous_statistics-about">They measure visits to this site, and to no other, without making it possible to identify you. Your consent is not needed, but you may object at any time.</p>
        <p><label><input type="checkbox" name="category" value="anonymous_statistics" id="cookie-consent-to-anonymous_statistics" aria-describedby="cookie-consent-to-anonymous_statistics-about"> I accept: Anonymous statistics cookies</label></p>
        <details>
        <summary>The detailed list (1)</summary>
        <dl>
        <dt>No cookie</dt>
        <dd>Counts.</dd>
        <dd>Provider: City</dd>
        <dd>Lifetime: Not applicable</dd>
        </dl>
        </details>
        </fieldset>
        <fieldset class="cookie-consent-category">
        <legend>Videos &lt;3</legend>
        <p id="cookie-consent-to-videos-about">Shows videos.</p>
        <p><label><input type="checkbox" name="category" value="videos" id="cookie-consent-to-videos" aria-describedby="cookie-consent-to-videos-about"> I accept: Videos &lt;3</label></p>
        <details>
        <summary>The detailed list (1)</summary>
        <dl>
        <dt><code translate="no" dir="ltr">theirs</code> <span class="cookie-charter-third-party">third party</span></dt>
        <dd>Plays.</dd>
        <dd>Provider: Video</dd>
        <dd>Lifetime: Until you close the browser</dd>
        </dl>
        </details>
        </fieldset>
        <p class="cookie-consent-buttons">
        <button type="submit" class="cookie-consent-button" name="choice" value="accept">Accept all</button>
        <button type="submit" class="cookie-consent-button" name="choice" value="refuse">Refuse all</button>
        <button type="submit" class="cookie-consent-button" name="choice" value="save">Save my choices</button>
        </p>
        <p><a href="#cookie-charter">Read the cookie charter</a></p>
        </form>
    "##]].assert_eq(&form(""));
}

#[test]
fn the_banner() {
    expect![[r#"
        <form id="cookie-consent-banner" class="cookie-consent cookie-consent-banner" method="post" action="/choice" lang="en" dir="ltr" aria-labelledby="cookie-consent-banner-title">
        <h2 id="cookie-consent-banner-title">Your choices about cookies</h2>
        <p>&lt;City&gt; &amp; &quot;Co&quot; asks for your choice about the cookies that this site can do without. You are free to accept or to refuse them, the site works either way, and you can change your mind at any time. How long your choice is remembered: 6 months.</p>
        <ul>
        <li><strong>Statistics cookies</strong><br>They measure how the site is used, telling visitors apart, so that it can be improved.</li>
        <li><strong>Anonymous statistics cookies</strong><br>They measure visits to this site, and to no other, without making it possible to identify you.</li>
        <li><strong>Videos &lt;3</strong><br>Shows videos.</li>
        </ul>
        <p class="cookie-consent-buttons">
        <button type="submit" class="cookie-consent-button" name="choice" value="accept">Accept all</button>
        <button type="submit" class="cookie-consent-button" name="choice" value="refuse">Refuse all</button>
        </p>
        <p><a href="/cookies">Choose in detail, or read the cookie charter</a></p>
        </form>
    "#]].assert_eq(&banner(""));
}

#[test]
fn a_browser_finds_no_error_and_nothing_that_a_policy_forbids() {
    for lang in ["fr", "en"] {
        let consent = CHARTER.consent("");
        let form = CHARTER.consent_form(lang, &consent, "/choice").to_string();
        let banner = CHARTER.consent_banner(lang, &consent, "/choice", "/cookies").to_string();
        let page = format!("<!doctype html><title>t</title>{form}{banner}");
        assert_eq!(*parse(&page).errors.borrow(), Vec::<String>::new(), "{lang}");
        for element in elements_of(&page) {
            let known = "html head title body form h2 p fieldset legend label input details summary dl dt dd code \
                         button a ul li strong br span";
            assert!(known.split_whitespace().any(|tag| tag == element.tag), "<{}>", element.tag);
            for name in element.attributes.keys() {
                assert!(name != "style" && !name.starts_with("on"), "<{} {name}>", element.tag);
            }
        }
        let elements = elements_of(&page);
        let ids: Vec<_> = elements.iter().filter_map(|element| element.attributes.get("id")).collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{ids:?}");
        for name in ["aria-labelledby", "aria-describedby"] {
            for id in elements.iter().filter_map(|element| element.attributes.get(name)) {
                assert!(ids.contains(&id), "{id}");
            }
        }
    }
}

#[test]
fn no_box_is_ticked_but_by_the_visitors_own_choice() {
    let ticked = |cookie: &str| -> Vec<String> {
        let elements = elements_of(&form(cookie));
        let boxes = all(&elements, "input");
        assert_eq!(boxes.len(), 3);
        let ticked = boxes.iter().filter(|input| input.attributes.contains_key("checked"));
        ticked.map(|input| input.attributes["value"].clone()).collect()
    };
    let earlier = "A box that is already ticked shows a choice that you made earlier.";
    assert_eq!(ticked(""), [""; 0]);
    assert!(!form("").contains(earlier));
    assert_eq!(ticked(&Decision::refuse_all(&CHARTER).request_pair()), [""; 0]);
    let granted = Decision::choose(&CHARTER).grant::<Statistics>().request_pair();
    assert_eq!(ticked(&granted), ["statistics"]);
    assert!(form(&granted).contains(earlier));
}

#[test]
fn the_buttons_differ_in_nothing_but_what_they_say() {
    for (page, values) in [(form(""), &["accept", "refuse", "save"][..]), (banner(""), &["accept", "refuse"])]
    {
        let elements = elements_of(&page);
        let buttons = all(&elements, "button");
        let found: Vec<_> = buttons.iter().map(|button| button.attributes["value"].as_str()).collect();
        assert_eq!(found, values);
        for button in buttons {
            let names: Vec<_> = button.attributes.keys().map(String::as_str).collect();
            assert_eq!(names, ["class", "name", "type", "value"]);
            assert_eq!(button.attributes["class"], "cookie-consent-button");
        }
    }
}

#[test]
fn the_banner_goes_with_the_answer_and_comes_again_with_the_question() {
    assert_ne!(banner(""), "");
    assert_eq!(banner(&Decision::accept_all(&CHARTER).request_pair()), "");
    assert_eq!(banner(&Decision::refuse_all(&CHARTER).request_pair()), "");
    assert_ne!(banner("choice=forged"), "");
}

#[test]
fn who_has_nothing_to_ask_asks_nothing() {
    let consent = plain::CHARTER.consent("");
    assert!(consent.is_answered());
    assert_eq!(plain::CHARTER.consent_form("en", &consent, "/").to_string(), "");
    assert_eq!(plain::CHARTER.consent_banner("en", &consent, "/", "/").to_string(), "");
}

#[test]
fn the_charter_leads_to_the_form_wherever_visitors_have_a_choice() {
    let leads = |charter: &cookie_decl::Charter| {
        let page = charter.html("en").consent_form_at("/choice").to_string();
        all(&elements_of(&page), "a").iter().any(|link| link.attributes["href"] == "/choice")
    };
    assert!(leads(&CHARTER) && leads(&asking::CHARTER) && leads(&open_to_objection::CHARTER));
    assert!(!leads(&plain::CHARTER));
}

#[test]
fn the_way_to_the_charter() {
    let consent = CHARTER.consent("");
    let form = CHARTER.consent_form("fr", &consent, "/");
    let target =
        |page: String| all(&elements_of(&page), "a").first().map(|link| link.attributes["href"].clone());
    assert_eq!(target(form.to_string()).as_deref(), Some("#cookie-charter"));
    assert_eq!(target(form.charter_at("/cookies?a=1&b=2").to_string()).as_deref(), Some("/cookies?a=1&b=2"));
    assert_eq!(target(form.charter_at("javascript:alert(1)").to_string()), None);
    assert!(form.heading_level(3).to_string().contains("<h3 id=\"cookie-consent-title\">"));
    assert!(form.heading_level(0).to_string().contains("<h1 "));
    assert!(form.heading_level(9).to_string().contains("<h6 "));
}
