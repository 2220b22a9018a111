//! axum 0.8: response parts and an extractor.

use core::convert::Infallible;

use axum_core::extract::FromRequestParts;
#[cfg(feature = "consent")]
use axum_core::extract::OptionalFromRequestParts;
use axum_core::response::{IntoResponse, IntoResponseParts, Response, ResponseParts};
use http::header::SET_COOKIE;
use http::request::Parts;
use http::{HeaderValue, StatusCode};

use crate::error::SetCookieError;
use crate::removal::Removals;
use crate::request::RequestCookies;
use crate::set_cookie::SetCookie;

/// Appends the header. A cookie that cannot be set makes a 500 of the response.
impl IntoResponseParts for SetCookie {
    type Error = SetCookieError;

    fn into_response_parts(self, mut response: ResponseParts) -> Result<ResponseParts, SetCookieError> {
        let header = HeaderValue::try_from(self)?;
        response.headers_mut().append(SET_COOKIE, header);
        Ok(response)
    }
}

/// An empty response with the header.
impl IntoResponse for SetCookie {
    fn into_response(self) -> Response {
        (self, ()).into_response()
    }
}

/// Appends the headers.
impl IntoResponseParts for Removals {
    type Error = SetCookieError;

    fn into_response_parts(self, response: ResponseParts) -> Result<ResponseParts, SetCookieError> {
        self.into_iter().try_fold(response, |response, removal| removal.into_response_parts(response))
    }
}

/// An empty response with the headers.
impl IntoResponse for Removals {
    fn into_response(self) -> Response {
        (self, ()).into_response()
    }
}

/// 500: the program has set a cookie that no browser would keep. The message names the cookie and hides its value.
impl IntoResponse for SetCookieError {
    fn into_response(self) -> Response {
        (StatusCode::INTERNAL_SERVER_ERROR, self.to_string()).into_response()
    }
}

impl<S: Sync> FromRequestParts<S> for RequestCookies {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Infallible> {
        Ok(Self::from(&parts.headers))
    }
}

/// The visitor's consent to cookies of category `C`: `None` without it. There is no `Granted<C>` as an extractor of its
/// own: a page must work for those who refuse. A guard around the handler adds `Vary` to the response.
#[cfg(feature = "consent")]
impl<C: crate::NeedsConsent, S: Sync> OptionalFromRequestParts<S> for crate::Granted<C> {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Option<Self>, Infallible> {
        Ok(crate::Consent::of_category(&parts.headers))
    }
}

/// Adds [`Consent::vary`](crate::Consent::vary) to `Vary`: for pages that the visitor's choice shapes, so that no cache shows
/// them to another one. A guard around the page does it by itself.
#[cfg(feature = "consent")]
impl IntoResponseParts for crate::Consent {
    type Error = Infallible;

    fn into_response_parts(self, mut response: ResponseParts) -> Result<ResponseParts, Infallible> {
        self.asked().say(response.headers_mut());
        Ok(response)
    }
}

/// Appends the headers, and adds `Cookie` to `Vary`.
#[cfg(feature = "consent")]
impl IntoResponseParts for crate::ConsentAnswer {
    type Error = SetCookieError;

    fn into_response_parts(self, mut response: ResponseParts) -> Result<ResponseParts, SetCookieError> {
        crate::consent::Asked::Cookie.say(response.headers_mut());
        self.into_iter().try_fold(response, |response, cookie| cookie.into_response_parts(response))
    }
}

/// An empty response with the headers.
#[cfg(feature = "consent")]
impl IntoResponse for crate::ConsentAnswer {
    fn into_response(self) -> Response {
        (self, ()).into_response()
    }
}

/// 403 for a form from another site, 400 for a body that is none of the form's.
#[cfg(feature = "consent")]
impl IntoResponse for crate::consent::DecisionError {
    fn into_response(self) -> Response {
        let status = match self {
            Self::CrossSite => StatusCode::FORBIDDEN,
            Self::NotTheForm => StatusCode::BAD_REQUEST,
        };
        (status, self.to_string()).into_response()
    }
}
