//! Where this process serves its tables: what `Charter::serve_at` has said.
//!
//! It is kept beside the tables and not in them: they are constants. Setting a cookie asks a flag first, which says for
//! nearly all cookies in nearly all processes that the row's own text is the right one.

use core::ptr;
use core::sync::atomic::{AtomicU8, Ordering};
use std::sync::{PoisonError, RwLock};

use crate::attribute::Domain;
use crate::charter::Charter;
use crate::declaration::{Declaration, Table};
use crate::site::Site;

/// One entry for each table that was served somewhere: as many as there are calls of `declare_cookies!`, at most.
static SERVED: RwLock<Vec<(&'static Table, &'static Site)>> = RwLock::new(Vec::new());

/// Which cookies may differ from their rows' own text, of any table.
static DIFFERENT: AtomicU8 = AtomicU8::new(0);
/// Those with `Domain = site`: some table has been served somewhere.
const DOMAIN: u8 = 1;
/// Those with `Secure`: some table is served over http on a developer's machine.
const SECURE: u8 = 2;

/// Keeps the site for the table. The site at which it is served already, and this one, if they differ.
pub(crate) fn record(charter: &Charter, site: Site) -> Result<(), (String, Site)> {
    let mut served = SERVED.write().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, before)) = served.iter().find(|(table, _)| ptr::eq(*table, charter.table)) {
        return if before.has_the_cookies_of(&site) { Ok(()) } else { Err((before.url().to_owned(), site)) };
    }
    let different = if site.is_http_loopback() { DOMAIN | SECURE } else { DOMAIN };
    // Kept for good: the process has one site for each table.
    served.push((charter.table, Box::leak(Box::new(site))));
    DIFFERENT.fetch_or(different, Ordering::Release);
    Ok(())
}

/// The site for which the row's cookie has to be written, where its own text is not the right one.
#[inline]
pub(crate) fn elsewhere(declaration: &Declaration) -> Option<&'static Site> {
    match DIFFERENT.load(Ordering::Acquire) {
        0 => None,
        different => elsewhere_of(declaration, different),
    }
}

#[cold]
fn elsewhere_of(declaration: &Declaration, different: u8) -> Option<&'static Site> {
    let attributes = &declaration.attributes;
    let concerned = (different & DOMAIN != 0 && matches!(attributes.domain, Domain::Site(_)))
        || (different & SECURE != 0 && attributes.secure);
    if concerned { site(declaration.category.table) } else { None }
}

/// The site at which the table is served, if that was said.
pub(crate) fn site(table: &'static Table) -> Option<&'static Site> {
    let served = SERVED.read().unwrap_or_else(PoisonError::into_inner);
    served.iter().find(|(known, _)| ptr::eq(*known, table)).map(|(_, site)| *site)
}
