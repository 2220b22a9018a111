//! Requests of tests carry cookies; they set none.

use actix_web::cookie::Cookie;
use actix_web::test::TestRequest;
use rocket::local::blocking::Client;

pub fn actix() -> actix_web::HttpRequest {
    TestRequest::default().cookie(Cookie::new("carried", "1")).to_http_request()
}

pub fn rocket(client: &Client) -> rocket::http::Status {
    client.get("/").cookie(("carried", "1")).dispatch().status()
}
