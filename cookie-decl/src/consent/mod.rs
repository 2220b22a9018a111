//! Consent: what a visitor chose, what to answer to a choice, and the proof of it (feature `consent`).
//!
//! A table whose categories ask for a choice has one row with the term `consent`: the cookie that remembers the answer.
//!
//! | to | look at |
//! |---|---|
//! | know what this visitor chose | [`Charter::consent`], [`Consent`], [`Granted`](crate::Granted) |
//! | answer to a choice | [`Decision`], [`ConsentAnswer`] |
//! | show the form | `Charter::consent_form`, `Charter::consent_banner` |
//! | keep a proof | [`ConsentRecord`], [`ConsentLog`] |
//!
//! # What a choice is worth, and for how long
//!
//! - A grant holds for the rows that were shown with it. It is asked for again, category by category, when a row is
//!   added, or becomes another matter: another name, provider, setter, kind, category, other readers, a longer life, or a
//!   raised `#[revision]`. A row that is removed or lives shorter, other words, and a language more change nothing.
//! - A refusal holds whatever the table becomes: nobody who refused a little has to refuse more.
//! - Both end with the lifetime of the row that remembers them.
//! - `Sec-GPC: 1` (Global Privacy Control) refuses the category `marketing`, unless a grant for it is on record.
//! - What cannot be read, is too long, of another version, or from the future counts as unanswered.
//!
//! # The cookie
//!
//! JSON: `{"v":1,"t":1795446000,"c":{"statistics":true},"r":"gA3xB9"}`. The version, the time in Unix seconds, the answer
//! for each category, and for each row that was granted six characters of base64url: five for what the row is, one for
//! how long it lives. What two applications of one domain do not know of each other survives when either writes it. It
//! has no identifier of the visitor. 500 rows that ask for consent fit; a browser would refuse the cookie of 700.
//!
//! # Caches
//!
//! A response that depends on what the visitor chose has to say so by `Vary: Cookie` (RFC 9110, section 12.5.5), with
//! `Sec-GPC` where the table has the category `marketing`, or a shared cache may give it to the next visitor. A
//! guard (feature `guard`) around the handler adds that to whatever asks for consent:
//!
//! | asked by | axum, tower | actix-web | Rocket |
//! |---|---|---|---|
//! | an extracted `Option<Granted<C>>` | yes | yes | yes |
//! | [`Charter::consent`] or [`Decision::answer`] with extracted `RequestCookies` | yes | yes | yes |
//! | the same with the framework's request | yes | yes | yes |
//! | the same with a `HeaderMap`, a jar or text | yes | yes | no |
//!
//! What the guard cannot know of says it by hand, with [`Consent::vary`] for the value:
//!
//! - a response without a guard around it. In axum a `Consent` is a response part that says it, and so is a
//!   `ConsentAnswer`, which is a responder of actix-web and Rocket;
//! - a choice that was asked outside of the guard, on another thread (`spawn_blocking`) or in another task, and handed in;
//!   one that was read once and kept for later requests;
//! - in Rocket, what is read from `&CookieJar`, from `request.headers()`, or from text: take the request or
//!   `RequestCookies`;
//! - cookies that a handler reads itself, such as a session's or a language's: `Vary` is about them too, and not about
//!   consent.
//!
//! A page that is somebody's own is better not kept by shared caches at all: `Cache-Control: private`.

mod answer;
mod choice;
mod decision;
mod fields;
mod managers;
mod record;
#[cfg(feature = "http")]
mod request;
mod shown;
mod state;
mod vary;
mod written;

use std::time::SystemTime;

use crate::charter::Charter;
use crate::source::CookieSource;

pub use answer::ConsentAnswer;
pub use decision::Decision;
pub use record::{ConsentLog, ConsentRecord, ShownRow};
#[cfg(feature = "http")]
pub use request::{DecisionError, RequestHeaders};
#[doc(hidden)]
pub use shown::covers;
pub use state::{Answer, Consent};
#[cfg(any(feature = "axum", feature = "guard"))]
pub(crate) use vary::Asked;
#[cfg(all(feature = "guard", feature = "rocket"))]
pub(crate) use vary::Noted;

/// Consent (feature `consent`).
impl Charter {
    /// What the visitor who sent this request chose.
    ///
    /// Read from the cookie of the row that has the term `consent`; of several such cookies the newest choice counts. From
    /// the headers of a request (an `http::HeaderMap`, `RequestCookies`, with their features those of actix-web and Rocket)
    /// `Sec-GPC: 1` is read too; text and jars do not have it.
    pub fn consent<S: CookieSource + ?Sized>(&self, source: &S) -> Consent {
        self.consent_at(source, SystemTime::now())
    }

    /// [`consent`](Self::consent) as it is at that time: for tests that let time pass.
    pub fn consent_at<S: CookieSource + ?Sized>(&self, source: &S, now: SystemTime) -> Consent {
        Consent::read(self.table, source, now)
    }
}
