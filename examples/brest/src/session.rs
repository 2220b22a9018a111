//! Who is signed in. Kept in memory: a restart signs everybody out.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::cookies::SESSIONID;
use crate::random;

/// How long the server remembers a session: as long as the table lets the browser remember it.
const LIFE: Duration = match SESSIONID.max_age() {
    Some(life) => life,
    None => Duration::from_secs(24 * 60 * 60),
};

#[derive(Clone)]
pub(crate) struct Session {
    /// Who has signed in.
    pub(crate) name: String,
    /// Whether they follow the portal's data set.
    pub(crate) following: bool,
    ends: Instant,
}

/// All sessions by their id.
#[derive(Default)]
pub(crate) struct Sessions(Mutex<HashMap<String, Session>>);

impl Sessions {
    /// Opens a session and gives its id, which is all that the cookie holds.
    pub(crate) fn open(&self, name: String) -> Result<String, getrandom::Error> {
        let (id, now) = (random::hex()?, Instant::now());
        let mut sessions = self.lock();
        sessions.retain(|_, session| session.ends > now);
        sessions.insert(id.clone(), Session { name, following: false, ends: now + LIFE });
        Ok(id)
    }

    pub(crate) fn get(&self, id: &str) -> Option<Session> {
        self.lock().get(id).filter(|session| session.ends > Instant::now()).cloned()
    }

    /// Follows the data set, or no longer; says which. `None`: there is no such session.
    pub(crate) fn toggle_following(&self, id: &str) -> Option<bool> {
        let mut sessions = self.lock();
        let session = sessions.get_mut(id).filter(|session| session.ends > Instant::now())?;
        session.following = !session.following;
        Some(session.following)
    }

    pub(crate) fn close(&self, id: &str) {
        self.lock().remove(id);
    }

    /// No code panics while it holds the lock; if some ever does, the sessions are still sound.
    fn lock(&self) -> MutexGuard<'_, HashMap<String, Session>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_lives_as_long_as_its_cookie_and_no_longer() {
        assert_eq!(LIFE, Duration::from_secs(14 * 24 * 60 * 60));
        let sessions = Sessions::default();
        let id = sessions.open("Anna".to_owned()).unwrap();
        assert_eq!(sessions.get(&id).unwrap().name, "Anna");

        sessions.lock().get_mut(&id).unwrap().ends = Instant::now();
        assert!(sessions.get(&id).is_none());
        assert_eq!(sessions.toggle_following(&id), None);
        sessions.open("Yann".to_owned()).unwrap();
        assert_eq!(sessions.lock().len(), 1, "those that have ended are forgotten");
    }
}
