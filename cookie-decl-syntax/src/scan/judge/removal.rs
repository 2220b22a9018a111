//! Sites that take a cookie away.

use super::matching::is_of;
use super::{Court, Level, Verdict, is, subject};
use crate::model::{Domain, Setter};
use crate::rule;
use crate::rules::shown;
use crate::scan::{DeclaredRow, Site, SiteName};

/// Where a cookie lives: browsers delete it only from there.
struct Scope<'a> {
    path: &'a str,
    domain: ScopeDomain<'a>,
}

enum ScopeDomain<'a> {
    HostOnly,
    /// `Domain = site`: the host that the process runs for, or one of the declared ones.
    Site,
    Host(&'a str),
}

impl Court<'_> {
    /// What is wrong with this removal: it is of nothing that the table knows, or from a place where it is not.
    pub(super) fn removal(&self, site: &Site) -> Option<Verdict> {
        if let SiteName::Unreadable(text) = &site.name {
            let message = format!("the name of the cookie removed here cannot be read: `{}`", shown(text));
            let verdict = Verdict::new(&rule::UNREADABLE_NAME, message)
                .help("use a constant of the table, or write the name as a literal");
            // A removal puts nothing on the visitor's machine.
            return Some(Verdict { level: Level::Warning, ..verdict });
        }
        let rows = self.matching.rows(&site.name);
        let (third_party, rows): (Vec<_>, Vec<_>) =
            rows.into_iter().partition(|row| row.setter == Setter::ThirdParty);
        let mut scopes: Vec<Scope<'_>> = rows.iter().map(|row| own_scope(row)).collect();
        scopes.extend(self.declared.rows.iter().flat_map(|row| former_scopes(row, &site.name)));
        let Some(first) = scopes.first() else {
            return Some(self.undeclared_removal(site, third_party.first().copied()));
        };
        if scopes.iter().any(|scope| self.reaches(site, scope)) {
            return None;
        }
        Some(removal_elsewhere(site, first, rows.first().copied()))
    }

    fn undeclared_removal(&self, site: &Site, third_party: Option<&DeclaredRow>) -> Verdict {
        let name = subject(&site.name);
        let message = format!("{name} {} removed here but not declared", is(&site.name));
        let help = if let Some(row) = third_party {
            let constant = shown(&row.constant);
            format!("`{constant}` is a `#[third_party]` row: only the other host can remove its cookie")
        } else if let Some(row) = self.meant(&site.name) {
            let name = super::display(&row.name);
            format!("did you mean `{}`? `{}.removal()` removes it", shown(&name), shown(&row.constant))
        } else {
            "if a cookie of the table was called so before, its row says it: `#[formerly(\"…\")]`".to_owned()
        };
        Verdict::new(&rule::UNDECLARED_REMOVAL, message).help(help)
    }

    /// Whether a removal may delete what lives there: the Path and Domain under which it is written fit, as far as they can
    /// be told.
    fn reaches(&self, site: &Site, scope: &Scope<'_>) -> bool {
        let (path, domain) = site.written_scope();
        let domain_fits = |written: String| match &scope.domain {
            ScopeDomain::HostOnly => written.is_empty(),
            ScopeDomain::Site => self.declared.hosts.iter().any(|host| same_host(&written, host)),
            ScopeDomain::Host(host) => same_host(&written, host),
        };
        path.is_none_or(|path| path == scope.path) && domain.is_none_or(domain_fits)
    }
}

fn own_scope(row: &DeclaredRow) -> Scope<'_> {
    let domain = match &row.domain {
        Domain::HostOnly => ScopeDomain::HostOnly,
        Domain::Site => ScopeDomain::Site,
        Domain::Host(host) => ScopeDomain::Host(host),
    };
    Scope { path: &row.path, domain }
}

/// Where the row's cookie was before, if it had this name then.
fn former_scopes<'a>(row: &'a DeclaredRow, name: &SiteName) -> impl Iterator<Item = Scope<'a>> {
    let former = row.formerly.iter().filter(move |(former, _, _)| is_former(former, name));
    former.map(|(_, path, domain)| {
        let domain = domain.as_deref().map_or(ScopeDomain::HostOnly, ScopeDomain::Host);
        Scope { path, domain }
    })
}

/// Whether the row's cookie had this name before, wherever.
pub(super) fn was_called(row: &DeclaredRow, name: &SiteName) -> bool {
    row.formerly.iter().any(|(former, _, _)| is_former(former, name))
}

fn is_former(former: &str, name: &SiteName) -> bool {
    match (former.split_once('*'), name) {
        (None, SiteName::Exact(name)) => former == name,
        (Some((head, tail)), name) => is_of(name, head, tail),
        (None, SiteName::Pattern { .. } | SiteName::Unreadable(_)) => false,
    }
}

/// Browsers drop a leading dot, and letters' case does not matter.
fn same_host(one: &str, other: &str) -> bool {
    let bare = |host: &str| host.strip_prefix('.').unwrap_or(host).to_ascii_lowercase();
    bare(one) == bare(other)
}

fn removal_elsewhere(site: &Site, scope: &Scope<'_>, row: Option<&DeclaredRow>) -> Verdict {
    let (path, domain) = site.written_scope();
    let has_no_path = path.as_deref() == Some("");
    let of = |label: &str, written: Option<String>| {
        written.map(|written| match &*written {
            "" => format!("no {label}"),
            written => format!("`{label}={}`", shown(written)),
        })
    };
    // That there is no Domain is worth a word where there should be one.
    let is_wide = !matches!(scope.domain, ScopeDomain::HostOnly);
    let domain = domain.filter(|domain| is_wide || !domain.is_empty());
    let of: Vec<String> = [of("Path", path), of("Domain", domain)].into_iter().flatten().collect();
    let domain = match scope.domain {
        ScopeDomain::HostOnly => "no Domain".to_owned(),
        ScopeDomain::Site => "`Domain = site`".to_owned(),
        ScopeDomain::Host(host) => format!("`Domain={}`", shown(host)),
    };
    let message = format!(
        "{} {} removed here with {}, but declared with `Path={}` and {domain}",
        subject(&site.name),
        is(&site.name),
        of.join(" and "),
        shown(scope.path)
    );
    let verdict = Verdict::new(&rule::REMOVAL_ELSEWHERE, message);
    let why = if has_no_path {
        ": without a Path a removal counts for the folder of the request's URL alone"
    } else {
        ""
    };
    match row {
        Some(row) => verdict.help(format!("remove it by `{}.removal()`{why}", shown(&row.constant))),
        None => {
            verdict.help(format!("`removals()` of the row's constant also removes what it was before{why}"))
        }
    }
}
