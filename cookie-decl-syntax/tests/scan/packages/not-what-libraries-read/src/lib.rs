//! The reading side of libraries that set a cookie where they are put to use: another package does that.

use leptos_use::UseColorModeOptions;
use salvo::prelude::*;

pub async fn axum(session: tower_sessions::Session) -> Option<u32> { //~ not tower-sessions id
    session.get("seen").await.ok().flatten()
}

pub async fn axum_before(session: axum_sessions::extractors::ReadableSession) -> Option<u32> { //~ not axum-sessions sid
    session.get("seen")
}

pub fn axum_other(session: axum_session::SessionNullSession) -> Option<u32> { //~ not axum_session session
    session.get("seen")
}

pub fn sent(token: axum_csrf::CsrfToken, form: &str) -> bool { //~ not axum_csrf Csrf_Token
    token.verify(form).is_ok()
}

pub fn notices(notices: axum_flash::IncomingFlashes) -> usize { //~ not axum-flash axum-flash
    notices.iter().count()
}

pub fn actix(session: &actix_session::Session) -> Option<u32> { //~ not actix-session id
    session.get("seen").ok().flatten()
}

pub fn actix_notices(notices: actix_web_flash_messages::IncomingFlashMessages) -> usize { //~ not actix-web-flash-messages _flash
    notices.iter().count()
}

pub fn rocket(notice: Option<rocket::request::FlashMessage<'_>>) -> String { //~ not rocket _flash
    notice.map(|notice| notice.message().to_owned()).unwrap_or_default()
}

pub fn signed_in(token: &rocket_oauth2::TokenResponse<()>) -> String { //~ not rocket_oauth2 rocket_oauth2_state
    token.access_token().to_owned()
}

pub fn poem(session: &poem::session::Session, sent: &poem::web::CsrfVerifier, form: &str) -> bool { //~ not poem poem-session; not poem poem-csrf-token
    session.get::<u32>("seen").is_some() && sent.is_valid(form)
}

#[handler]
pub async fn salvo(depot: &mut Depot) -> String {
    use salvo::csrf::CsrfDepotExt; //~ not salvo-csrf salvo.csrf
    use salvo::flash::FlashDepotExt; //~ not salvo-flash salvo.flash
    use salvo::session::SessionDepotExt; //~ not salvo-session salvo.session.id
    let seen = depot.session().and_then(|session| session.get::<u32>("seen"));
    let notices = depot.incoming_flash().map(|flash| flash.iter().count());
    format!("{seen:?} {notices:?} {:?}", depot.csrf_token())
}

pub fn ntex(session: &ntex_session::Session) -> Option<u32> { //~ not ntex-session ntex-session
    session.get("seen").ok().flatten()
}

pub fn identity(id: &actix_identity::Identity) -> Option<String> { //~ not actix-identity actix-identity
    id.identity()
}

pub fn rocket_visits(session: &rocket_session::Session<'_, u32>) -> u32 { //~ not rocket_session rocket_session
    session.tap(|visits| *visits)
}

pub fn warp(session: &warp_sessions::Session) -> Option<u32> { //~ not warp-sessions sid
    session.get("seen")
}

pub fn trillium(conn: &trillium::Conn) -> Option<u32> {
    use trillium_sessions::SessionConnExt; //~ not trillium-sessions trillium.sid
    conn.session().get("seen")
}

/// Where nothing turns the cookie on, the page keeps the choice in its own storage.
pub fn colours() -> UseColorModeOptions<&'static str, leptos::prelude::Body> {
    UseColorModeOptions::default().cookie_name("colours") //~ not leptos-use-color-mode leptos-use-color-scheme
}

/// "SessionManagerLayer::new(store)", says the manual of `tower_sessions`.
pub fn manual() -> &'static str {
    "SessionManagerLayer::new(store).with_name(\"sid\"), or rocket::response::Flash::success" //~ not rocket _flash
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_layer_of_tests() {
        let _ = tower_sessions::SessionManagerLayer::new(tower_sessions::MemoryStore::default()); //~ not tower-sessions id
    }
}
