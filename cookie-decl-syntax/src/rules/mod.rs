//! The rules about cookies, held against the plain data of a table.
//!
//! A rule is one function named after it. What it finds goes into [`Findings`], together with the row that it is about,
//! so that the row's `#[allow(…)]` can lift it; [`Findings::settle`] does that once all rules have spoken.
//!
//! Rules about the shape of the table and its languages are held where it is read. Other rules can use the same
//! [`Findings`]:
//!
//! ```
//! use cookie_decl_syntax::diag::Errors;
//! use cookie_decl_syntax::model::Table;
//! use cookie_decl_syntax::rules::{self, Findings};
//!
//! let (table, mut errors) = (Table::default(), Errors::default());
//! let mut findings = Findings::default();
//! rules::check(&mut findings, &table);
//! // Other rules add theirs here, with `findings.push(row, diagnostic)`.
//! findings.settle(&mut errors, &table);
//! assert!(errors.into_vec().is_empty());
//! ```

mod attributes;
mod clashes;
mod consent;
mod domains;
mod findings;
mod former;
mod identity;
mod names;
mod overlap;
mod pairs;
mod paths;
mod prefixes;
mod profiles;
pub(crate) mod strictness;
#[cfg(test)]
pub(crate) mod tests;
mod words;

use crate::model::{Kind, Row, Setter, Table};

pub use domains::FORMER_DOMAIN;
pub use findings::Findings;
pub(crate) use findings::unknown_rule;
pub use names::is_identifier;
pub(crate) use words::shown;
pub use words::subject;

/// Holds a table against the rules about names, prefixes, attributes, and consent, and those of its profiles.
pub fn check(findings: &mut Findings, table: &Table) {
    for (index, row) in table.rows.iter().enumerate() {
        let place = Place { table, index, row };
        check_any(findings, place);
        if row.kind == Kind::Cookie {
            check_cookie(findings, place);
        } else {
            attributes::check_attribute_on_storage(findings, place);
            attributes::check_session_storage_lifetime(findings, place);
        }
    }
    clashes::check_duplicate_identity(findings, table);
    clashes::check_name_in_two_scopes(findings, table);
    clashes::check_names_differ_by_case(findings, table);
    former::check_former_still_declared(findings, table);
    clashes::check_constant_duplicate(findings, table);
    overlap::check_pattern_overlap(findings, table);
    consent::check_consent_row_missing(findings, table);
    consent::check_consent_row_twice(findings, table);
    consent::check_consent_id_malformed(findings, table);
    consent::check_consent_id_twice(findings, table);
    profiles::check_table(findings, table);
}

/// What holds for every row, storage and services without a cookie included.
fn check_any(findings: &mut Findings, place: Place<'_>) {
    names::check_name_empty(findings, place);
    names::check_pattern_too_short(findings, place);
    names::check_constant_not_identifier(findings, place);
    names::check_constant_reserved(findings, place);
    attributes::check_lifetime_zero(findings, place);
    consent::check_consent_row_needs_consent(findings, place);
    consent::check_consent_row_not_ours(findings, place);
    consent::check_consent_row_renewed(findings, place);
    consent::check_revision_asks_nobody(findings, place);
    profiles::check_row(findings, place);
}

/// What holds for cookies alone.
fn check_cookie(findings: &mut Findings, place: Place<'_>) {
    names::check_name_forbidden_character(findings, place);
    names::check_name_not_token(findings, place);
    names::check_name_too_long(findings, place);
    prefixes::check_prefix(findings, place);
    prefixes::check_prefix_spelling(findings, place);
    attributes::check_same_site_none_without_secure(findings, place);
    attributes::check_partitioned_without_secure(findings, place);
    attributes::check_partitioned_without_none(findings, place);
    attributes::check_secure_on_http_site(findings, place);
    attributes::check_http_only_by_script(findings, place);
    attributes::check_third_party_same_site(findings, place);
    attributes::check_lifetime_over_400_days(findings, place);
    attributes::check_until_deleted_cookie(findings, place);
    paths::check_path_forbidden_character(findings, place);
    paths::check_path_relative(findings, place);
    paths::check_path_too_long(findings, place);
    paths::check_path_not_ascii(findings, place);
    paths::check_path_trailing_slash(findings, place);
    domains::check_domain_malformed(findings, place);
    domains::check_domain_leading_dot(findings, place);
    domains::check_domain_ip_address(findings, place);
    domains::check_domain_single_label(findings, place);
    domains::check_domain_public_suffix(findings, place);
    domains::check_domain_foreign(findings, place);
    domains::check_domain_equals_host(findings, place);
    domains::check_third_party_own_domain(findings, place);
}

/// A row, and the table around it.
#[derive(Clone, Copy, Debug)]
struct Place<'a> {
    table: &'a Table,
    index: usize,
    row: &'a Row,
}

impl Place<'_> {
    /// Whether the cookie belongs to another site than ours.
    fn is_third_party(self) -> bool {
        self.row.setter == Setter::ThirdParty
    }
}
