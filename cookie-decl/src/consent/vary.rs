//! `Vary`: what of a request a response depends on because the visitor's consent shaped it, so that no shared cache gives
//! one visitor's page to another (RFC 9110, section 12.5.5).

#[cfg(feature = "guard")]
use core::cell::Cell;
#[cfg(all(feature = "guard", feature = "rocket"))]
use core::sync::atomic::{AtomicU8, Ordering};

use super::state::MARKETING;
use crate::declaration::Table;

/// The headers of a request that consent has been read from. The greater includes the lesser.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(
    not(feature = "guard"),
    expect(unreachable_pub, reason = "with a guard, sources of cookies name it")
)]
pub enum Asked {
    #[default]
    Nothing,
    Cookie,
    /// `Cookie` and `Sec-GPC`.
    Signal,
}

impl Asked {
    /// What the choice for all of the table's categories is read from: the signal stands for a refusal of one of them alone.
    pub(crate) fn of_table(table: &Table) -> Self {
        let hears = table.categories().iter().any(|category| category.id == MARKETING);
        if hears { Self::Signal } else { Self::Cookie }
    }

    /// What the choice for one category is read from.
    #[cfg(all(feature = "guard", any(feature = "axum", feature = "actix", feature = "rocket")))]
    pub(crate) fn of_category(id: &str) -> Self {
        if id == MARKETING { Self::Signal } else { Self::Cookie }
    }

    /// The names of the headers, as a value of `Vary`.
    pub(crate) const fn names(self) -> &'static str {
        match self {
            Self::Nothing => "",
            Self::Cookie => "Cookie",
            Self::Signal => "Cookie, Sec-GPC",
        }
    }

    /// The value of `Vary` that says what the response's own lines of it say, and these names; `None` where they say it all.
    #[cfg(any(
        feature = "axum",
        feature = "tower",
        all(feature = "guard", any(feature = "actix", feature = "rocket"))
    ))]
    pub(crate) fn beside<'a>(self, own: impl Iterator<Item = &'a [u8]>) -> Option<Vec<u8>> {
        if self == Self::Nothing {
            return None;
        }
        let mut lines: Vec<_> = own.filter(|line| !line.trim_ascii().is_empty()).collect();
        let said =
            || lines.iter().flat_map(|line| line.split(|octet| *octet == b',')).map(<[u8]>::trim_ascii);
        let missing = |name: &&str| !said().any(|said| said.eq_ignore_ascii_case(name.as_bytes()));
        let names: Vec<_> = self.names().split(", ").filter(missing).collect();
        // A star stands for all that a response may depend on.
        if names.is_empty() || said().any(|name| name == b"*") {
            return None;
        }
        lines.extend(names.iter().map(|name| name.as_bytes()));
        Some(lines.join(&b", "[..]))
    }

    /// Says so in the headers of a response.
    #[cfg(any(feature = "axum", feature = "tower"))]
    pub(crate) fn say(self, headers: &mut http::HeaderMap) {
        use http::HeaderValue;
        use http::header::VARY;

        let own = headers.get_all(VARY).iter().map(HeaderValue::as_bytes);
        // Lines of one field, joined by commas, are that field again.
        if let Some(value) = self.beside(own).and_then(|value| HeaderValue::from_bytes(&value).ok()) {
            headers.insert(VARY, value);
        }
    }
}

#[cfg(feature = "guard")]
thread_local! {
    /// What has been asked since a guard listens: it does while what it surrounds is at work on this thread.
    static HEARD: Cell<Option<Asked>> = const { Cell::new(None) };
}

#[cfg(feature = "guard")]
impl Asked {
    /// Tells the guard that listens, if one does.
    pub(crate) fn tell(self) {
        HEARD.set(HEARD.get().map(|heard| heard.max(self)));
    }

    /// Listens while that work is done. Guards around this one hear of it too.
    #[cfg(any(feature = "actix", feature = "tower"))]
    pub(crate) fn during<T>(&mut self, work: impl FnOnce() -> T) -> T {
        let _listening = Listening { outer: HEARD.replace(Some(*self)), asked: self };
        work()
    }
}

/// Ends the listening however the work ends: a panic that a layer between two guards catches would else leave the outer
/// one deaf.
#[cfg(all(feature = "guard", any(feature = "actix", feature = "tower")))]
struct Listening<'a> {
    asked: &'a mut Asked,
    outer: Option<Asked>,
}

#[cfg(all(feature = "guard", any(feature = "actix", feature = "tower")))]
impl Drop for Listening<'_> {
    fn drop(&mut self) {
        let heard = HEARD.get().unwrap_or_default();
        *self.asked = heard;
        HEARD.set(self.outer.map(|outer| outer.max(heard)));
    }
}

/// What has been asked in one exchange of Rocket, whose fairings surround no handler: it is kept with the request.
#[cfg(all(feature = "guard", feature = "rocket"))]
#[derive(Debug, Default)]
pub(crate) struct Noted(AtomicU8);

#[cfg(all(feature = "guard", feature = "rocket"))]
impl Noted {
    pub(crate) fn note(&self, asked: Asked) {
        self.0.fetch_max(asked as u8, Ordering::Relaxed);
    }

    pub(crate) fn asked(&self) -> Asked {
        match self.0.load(Ordering::Relaxed) {
            0 => Asked::Nothing,
            1 => Asked::Cookie,
            _ => Asked::Signal,
        }
    }
}

#[cfg(all(test, feature = "guard", feature = "tower"))]
mod tests {
    use std::panic::{AssertUnwindSafe, catch_unwind};

    use super::*;

    #[track_caller]
    fn beside(asked: Asked, own: &[&str], expected: Option<&str>) {
        let value = asked.beside(own.iter().map(|line| line.as_bytes()));
        assert_eq!(value.map(|value| String::from_utf8(value).unwrap()).as_deref(), expected, "{own:?}");
    }

    #[test]
    fn what_the_response_says_itself_is_kept() {
        beside(Asked::Signal, &[], Some("Cookie, Sec-GPC"));
        beside(Asked::Cookie, &["Accept-Language"], Some("Accept-Language, Cookie"));
        beside(Asked::Cookie, &["a , b", "c"], Some("a , b, c, Cookie"));
        beside(Asked::Signal, &["cookie"], Some("cookie, Sec-GPC"));
        beside(Asked::Signal, &["SEC-gpc", "x,COOKIE"], None);
        beside(Asked::Cookie, &["X-Cookie"], Some("X-Cookie, Cookie"));
        beside(Asked::Cookie, &["", " "], Some("Cookie"));
        for star in [&["*"][..], &["a", " * "], &["a, *"]] {
            beside(Asked::Signal, star, None);
        }
        beside(Asked::Nothing, &[], None);
        beside(Asked::Nothing, &["a"], None);
    }

    #[test]
    fn what_is_asked_is_heard_by_the_guards_around_it_alone() {
        Asked::Signal.tell();
        let (mut outer, mut inner, mut beside) = (Asked::Nothing, Asked::Nothing, Asked::Nothing);
        outer.during(|| {
            beside.during(|| ());
            Asked::Cookie.tell();
            let caught = catch_unwind(AssertUnwindSafe(|| {
                inner.during(|| {
                    Asked::Signal.tell();
                    panic!("as a handler may");
                });
            }));
            assert!(caught.is_err());
        });
        assert_eq!((outer, inner, beside), (Asked::Signal, Asked::Signal, Asked::Nothing));
        Asked::Signal.tell();
        inner = Asked::Nothing;
        // A future is polled more than once: what it has asked before is not forgotten.
        for asked in [Asked::Cookie, Asked::Nothing] {
            inner.during(|| asked.tell());
        }
        assert_eq!(inner, Asked::Cookie);
    }
}
