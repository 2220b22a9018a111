//! Dioxus on a server.

use dioxus::fullstack::SetHeader;
use dioxus::prelude::*;
use headers::SetCookie;

#[post("/api/sign-in")]
pub async fn sign_in() -> Result<SetHeader<SetCookie>> {
    Ok(SetHeader::new("signed_in=1; HttpOnly")?) //~ undeclared signed_in
}
