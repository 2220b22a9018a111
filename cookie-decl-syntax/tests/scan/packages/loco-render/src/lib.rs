//! Loco.

use axum_extra::extract::cookie::Cookie;
use loco_rs::prelude::*;

pub async fn page() -> Result<Response> {
    format::render().cookies(&[Cookie::new("rendered", "1")])?.text("page") //~ undeclared rendered
}
