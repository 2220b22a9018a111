//! actix-web 4: cookies, responders, an extractor, and its own kinds of headers.

use core::convert::Infallible;
use core::future::{Ready, ready};

use actix_web::body::{BoxBody, EitherBody};
use actix_web::cookie::time::{Duration, OffsetDateTime};
use actix_web::cookie::{self, Cookie, Expiration};
use actix_web::dev::Payload;
use actix_web::http::header::{
    COOKIE, HeaderMap, HeaderName, HeaderValue, InvalidHeaderValue, SET_COOKIE, TryIntoHeaderPair,
};
use actix_web::{FromRequest, HttpRequest, HttpResponse, Responder, ResponseError};

use crate::attribute::SameSite;
use crate::error::{MaxAgeError, SetCookieError};
use crate::name::asks_for_http_only;
use crate::removal::Removals;
use crate::request::RequestCookies;
use crate::set_cookie::{Life, SetCookie};
use crate::source::sealed::{Raw, Source};
use crate::source::{CookieSource, names, values};
use crate::with_cookies::WithCookies;

/// What no header can carry. actix-web's builders have no room for an error of ours: they refuse this, and answer 500.
const REFUSED: &str = "\0";

/// For `HttpResponseBuilder::cookie`, `HttpResponse::add_cookie` and `CustomizeResponder::add_cookie`. They write a
/// cookie as it is, so the value is the encoded one.
///
/// They refuse a cookie that cannot be set: the builders' response becomes a 500, `add_cookie` of a response is an error.
///
/// This type (the `cookie` crate's 0.16) has no field for `Partitioned`: a partitioned cookie has it behind its path,
/// where it is written as every other attribute, and where [`Cookie::path`] shows it.
impl From<SetCookie> for Cookie<'static> {
    fn from(from: SetCookie) -> Self {
        let Some(value) = from.encoded_value().filter(|_| from.error().is_none()) else {
            return Self::new(from.name().to_owned(), REFUSED);
        };
        let mut cookie = Self::new(from.name().to_owned(), value.to_owned());
        let attributes = from.declaration().attributes;
        let path = from.path();
        cookie.set_path(if from.partitioned() { format!("{path}; Partitioned") } else { path.to_owned() });
        if let Some(domain) = from.domain() {
            cookie.set_domain(domain.to_owned());
        }
        cookie.set_secure(from.secure());
        cookie.set_http_only(attributes.http_only || asks_for_http_only(from.name()));
        cookie.set_same_site(match attributes.same_site {
            SameSite::Strict => cookie::SameSite::Strict,
            SameSite::Lax => cookie::SameSite::Lax,
            SameSite::None => cookie::SameSite::None,
        });
        cookie.set_expires(Expiration::Session);
        match from.life() {
            Life::Session => {}
            Life::Seconds(seconds) => {
                cookie.set_max_age(Duration::seconds(i64::try_from(seconds).unwrap_or(i64::MAX)));
            }
            Life::Removed => {
                cookie.set_max_age(Duration::ZERO);
                cookie.set_expires(OffsetDateTime::UNIX_EPOCH);
            }
        }
        cookie
    }
}

/// For `append_header`, in the wire form. Never for `insert_header`, which would replace the response's other cookies.
///
/// A cookie that cannot be set makes a 500 of the response. actix-web's text for it does not name the cookie; that of
/// `try_set` and of [`WithCookies`] does.
impl TryIntoHeaderPair for SetCookie {
    type Error = InvalidHeaderValue;

    fn try_into_pair(self) -> Result<(HeaderName, HeaderValue), InvalidHeaderValue> {
        let wire = self.into_wire().unwrap_or_else(|_| REFUSED.to_owned());
        HeaderValue::try_from(wire).map(|value| (SET_COOKIE, value))
    }
}

/// An empty response with the header.
impl Responder for SetCookie {
    type Body = EitherBody<BoxBody>;

    fn respond_to(self, request: &HttpRequest) -> HttpResponse<Self::Body> {
        WithCookies::new([self], HttpResponse::Ok()).respond_to(request)
    }
}

/// An empty response with the headers.
impl Responder for Removals {
    type Body = EitherBody<BoxBody>;

    fn respond_to(self, request: &HttpRequest) -> HttpResponse<Self::Body> {
        WithCookies::new(self, HttpResponse::Ok()).respond_to(request)
    }
}

impl<R: Responder> Responder for WithCookies<R> {
    type Body = EitherBody<R::Body>;

    fn respond_to(self, request: &HttpRequest) -> HttpResponse<Self::Body> {
        let headers: Result<Vec<_>, _> = self.cookies.into_iter().map(header).collect();
        match headers {
            Ok(headers) => {
                let mut response = self.response.respond_to(request);
                for header in headers {
                    response.headers_mut().append(SET_COOKIE, header);
                }
                response.map_into_left_body()
            }
            Err(error) => HttpResponse::from_error(error).map_into_right_body(),
        }
    }
}

/// 500: the program has set a cookie that no browser would keep. The message names the cookie and hides its value.
impl ResponseError for SetCookieError {}

/// 500: the program has asked for a life that the row does not allow.
impl ResponseError for MaxAgeError {}

impl FromRequest for RequestCookies {
    type Error = Infallible;
    type Future = Ready<Result<Self, Infallible>>;

    fn from_request(request: &HttpRequest, _payload: &mut Payload) -> Self::Future {
        // A header of `http` 0.2 is one of `http` 1 as well.
        let copy = |header: &HeaderValue| http::HeaderValue::from_bytes(header.as_bytes()).ok();
        let headers = request.headers();
        ready(Ok(Self::new(headers.get_all(COOKIE).filter_map(copy), |name| {
            headers.get(name).and_then(copy)
        })))
    }
}

impl CookieSource for HeaderMap {}
impl Source for HeaderMap {
    fn values<'a>(&'a self, name: &str) -> impl Iterator<Item = Raw<'a>> {
        // HTTP/2 may split the field (RFC 9113, section 8.2.3).
        self.get_all(COOKIE).flat_map(move |header| values(header.as_bytes(), name))
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        self.get_all(COOKIE).flat_map(|header| names(header.as_bytes()))
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.get(name).and_then(|value| value.to_str().ok())
    }
}

impl CookieSource for HttpRequest {}
impl Source for HttpRequest {
    fn values<'a>(&'a self, name: &str) -> impl Iterator<Item = Raw<'a>> {
        self.headers().values(name)
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        self.headers().names()
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.headers().header(name)
    }
}

#[cfg(feature = "consent")]
mod consent {
    use core::future::{Ready, ready};

    use actix_web::body::{BoxBody, EitherBody};
    use actix_web::dev::Payload;
    use actix_web::error::ErrorForbidden;
    use actix_web::http::StatusCode;
    use actix_web::http::header::{HeaderMap, VARY};
    use actix_web::{FromRequest, HttpRequest, HttpResponse, Responder, ResponseError};

    use crate::category::NeedsConsent;
    use crate::consent::{Consent, ConsentAnswer, DecisionError, RequestHeaders};
    use crate::granted::Granted;
    use crate::with_cookies::WithCookies;

    /// The visitor's consent to cookies of category `C`. Take `Option<Granted<C>>`: alone it answers 403 to all who have
    /// not agreed, and a page has to work for them too. A guard around the handler adds `Vary` to the response.
    impl<C: NeedsConsent> FromRequest for Granted<C> {
        type Error = actix_web::Error;
        type Future = Ready<Result<Self, actix_web::Error>>;

        fn from_request(request: &HttpRequest, _payload: &mut Payload) -> Self::Future {
            let refused =
                || ErrorForbidden(format!("this needs the visitor's consent to `{}`", C::INFO.id()));
            ready(Consent::of_category(request).ok_or_else(refused))
        }
    }

    /// An empty response with the headers, and `Vary: Cookie`.
    impl Responder for ConsentAnswer {
        type Body = EitherBody<BoxBody>;

        fn respond_to(self, request: &HttpRequest) -> HttpResponse<Self::Body> {
            let mut response = HttpResponse::Ok();
            response.append_header((VARY, "Cookie"));
            WithCookies::new(self, response).respond_to(request)
        }
    }

    /// 403 for a form from another site, 400 for a body that is none of the form's.
    impl ResponseError for DecisionError {
        fn status_code(&self) -> StatusCode {
            match self {
                Self::CrossSite => StatusCode::FORBIDDEN,
                Self::NotTheForm => StatusCode::BAD_REQUEST,
            }
        }
    }

    impl RequestHeaders for HeaderMap {}
    impl RequestHeaders for HttpRequest {}
}

fn header(cookie: SetCookie) -> Result<HeaderValue, SetCookieError> {
    let declared = cookie.declaration().name;
    HeaderValue::try_from(cookie.into_wire()?)
        .map_err(|_| SetCookieError::NotAHeader { name: declared.to_string() })
}
