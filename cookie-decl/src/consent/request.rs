//! A decision that comes with a form.

use core::error::Error;
use core::fmt;

use super::choice;
use super::decision::Decision;
use crate::charter::Charter;
use crate::declaration::Table;
use crate::encode::unescaped;
use crate::source::CookieSource;

/// How long a form's body may be, in octets.
const LONGEST_BODY: usize = 16 * 1024;

/// The headers of a request, not its cookies alone: `http::HeaderMap`, [`RequestCookies`](crate::RequestCookies), and those of actix-web (`HeaderMap`, `HttpRequest`)
/// and Rocket (`HeaderMap`, `Request`), each with the feature of its name.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not have the headers of a request",
    label = "not the headers of a request",
    note = "a decision is believed only with the headers that say where its form came from: pass the request's `&HeaderMap`, or `&RequestCookies`"
)]
pub trait RequestHeaders: CookieSource {}

/// Why a request is no decision of the visitor's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DecisionError {
    /// Another site has sent the form, or nothing says that this one has. With a framework's feature a 403.
    CrossSite,
    /// The body is not that of the form. With a framework's feature a 400.
    NotTheForm,
}

impl fmt::Display for DecisionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::CrossSite => "the form was not sent from a page of this site",
            Self::NotTheForm => "the body is not that of the consent form",
        })
    }
}

impl Error for DecisionError {}

impl Decision {
    /// The decision that a visitor sends with the form of `Charter::consent_form` or `consent_banner`: the headers and
    /// the body of the POST.
    ///
    /// # Why the headers
    ///
    /// Without them any site could post the form in the visitor's name, and so record a consent that the visitor never
    /// gave. Believed is what a browser says itself and no page can forge: `Sec-Fetch-Site: same-origin` (or `none`); else an
    /// `Origin` that is one of the table's sites, or whose host is the request's `Host`. A request with neither header is
    /// refused: browsers send one of the two with every POST.
    ///
    /// # The body
    ///
    /// `application/x-www-form-urlencoded`, at most 16 KiB: `choice` is `accept`, `refuse` or `save`; with `save`, each
    /// `category` names one that is granted. Other fields do not matter.
    ///
    /// # Errors
    ///
    /// Where the request comes from another site or does not say where from, and where the body is too long or holds no
    /// choice.
    pub fn from_request<H>(charter: &Charter, headers: &H, body: &[u8]) -> Result<Self, DecisionError>
    where
        H: RequestHeaders + ?Sized,
    {
        if !is_from_this_site(charter.table, headers) {
            return Err(DecisionError::CrossSite);
        }
        Self::from_form(charter.table, body).ok_or(DecisionError::NotTheForm)
    }

    /// Private: what a form says is a decision only where it is known whose form it is.
    fn from_form(table: &'static Table, body: &[u8]) -> Option<Self> {
        if body.len() > LONGEST_BODY {
            return None;
        }
        let mut decision = Self::new(table, false);
        let mut choice = None;
        for (name, value) in fields(core::str::from_utf8(body).ok()?) {
            match name.as_str() {
                "choice" if choice.is_some() => return None,
                "choice" => choice = Some(value),
                "category" => {
                    if let Some(category) = choice::asking(table).find(|category| category.id == value) {
                        decision.set(category, true);
                    }
                }
                _ => {}
            }
        }
        match choice?.as_str() {
            "accept" => Some(Self::new(table, true)),
            "refuse" => Some(Self::new(table, false)),
            "save" => Some(decision),
            _ => None,
        }
    }
}

fn is_from_this_site<H: RequestHeaders + ?Sized>(table: &Table, headers: &H) -> bool {
    match headers.header("sec-fetch-site") {
        Some("same-origin" | "none") => true,
        // One site may have several hosts: `data.` posts to `www.`, where the table says that both are ours.
        Some(_) => headers.header("origin").is_some_and(|origin| is_site(table, origin)),
        None => headers.header("origin").is_some_and(|origin| {
            let host = origin.split_once("://").map(|(_, host)| host);
            is_site(table, origin) || host.is_some_and(|host| headers.header("host") == Some(host))
        }),
    }
}

fn is_site(table: &Table, origin: &str) -> bool {
    table.sites.iter().any(|site| origin_of(site).eq_ignore_ascii_case(origin))
}

/// The origin of a site as browsers write it, without its usual port (RFC 6454, section 6.2); letters may be of either case.
fn origin_of(site: &str) -> &str {
    let site = site.trim_end_matches('/');
    let usual =
        if site.get(..6).is_some_and(|scheme| scheme.eq_ignore_ascii_case("https:")) { 443 } else { 80 };
    match site.rsplit_once(':') {
        Some((origin, port)) if port.parse() == Ok(usual) => origin,
        _ => site,
    }
}

/// The fields of a form (WHATWG URL, `application/x-www-form-urlencoded`).
fn fields(body: &str) -> impl Iterator<Item = (String, String)> {
    let decode = |text: &str| {
        let text = text.replace('+', " ");
        String::from_utf8_lossy(&unescaped(text.as_bytes(), 0)).into_owned()
    };
    body.split('&').filter(|field| !field.is_empty()).map(move |field| {
        let (name, value) = field.split_once('=').unwrap_or((field, ""));
        (decode(name), decode(value))
    })
}
