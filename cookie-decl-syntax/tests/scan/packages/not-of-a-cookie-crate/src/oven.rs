//! Types of the package's own.

use std::str::FromStr;

pub struct Cookie(String);

impl FromStr for Cookie {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Ok(Self(text.to_owned()))
    }
}

pub struct SetHeader<T>(T);

impl<T> SetHeader<T> {
    pub fn new(value: T) -> Self {
        Self(value)
    }
}

pub fn read() -> Option<Cookie> {
    let _header = SetHeader::new("oat=1"); //~ not SetHeader::new
    Cookie::from_str("oat=1").ok() //~ not Cookie::from_str
}
