//! Rocket 0.5: responders, a request guard, and its own kinds of jars and headers.
//!
//! Its cookie is the `cookie` crate's 0.18: what makes one of a [`SetCookie`] stands in `jar`.

use core::convert::Infallible;

use http::HeaderValue;
use rocket::Request;
use rocket::http::{Cookie, CookieJar, HeaderMap, Status};
use rocket::request::{FromRequest, Outcome};
use rocket::response::{self, Responder};

use crate::error::{MaxAgeError, SetCookieError};
use crate::removal::Removals;
use crate::request::RequestCookies;
use crate::set_cookie::SetCookie;
use crate::source::sealed::{Raw, Source};
use crate::source::{CookieSource, names, values};
use crate::with_cookies::WithCookies;

const COOKIE: &str = "Cookie";
const SET_COOKIE: &str = "Set-Cookie";

/// An empty response with the header.
impl<'r> Responder<'r, 'static> for SetCookie {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        WithCookies::new([self], ()).respond_to(request)
    }
}

/// An empty response with the headers. A jar keeps one cookie of a name, and so could not hold them all.
impl<'r> Responder<'r, 'static> for Removals {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        WithCookies::new(self, ()).respond_to(request)
    }
}

impl<'r, 'o: 'r, R: Responder<'r, 'o>> Responder<'r, 'o> for WithCookies<R> {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'o> {
        let headers: Result<Vec<_>, _> = self.cookies.into_iter().map(header).collect();
        let headers = match headers {
            Ok(headers) => headers,
            Err(error) => return error.respond_to(request),
        };
        let mut response = self.response.respond_to(request)?;
        for header in headers {
            response.adjoin_raw_header(SET_COOKIE, header);
        }
        Ok(response)
    }
}

/// 500: the program has set a cookie that no browser would keep. The message names the cookie and hides its value.
impl<'r> Responder<'r, 'static> for SetCookieError {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        (Status::InternalServerError, self.to_string()).respond_to(request)
    }
}

/// 500: the program has asked for a life that the row does not allow.
impl<'r> Responder<'r, 'static> for MaxAgeError {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        (Status::InternalServerError, self.to_string()).respond_to(request)
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for RequestCookies {
    type Error = Infallible;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Infallible> {
        // Not `from_str`, which takes ASCII alone.
        let copy = |header: &str| HeaderValue::from_bytes(header.as_bytes()).ok();
        let headers = request.headers();
        let other = |name: &str| headers.get_one(name).and_then(copy);
        let cookies = Self::new(headers.get(COOKIE).filter_map(copy), other);
        #[cfg(feature = "guard")]
        let cookies = cookies.of_exchange(crate::guard::noted(request));
        Outcome::Success(cookies)
    }
}

/// The cookies that came with the request. Not those that were added since: a browser has not agreed to them yet.
///
/// Rocket has decoded them, and has left out those that it could not decode.
impl CookieSource for CookieJar<'_> {}
impl Source for CookieJar<'_> {
    fn values<'a>(&'a self, name: &str) -> impl Iterator<Item = Raw<'a>> {
        self.get(name).map(|cookie| Raw::Decoded(cookie.value())).into_iter()
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        self.iter().map(Cookie::name)
    }
}

impl CookieSource for HeaderMap<'_> {}
impl Source for HeaderMap<'_> {
    fn values<'a>(&'a self, name: &str) -> impl Iterator<Item = Raw<'a>> {
        self.get(COOKIE).flat_map(move |header| values(header.as_bytes(), name))
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        self.get(COOKIE).flat_map(|header| names(header.as_bytes()))
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.get_one(name)
    }
}

impl CookieSource for Request<'_> {}
impl Source for Request<'_> {
    fn values<'a>(&'a self, name: &str) -> impl Iterator<Item = Raw<'a>> {
        self.headers().values(name)
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        self.headers().names()
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.headers().header(name)
    }

    #[cfg(feature = "guard")]
    fn tell(&self, asked: crate::consent::Asked) {
        crate::guard::noted(self).note(asked);
    }
}

#[cfg(feature = "consent")]
mod consent {
    use core::convert::Infallible;

    use rocket::Request;
    use rocket::http::{HeaderMap, Status};
    use rocket::request::{FromRequest, Outcome};
    use rocket::response::{self, Responder};

    use crate::category::NeedsConsent;
    use crate::consent::{Consent, ConsentAnswer, DecisionError, RequestHeaders};
    use crate::granted::Granted;
    use crate::with_cookies::WithCookies;

    /// The visitor's consent to cookies of category `C`. Take `Option<Granted<C>>`, so that the page works for those who
    /// have not agreed; alone it forwards their requests to the next route that matches, and to a 403 after the last. An
    /// attached guard adds `Vary` to the response.
    #[rocket::async_trait]
    impl<'r, C: NeedsConsent> FromRequest<'r> for Granted<C> {
        type Error = Infallible;

        async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Infallible> {
            match Consent::of_category(request) {
                Some(granted) => Outcome::Success(granted),
                None => Outcome::Forward(Status::Forbidden),
            }
        }
    }

    /// An empty response with the headers, and `Vary: Cookie`.
    impl<'r> Responder<'r, 'static> for ConsentAnswer {
        fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
            let mut response = WithCookies::new(self, ()).respond_to(request)?;
            response.adjoin_raw_header("Vary", "Cookie");
            Ok(response)
        }
    }

    /// 403 for a form from another site, 400 for a body that is none of the form's.
    impl<'r> Responder<'r, 'static> for DecisionError {
        fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
            let status = match self {
                Self::CrossSite => Status::Forbidden,
                Self::NotTheForm => Status::BadRequest,
            };
            (status, self.to_string()).respond_to(request)
        }
    }

    impl RequestHeaders for HeaderMap<'_> {}
    impl RequestHeaders for Request<'_> {}
}

/// The header's text. Rocket hands it on unchecked, so that a name with a control character has to be found here.
fn header(cookie: SetCookie) -> Result<String, SetCookieError> {
    let declared = cookie.declaration().name;
    let wire = cookie.into_wire()?;
    if wire.bytes().any(|octet| octet.is_ascii_control() && octet != b'\t') {
        return Err(SetCookieError::NotAHeader { name: declared.to_string() });
    }
    Ok(wire)
}
