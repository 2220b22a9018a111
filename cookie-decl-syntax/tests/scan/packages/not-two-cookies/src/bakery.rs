//! No HTTP here.

#[derive(Clone, Debug)]
pub struct Cookie(pub &'static str);

impl Cookie {
    pub fn new(name: &'static str, _flour: &str) -> Self {
        Self(name)
    }
}

pub fn bake() -> Vec<Cookie> {
    vec![Cookie::new("ginger", "rye"), crate::bakery::Cookie::new("oat", "oat")]
}
