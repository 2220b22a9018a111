//! Names that mean something else where they stand.

use cookie::Cookie;

pub fn baked() -> usize {
    use bakery::Cookie;
    Cookie::new("oat", "3").len() //~ not Cookie::new
}

pub fn inner() -> usize {
    struct Cookie;
    impl Cookie {
        fn named(name: &str) -> usize {
            name.len()
        }
    }
    Cookie::named("oat") //~ not Cookie::named
}

pub fn read(header: &str) -> Option<String> {
    Cookie::parse(header).ok().map(|cookie| cookie.name().to_owned()) //~ not Cookie::parse
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads() {
        let cookie = Cookie::build(("n", "v")).path("/").build(); //~ not Cookie::build
        assert_eq!(read(&cookie.to_string()).as_deref(), Some("n"));
    }
}
