//! A way to set a cookie: each attribute in each of its variants.

use core::fmt::Write as _;

/// Where the site is. Browsers take a name with `_`, whatever the standards of host names say.
pub(crate) const HOST: &str = "any_way.portal.test";
/// The same on a developer's machine, over plain http.
pub(crate) const LOOPBACK: &str = "any-way.localhost";
/// The parent of the site's host, which a `Domain` may name as well.
const PARENT: &str = "portal.test";
/// What browsers partition its cookies by.
const SITE: &str = "https://portal.test";

/// Two weeks, in the words of the table, of the header and of the jar.
const LIFE: (&str, &str, &str) = ("14 days", "; Max-Age=1209600", "14.0 days");

/// Paths that cover the page at which cookies are read.
const PATHS: [&str; 2] = ["/", "/deep"];
/// Paths with whatever a path may have.
const ODD_PATHS: [&str; 7] =
    ["/deep/er/", "/a b", "/a=b", "/a,b", "/\"quoted\"", "/%41%3B", "/\\<>[]{}|^`'~!*()@:&$+?#"];

/// One way.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "an attribute is there or not")]
pub(crate) struct Way {
    host: &'static str,
    prefix: &'static str,
    secure: bool,
    http_only: bool,
    same_site: &'static str,
    partitioned: bool,
    path: String,
    domain: Domain,
    is_lasting: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Domain {
    HostOnly,
    Site,
    Parent,
}

/// Every combination, sound or not, then the odd paths.
pub(crate) fn all() -> Vec<Way> {
    let mut ways = Vec::new();
    for prefix in ["", "__Secure-", "__Host-", "__Http-", "__Host-Http-"] {
        for (secure, http_only, partitioned, is_lasting) in flags() {
            for same_site in ["Strict", "Lax", "None"] {
                for path in PATHS {
                    for domain in [Domain::HostOnly, Domain::Site, Domain::Parent] {
                        let path = path.to_owned();
                        ways.push(Way {
                            host: HOST,
                            prefix,
                            secure,
                            http_only,
                            same_site,
                            partitioned,
                            path,
                            domain,
                            is_lasting,
                        });
                    }
                }
            }
        }
    }
    let longest = format!("/{}", "x".repeat(1023));
    let odd_paths = ODD_PATHS.into_iter().map(str::to_owned).chain([longest]);
    ways.extend(odd_paths.map(Way::with_path));
    ways
}

fn flags() -> impl Iterator<Item = (bool, bool, bool, bool)> {
    (0..16).map(|bits| (bits & 1 != 0, bits & 2 != 0, bits & 4 != 0, bits & 8 != 0))
}

impl Way {
    fn with_path(path: String) -> Self {
        let domain = Domain::HostOnly;
        let (secure, http_only, partitioned, is_lasting) = (true, true, false, false);
        Self {
            host: HOST,
            prefix: "",
            secure,
            http_only,
            same_site: "Lax",
            partitioned,
            path,
            domain,
            is_lasting,
        }
    }

    /// The name of the cookie that is set this way.
    pub(crate) fn name(&self, index: usize) -> String {
        format!("{}c{index}", self.prefix)
    }

    /// Whether a browser sends the cookie to the page at which cookies are read.
    pub(crate) fn is_sent(&self) -> bool {
        PATHS.contains(&self.path.as_str()) || self.path == "/deep/er/"
    }

    /// The same at a developer's machine, where our headers lack `Secure`, if it works without.
    pub(crate) fn on_loopback(&self) -> Option<Self> {
        let asks_for_secure = !self.prefix.is_empty() || self.same_site == "None" || self.partitioned;
        let is_sound = !asks_for_secure && self.domain != Domain::Parent;
        is_sound.then(|| Self { secure: false, host: LOOPBACK, ..self.clone() })
    }

    /// The last cell of its row. Everything is written out, also what goes without saying.
    pub(crate) fn terms(&self) -> String {
        let Self { secure, http_only, same_site, path, .. } = self;
        let life = if self.is_lasting { LIFE.0 } else { "session" };
        let domain = match self.domain {
            Domain::HostOnly => String::new(),
            Domain::Site => ", Domain = site".to_owned(),
            Domain::Parent => format!(", Domain = {PARENT:?}"),
        };
        let partitioned = if self.partitioned { ", Partitioned" } else { "" };
        format!(
            "{life}, Secure = {secure}, HttpOnly = {http_only}, SameSite = {same_site}, Path = {path:?}{domain}{partitioned}"
        )
    }

    /// The header that sets it, by hand.
    pub(crate) fn header(&self, index: usize, value: &str) -> String {
        let mut header = format!("{}={value}; Path={}", self.name(index), self.path);
        if let Some(domain) = self.domain() {
            write!(header, "; Domain={domain}").unwrap();
        }
        header += if self.secure { "; Secure" } else { "" };
        header += if self.http_only { "; HttpOnly" } else { "" };
        write!(header, "; SameSite={}", self.same_site).unwrap();
        header += if self.partitioned { "; Partitioned" } else { "" };
        header += if self.is_lasting { LIFE.1 } else { "" };
        header
    }

    /// The cookie in the jar, as `Kept::line` has it.
    pub(crate) fn kept(&self, index: usize) -> String {
        let scope = self
            .domain()
            .map_or_else(|| format!("host-only {}", self.host), |domain| format!("Domain={domain}"));
        let mut line = format!("{}: {scope}; Path={}", self.name(index), self.path);
        line += if self.secure { "; Secure" } else { "" };
        line += if self.http_only { "; HttpOnly" } else { "" };
        write!(line, "; SameSite={}", self.same_site).unwrap();
        if self.partitioned {
            write!(line, "; Partitioned by {SITE}").unwrap();
        }
        line += "; ";
        line += if self.is_lasting { LIFE.2 } else { "session" };
        line
    }

    fn domain(&self) -> Option<&'static str> {
        match self.domain {
            Domain::HostOnly => None,
            Domain::Site => Some(self.host),
            Domain::Parent => Some(PARENT),
        }
    }
}
