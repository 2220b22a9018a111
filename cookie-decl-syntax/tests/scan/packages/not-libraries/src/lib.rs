//! A session that is used, and types that are only named.

use actix_session::Session as ActixSession;
use tower_sessions::{MemoryStore, Session, SessionManagerLayer};

pub async fn handler(session: Session) -> u32 {
    let seen: u32 = session.get("seen").await.ok().flatten().unwrap_or_default();
    session.insert("seen", seen + 1).await.ok();
    session.remove::<u32>("old").await.ok();
    seen
}

pub fn actix(session: ActixSession) {
    session.insert("seen", 1).ok();
    session.purge();
}

pub struct State {
    pub layer: Option<SessionManagerLayer<MemoryStore>>,
}
