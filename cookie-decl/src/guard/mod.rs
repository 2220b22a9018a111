//! The guard: holds every `Set-Cookie` of a response against the table, whoever wrote it.
//!
//! The compiler checks what goes through the table's constants. Sessions, CSRF layers and other jars set cookies on their
//! own, and a [`Granted`](crate::Granted) can be carried from one visitor's request to another's: that is what the guard
//! is for. It reads each header as browsers do (RFC 6265bis, section 5.6) and looks for what [`FindingKind`] lists.
//!
//! # What it does about a finding
//!
//! | kind | by default | why |
//! |---|---|---|
//! | [`WithoutConsent`](FindingKind::WithoutConsent) | [`Strip`](Action::Strip) | a visitor has not agreed to it, and no page needs it |
//! | all others | [`Report`](Action::Report) | the header may carry somebody's session: to take it out could break more than it mends |
//!
//! Whether a visitor agrees is read in this very exchange: from the choice that the response records, if it does, else from
//! the one that the request carries. For a category by objection it is enough that the visitor has not objected. A choice
//! that is kept elsewhere, in an account say, is not seen: send its cookie along with the first response that relies on it,
//! or set [`WithoutConsent`](FindingKind::WithoutConsent) to [`Report`](Action::Report).
//!
//! What browsers refuse is reported too and not taken out: it does no harm in a browser, and a client that is none may
//! live on it. [`Guard::on`] and [`Guard::on_all`] say otherwise. For development `.on_all(Action::Refuse)` makes a 500 of
//! each response with a finding, with a plain text that names them.
//!
//! A response without findings is never touched: not an octet, not the order of its headers. But for one header:
//!
//! # `Vary`
//!
//! A response that the visitor's consent shaped gets `Cookie` into its `Vary`, and `Sec-GPC` where consent was read from
//! that too, so that no shared cache gives one visitor's page to another. What the response says itself is kept, in one
//! line; a name that is there is not repeated, and `*` stays. [What counts](crate::consent#caches) is what is asked within
//! the guard; a cookie of a category that asks is such a question too, whoever sets it. A response that is refused says
//! `Cache-Control: no-store` instead.
//!
//! # Where it stands
//!
//! `GuardLayer` (feature `tower`) and `GuardMiddleware` (feature `actix`) belong outside of every layer that sets cookies; in
//! Rocket (feature `rocket`) a [`Guard`] is a fairing, to be attached last. `GuardLayer::around` (with feature `axum`) puts it
//! around a whole application, outside of all that a router can be given. [`Guard::hold`] is the same for
//! `http::HeaderMap`s, [`Guard::judge`] for any other kind of headers, and [`Guard::check`] only looks. These three see no
//! question that a handler asks, and leave `Vary` alone.

#[cfg(feature = "actix")]
mod actix;
#[cfg(all(feature = "tower", feature = "axum"))]
mod axum;
mod check;
mod date;
mod exchange;
mod finding;
#[cfg(feature = "tower")]
mod layer;
mod line;
mod report;
#[cfg(feature = "rocket")]
mod rocket;
mod rows;
mod verdict;
#[cfg(feature = "tower")]
mod visitor;

use http::HeaderMap;
use http::header::SET_COOKIE;

#[cfg(feature = "tower")]
use crate::category::ConsentBasis;
use crate::charter::Charter;
use crate::site::Site;
use crate::source::CookieSource;
use exchange::Exchange;
use report::Reported;
use rows::Rows;

#[cfg(feature = "actix")]
pub use actix::{GuardMiddleware, GuardMiddlewareService};
#[cfg(all(feature = "tower", feature = "axum"))]
pub use axum::{Guarded, GuardedFuture};
pub use finding::{Action, Finding, FindingKind};
#[cfg(feature = "tower")]
pub use layer::{GuardBody, GuardFuture, GuardLayer, GuardService};
#[cfg(feature = "rocket")]
pub(crate) use rocket::noted;
pub use verdict::{Refused, Verdict};

/// Holds outgoing cookies against one table. The [module](self) has the rules.
///
/// # Example
///
/// ```
/// # mod cookies {
/// #     cookie_decl::declare_cookies! {
/// #         #![site("https://data.example.org")]
/// #         necessary { "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in." | session; }
/// #     }
/// # }
/// use cookie_decl::guard::{Action, FindingKind, Guard};
/// use http::{HeaderMap, HeaderValue, header::SET_COOKIE};
///
/// let guard = Guard::new(&cookies::CHARTER).on(FindingKind::Undeclared, Action::Strip);
///
/// let mut response = HeaderMap::new();
/// response.append(SET_COOKIE, HeaderValue::from_static("tracking=1; Path=/"));
/// response.append(SET_COOKIE, HeaderValue::try_from(cookies::SESSIONID.set("3f9c"))?);
///
/// let findings = guard.check(&HeaderMap::new(), &response);
/// assert_eq!(findings[0].to_string(), "cookie `tracking` is set but not declared");
///
/// guard.hold(&HeaderMap::new(), &mut response)?;
/// assert_eq!(response[SET_COOKIE], "sessionid=3f9c; Path=/; Secure; HttpOnly; SameSite=Lax");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Guard {
    charter: &'static Charter,
    rows: Rows,
    /// Whether any of the table's cookies waits for what the visitor chose.
    #[cfg(feature = "tower")]
    asks: bool,
    sites: Vec<Site>,
    others: Action,
    actions: Vec<(FindingKind, Action)>,
    reported: Reported,
}

impl Guard {
    /// A guard over the table, with the default action for each kind.
    pub fn new(charter: &'static Charter) -> Self {
        let rows = Rows::new(charter);
        let actions = vec![(FindingKind::WithoutConsent, Action::Strip)];
        let mut guard = Self {
            charter,
            rows,
            #[cfg(feature = "tower")]
            asks: charter.categories().iter().any(|category| category.consent != ConsentBasis::Exempt),
            sites: Vec::new(),
            others: Action::Report,
            actions,
            reported: Reported::default(),
        };
        guard.rows.keep_sound(guard.rows.unshared().filter(|row| check::is_sound(&guard, row)).collect());
        guard
    }

    /// What to do about findings of that kind.
    #[must_use]
    pub fn on(mut self, kind: FindingKind, action: Action) -> Self {
        self.actions.retain(|(known, _)| *known != kind);
        self.actions.push((kind, action));
        self
    }

    /// What to do about findings of every kind; a later [`on`](Self::on) makes exceptions.
    #[must_use]
    pub fn on_all(mut self, action: Action) -> Self {
        self.actions.clear();
        self.others = action;
        self
    }

    /// One more of the sites for which this process sets cookies with `COOKIE.at(&site)`: a cookie is sound if it is at
    /// one of them. Without a call, the site of [`Charter::serve_at`] counts, or else the table's canonical one.
    #[must_use]
    pub fn at(mut self, site: &Site) -> Self {
        self.sites.push(site.clone());
        self
    }

    /// All that is wrong with the response's cookies, in the order of its headers. Changes and reports nothing.
    pub fn check<R>(&self, request: &R, response: &HeaderMap) -> Vec<Finding>
    where
        R: CookieSource + ?Sized,
    {
        self.findings(request, lines(response))
    }

    /// Reports what is wrong with the response's cookies, and takes out the headers that are to be stripped.
    ///
    /// `request` is where the request's cookies are read, best its `HeaderMap`: that has `Sec-GPC` too.
    ///
    /// # Errors
    ///
    /// Where the response is to be refused; it is then left as it was.
    pub fn hold<R>(&self, request: &R, response: &mut HeaderMap) -> Result<(), Refused>
    where
        R: CookieSource + ?Sized,
    {
        let findings = self.findings(request, lines(response));
        if findings.is_empty() {
            return Ok(());
        }
        let verdict = self.verdict(findings);
        if let Some(refused) = verdict.refused() {
            return Err(refused);
        }
        if verdict.strips() {
            strip(&verdict, response);
        }
        Ok(())
    }

    /// The same for headers of any kind: `set_cookies` has the response's `Set-Cookie` headers in their order. Reports what
    /// it finds and says which of them may stay.
    pub fn judge<'a, R, I>(&self, request: &R, set_cookies: I) -> Verdict
    where
        R: CookieSource + ?Sized,
        I: IntoIterator<Item = &'a [u8]>,
    {
        self.verdict(self.findings(request, set_cookies.into_iter()))
    }

    /// Reports the findings and says what has to happen.
    fn verdict(&self, findings: Vec<Finding>) -> Verdict {
        for finding in &findings {
            let action = self.action(finding.kind());
            if action != Action::Allow {
                self.reported.report(finding, action);
            }
        }
        Verdict::new(findings, |kind| self.action(kind))
    }

    fn findings<'a, R>(&self, request: &R, mut lines: impl Iterator<Item = &'a [u8]>) -> Vec<Finding>
    where
        R: CookieSource + ?Sized,
    {
        let check = |lines: &[&[u8]]| {
            let exchange = Exchange::new(self.charter, request, lines);
            check::check(self, lines, |row| exchange.allows(row))
        };
        // Most responses have one cookie at most: no list is made for it.
        match (lines.next(), lines.next()) {
            (None, _) => Vec::new(),
            (Some(only), None) => check(&[only]),
            (Some(first), Some(second)) => {
                check(&[first, second].into_iter().chain(lines).collect::<Vec<_>>())
            }
        }
    }

    fn action(&self, kind: FindingKind) -> Action {
        let own = self.actions.iter().find(|(known, _)| *known == kind);
        own.map_or(self.others, |(_, action)| *action)
    }
}

/// The guard with its defaults.
impl From<&'static Charter> for Guard {
    fn from(charter: &'static Charter) -> Self {
        Self::new(charter)
    }
}

fn lines(response: &HeaderMap) -> impl Iterator<Item = &[u8]> {
    response.get_all(SET_COOKIE).iter().map(http::HeaderValue::as_bytes)
}

/// Leaves the headers that may stay, in their order.
fn strip(verdict: &Verdict, response: &mut HeaderMap) {
    let all = response.get_all(SET_COOKIE).iter().enumerate();
    let kept: Vec<_> =
        all.filter(|(place, _)| verdict.keeps(*place)).map(|(_, value)| value.clone()).collect();
    let mut kept = kept.into_iter();
    match kept.next() {
        // Replaces all of them, in the place that the first one has among the headers.
        Some(first) => drop(response.insert(SET_COOKIE, first)),
        None => drop(response.remove(SET_COOKIE)),
    }
    for value in kept {
        response.append(SET_COOKIE, value);
    }
}
