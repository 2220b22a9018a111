//! Jars that only sign or encrypt a value: what is added to them reaches no browser. And some that do more.

use cookie::{Cookie, CookieJar, Key};

const NAME: &str = "flash";

pub fn sign(key: &Key, value: &str) -> String {
    let mut jar = CookieJar::new();
    jar.signed_mut(key).add(Cookie::new(NAME, value.to_owned()));
    jar.get(NAME).expect("cookie was just added").value().to_owned()
}

pub fn encrypt(key: &Key, name: String, value: String) -> Option<String> {
    let mut jar = CookieJar::default();
    jar.private_mut(key).add((name.clone(), value));
    let encrypted = jar.get(&name).map(|cookie| cookie.value().to_owned())?;
    Some(format!("{name}={encrypted}"))
}

pub fn verify(key: &Key, value: &str) -> bool {
    let mut jar = CookieJar::new();
    jar.add_original(Cookie::new(NAME, value.to_owned()));
    jar.signed(key).get(NAME).is_some()
}

pub fn encode(key: &Key, value: String) -> Option<String> {
    let mut jar = CookieJar::new();
    jar.signed_mut(key).add(Cookie::build((NAME, value)));
    let signed = jar.get(NAME).unwrap();
    let encoded = signed.value().to_uppercase();
    if encoded.len() > 4096 {
        None
    } else {
        let signed = format!("{NAME}={encoded}");
        Some(signed.to_string())
    }
}

/// The `Cookie` header of a request.
pub fn request(key: &Key, cookies: [(&'static str, &'static str); 2]) -> String {
    let mut clear = CookieJar::new();
    let mut jar = clear.private_mut(key);
    for (name, value) in cookies {
        jar.add(Cookie::new(name, value));
    }
    clear.iter().map(|cookie| cookie.encoded().to_string()).collect::<Vec<_>>().join("; ")
}

pub fn header(key: &Key) -> Option<String> {
    let mut jar = CookieJar::new();
    jar.signed_mut(key).add(Cookie::new("header", "1")); //~ undeclared header
    jar.get("header").map(ToString::to_string)
}

pub fn line(key: &Key) -> String {
    let mut jar = CookieJar::new();
    jar.signed_mut(key).add(Cookie::new("line", "1")); //~ undeclared line
    jar.get("line").unwrap().to_string()
}

pub fn found(key: &Key) -> Cookie<'static> {
    let mut jar = CookieJar::new();
    jar.signed_mut(key).add(Cookie::new("found", "1")); //~ undeclared found
    let found = jar.get("found").unwrap();
    assert!(found.value().len() > 1);
    found.clone()
}

pub fn passed_on(key: &Key) -> CookieJar {
    let mut jar = CookieJar::new();
    jar.signed_mut(key).add(Cookie::new("passed_on", "1")); //~ undeclared passed_on
    jar
}

pub fn lent(key: &Key) {
    let mut jar = CookieJar::new();
    write(&mut jar);
    jar.signed_mut(key).add(Cookie::new("lent", "1")); //~ undeclared lent
    send(&jar);
}

pub fn response(key: &Key) -> Vec<String> {
    let mut clear = CookieJar::new();
    let mut jar = clear.private_mut(key);
    jar.add(Cookie::new("response", "1")); //~ undeclared response
    clear.iter().map(|cookie| cookie.to_string()).collect()
}

pub fn changes(key: &Key) -> Vec<String> {
    let mut jar = CookieJar::new();
    jar.private_mut(key).add(Cookie::new("changes", "1")); //~ undeclared changes
    jar.delta().map(ToString::to_string).collect()
}

fn write(_: &mut CookieJar) {}

fn send(_: &CookieJar) {}
