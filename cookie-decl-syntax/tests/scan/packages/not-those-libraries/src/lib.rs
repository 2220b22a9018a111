//! Types and functions of a house's own crate, which are called as those of libraries that set a cookie.

use house::web::{
    app, color::UseColorModeOptions, csrf, finalize_session, flash, provide_i18n_context, sessions,
    validate_redirect_principal, with_session, Config, CookieConfig, CookieContext, CookieIdentityPolicy,
    CookieMessageStore, CookieOptions, CookieSession, Csrf, CsrfConfig, CsrfMiddleware, Fairing, Flash,
    NewSessionMiddleware, OAuth2, Session, SessionConfig, SessionHandler, SessionLayer, SessionManagerLayer,
    SessionMiddleware, Surf,
};

pub fn layers(store: house::Store) {
    SessionMiddleware::new(store.clone(), 7); //~ not actix-session id; not cot id; not tide tide.sid
    SessionManagerLayer::new(store.clone()); //~ not tower-sessions id
    SessionConfig::default().with_session_name("own"); //~ not axum_session session; not pavex_session id
    SessionConfig::default().with_mode("OptIn"); //~ not axum_session store
    CsrfConfig::default().with_cookie_name("own"); //~ not axum_csrf Csrf_Token; not rocket_csrf csrf_token
    SessionLayer::new(store.clone(), 7); //~ not axum-sessions sid
    Config::new(7); //~ not axum-flash axum-flash
    CookieContext::builder("own").build(); //~ not axum-security session
    CsrfMiddleware::with_rng(7); //~ not actix-csrf __Host-Csrf-Token
    CookieMessageStore::builder(7).build(); //~ not actix-web-flash-messages _flash
    Surf::new("own"); //~ not tower-surf csrf_token
    Flash::success("/", "saved"); //~ not rocket _flash
    OAuth2::fairing("github"); //~ not rocket_oauth2 rocket_oauth2_state
    Fairing::default(); //~ not rocket_csrf csrf_token
    CookieConfig::default().name("own"); //~ not poem poem-session
    Csrf::new().cookie_name("own"); //~ not poem poem-csrf-token
    SessionHandler::builder(store, 7); //~ not salvo-session salvo.session.id; not trillium-sessions trillium.sid
    flash::cookie_store().name("own"); //~ not salvo-flash salvo.flash
    csrf::hmac_cookie_csrf(7); //~ not salvo-csrf salvo.csrf
    UseColorModeOptions::default().cookie_enabled(true); //~ not leptos-use-color-mode leptos-use-color-scheme
    provide_i18n_context("fr"); //~ not leptos_i18n i18n_pref_locale
    finalize_session(7); //~ not pavex_session id
    sessions(7); //~ not trillium-sessions trillium.sid
    NewSessionMiddleware::default().with_cookie_name("own"); //~ not gotham _gotham_session
    CookieOptions::new("own"); //~ not viz viz.sid
    CookieSession::private(7).name("own"); //~ not ntex-session ntex-session
    CookieIdentityPolicy::new(7).name("own"); //~ not actix-identity actix-identity
    Session::fairing().with_cookie_name("own"); //~ not rocket_session rocket_session
    with_session(7, CookieOptions { cookie_name: "own" }); //~ not warp-sessions sid
    validate_redirect_principal(7); //~ not rauthy-client OIDC_STATE
    app("own"); //~ not autumn-web autumn.sid
    house::consent::accept_all_cookie("own"); //~ not autumn-web autumn.consent
}

pub mod tower_sessions {
    //! A module that is called as the crate.

    pub struct SessionManagerLayer;

    impl SessionManagerLayer {
        pub fn new() -> Self {
            Self
        }
    }
}

pub fn own() -> tower_sessions::SessionManagerLayer {
    tower_sessions::SessionManagerLayer::new() //~ not tower-sessions id
}
