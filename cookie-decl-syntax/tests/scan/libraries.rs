//! Libraries that set a cookie by themselves.

use expect_test::expect;

use crate::support::check_with;

#[test]
fn default_names_and_setters() {
    check_with(
        &["tower-sessions", "axum-login", "actix-session", "axum_session", "axum_csrf", "rocket"],
        r#"
use tower_sessions::{MemoryStore, SessionManagerLayer};
fn a() { let layer = SessionManagerLayer::new(MemoryStore::default()).with_secure(false); }
fn b() { let layer = SessionManagerLayer::new(store).with_name("sid").with_secure(true); }
fn c() {
    let mut layer = axum_login::tower_sessions::SessionManagerLayer::new(store);
    layer = layer.with_name(NAME);
}
const NAME: &str = "from_const";
fn d() {
    use actix_session::{SessionMiddleware, storage::CookieSessionStore};
    SessionMiddleware::builder(CookieSessionStore::default(), key).cookie_name("named".to_owned()).build();
    SessionMiddleware::new(CookieSessionStore::default(), key);
}
fn e() { axum_session::SessionConfig::default().with_session_name("s").with_mode(SessionMode::OptIn).with_prefix_with_host(true); }
fn f() -> axum_csrf::CsrfConfig { axum_csrf::CsrfConfig::default() }
fn g(name: String) { SessionManagerLayer::new(store).with_name(config.name); }
fn h() { SessionManagerLayer::new(store).with_name(crate::cookies::ID.name()); }
fn i() { rocket::response::Flash::success(Redirect::to("/"), "saved"); }
fn j(layer: SessionManagerLayer<MemoryStore>) {}
"#,
        &expect![[r#"
            3:22 set `id` library tower-sessions
            4:64 set `sid` library tower-sessions
            7:29 set `from_const` library tower-sessions
            12:80 set `named` library actix-session
            15:10 set `__Host-store` library axum_session
            15:67 set `__Host-s` library axum_session
            16:35 set `Csrf_Token` library axum_csrf
            17:64 set ?config.name library tower-sessions
            19:10 set `_flash` library rocket
        "#]],
    );
}

/// It reads the name, or the name is forgotten: the cookie is still set where the library is used.
#[test]
fn a_setter_without_an_argument_changes_nothing() {
    check_with(
        &["tower-sessions"],
        r#"
        use tower_sessions::SessionManagerLayer;
        fn layer(store: Store) {
            SessionManagerLayer::new(store).with_name();
        }
        fn named(store: Store) {
            let layer = SessionManagerLayer::new(store).with_name("sid");
            print(layer.with_name());
        }
        "#,
        &expect![[r#"
            4:13 set `id` library tower-sessions
            7:67 set `sid` library tower-sessions
        "#]],
    );
}
