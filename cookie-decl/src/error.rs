//! What can go wrong, one type per operation. None of them ever holds a cookie's value.

use core::error::Error;
use core::fmt;
use core::time::Duration;

/// A cookie that the request carries and that cannot be read as what its row says.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CookieError {
    /// The octets, percent-decoded, are not UTF-8.
    #[non_exhaustive]
    NotUtf8 {
        /// The cookie's name, as the request has it.
        name: String,
    },
    /// The text is not a value of the row's type.
    #[non_exhaustive]
    NotThatType {
        /// The cookie's name, as the request has it.
        name: String,
        /// The type, as Rust calls it.
        expected: &'static str,
    },
}

impl CookieError {
    /// The cookie's name, as the request has it: the present one, or one from `#[formerly]`.
    pub fn name(&self) -> &str {
        match self {
            Self::NotUtf8 { name } | Self::NotThatType { name, .. } => name,
        }
    }
}

impl fmt::Display for CookieError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotUtf8 { name } => write!(f, "the value of cookie `{name}` is not UTF-8"),
            Self::NotThatType { name, expected } => {
                write!(f, "the value of cookie `{name}` cannot be read as `{expected}`")
            }
        }
    }
}

impl Error for CookieError {}

/// A cookie that cannot be set.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetCookieError {
    /// Name and encoded value are longer than browsers take (RFC 6265bis, section 5.6): they would throw it away.
    #[non_exhaustive]
    TooLong {
        /// The cookie's name.
        name: String,
        /// How many octets name and encoded value take together; 4096 are allowed.
        octets: usize,
    },
    /// The value's own `Display` or `Serialize` failed.
    #[non_exhaustive]
    NotWritable {
        /// The cookie's name.
        name: String,
    },
    /// The name holds what no header can carry: a control character that the row declares in spite of the rules.
    #[non_exhaustive]
    NotAHeader {
        /// The cookie's name.
        name: String,
    },
}

impl SetCookieError {
    /// The cookie's name.
    pub fn name(&self) -> &str {
        match self {
            Self::TooLong { name, .. } | Self::NotWritable { name } | Self::NotAHeader { name } => name,
        }
    }
}

impl fmt::Display for SetCookieError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong { name, octets } => {
                write!(
                    f,
                    "name and encoded value of cookie `{name}` take {octets} octets: browsers take at most 4096"
                )
            }
            Self::NotWritable { name } => {
                write!(
                    f,
                    "the value of cookie `{name}` cannot be written: its `Display` or `Serialize` failed"
                )
            }
            Self::NotAHeader { name } => {
                write!(
                    f,
                    "cookie `{}` cannot stand in a header: its name has a control character",
                    name.escape_debug()
                )
            }
        }
    }
}

impl Error for SetCookieError {}

/// A life that a cookie cannot be given.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MaxAgeError {
    /// Longer than the row declares.
    #[non_exhaustive]
    LongerThanDeclared {
        /// The cookie's name.
        name: String,
        /// The life that was asked for.
        asked: Duration,
        /// The longest life that the row declares.
        declared: Duration,
    },
    /// The row declares `session`: any `Max-Age` could outlive it.
    #[non_exhaustive]
    SessionOnly {
        /// The cookie's name.
        name: String,
    },
    /// Under a second: that is a removal.
    #[non_exhaustive]
    Zero {
        /// The cookie's name.
        name: String,
    },
    /// The cookie is being removed and has no life.
    #[non_exhaustive]
    Removal {
        /// The cookie's name.
        name: String,
    },
}

impl MaxAgeError {
    /// The cookie's name.
    pub fn name(&self) -> &str {
        match self {
            Self::LongerThanDeclared { name, .. }
            | Self::SessionOnly { name }
            | Self::Zero { name }
            | Self::Removal { name } => name,
        }
    }
}

impl fmt::Display for MaxAgeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::LongerThanDeclared { name, asked, declared } => {
                let (asked, declared) = (asked.as_secs(), declared.as_secs());
                write!(f, "cookie `{name}` cannot live for {asked} s: its row declares at most {declared} s")
            }
            Self::SessionOnly { name } => {
                write!(f, "cookie `{name}` cannot outlive the browser session: its row declares `session`")
            }
            Self::Zero { name } => {
                write!(
                    f,
                    "cookie `{name}` cannot live for less than a second: `removal()` is what takes it away"
                )
            }
            Self::Removal { name } => write!(f, "cookie `{name}` is being removed and has no life"),
        }
    }
}

impl Error for MaxAgeError {}

/// A variable part that makes no cookie of a pattern's family.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PatternError {
    /// The part is empty; the star stands for one character at least.
    #[non_exhaustive]
    Empty {
        /// The pattern, with its star.
        pattern: String,
    },
    /// The part has a character that names cannot have (RFC 9110, section 5.6.2).
    #[non_exhaustive]
    NotAToken {
        /// The pattern, with its star.
        pattern: String,
        /// The first such character.
        character: char,
    },
    /// The name alone takes more than the 4096 octets that browsers allow for name and value.
    #[non_exhaustive]
    TooLong {
        /// The pattern, with its star.
        pattern: String,
        /// How many octets the name would take.
        octets: usize,
    },
    /// The part would give the name a prefix that means something to browsers and that the pattern does not have.
    #[non_exhaustive]
    Prefix {
        /// The pattern, with its star.
        pattern: String,
        /// The prefix in its canonical spelling.
        prefix: &'static str,
    },
}

impl PatternError {
    /// The pattern, with its star.
    pub fn pattern(&self) -> &str {
        match self {
            Self::Empty { pattern }
            | Self::NotAToken { pattern, .. }
            | Self::TooLong { pattern, .. }
            | Self::Prefix { pattern, .. } => pattern,
        }
    }
}

impl fmt::Display for PatternError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty { pattern } => {
                write!(
                    f,
                    "the variable part of `{pattern}` is empty: the star stands for one character at least"
                )
            }
            Self::NotAToken { pattern, character } => write!(
                f,
                "the variable part of `{pattern}` holds {character:?}: only letters, digits and !#$%&'*+-.^_`|~ are allowed"
            ),
            Self::TooLong { pattern, octets } => write!(
                f,
                "the variable part of `{pattern}` makes a name of {octets} octets: browsers take at most 4096 for name and value"
            ),
            Self::Prefix { pattern, prefix } => write!(
                f,
                "the variable part of `{pattern}` makes a name that begins with `{prefix}`: the pattern itself does not"
            ),
        }
    }
}

impl Error for PatternError {}
