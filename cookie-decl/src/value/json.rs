//! Values that are kept as JSON.

use core::any::type_name;
use core::fmt;
use core::marker::PhantomData;
use std::borrow::Cow;
use std::io;

use serde_core::Serialize;
use serde_core::de::DeserializeOwned;

use crate::encode::ValueWriter;
use crate::value::{CookieValue, IntoCookieValue};

/// The value type of cookies that hold a `T` as JSON (feature `json`).
///
/// Stands in the row, `"prefs": Json<crate::Preferences>`; code passes and gets the `T` itself. JSON is full of quotes,
/// and each one takes three octets on the wire: of the 4096 there is less than it seems.
///
/// # Example
///
/// ```
/// #[derive(serde::Serialize, serde::Deserialize, Debug, PartialEq)]
/// pub struct Map {
///     zoom: u8,
/// }
///
/// mod cookies {
///     cookie_decl::declare_cookies! {
///         #![site("https://www.example.org")]
///         necessary {
///             "Example" | "Map" | "map": Json<crate::Map> | "Keeps the map as you left it." | 1 day;
///         }
///     }
/// }
///
/// fn main() -> Result<(), cookie_decl::CookieError> {
///     let pair = cookies::MAP.request_pair(&Map { zoom: 3 });
///     assert_eq!(pair, "map={%22zoom%22:3}");
///     assert_eq!(cookies::MAP.get(&pair)?, Some(Map { zoom: 3 }));
///     Ok(())
/// }
/// ```
#[derive(Debug)]
pub struct Json<T>(PhantomData<fn(T) -> T>);

impl<T: DeserializeOwned> CookieValue for Json<T> {
    type Out<'a> = T;

    fn read(text: Cow<'_, str>) -> Option<T> {
        serde_json::from_str(&text).ok()
    }

    fn expected() -> &'static str {
        type_name::<T>()
    }
}

#[diagnostic::do_not_recommend]
impl<T: Serialize + DeserializeOwned> IntoCookieValue<Json<T>> for T {
    fn write(self, out: &mut ValueWriter<'_>) -> fmt::Result {
        write_json(&self, out)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Serialize + DeserializeOwned> IntoCookieValue<Json<T>> for &T {
    fn write(self, out: &mut ValueWriter<'_>) -> fmt::Result {
        write_json(self, out)
    }
}

fn write_json<T: Serialize>(value: &T, out: &mut ValueWriter<'_>) -> fmt::Result {
    // What serde says of the failure may quote the value: it goes no further.
    serde_json::to_writer(Octets { out }, value).map_err(|_| fmt::Error)
}

/// `serde_json` writes octets.
struct Octets<'a, 'b> {
    out: &'a mut ValueWriter<'b>,
}

impl io::Write for Octets<'_, '_> {
    fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
        self.out.write_octets(octets);
        Ok(octets.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
