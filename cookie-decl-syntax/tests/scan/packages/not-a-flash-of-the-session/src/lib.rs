//! Notices that are kept in the session, and set and read in handlers.

use actix_web::HttpResponse;
use actix_web_flash_messages::storage::SessionMessageStore;
use actix_web_flash_messages::{FlashMessage, FlashMessagesFramework, IncomingFlashMessages};

pub fn framework() -> FlashMessagesFramework {
    FlashMessagesFramework::builder(SessionMessageStore::default()).build()
}

pub async fn save() -> HttpResponse {
    FlashMessage::info("saved").send();
    HttpResponse::SeeOther().finish()
}

pub async fn home(messages: IncomingFlashMessages) -> HttpResponse {
    HttpResponse::Ok().body(messages.iter().count().to_string())
}
