use crate::Session;

pub fn session(settings: &std::collections::HashMap<String, String>) -> Session {
    Session { cookie_name: settings["session"].clone() }
}
