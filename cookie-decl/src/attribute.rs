//! What a declared cookie is allowed to be: the attributes of its `Set-Cookie` header, and its lifetime.
//!
//! The fields are public, but hidden: they are what the expansion of `declare_cookies!` writes. Read them
//! through the methods.

use core::time::Duration;

/// When a browser sends a cookie along with a request that another site caused (RFC 6265bis, section 4.1.2.7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SameSite {
    /// Never: the visitor who follows a link from elsewhere arrives without the cookie.
    Strict,
    /// Only with a top-level navigation, such as a followed link. What a row gets that says nothing.
    Lax,
    /// Always. Browsers ask for `Secure` then.
    None,
}

impl SameSite {
    /// The attribute's value as it stands in the header: `Strict`, `Lax` or `None`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Strict => "Strict",
            Self::Lax => "Lax",
            Self::None => "None",
        }
    }
}

/// Which hosts a cookie is sent to (RFC 6265bis, section 4.1.2.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Domain {
    /// Only the host that set it: no `Domain` attribute. What a row gets that says nothing.
    HostOnly,
    /// `Domain = site`: the host of the site and all its subdomains.
    Site(&'static str),
    /// `Domain = "…"`: that host and all its subdomains.
    Host(&'static str),
}

impl Domain {
    /// The value of the `Domain` attribute; `None` for a host-only cookie.
    pub const fn as_str(self) -> Option<&'static str> {
        match self {
            Self::HostOnly => None,
            Self::Site(host) | Self::Host(host) => Some(host),
        }
    }
}

/// The attributes of a declared cookie, its lifetime aside. Each one absent from the row has its safe value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Attributes {
    #[doc(hidden)]
    pub secure: bool,
    #[doc(hidden)]
    pub http_only: bool,
    #[doc(hidden)]
    pub same_site: SameSite,
    #[doc(hidden)]
    pub path: &'static str,
    #[doc(hidden)]
    pub domain: Domain,
    #[doc(hidden)]
    pub partitioned: bool,
}

impl Attributes {
    /// What a row gets that says nothing.
    #[doc(hidden)]
    pub const SAFE: Self = Self {
        secure: true,
        http_only: true,
        same_site: SameSite::Lax,
        path: "/",
        domain: Domain::HostOnly,
        partitioned: false,
    };

    /// Sent over https alone. `true` unless the row says `Secure = false`.
    pub const fn secure(&self) -> bool {
        self.secure
    }

    /// Out of reach of the page's scripts. `true` unless the row says `HttpOnly = false`, or a script sets it.
    pub const fn http_only(&self) -> bool {
        self.http_only
    }

    /// `Lax` unless the row says otherwise, or a third party sets it (`None`).
    pub const fn same_site(&self) -> SameSite {
        self.same_site
    }

    /// `/` unless the row says otherwise.
    pub const fn path(&self) -> &'static str {
        self.path
    }

    /// Host-only unless the row says otherwise.
    pub const fn domain(&self) -> Domain {
        self.domain
    }

    /// One jar for each site that embeds us (CHIPS). `false` unless the row says `Partitioned`.
    pub const fn partitioned(&self) -> bool {
        self.partitioned
    }
}

/// The unit in which a lifetime was declared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// 1 s.
    Seconds,
    /// 60 s.
    Minutes,
    /// 3,600 s.
    Hours,
    /// 86,400 s.
    Days,
    /// 7 days.
    Weeks,
    /// 30 days.
    Months,
    /// 365 days.
    Years,
}

impl Unit {
    /// How many seconds one of it lasts; a month counts 30 days, a year 365.
    pub const fn seconds(self) -> u64 {
        const DAY: u64 = 86_400;
        match self {
            Self::Seconds => 1,
            Self::Minutes => 60,
            Self::Hours => 3_600,
            Self::Days => DAY,
            Self::Weeks => 7 * DAY,
            Self::Months => 30 * DAY,
            Self::Years => 365 * DAY,
        }
    }

    /// The unit's English name in the plural, as the table writes it: `months`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Seconds => "seconds",
            Self::Minutes => "minutes",
            Self::Hours => "hours",
            Self::Days => "days",
            Self::Weeks => "weeks",
            Self::Months => "months",
            Self::Years => "years",
        }
    }
}

/// How long what a row declares stays with the visitor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lifetime {
    /// Until the browser session is over: no `Max-Age`.
    Session,
    /// Until the visitor or a script deletes it: storage kinds alone have no end of their own.
    UntilDeleted,
    /// A length of time.
    Limited(Length),
}

/// A declared length of time, in the unit that the row names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Length {
    #[doc(hidden)]
    pub count: u32,
    #[doc(hidden)]
    pub unit: Unit,
    #[doc(hidden)]
    pub up_to: bool,
    #[doc(hidden)]
    pub or_session: bool,
    #[doc(hidden)]
    pub after_last_visit: bool,
}

impl Length {
    /// A number and a unit without more words; the expansion fills both in.
    #[doc(hidden)]
    pub const PLAIN: Self =
        Self { count: 1, unit: Unit::Days, up_to: false, or_session: false, after_last_visit: false };

    /// The number that the row writes: 13 of `13 months`. At least 1.
    pub const fn count(&self) -> u32 {
        self.count
    }

    /// The unit that the row writes: months of `13 months`.
    pub const fn unit(&self) -> Unit {
        self.unit
    }

    /// `up to 13 months`: the length is a limit.
    pub const fn is_limit(&self) -> bool {
        self.up_to
    }

    /// `session or 14 days`: the shorter life is the browser session.
    pub const fn or_session(&self) -> bool {
        self.or_session
    }

    /// `30 days after last visit`: each visit starts the time anew.
    pub const fn after_last_visit(&self) -> bool {
        self.after_last_visit
    }

    /// The length in seconds; never overflows, since `count` has 32 bits.
    pub const fn seconds(&self) -> u64 {
        self.count as u64 * self.unit.seconds()
    }
}

impl Lifetime {
    /// The longest life as a duration: what `Max-Age` says. `None` where there is no such limit.
    pub const fn max_age(&self) -> Option<Duration> {
        match self {
            Self::Session | Self::UntilDeleted => None,
            Self::Limited(length) => Some(Duration::from_secs(length.seconds())),
        }
    }
}
