//! An application of `autumn-web`, and its cookie of consent.

use autumn_web::consent::{accept_all_cookie, reject_non_essential_cookie};

pub fn answer(accepted: bool) -> String {
    if accepted {
        accept_all_cookie(&["statistics"], 1) //~ undeclared autumn.consent
    } else {
        reject_non_essential_cookie(1)
    }
}

pub async fn run() {
    autumn_web::app().run().await; //~ undeclared autumn.sid
}
