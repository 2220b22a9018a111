//! The libraries, each with its defaults as its published source has them, in the version that is named.
//!
//! Terms leave out what a row has by default: `Secure`, `HttpOnly`, `SameSite=Lax`, `Path=/`, no Domain.

use super::library::{Library, Renaming, Switch};

/// All libraries that are known to set a cookie under a name of their own.
pub static LIBRARIES: &[Library] = &[
    // actix-session 0.11, and through it actix-identity.
    Library {
        krate: "actix-session",
        types: &["actix_session::SessionMiddleware", "actix_session::config::SessionMiddlewareBuilder"],
        name: "id",
        name_setters: &["cookie_name"],
        renaming: &[],
        only_after: None,
        service: "Session",
        purpose: "Keeps what the visitor does together from page to page.",
        terms: "session",
    },
    // tower-sessions 0.15, and through it axum-login and axum-messages.
    Library {
        krate: "tower-sessions",
        types: &[
            "tower_sessions::SessionManagerLayer",
            "tower_sessions::service::SessionManagerLayer",
            "axum_login::tower_sessions::SessionManagerLayer",
            "axum_login::tower_sessions::service::SessionManagerLayer",
        ],
        name: "id",
        name_setters: &["with_name"],
        renaming: &[],
        only_after: None,
        service: "Session",
        purpose: "Keeps what the visitor does together from page to page.",
        terms: "session, SameSite = Strict",
    },
    // axum_session 0.22.
    Library {
        krate: "axum_session",
        types: &["axum_session::SessionConfig"],
        name: "session",
        name_setters: &["with_session_name"],
        renaming: &[Renaming::Prefixed(Switch::on("with_prefix_with_host", &["true"]), "__Host-")],
        only_after: None,
        service: "Session",
        purpose: "Keeps what the visitor does together from page to page.",
        terms: "100 days, Secure = false",
    },
    Library {
        krate: "axum_session",
        types: &["axum_session::SessionConfig"],
        name: "store",
        name_setters: &["with_store_name"],
        renaming: &[Renaming::Prefixed(Switch::on("with_prefix_with_host", &["true"]), "__Host-")],
        only_after: Some(Switch::on("with_mode", &["OptIn", "Manual"])),
        service: "Session",
        purpose: "Remembers that the visitor agreed to a session.",
        terms: "100 days, Secure = false",
    },
    // axum_csrf 0.12.
    Library {
        krate: "axum_csrf",
        types: &["axum_csrf::CsrfConfig"],
        name: "Csrf_Token",
        name_setters: &["with_cookie_name"],
        renaming: &[Renaming::Prefixed(Switch::on("with_prefix_with_host", &["true"]), "__Host-")],
        only_after: None,
        service: "Protection of forms",
        purpose: "Makes sure that forms are sent from this site's own pages.",
        terms: "6 hours, Secure = false",
    },
    // axum-sessions 0.6, superseded by tower-sessions.
    Library {
        krate: "axum-sessions",
        types: &["axum_sessions::SessionLayer"],
        name: "sid",
        name_setters: &["with_cookie_name"],
        renaming: &[],
        only_after: None,
        service: "Session",
        purpose: "Keeps what the visitor does together from page to page.",
        terms: "1 day, SameSite = Strict",
    },
    // axum-flash 0.8.
    Library {
        krate: "axum-flash",
        types: &["axum_flash::Config"],
        name: "axum-flash",
        name_setters: &[],
        renaming: &[],
        only_after: None,
        service: "Notices",
        purpose: "Shows a notice on the next page, such as “saved”.",
        terms: "10 minutes, SameSite = Strict",
    },
    // axum-security 0.0.2. Its OAuth and OpenID Connect cookies bear the name of a provider.
    Library {
        krate: "axum-security",
        types: &["axum_security::cookie::CookieContext", "axum_security::cookie::CookieSessionBuilder"],
        name: "session",
        name_setters: &[],
        renaming: &[],
        only_after: None,
        service: "Session",
        purpose: "Keeps what the visitor does together from page to page.",
        terms: "session, SameSite = Strict",
    },
    // actix-csrf 0.8.
    Library {
        krate: "actix-csrf",
        types: &["actix_csrf::CsrfMiddleware"],
        name: "__Host-Csrf-Token",
        name_setters: &["cookie_name"],
        renaming: &[
            Renaming::Named("host_prefixed_cookie_name", "__Host-"),
            Renaming::Named("secure_prefixed_cookie_name", "__Secure-"),
            Renaming::Replaced(Switch::on("domain", &[]), "__Host-", "__Secure-"),
        ],
        only_after: None,
        service: "Protection of forms",
        purpose: "Makes sure that forms are sent from this site's own pages.",
        terms: "session, SameSite = Strict",
    },
    // actix-web-flash-messages 0.5; its `SessionMessageStore` sets no cookie of its own.
    Library {
        krate: "actix-web-flash-messages",
        types: &[
            "actix_web_flash_messages::storage::CookieMessageStore",
            "actix_web_flash_messages::storage::CookieMessageStoreBuilder",
        ],
        name: "_flash",
        name_setters: &["cookie_name"],
        renaming: &[],
        only_after: None,
        service: "Notices",
        purpose: "Shows a notice on the next page, such as “saved”.",
        terms: "session",
    },
    // tower-surf 0.3.
    Library {
        krate: "tower-surf",
        types: &["tower_surf::Surf"],
        name: "csrf_token",
        name_setters: &["cookie_name"],
        renaming: &[Renaming::PrefixedUnless(Switch::on("prefix", &["false"]), "__HOST-")],
        only_after: None,
        service: "Protection of forms",
        purpose: "Makes sure that forms are sent from this site's own pages.",
        terms: "session, SameSite = Strict",
    },
    // rocket 0.5: setting a notice, not reading it by `FlashMessage`. Secure only where Rocket itself speaks TLS.
    Library {
        krate: "rocket",
        types: &[
            "rocket::response::Flash::new",
            "rocket::response::Flash::success",
            "rocket::response::Flash::warning",
            "rocket::response::Flash::error",
        ],
        name: "_flash",
        name_setters: &[],
        renaming: &[],
        only_after: None,
        service: "Notices",
        purpose: "Shows a notice on the next page, such as “saved”.",
        terms: "5 minutes, Secure = false, HttpOnly = false, SameSite = Strict",
    },
    // rocket_oauth2 0.5: a private cookie, which Rocket lets expire after a week.
    Library {
        krate: "rocket_oauth2",
        types: &["rocket_oauth2::OAuth2::fairing", "rocket_oauth2::OAuth2::custom"],
        name: "rocket_oauth2_state",
        name_setters: &[],
        renaming: &[],
        only_after: None,
        service: "Sign-in",
        purpose: "Makes sure that the answer of the sign-in service belongs to this visitor.",
        terms: "1 week, Secure = false",
    },
    // rocket_csrf 0.3, for rocket 0.4: no SameSite.
    Library {
        krate: "rocket_csrf",
        types: &["rocket_csrf::Fairing", "rocket_csrf::CsrfConfig"],
        name: "csrf_token",
        name_setters: &["with_cookie_name"],
        renaming: &[],
        only_after: None,
        service: "Protection of forms",
        purpose: "Makes sure that forms are sent from this site's own pages.",
        terms: "1 day, Secure = false",
    },
    // poem 3.1: no SameSite, which browsers take for Lax.
    Library {
        krate: "poem",
        types: &["poem::session::CookieConfig"],
        name: "poem-session",
        name_setters: &["name"],
        renaming: &[],
        only_after: None,
        service: "Session",
        purpose: "Keeps what the visitor does together from page to page.",
        terms: "session",
    },
    Library {
        krate: "poem",
        types: &["poem::middleware::Csrf"],
        name: "poem-csrf-token",
        name_setters: &["cookie_name"],
        renaming: &[],
        only_after: None,
        service: "Protection of forms",
        purpose: "Makes sure that forms are sent from this site's own pages.",
        terms: "1 day, SameSite = Strict",
    },
    // salvo 1.1: Secure where the request came by https.
    Library {
        krate: "salvo-session",
        types: &[
            "salvo::session::SessionHandler",
            "salvo::prelude::SessionHandler",
            "salvo_session::SessionHandler",
        ],
        name: "salvo.session.id",
        name_setters: &["cookie_name"],
        renaming: &[],
        only_after: None,
        service: "Session",
        purpose: "Keeps what the visitor does together from page to page.",
        terms: "1 day",
    },
    Library {
        krate: "salvo-flash",
        types: &[
            "salvo::flash::CookieStore",
            "salvo::flash::cookie_store",
            "salvo_flash::CookieStore",
            "salvo_flash::cookie_store",
        ],
        name: "salvo.flash",
        name_setters: &["name"],
        renaming: &[],
        only_after: None,
        service: "Notices",
        purpose: "Shows a notice on the next page, such as “saved”.",
        terms: "1 minute",
    },
    Library {
        krate: "salvo-csrf",
        types: &[
            "salvo::csrf::CookieStore",
            "salvo::csrf::cookie_store",
            "salvo::csrf::bcrypt_cookie_csrf",
            "salvo::csrf::hmac_cookie_csrf",
            "salvo::csrf::aes_gcm_cookie_csrf",
            "salvo::csrf::ccp_cookie_csrf",
            "salvo_csrf::CookieStore",
            "salvo_csrf::cookie_store",
            "salvo_csrf::bcrypt_cookie_csrf",
            "salvo_csrf::hmac_cookie_csrf",
            "salvo_csrf::aes_gcm_cookie_csrf",
            "salvo_csrf::ccp_cookie_csrf",
        ],
        name: "salvo.csrf",
        name_setters: &["name"],
        renaming: &[],
        only_after: None,
        service: "Protection of forms",
        purpose: "Makes sure that forms are sent from this site's own pages.",
        terms: "1 day, SameSite = Strict",
    },
    // leptos-use-color-mode 0.20, also through leptos-use: set by the page's script too.
    Library {
        krate: "leptos-use-color-mode",
        types: &["leptos_use::UseColorModeOptions", "leptos_use_color_mode::UseColorModeOptions"],
        name: "leptos-use-color-scheme",
        name_setters: &["cookie_name"],
        renaming: &[],
        only_after: Some(Switch::on("cookie_enabled", &["true"])),
        service: "Display",
        purpose: "Remembers whether the visitor chose light or dark colours.",
        terms: "1 year, Secure = false, HttpOnly = false",
    },
    // leptos_i18n 0.6, by default: set by the page's script too.
    Library {
        krate: "leptos_i18n",
        types: &[
            "leptos_i18n::load_locales",
            "leptos_i18n::declare_locales",
            "leptos_i18n::context::init_i18n_context",
            "leptos_i18n::context::init_i18n_context_with_options",
            "leptos_i18n::context::provide_i18n_context",
            "leptos_i18n::context::provide_i18n_context_with_options",
            "leptos_i18n::provide_i18n_context",
        ],
        name: "i18n_pref_locale",
        name_setters: &["cookie_name"],
        renaming: &[],
        only_after: None,
        service: "Language",
        purpose: "Remembers the language that the visitor chose.",
        terms: "session, Secure = false, HttpOnly = false",
    },
    // pavex_session 0.2; the name stands in its configuration.
    Library {
        krate: "pavex_session",
        types: &[
            "pavex_session::SessionConfig",
            "pavex_session::config::SessionConfig",
            "pavex_session::config::SessionCookieConfig",
            "pavex_session::finalize_session",
            "pavex_session::FINALIZE_SESSION",
        ],
        name: "id",
        name_setters: &["name"],
        renaming: &[],
        only_after: None,
        service: "Session",
        purpose: "Keeps what the visitor does together from page to page.",
        terms: "1 day",
    },
    // tide 0.16: Secure where the request came by https.
    Library {
        krate: "tide",
        types: &["tide::sessions::SessionMiddleware"],
        name: "tide.sid",
        name_setters: &["with_cookie_name"],
        renaming: &[],
        only_after: None,
        service: "Session",
        purpose: "Keeps what the visitor does together from page to page.",
        terms: "1 day, SameSite = Strict",
    },
    // trillium-sessions 0.6: Secure where the request came by https.
    Library {
        krate: "trillium-sessions",
        types: &["trillium_sessions::SessionHandler", "trillium_sessions::sessions"],
        name: "trillium.sid",
        name_setters: &["with_cookie_name"],
        renaming: &[],
        only_after: None,
        service: "Session",
        purpose: "Keeps what the visitor does together from page to page.",
        terms: "1 day",
    },
    // gotham 0.8.
    Library {
        krate: "gotham",
        types: &["gotham::middleware::session::NewSessionMiddleware"],
        name: "_gotham_session",
        name_setters: &["with_cookie_name"],
        renaming: &[],
        only_after: None,
        service: "Session",
        purpose: "Keeps what the visitor does together from page to page.",
        terms: "session",
    },
    // viz 0.11: its sessions and its protection of forms share these options.
    Library {
        krate: "viz",
        types: &["viz::middleware::helper::CookieOptions"],
        name: "viz.sid",
        name_setters: &["new"],
        renaming: &[],
        only_after: None,
        service: "Session",
        purpose: "Keeps what the visitor does together from page to page.",
        terms: "1 day",
    },
    // ntex-session 4.1: no SameSite, which browsers take for Lax.
    Library {
        krate: "ntex-session",
        types: &["ntex_session::CookieSession"],
        name: "ntex-session",
        name_setters: &["name"],
        renaming: &[],
        only_after: None,
        service: "Session",
        purpose: "Keeps what the visitor does together from page to page.",
        terms: "session",
    },
    // cot 0.7, through tower-sessions.
    Library {
        krate: "cot",
        types: &["cot::middleware::SessionMiddleware"],
        name: "id",
        name_setters: &["name"],
        renaming: &[],
        only_after: None,
        service: "Session",
        purpose: "Keeps what the visitor does together from page to page.",
        terms: "session, SameSite = Strict",
    },
    // rauthy-client 0.15.
    Library {
        krate: "rauthy-client",
        types: &[
            "rauthy_client::handler::axum::validate_redirect_principal",
            "rauthy_client::handler::actix_web::validate_redirect_principal",
            "rauthy_client::handler::validate_principal_generic",
        ],
        name: "OIDC_STATE",
        name_setters: &[],
        renaming: &[],
        only_after: None,
        service: "Sign-in",
        purpose: "Makes sure that the answer of the sign-in service belongs to this visitor.",
        terms: "5 minutes",
    },
    // autumn-web 0.9: every application has a session.
    Library {
        krate: "autumn-web",
        types: &["autumn_web::app"],
        name: "autumn.sid",
        name_setters: &[],
        renaming: &[],
        only_after: None,
        service: "Session",
        purpose: "Keeps what the visitor does together from page to page.",
        terms: "1 day",
    },
    Library {
        krate: "autumn-web",
        types: &[
            "autumn_web::consent::accept_all_cookie",
            "autumn_web::consent::reject_non_essential_cookie",
        ],
        name: "autumn.consent",
        name_setters: &[],
        renaming: &[],
        only_after: None,
        service: "Cookie preferences",
        purpose: "Remembers the visitor's choice of cookies.",
        terms: "180 days",
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::{BuilderCall, SiteName};

    fn after(library: &Library, calls: &[(&str, &str)]) -> Option<String> {
        let name = |text: &str| SiteName::Exact(text.to_owned());
        let calls: Vec<BuilderCall<'_>> = calls
            .iter()
            .map(|(method, argument)| BuilderCall { method, word: argument, name: name(argument) })
            .collect();
        library.name_after(&calls).map(|name| match name {
            SiteName::Exact(name) => name,
            other => panic!("{other:?}"),
        })
    }

    #[test]
    fn each_row_is_one_that_a_table_takes() {
        for library in LIBRARIES {
            for calls in [
                vec![],
                vec![("with_prefix_with_host", "true"), ("with_mode", "OptIn"), ("cookie_enabled", "true")],
            ] {
                let Some(name) = after(library, &calls) else { continue };
                let row = library.row(&SiteName::Exact(name)).expect("a name");
                let row = row.replacen("PROVIDER", "\"Example\"", 1);
                let table = format!("#![site(\"https://example.org\")] necessary {{ {row} }}");
                let (table, errors) = crate::read(table.parse().expect("tokens"));
                let errors: Vec<&str> = errors.iter().map(|error| &*error.message).collect();
                assert_eq!(errors, [""; 0], "{row}");
                assert_eq!(table.rows.len(), 1);
            }
        }
    }

    #[test]
    fn each_path_begins_with_a_crate() {
        for library in LIBRARIES {
            assert!(!library.types.is_empty(), "{}", library.krate);
            for path in library.types {
                assert!(path.split("::").count() > 1 && !path.contains('-'), "{path}");
            }
        }
    }

    #[test]
    fn builder_calls_change_the_name() {
        let find = |krate: &str, name: &str| {
            LIBRARIES
                .iter()
                .find(|library| library.krate == krate && library.name == name)
                .expect("a library")
        };
        for (krate, name, calls, expected) in [
            ("tower-sessions", "id", &[][..], Some("id")),
            ("tower-sessions", "id", &[("with_name", "sid")], Some("sid")),
            (
                "tower-sessions",
                "id",
                &[("with_name", "a"), ("with_secure", "true"), ("with_name", "b")],
                Some("b"),
            ),
            ("axum_session", "session", &[("with_prefix_with_host", "true")], Some("__Host-session")),
            ("axum_session", "session", &[("with_prefix_with_host", "false")], Some("session")),
            (
                "axum_session",
                "session",
                &[("with_prefix_with_host", "true"), ("with_session_name", "s")],
                Some("__Host-s"),
            ),
            (
                "axum_session",
                "session",
                &[("with_prefix_with_host", "true"), ("with_prefix_with_host", "false")],
                Some("session"),
            ),
            ("axum_session", "store", &[], None),
            ("axum_session", "store", &[("with_mode", "Persistent")], None),
            ("axum_session", "store", &[("with_mode", "OptIn")], Some("store")),
            ("tower-surf", "csrf_token", &[], Some("__HOST-csrf_token")),
            ("tower-surf", "csrf_token", &[("cookie_name", "t")], Some("__HOST-t")),
            ("tower-surf", "csrf_token", &[("prefix", "false"), ("cookie_name", "t")], Some("t")),
            ("actix-csrf", "__Host-Csrf-Token", &[], Some("__Host-Csrf-Token")),
            ("actix-csrf", "__Host-Csrf-Token", &[("cookie_name", "t")], Some("t")),
            ("actix-csrf", "__Host-Csrf-Token", &[("host_prefixed_cookie_name", "t")], Some("__Host-t")),
            ("actix-csrf", "__Host-Csrf-Token", &[("domain", "example.org")], Some("__Secure-Csrf-Token")),
            (
                "actix-csrf",
                "__Host-Csrf-Token",
                &[("domain", "example.org"), ("host_prefixed_cookie_name", "t")],
                Some("__Host-t"),
            ),
            ("leptos-use-color-mode", "leptos-use-color-scheme", &[], None),
            (
                "leptos-use-color-mode",
                "leptos-use-color-scheme",
                &[("cookie_enabled", "true")],
                Some("leptos-use-color-scheme"),
            ),
        ] {
            assert_eq!(after(find(krate, name), calls).as_deref(), expected, "{krate} {calls:?}");
        }
    }

    #[test]
    fn a_name_that_cannot_be_read_stays_so() {
        let library = &LIBRARIES[2];
        let unreadable = SiteName::Unreadable("config.name".to_owned());
        let calls = [
            BuilderCall { method: "with_session_name", word: "name", name: unreadable.clone() },
            BuilderCall {
                method: "with_prefix_with_host",
                word: "true",
                name: SiteName::Unreadable("true".to_owned()),
            },
        ];
        assert_eq!(library.name_after(&calls), Some(unreadable));
    }
}
