//! Values of every type: set, and read back.

use cookie_decl::CookieError;

/// A version as `1.2`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Version(u8, u8);

impl core::fmt::Display for Version {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{}.{}", self.0, self.1)
    }
}

impl core::str::FromStr for Version {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (major, minor) = text.split_once('.').ok_or(())?;
        Ok(Self(major.parse().map_err(drop)?, minor.parse().map_err(drop)?))
    }
}

mod cookies {
    use super::Version;

    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]

        necessary {
            "Example City" | "Types" | "text" | "Holds a value.";
            _ | _ | "said": str | _;
            _ | _ | "count": u64 | _;
            _ | _ | "offset": i128 | _;
            _ | _ | "flag": bool | _;
            _ | _ | "version": Text<Version> | _;
            _ | _ | "full_path": ::cookie_decl::Text<crate::Version> | _;
            _ | _ | "list": Json<Vec<(u8, String)>> | _;
        }
    }
}

fn main() {
    use cookies::{COUNT, FLAG, FULL_PATH, LIST, OFFSET, SAID, TEXT, VERSION};

    // What a browser would send back.
    let pair =
        |cookie: cookie_decl::SetCookie| cookie.to_string().split(';').next().unwrap_or_default().to_owned();

    let header = pair(TEXT.set("a; b=é"));
    assert_eq!(header, "text=a%3B%20b=%C3%A9");
    assert_eq!(TEXT.get(&header).unwrap().as_deref(), Some("a; b=é"));
    assert_eq!(SAID.get(&pair(SAID.set(String::from("100%25")))).unwrap().as_deref(), Some("100%25"));
    assert_eq!(COUNT.get(&pair(COUNT.set(u64::MAX))).unwrap(), Some(u64::MAX));
    assert_eq!(OFFSET.get(&pair(OFFSET.set(&i128::MIN))).unwrap(), Some(i128::MIN));
    assert_eq!(FLAG.get(&pair(FLAG.set(true))).unwrap(), Some(true));
    assert_eq!(VERSION.get(&pair(VERSION.set(Version(1, 2)))).unwrap(), Some(Version(1, 2)));
    assert_eq!(FULL_PATH.get(&pair(FULL_PATH.set(&Version(1, 2)))).unwrap(), Some(Version(1, 2)));
    let list = vec![(1, "a\"b".to_owned())];
    assert_eq!(LIST.get(&pair(LIST.set(&list))).unwrap(), Some(list));

    assert!(COUNT.get("a=b").unwrap().is_none());
    let error = COUNT.get("count=secret").unwrap_err();
    assert!(matches!(error, CookieError::NotThatType { .. }));
    assert!(error.to_string().contains("`count`") && !error.to_string().contains("secret"), "{error}");
}
