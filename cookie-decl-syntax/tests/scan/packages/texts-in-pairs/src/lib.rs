//! The text of a header, in a pair that a function gives back. It counts where it is written, by its name; that the header
//! which is sent elsewhere is the same is not followed, and it is a finding of its own without a name.

pub mod sign_in;

use http::Response;

pub const TOKEN: &str = "form_token";

fn text_of(token: &str) -> String {
    let mut text = format!("{TOKEN}={token}; HttpOnly; Path=/"); //~ undeclared form_token
    if cfg!(not(debug_assertions)) {
        text.push_str("; Secure");
    }
    text
}

/// A token, and a header where it is a new one.
pub fn token(known: Option<&str>) -> (String, Option<String>) {
    match known {
        Some(known) => (known.to_string(), None),
        None => {
            let token = "3f".repeat(16);
            let header = text_of(&token);
            (token, Some(header))
        }
    }
}

pub fn page(known: Option<&str>) -> Option<Response<String>> {
    let (token, header) = crate::token(known);
    let response = Response::builder();
    let response = match header {
        Some(text) => response.header("Set-Cookie", text), //~ unreadable_name
        None => response,
    };
    response.body(token).ok()
}
