//! Where this process runs, if that is not the table's canonical site: staging, a developer's machine, one of many tenants.

use core::error::Error;
use core::fmt;
use core::net::{Ipv4Addr, Ipv6Addr};

use cookie_decl_core::{Prefix, is_host_name, is_loopback};

use crate::attribute::{Domain, SameSite};
use crate::charter::Charter;
use crate::declaration::{Declaration, Kind, Setter};
use crate::served;

/// Where this process runs: the scheme and host under which browsers reach it.
///
/// A table's cookies are those of its canonical site, the first of `#![site(…)]`. A process that runs elsewhere says so:
///
/// | where | how |
/// |---|---|
/// | one place for the whole process | [`Charter::serve_at`], once, before the first cookie |
/// | many tenants in one process | [`Charter::check_site`] for each tenant at start, then `COOKIE.at(&site).set(…)` |
///
/// Then `Domain = site` writes this host. On an IP address and on a single label such as `localhost` it writes no `Domain`:
/// there are no subdomains, and browsers take none or refuse it (RFC 6265bis, sections 5.1.3 and 5.7).
///
/// On `http` and a loopback host (`localhost`, `*.localhost`, `127.0.0.0/8`, `[::1]`) cookies are written without `Secure`,
/// there and nowhere else: Safari does not send secure cookies back over plain http, not even on localhost, so that nobody
/// could sign in on a developer's machine. All other attributes stay. Cookies with a prefix (`__Host-` and its kin),
/// `SameSite=None` or `Partitioned` cannot do without `Secure`: a table that has some needs https on that machine too.
///
/// # Example
///
/// ```
/// use cookie_decl::Site;
///
/// let site = Site::new("https://staging.example.org")?;
/// assert_eq!(site.host(), "staging.example.org");
/// # Ok::<(), cookie_decl::SiteError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Site {
    url: String,
    host: String,
    https: bool,
    named: bool,
}

impl Site {
    /// Reads `https://host` or `http://host`, with a port if there is one and nothing behind it but `/`.
    ///
    /// The host is a name in ASCII (an internationalised one as `xn--…`), an IPv4 address, or an IPv6 address in brackets.
    ///
    /// # Errors
    ///
    /// Where the text is anything else, such as an address with a path.
    pub fn new(url: &str) -> Result<Self, SiteError> {
        let error = |reason| SiteError { url: url.to_owned(), reason };
        let (scheme, rest) = url.split_once("://").ok_or_else(|| error(Reason::Scheme))?;
        let https = match scheme.to_ascii_lowercase().as_str() {
            "https" => true,
            "http" => false,
            _ => return Err(error(Reason::Scheme)),
        };
        let authority = rest.strip_suffix('/').unwrap_or(rest);
        if authority.contains(['/', '?', '#', '@']) {
            return Err(error(Reason::More));
        }
        let (host, port) = split_port(authority);
        if port.is_some_and(|port| port.parse::<u16>().is_err() || port.starts_with('+')) {
            return Err(error(Reason::Port));
        }
        let host = host.to_ascii_lowercase();
        let named = is_host_name(&host);
        if !named && !is_address(&host) {
            return Err(error(Reason::Host));
        }
        let url = url.to_owned();
        Ok(Self { url, host, https, named })
    }

    /// The URL, as it was given.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The host in lower case, without the port; an IPv6 address in brackets.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Whether it is `http` on this machine: the one place where cookies are written without `Secure`.
    pub fn is_http_loopback(&self) -> bool {
        !self.https && is_loopback(&self.host)
    }

    /// Whether cookies are the same at both: they know no port, and a URL can be spelled in several ways.
    pub(crate) fn has_the_cookies_of(&self, other: &Self) -> bool {
        self.host == other.host && self.https == other.https
    }

    /// The `Domain` that the row's cookie has here.
    pub(crate) fn domain(&self, declaration: &Declaration) -> Option<&str> {
        match declaration.attributes.domain {
            Domain::HostOnly => None,
            Domain::Host(host) => Some(host),
            Domain::Site(_) => self.own_domain(),
        }
    }

    /// The host as a `Domain`, if it can be one.
    pub(crate) fn own_domain(&self) -> Option<&str> {
        (self.named && self.host.contains('.')).then_some(self.host.as_str())
    }

    /// What browsers would refuse of the row's cookie here.
    fn misfit(&self, row: &'static Declaration) -> Option<Why> {
        let ours = matches!(row.setter, Setter::Site | Setter::Library(_)) && row.kind == Kind::Cookie;
        if !ours {
            return None;
        }
        if let Domain::Host(domain) = row.attributes.domain
            && !self.is_within(domain)
        {
            return Some(Why::Domain(domain));
        }
        if self.https {
            return None;
        }
        if let Some(prefix) = Prefix::of(row.name.to_string()) {
            return Some(Why::Prefix(prefix.spelling));
        }
        if row.attributes.same_site == SameSite::None {
            return Some(Why::SameSiteNone);
        }
        if row.attributes.partitioned {
            return Some(Why::Partitioned);
        }
        (row.attributes.secure && !self.is_http_loopback()).then_some(Why::Secure)
    }

    /// Whether the host is that domain or below it (RFC 6265bis, section 5.1.3).
    fn is_within(&self, domain: &str) -> bool {
        let domain = domain.strip_prefix('.').unwrap_or(domain).to_ascii_lowercase();
        let above = self.host.strip_suffix(&domain);
        self.named && above.is_some_and(|above| above.is_empty() || above.ends_with('.'))
    }
}

/// As its URL.
impl fmt::Debug for Site {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Site").field(&self.url).finish()
    }
}

impl Charter {
    /// Says once, at start, where this process runs: from then on all constants of the table write their cookies for it,
    /// and a guard expects them so.
    ///
    /// Without this call the table's canonical site counts.
    ///
    /// # Errors
    ///
    /// Where a cookie of the table cannot work there (all of them are named), and where the process has said something else
    /// before; the same site again is fine.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # mod cookies {
    /// #     cookie_decl::declare_cookies! {
    /// #         #![site("https://data.example.org")]
    /// #         necessary { "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in." | session, Domain = site; }
    /// #     }
    /// # }
    /// use cookie_decl::Site;
    ///
    /// fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let site = std::env::var("SITE").unwrap_or_else(|_| "https://data.example.org".to_owned());
    ///     cookies::CHARTER.serve_at(Site::new(&site)?)?;
    ///     Ok(())
    /// }
    /// ```
    pub fn serve_at(&self, site: Site) -> Result<(), ServeError> {
        self.check_site(&site)?;
        served::record(self, site)
            .map_err(|(before, site)| ServeError(Fault::Elsewhere { site: site.url, before }))
    }

    /// Whether all cookies of the table work there: for each tenant, at start, before `COOKIE.at(&site)` writes them.
    ///
    /// # Errors
    ///
    /// Where a row's `Domain`, prefix, `SameSite=None`, `Partitioned` or `Secure` cannot work: the error names each of them.
    /// Rows of scripts and third parties do not count: this process does not send them.
    pub fn check_site(&self, site: &Site) -> Result<(), ServeError> {
        let misfit = |row: &&'static Declaration| site.misfit(row).map(|why| Misfit { row, why });
        let misfits: Vec<_> = self.declarations().iter().filter_map(misfit).collect();
        if misfits.is_empty() {
            return Ok(());
        }
        Err(ServeError(Fault::Misfits { site: site.url.clone(), misfits }))
    }
}

/// A text that is not the URL of a site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteError {
    url: String,
    reason: Reason,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reason {
    Scheme,
    Host,
    Port,
    More,
}

impl fmt::Display for SiteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = self.url.escape_debug();
        match self.reason {
            Reason::Scheme => {
                write!(f, "`{url}` is not a site: it begins with neither `https://` nor `http://`")
            }
            Reason::Host => {
                write!(f, "`{url}` is not a site: its host is neither a name in ASCII nor an IP address")
            }
            Reason::Port => write!(f, "`{url}` is not a site: its port is not a number up to 65535"),
            Reason::More => {
                write!(f, "`{url}` is not a site: only scheme, host and port belong to one")
            }
        }
    }
}

impl Error for SiteError {}

/// A site at which a table's cookies cannot be served.
#[derive(Clone, Debug)]
pub struct ServeError(Fault);

#[derive(Clone, Debug)]
enum Fault {
    Misfits { site: String, misfits: Vec<Misfit> },
    Elsewhere { site: String, before: String },
}

#[derive(Clone, Copy, Debug)]
struct Misfit {
    row: &'static Declaration,
    why: Why,
}

#[derive(Clone, Copy, Debug)]
enum Why {
    Domain(&'static str),
    Prefix(&'static str),
    SameSiteNone,
    Partitioned,
    Secure,
}

impl ServeError {
    /// The rows whose cookies cannot work there, in the order of the table; none where the process serves the table at
    /// another site already.
    pub fn rows(&self) -> impl Iterator<Item = &'static Declaration> {
        let misfits = match &self.0 {
            Fault::Misfits { misfits, .. } => misfits.as_slice(),
            Fault::Elsewhere { .. } => &[],
        };
        misfits.iter().map(|misfit| misfit.row)
    }
}

/// One line, and one more for each row.
impl fmt::Display for ServeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Fault::Misfits { site, misfits } => {
                write!(f, "the cookies of the table cannot all be served at `{}`", site.escape_debug())?;
                misfits.iter().try_for_each(|misfit| write!(f, "\n- {misfit}"))
            }
            Fault::Elsewhere { site, before } => write!(
                f,
                "the table cannot be served at `{}`: this process serves it at `{}` already, `COOKIE.at(&site)` is for several sites in one process",
                site.escape_debug(),
                before.escape_debug()
            ),
        }
    }
}

impl Error for ServeError {}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.row.name;
        match self.why {
            Why::Domain(domain) => write!(
                f,
                "cookie `{name}` has `Domain={domain}`: the host is neither that nor below it; `Domain = site` follows the host"
            ),
            Why::Prefix(prefix) => {
                write!(
                    f,
                    "cookie `{name}` begins with `{prefix}`: browsers take such cookies over https alone"
                )
            }
            Why::SameSiteNone => write!(
                f,
                "cookie `{name}` has `SameSite=None`: browsers ask for `Secure` then, which needs https"
            ),
            Why::Partitioned => write!(
                f,
                "cookie `{name}` is `Partitioned`: browsers ask for `Secure` then, which needs https"
            ),
            Why::Secure => {
                write!(f, "cookie `{name}` is `Secure`: browsers refuse it over http, except on localhost")
            }
        }
    }
}

/// The host, brackets included, and the port if a colon announces one.
fn split_port(authority: &str) -> (&str, Option<&str>) {
    match authority.rsplit_once(':') {
        Some((host, port)) if !port.contains(']') => (host, Some(port)),
        _ => (authority, None),
    }
}

fn is_address(host: &str) -> bool {
    let v6 = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    host.parse::<Ipv4Addr>().is_ok() || v6.is_some_and(|v6| v6.parse::<Ipv6Addr>().is_ok())
}
