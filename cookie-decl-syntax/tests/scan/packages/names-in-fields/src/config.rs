//! Settings.

pub struct Settings {
    pub visitor_cookie: String,
    pub cookie_key: &'static str,
}

impl Settings {
    pub fn standard() -> Self {
        Settings { visitor_cookie: String::from("visitor"), cookie_key: "signature" }
    }
}
