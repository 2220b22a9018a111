//! `actix-web-flash-messages`: in a cookie, or in the session.

use actix_web::cookie::Key;
use actix_web_flash_messages::storage::{CookieMessageStore, SessionMessageStore};
use actix_web_flash_messages::FlashMessagesFramework;

pub fn in_a_cookie(key: Key) -> FlashMessagesFramework {
    FlashMessagesFramework::builder(CookieMessageStore::builder(key).build()).build() //~ undeclared _flash
}

pub fn in_the_session() -> FlashMessagesFramework {
    FlashMessagesFramework::builder(SessionMessageStore::default()).build()
}
