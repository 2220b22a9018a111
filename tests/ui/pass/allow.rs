//! Each rule that can be lifted is lifted by its `#[allow(…)]`, for its row: neither an error nor a warning is left.
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

fn main() {
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
