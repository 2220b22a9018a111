//! Names that sound like it.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Settings {
    #[serde(rename = "set-cookie")]
    pub set_cookie: bool,
    #[serde(default)]
    pub cookie_name: String,
}

/// Keeps a row in the database.
pub fn set_cookie(rows: &mut Vec<(String, String)>, name: &str, value: &str) {
    rows.push((name.to_owned(), value.to_owned()));
}

pub fn store(rows: &mut Vec<(String, String)>) -> Settings {
    set_cookie(rows, "theme", "dark");
    let mut settings = Settings { set_cookie: true, cookie_name: "theme".to_owned() };
    settings.set_cookie = false;
    settings
}

pub enum Event {
    SetCookie { name: &'static str },
    RemoveCookie(&'static str),
}

pub fn events() -> [Event; 2] {
    [Event::SetCookie { name: "theme" }, Event::RemoveCookie("theme")]
}
