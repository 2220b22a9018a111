//! Collections that are called jar or cookies.

use std::collections::{BTreeMap, HashMap};

pub fn maps(header: &str) -> HashMap<String, String> {
    let mut cookies = HashMap::new();
    for pair in header.split("; ") {
        if let Some((name, value)) = pair.split_once('=') {
            cookies.insert(name.to_owned(), value.to_owned());
        }
    }
    cookies.remove("old");
    cookies.insert("new".to_owned(), "1".to_owned());
    cookies
}

#[derive(Default)]
pub struct Jar {
    biscuits: BTreeMap<&'static str, u32>,
}

impl Jar {
    pub fn add(&mut self, biscuit: (&'static str, u32)) {
        self.biscuits.insert(biscuit.0, biscuit.1);
    }

    pub fn remove(&mut self, name: &str) -> Option<u32> {
        self.biscuits.remove(name)
    }
}

pub fn fill(jar: &mut Jar) {
    jar.add(("oat", 3));
    jar.add(("lemon", 4));
    jar.remove("oat");
}

pub fn cookie_count(jar: &[&str]) -> usize {
    let mut cookie_jar: Vec<&str> = jar.to_vec();
    cookie_jar.push("cookie");
    cookie_jar.len()
}
