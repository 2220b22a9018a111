//! Reading with Poem; a session's values are no cookies of their own.

use poem::handler;
use poem::session::Session;
use poem::web::cookie::CookieJar;

#[handler]
pub fn page(jar: &CookieJar, session: &Session) -> String {
    session.set("theme", "dark");
    session.remove("old");
    jar.get("theme").map(|cookie| cookie.value_str().to_owned()).unwrap_or_default()
}
