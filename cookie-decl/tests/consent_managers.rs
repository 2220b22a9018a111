//! The choices of consent managers that a site already has: the values are those that the managers write.
#![allow(dead_code, reason = "what counts is the choice")]

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cookie_decl::{Answer, Charter, ChoiceFormat, Decision, NeedsConsent};

macro_rules! table {
    ($name:ident, $cookie:literal, $term:ident, [$($known_as:literal)*] $($revision:tt)?) => {
        mod $name {
            cookie_decl::declare_cookies! {
                #![site("https://www.example.org")]
                necessary {
                    #[script] $(#[revision($revision)])? "City" | "Consent" | CHOICE = $cookie | "Remembers your choice." | 1 year, consent = $term;
                }
                $(#[known_as($known_as)])* statistics { "City" | "Counter" | "visits" | "Counts." | 13 months; }
                marketing { "Ads" | "Advertising" | "ads" | "Advertises." | 1 day; }
                anonymous_statistics { "City" | "Totals" | "totals" | "Counts." | 1 day; }
            }
        }
    };
}

table!(vanilla, "cc_cookie", vanilla_cookieconsent, [] 3);
table!(klaro, "klaro", klaro, ["matomo"]);
table!(orejime, "eu-consent", orejime, ["matomo"]);
table!(tarteaucitron, "tarteaucitron", tarteaucitron, ["monservice"]);

/// Half an hour after the values were written.
fn now() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_795_448_523)
}

fn answer<C: NeedsConsent>(charter: &Charter, cookie: &str) -> Answer {
    charter.consent_at(cookie, now()).answer::<C>()
}

const VANILLA: &str = "cc_cookie=%7B%22categories%22%3A%5B%22statistics%22%2C%22necessary%22%5D%2C%22revision%22%3A3%2C%22data%22%3Anull%2C%22consentTimestamp%22%3A%222026-11-23T15%3A12%3A03.181Z%22%2C%22consentId%22%3A%22dec9c195-eb23-4cba-ac68-ddad12463e38%22%2C%22services%22%3A%7B%22necessary%22%3A%5B%5D%2C%22statistics%22%3A%5B%22matomo%22%5D%2C%22marketing%22%3A%5B%5D%7D%2C%22languageCode%22%3A%22fr%22%2C%22lastConsentTimestamp%22%3A%222026-11-23T15%3A12%3A03.181Z%22%2C%22expirationTime%22%3A1811171523189%7D";

#[test]
fn vanilla_cookieconsent() {
    use vanilla::{AnonymousStatistics, CHARTER, CHOICE, Marketing, Statistics};
    let consent = CHARTER.consent_at(VANILLA, now());
    assert_eq!(CHOICE.declaration().choice_format(), Some(ChoiceFormat::VanillaCookieconsent));
    assert_eq!(consent.answer::<Statistics>(), Answer::Granted);
    assert_eq!(consent.answer::<Marketing>(), Answer::Refused);
    assert_eq!(consent.answer::<AnonymousStatistics>(), Answer::Unanswered);
    assert!(consent.granted::<Statistics>().is_some() && consent.granted::<Marketing>().is_none());
    assert_eq!(consent.time(), Some(UNIX_EPOCH + Duration::from_secs(1_795_446_723)));
    // Its own end, a revision that is not the site's, and a time to come.
    let at = |seconds| {
        CHARTER.consent_at(VANILLA, UNIX_EPOCH + Duration::from_secs(seconds)).answer::<Statistics>()
    };
    assert_eq!(at(1_811_171_522), Answer::Granted);
    assert_eq!(at(1_811_171_523), Answer::Unanswered);
    assert_eq!(at(1_795_446_000), Answer::Unanswered);
    let revised = VANILLA.replace("%22revision%22%3A3", "%22revision%22%3A2");
    assert_eq!(answer::<Statistics>(&CHARTER, &revised), Answer::Unanswered);
}

#[test]
fn klaro_knows_services() {
    use klaro::{CHARTER, Marketing, Statistics};
    let cookie = "klaro=%7B%22session%22%3Atrue%2C%22matomo%22%3Atrue%7D";
    assert_eq!(answer::<Statistics>(&CHARTER, cookie), Answer::Granted);
    assert_eq!(answer::<Marketing>(&CHARTER, cookie), Answer::Unanswered);
    assert_eq!(answer::<Statistics>(&CHARTER, "klaro=%7B%22mymatomo%22%3Atrue%7D"), Answer::Unanswered);
}

#[test]
fn orejime_knows_purposes() {
    use orejime::{CHARTER, Marketing, Statistics};
    let cookie = "eu-consent={%22necessary%22:true%2C%22matomo%22:false%2C%22marketing%22:true}";
    assert_eq!(answer::<Statistics>(&CHARTER, cookie), Answer::Refused);
    assert_eq!(answer::<Marketing>(&CHARTER, cookie), Answer::Granted);
}

#[test]
fn tarteaucitron_knows_services_and_waits() {
    use tarteaucitron::{CHARTER, Marketing, Statistics};
    let cookie = "tarteaucitron=!exempt=true!marketing=wait!monservice=true";
    assert_eq!(answer::<Statistics>(&CHARTER, cookie), Answer::Granted);
    assert_eq!(answer::<Marketing>(&CHARTER, cookie), Answer::Unanswered);
}

#[test]
fn a_category_that_goes_by_several_ids_needs_them_all() {
    mod several {
        cookie_decl::declare_cookies! {
            #![site("https://www.example.org")]
            necessary {
                #[script] "City" | "Consent" | CHOICE = "klaro" | "Remembers." | 120 days, consent = klaro;
            }
            #[known_as("matomo", "hotjar")]
            statistics { "City" | "Counter" | "visits" | "Counts." | 13 months; }
        }
    }
    let check = |json: &str, expected| {
        assert_eq!(
            answer::<several::Statistics>(&several::CHARTER, &format!("klaro={json}")),
            expected,
            "{json}"
        );
    };
    check("{%22matomo%22:true%2C%22hotjar%22:true}", Answer::Granted);
    check("{%22matomo%22:true%2C%22hotjar%22:false}", Answer::Refused);
    check("{%22matomo%22:true}", Answer::Unanswered);
}

#[test]
fn what_a_manager_keeps_is_not_ours_to_write() {
    use klaro::{CHARTER, Statistics};
    let decision = Decision::refuse_all(&CHARTER);
    assert_eq!(decision.request_pair(), "");
    let answer = decision.answer("klaro=%7B%22matomo%22%3Atrue%7D; visits=1");
    assert!(answer.iter().all(|cookie| cookie.is_removal() && cookie.name() == "visits"));
    assert_eq!(answer.iter().count(), 1);
    // Our own format is no manager's.
    assert_eq!(
        self::answer::<Statistics>(&CHARTER, "klaro={%22v%22:1%2C%22t%22:1%2C%22c%22:{}%2C%22r%22:%22%22}"),
        Answer::Unanswered
    );
    #[cfg(feature = "charter")]
    {
        let consent = CHARTER.consent("");
        assert_eq!(CHARTER.consent_form("en", &consent, "/").to_string(), "");
        assert_eq!(CHARTER.consent_banner("en", &consent, "/", "/").to_string(), "");
    }
}
