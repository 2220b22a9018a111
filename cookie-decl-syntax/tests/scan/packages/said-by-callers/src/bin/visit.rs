//! A visit.

fn main() {
    let mut headers = http::HeaderMap::new();
    said_by_callers::session(&mut headers, "visit", "1"); //~ undeclared visit
}
