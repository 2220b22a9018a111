//! A `Cookie` of the crate that nobody sets: a client keeps what servers sent.

#[derive(Clone, Debug)]
pub struct Cookie {
    name: String,
    value: String,
    path: String,
}

impl Cookie {
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into(), path: "/".to_string() }
    }

    pub fn to_pair(&self) -> String {
        format!("{}={}", self.name, self.value)
    }
}

pub async fn page(client: &reqwest::Client) -> reqwest::Result<reqwest::Response> {
    let cookie = Cookie::new("visited", "1");
    client.get("https://shop.example/").header("Cookie", cookie.to_pair()).send().await
}
