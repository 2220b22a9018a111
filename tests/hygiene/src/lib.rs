//! Expansions where every name that they could lean on is missing or taken. That this package compiles is the test;
//! its tests show that the names lead where they should.
//!
//! The crate is known as `biscuits` alone, and no prelude is there: `Option`, `Some`, `Copy` and the macros of `std` are
//! out of reach, as they are for a user who shadows them.

#![no_implicit_prelude]

/// Names that an expansion must not mean, though they are those of the standard library.
pub mod shadows {
    #![allow(non_camel_case_types, missing_docs, reason = "they only stand in the way")]

    #[derive(::core::fmt::Debug)]
    pub struct Option;
    #[derive(::core::fmt::Debug)]
    pub struct Some;
    #[derive(::core::fmt::Debug)]
    pub struct None;
    #[derive(::core::fmt::Debug)]
    pub struct Result;
    #[derive(::core::fmt::Debug)]
    pub struct String;
    #[derive(::core::fmt::Debug)]
    pub struct Charter;
    #[derive(::core::fmt::Debug)]
    pub struct CookieDecl;
    #[derive(::core::fmt::Debug)]
    pub struct Text;
    #[derive(::core::fmt::Debug)]
    pub struct Category;
    #[derive(::core::fmt::Debug)]
    pub struct str;
    #[derive(::core::fmt::Debug)]
    pub struct bool;
}

/// Every kind of row, among shadows.
pub mod table {
    #[allow(unused_imports, reason = "they only stand in the way")]
    use super::shadows::*;

    ::biscuits::declare_cookies! {
        //! Every kind of row.
        #![site("https://data.example.org")]
        #![controller("Example City")]
        #![provider("Example City", policy = "https://example.org/privacy", country = "FR")]

        necessary {
            /// A cookie of ours.
            "Example City" | "Sign-in" | "sid": u64 | "Keeps you signed in." | session or 14 days, Domain = site;
            #[formerly("lang", Path = "/app")]
            _ | "Language" | "language": Text<::core::primitive::char> | "Remembers the language." | 1 year;
            _ | "Settings" | "settings": Json<::core::primitive::u8> | "Remembers settings." | 1 year;
            _ | "Baskets" | "basket_*" | "Keeps a basket." | 1 day;
            #[set_by("a library")]
            _ | "Sign-in" | "library" | "Keeps you signed in." | session, shared with "Nobody";
            #[cfg(any())]
            _ | "Nothing" | "nothing" | "Never compiled." | session;
            _ | "Choice" | "choice" | "Remembers your choice." | 6 months, consent;
        }
        #[script]
        statistics {
            "Example City" | "Counter" | "counter" | "Counts." | 1 day;
            _ | "Counter" | COUNTERS = "counter_*" | "Counts." | 1 day;
            _ | "Counter" | STORED = local_storage "counter" | "Counts." | until deleted;
        }
    }
}

/// Modules that bear the names of the roots of all paths.
pub mod core {
    /// The same.
    pub mod std {
        ::biscuits::declare_cookies! {
            #![site("https://data.example.org")]
            necessary { "Example City" | "Sign-in" | "sid" | "Keeps you signed in."; }
        }
    }
}

/// Reached through another crate's re-export.
pub mod reexport {
    /// As a crate that builds on ours would have it.
    pub mod framework {
        pub use ::biscuits::declare_cookies as cookies;
    }

    framework::cookies! {
        #![site("https://data.example.org")]
        necessary { "Example City" | "Sign-in" | "sid" | "Keeps you signed in."; }
    }
}

/// Written by a user's own macro, with cells that are its arguments.
pub mod generated {
    macro_rules! site {
        ($provider:literal, $name:literal, $value:ty) => {
            ::biscuits::declare_cookies! {
                #![site("https://data.example.org")]
                necessary { $provider | "Sign-in" | $name: $value | "Keeps you signed in." | 1 day; }
            }
        };
    }
    site!("Example City", "sid", u64);
}

/// Inside a function: the names end with it.
pub fn inside_a_function() -> &'static ::core::primitive::str {
    ::biscuits::declare_cookies! {
        #![site("https://data.example.org")]
        necessary { "Example City" | "Sign-in" | "inside" | "Keeps you signed in."; }
    }
    let _ = &CHARTER;
    INSIDE.name()
}

#[cfg(test)]
mod tests {
    use ::core::assert_eq;

    #[test]
    fn names_lead_to_their_rows() {
        assert_eq!(super::table::SID.name(), "sid");
        assert_eq!(super::table::SID.domain(), ::core::option::Option::Some("data.example.org"));
        assert_eq!(super::core::std::SID.path(), "/");
        assert_eq!(super::reexport::SID.name(), "sid");
        assert_eq!(
            super::generated::SID.max_age(),
            ::core::option::Option::Some(::core::time::Duration::from_secs(86_400))
        );
        assert_eq!(super::inside_a_function(), "inside");
        assert_eq!(super::table::CHARTER.rows.len(), 9);
    }
}
