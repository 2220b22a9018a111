pub struct Config {
    pub cookie_name: String,
}
impl Default for Config {
    fn default() -> Self {
        Self { cookie_name: "late".to_owned() }
    }
}
pub struct Manager {
    config: Config,
}
impl Manager {
    pub fn line(&self, id: &str) -> String {
        format!("{}={id}; Path=/", self.config.cookie_name)
    }
}
