//! Each rule that can be lifted is lifted: by `#[allow(…)]` for a row, by `#![allow(…)]` for a table and its sources, by
//! `#[cookie_decl::allow(…)]` for a piece of code. Neither an error nor a warning is left.
#![deny(warnings)]

mod altered {
    cookie_decl::declare_cookies! {
        #![site("https://192.0.2.1", "https://intranet")]

        necessary {
            #[allow(domain_ip_address, reason = "the test bench has no name")]
            "Example City" | "Test bench" | "bench_id" | "Keeps you signed in." | Domain = "192.0.2.1";
            #[allow(domain_single_label, reason = "the intranet has no other name")]
            _ | "Intranet" | "intranet_id" | _ | Domain = "intranet";
        }
    }
}

pub mod cookies {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]

        necessary {
            #[allow(lifetime_over_400_days, reason = "an old application says so")]
            "Example City" | "Old" | "two_years" | "Keeps you signed in." | 2 years;
            #[allow(revision_asks_nobody, reason = "an auditor reads that the page has changed")]
            #[revision(1)]
            _ | _ | "revised" | _;
            #[allow(path_relative, reason = "an old application says so")]
            _ | _ | "relative" | _ | Path = "app";
            #[allow(path_too_long, reason = "an old application says so")]
            _ | _ | "long_path" | _ | Path = "/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
            #[allow(domain_leading_dot, reason = "an old application says so")]
            _ | _ | "dotted" | _ | Domain = ".example.org";
            #[allow(name_not_token, reason = "an old application reads it")]
            _ | _ | "sidebar:state" | _;
            _ | _ | "scoped" | _;
            #[allow(name_in_two_scopes, reason = "an old application sets both")]
            _ | _ | OTHER_SCOPED = "scoped" | _ | Path = "/other";
            #[allow(prefix_spelling, reason = "an old application reads it")]
            _ | _ | "__secure-id" | _;
            #[allow(path_not_ascii, reason = "an old application says so")]
            _ | _ | "not_ascii" | _ | Path = "/café";
            #[allow(partitioned_without_none, reason = "to be embedded soon")]
            _ | _ | "partitioned" | _ | Partitioned;
            #[allow(path_trailing_slash, reason = "an old application says so")]
            _ | _ | "slash" | _ | Path = "/docs/";
            #[allow(domain_equals_host, reason = "an old application says so")]
            _ | _ | "host" | _ | Domain = "data.example.org";
            #[allow(names_differ_by_case, reason = "an old application reads it")]
            _ | _ | OTHER_HOST = "Host" | _;
            #[allow(unused_allow, reason = "the rule is lifted for the next version")]
            #[allow(name_not_token, reason = "it will have a colon again")]
            _ | _ | "ready" | _;
        }
    }
}

mod table_wide {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]
        #![provider("Matomo", policy = "https://matomo.example/privacy")]
        #![allow(unused_provider, reason = "its rows come with the next version")]

        necessary {
            "Example City" | "Session" | "id" | "Keeps you signed in.";
            _ | "Choice" | "choice" | "Remembers your choice." | 6 months, consent;
        }
        statistics {
            "Example City" | "Counter" | "visits" | "Counts your visits." | 1 year;
        }
    }
}

mod sources {
    use cookie::{Cookie, CookieJar};
    use tower_cookies::Cookies;
    use tower_sessions::{MemoryStore, SessionManagerLayer};

    #[cookie_decl::allow(undeclared, reason = "removed with the old portal")]
    pub fn undeclared() -> Cookie<'static> {
        Cookie::new("tracking", "1")
    }

    pub struct Counter;

    #[cookie_decl::allow(set_around_constant, reason = "a demonstration")]
    impl Counter {
        pub fn set_around_constant() -> Cookie<'static> {
            Cookie::new("visits", "1")
        }
    }

    pub struct Config {
        pub name: String,
    }

    #[cookie_decl::allow(unreadable_name, reason = "the tenants choose it")]
    pub mod unreadable {
        pub fn name(config: &super::Config) -> cookie::Cookie<'static> {
            cookie::Cookie::new(config.name.clone(), "1")
        }
    }

    #[cookie_decl::allow(written_as_is, reason = "the value is a number")]
    pub fn written_as_is(jar: &Cookies) {
        jar.add(super::table_wide::ID.set("7").into());
    }

    #[cookie_decl::allow(undeclared_removal, reason = "set by the portal before this one")]
    pub fn undeclared_removal(jar: &mut CookieJar) {
        jar.remove(Cookie::from("portal"));
    }

    #[cookie_decl::allow(removal_elsewhere, reason = "set there by the portal before this one")]
    pub fn removal_elsewhere(jar: &mut CookieJar) {
        jar.remove(Cookie::build("id").path("/portal"));
    }

    #[cookie_decl::allow(library_not_named, reason = "this program sets it too")]
    pub fn library_not_named() -> SessionManagerLayer<MemoryStore> {
        SessionManagerLayer::new(MemoryStore::default())
    }
}

fn main() {
    let mut jar = cookie::CookieJar::new();
    sources::undeclared_removal(&mut jar);
    sources::removal_elsewhere(&mut jar);
    sources::written_as_is(&Default::default());
    let _layer = sources::library_not_named();
    let config = sources::Config { name: std::env::args().next().unwrap_or_default() };
    assert_eq!(sources::undeclared().name(), "tracking");
    assert_eq!(sources::Counter::set_around_constant().name(), "visits");
    assert_eq!(sources::unreadable::name(&config).name(), config.name);
    assert_eq!(table_wide::VISITS.name(), "visits");

    // What is allowed is written as it stands.
    assert!(cookies::TWO_YEARS.set("").to_string().ends_with("; Max-Age=63072000"));
    assert!(cookies::RELATIVE.set("").to_string().contains("; Path=app;"));
    assert!(cookies::LONG_PATH.path().len() > 1024);
    assert!(cookies::DOTTED.set("").to_string().contains("; Domain=.example.org;"));
    assert_eq!(cookies::SIDEBAR_STATE.name(), "sidebar:state");
    assert_ne!(cookies::SCOPED.path(), cookies::OTHER_SCOPED.path());
    assert_eq!(cookies::ID.name(), "__secure-id");
    assert_eq!(cookies::NOT_ASCII.path(), "/café");
    assert!(cookies::PARTITIONED.partitioned());
    assert_eq!(cookies::SLASH.path(), "/docs/");
    assert_eq!(cookies::HOST.domain(), Some("data.example.org"));
    assert_eq!(cookies::OTHER_HOST.name(), "Host");
    assert_eq!(cookies::READY.name(), "ready");
    assert_eq!(altered::BENCH_ID.domain(), Some("192.0.2.1"));
    assert_eq!(altered::INTRANET_ID.domain(), Some("intranet"));
}
