//! Names that nobody can guess.

use std::fmt::Write as _;

/// How many characters [`hex`] gives.
pub(crate) const LEN: usize = 64;

/// 32 octets from the operating system, in hexadecimal digits.
pub(crate) fn hex() -> Result<String, getrandom::Error> {
    let mut octets = [0; LEN / 2];
    getrandom::fill(&mut octets)?;
    Ok(octets.iter().fold(String::with_capacity(LEN), |mut text, octet| {
        // Writing to a `String` cannot fail.
        let _ = write!(text, "{octet:02x}");
        text
    }))
}
