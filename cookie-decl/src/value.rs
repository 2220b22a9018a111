//! How Rust values become the values of cookies, and the other way round.

#[cfg(feature = "json")]
mod json;

use core::any::type_name;
use core::fmt::{Display, Write as _};
use core::marker::PhantomData;
use core::str::FromStr;
use std::borrow::Cow;

use crate::encode::{Buffer, ValueWriter, escaped, is_plain, short};

#[cfg(feature = "json")]
pub use json::Json;

/// The type of a cookie's value, as the row names it: how the value is read.
///
/// | type | on the wire | reads as |
/// |---|---|---|
/// | `str` | the text | `Cow<'_, str>`, borrowed where nothing had to be decoded |
/// | `u8` to `u128`, `usize`, `i8` to `i128`, `isize` | decimal digits | itself |
/// | `bool` | `true` or `false` | itself |
/// | [`Text<T>`] | what `T` displays as | `T` |
/// | `Json<T>` (feature `json`) | JSON | `T` |
///
/// On the wire all of them are percent-encoded. What may be *passed* for such a value says [`IntoCookieValue`].
///
/// # Example
///
/// A type of one's own, where [`Text`] does not do: it is written otherwise than it is displayed.
///
/// ```
/// use std::borrow::Cow;
/// use std::fmt::{self, Write};
///
/// use cookie_decl::{CookieValue, IntoCookieValue, ValueWriter};
///
/// #[derive(Debug, PartialEq)]
/// struct Position {
///     x: i32,
///     y: i32,
/// }
///
/// impl CookieValue for Position {
///     type Out<'a> = Self;
///
///     fn read(text: Cow<'_, str>) -> Option<Self> {
///         let (x, y) = text.split_once('/')?;
///         Some(Self { x: x.parse().ok()?, y: y.parse().ok()? })
///     }
/// }
///
/// impl IntoCookieValue<Position> for Position {
///     fn write(self, out: &mut ValueWriter<'_>) -> fmt::Result {
///         write!(out, "{}/{}", self.x, self.y)
///     }
/// }
///
/// assert_eq!(Position::read("3/-4".into()), Some(Position { x: 3, y: -4 }));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the type of a cookie's value",
    label = "not a value type",
    note = "write `str`, an integer type, `bool`, `Text<{Self}>` for what displays and parses, or `Json<{Self}>` for what serde knows (feature `json`)"
)]
pub trait CookieValue {
    /// What reading gives.
    type Out<'a>;

    /// Reads the value from its text, which is decoded already. `None`: the text is not such a value.
    fn read(text: Cow<'_, str>) -> Option<Self::Out<'_>>;

    /// What the text should have been, for error messages: the name of the user's own type.
    #[doc(hidden)]
    fn expected() -> &'static str {
        type_name::<Self>()
    }
}

/// What may be passed where a cookie of value type `V` is set.
///
/// For `str` all that derefs to text (`&str`, `&String`, `String`, `Cow<str>`, `Arc<str>`); for every other type the
/// value itself or a reference to it.
#[diagnostic::on_unimplemented(
    message = "a cookie whose row says `{V}` cannot be set from `{Self}`",
    label = "not a value for this cookie",
    note = "pass what the row's type stands for: text for `str`, the number for an integer type, the inner value or a reference to it for `Text<T>` and `Json<T>`"
)]
pub trait IntoCookieValue<V: CookieValue + ?Sized> {
    /// Writes the value's text; the writer encodes it.
    ///
    /// # Errors
    ///
    /// Where the value has no text: the cookie is then not set, and `try_set`, the conversion into a header and the response
    /// part say so.
    fn write(self, out: &mut ValueWriter<'_>) -> core::fmt::Result;

    /// The value as it stands on the wire, where that is quickly told: nothing else is then asked of it. Most values stand
    /// there as they are; short ones are escaped in the buffer.
    #[doc(hidden)]
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "part of `Identity::set`")]
    fn ready<'w>(&'w self, _buffer: &'w mut Option<Buffer>) -> Option<&'w str> {
        None
    }

    /// Makes of the empty text `name=value`, with room for so many octets that follow.
    #[doc(hidden)]
    fn head(self, wire: &mut String, name: &str, behind: usize) -> core::fmt::Result
    where
        Self: Sized,
    {
        let mut out = ValueWriter::new(name, behind);
        self.write(&mut out)?;
        *wire = out.finish();
        Ok(())
    }
}

impl CookieValue for str {
    type Out<'a> = Cow<'a, str>;

    fn read(text: Cow<'_, str>) -> Option<Cow<'_, str>> {
        Some(text)
    }
}

#[diagnostic::do_not_recommend]
impl<T: AsRef<str>> IntoCookieValue<str> for T {
    fn write(self, out: &mut ValueWriter<'_>) -> core::fmt::Result {
        out.write_str(self.as_ref())
    }

    #[inline(always)]
    #[expect(clippy::inline_always, reason = "part of `Identity::set`")]
    fn ready<'w>(&'w self, buffer: &'w mut Option<Buffer>) -> Option<&'w str> {
        let text = self.as_ref();
        if is_plain(text.as_bytes()) { Some(text) } else { short(text, buffer) }
    }

    fn head(self, wire: &mut String, name: &str, behind: usize) -> core::fmt::Result {
        escaped(wire, name, self.as_ref(), behind);
        Ok(())
    }
}

/// A type that is written by `Display` and read by `FromStr`, for itself and for references to it.
macro_rules! by_display {
    ($($ty:ty),* $(,)?) => {$(
        impl CookieValue for $ty {
            type Out<'a> = $ty;

            fn read(text: Cow<'_, str>) -> Option<$ty> {
                text.parse().ok()
            }
        }

        #[diagnostic::do_not_recommend]
        impl IntoCookieValue<$ty> for $ty {
            fn write(self, out: &mut ValueWriter<'_>) -> core::fmt::Result {
                write!(out, "{self}")
            }
        }

        #[diagnostic::do_not_recommend]
        impl IntoCookieValue<$ty> for &$ty {
            fn write(self, out: &mut ValueWriter<'_>) -> core::fmt::Result {
                write!(out, "{self}")
            }
        }
    )*};
}

by_display!(bool, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize);

/// The value type of cookies that hold a `T` as its text: written by [`Display`], read by [`FromStr`].
///
/// Stands in the row, `"django_language": Text<crate::Language>`; code passes and gets the `T` itself. What `T`
/// displays has to parse back to it.
///
/// # Example
///
/// ```
/// mod cookies {
///     cookie_decl::declare_cookies! {
///         #![site("https://www.example.org")]
///         necessary {
///             "Example" | "Sign-in" | "from": Text<std::net::IpAddr> | "Knows where you signed in." | 1 day;
///         }
///     }
/// }
///
/// let address = std::net::IpAddr::from([192, 0, 2, 1]);
/// assert!(cookies::FROM.set(address).to_string().starts_with("from=192.0.2.1; "));
/// assert_eq!(cookies::FROM.get("from=192.0.2.1")?, Some(address));
/// // What is no address is an error that names the cookie and hides the value.
/// assert_eq!(cookies::FROM.get("from=nowhere").unwrap_err().to_string().contains("nowhere"), false);
/// # Ok::<(), cookie_decl::CookieError>(())
/// ```
#[derive(Debug)]
pub struct Text<T>(PhantomData<fn(T) -> T>);

impl<T: FromStr> CookieValue for Text<T> {
    type Out<'a> = T;

    fn read(text: Cow<'_, str>) -> Option<T> {
        text.parse().ok()
    }

    fn expected() -> &'static str {
        type_name::<T>()
    }
}

#[diagnostic::do_not_recommend]
impl<T: Display + FromStr> IntoCookieValue<Text<T>> for T {
    fn write(self, out: &mut ValueWriter<'_>) -> core::fmt::Result {
        write!(out, "{self}")
    }
}

#[diagnostic::do_not_recommend]
impl<T: Display + FromStr> IntoCookieValue<Text<T>> for &T {
    fn write(self, out: &mut ValueWriter<'_>) -> core::fmt::Result {
        write!(out, "{self}")
    }
}
