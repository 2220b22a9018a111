//! The cookie.

#[derive(Clone, Debug)]
pub struct Cookie {
    name: String,
    value: String,
    path: String,
    http_only: bool,
}

impl Cookie {
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into(), path: "/".to_string(), http_only: true }
    }

    pub fn forget(name: impl Into<String>) -> Self {
        Self::new(name, "")
    }

    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = path.into();
        self
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    /// Of a request.
    pub fn parsed(header: &str) -> Vec<Self> {
        let pairs = header.split("; ").filter_map(|pair| pair.split_once('='));
        let cookie = |(name, value): (&str, &str)| Self {
            name: name.trim().to_owned(),
            value: value.to_owned(),
            path: String::new(),
            http_only: false,
        };
        pairs.map(cookie).collect()
    }

    /// The same as one text, to which each attribute is added.
    pub fn checked_header(&self) -> Result<String, String> {
        if self.name.is_empty() {
            return Err(self.name.clone());
        }
        let mut line = format!("{}={}", self.name, self.value);
        if !self.path.is_empty() {
            line.push_str("; Path=");
            line.push_str(&self.path);
        }
        if self.http_only {
            line.push_str("; HttpOnly");
        }
        Ok(line)
    }

    pub fn to_header(&self) -> String {
        let mut parts = vec![format!("{}={}", escaped(&self.name), escaped(&self.value))];
        parts.push(format!("Path={}", self.path));
        if self.http_only {
            parts.push("HttpOnly".to_string());
        }
        parts.join("; ")
    }
}

fn escaped(text: &str) -> String {
    text.chars().map(|letter| if letter == ';' { '_' } else { letter }).collect()
}
