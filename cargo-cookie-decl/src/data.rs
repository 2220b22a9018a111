//! A table that was read from sources as the runtime's charter: what `declare_cookies!` would have compiled in.
//!
//! The runtime's types are made to be statics. Here they are leaked: a command reads a table or two and ends.

use std::cell::Cell;
use std::collections::HashMap;

use cookie_decl::__private as runtime;
use cookie_decl::{Charter, Declaration};
use cookie_decl_syntax::digest::digest;
use cookie_decl_syntax::keyword;
use cookie_decl_syntax::model::{
    self, Category, ChoiceFormat, Consent, Domain, Kind, Lifetime, Name, Row, SameSite, Setter, Table, Unit,
};

use crate::site::SiteTable;

thread_local! {
    /// What the table leads to that was read last. A table of the runtime reaches its rows through functions, which
    /// cannot carry anything along.
    static LAST: Cell<Links> = const { Cell::new(Links { categories: &[], rows: &[], cell: None }) };
}

#[derive(Clone, Copy)]
struct Links {
    categories: &'static [&'static runtime::CategoryInfo],
    rows: &'static [&'static Declaration],
    cell: Option<&'static runtime::TableCell>,
}

/// A table that was read, as the runtime knows tables.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Read {
    /// For pages and words.
    pub(crate) charter: &'static Charter,
    /// What stands at the foot of its pages.
    pub(crate) digest: &'static str,
}

/// The charter of a table. Rows behind a `#[cfg(…)]` are part of it: nothing is built here that could decide.
pub(crate) fn read(site: &SiteTable) -> Read {
    of(&site.table, &site.messages)
}

/// The same, of a table and the texts of the files of messages that it names, by language.
pub(crate) fn of(table: &Table, messages: &[(String, String)]) -> Read {
    let facts = leak(facts(table));
    let categories: Vec<_> = table.categories.iter().map(|own| leak(category(own, facts))).collect();
    let categories = leak(categories).as_slice();
    let mut twins = HashMap::new();
    let rows = table.rows.iter().filter_map(|row| {
        let declaration = declaration(table, row, categories.get(row.category)?);
        let before: &mut u32 = twins.entry(declaration.constant).or_default();
        let twin = *before;
        *before += 1;
        Some(leak(Declaration { twin, ..declaration }))
    });
    let rows = leak(rows.collect::<Vec<_>>()).as_slice();
    let locales: Vec<_> = table.languages.iter().map(|language| locale(messages, &language.value)).collect();
    LAST.set(Links { categories, rows, cell: Some(leak(runtime::TableCell::new())) });
    let charter = leak(Charter { table: facts, locales: leak(locales), categories, rows });
    // Worked out now, while the table is the last one read.
    Read { charter, digest: charter.digest() }
}

/// The standard texts of a language, with the site's own over them.
fn locale(messages: &[(String, String)], tag: &str) -> &'static runtime::Locale {
    let own = messages.iter().find(|(language, _)| language.eq_ignore_ascii_case(tag));
    match (own, keyword::texts_for(tag).is_some()) {
        (None, _) => runtime::locales::find(tag),
        (Some((_, text)), true) => leak(runtime::Locale::over(runtime::locales::find(tag), shared(text))),
        (Some((_, text)), false) => leak(runtime::Locale::new(shared(tag), shared(text))),
    }
}

fn facts(table: &Table) -> runtime::Table {
    let texts = |texts: &mut dyn Iterator<Item = &String>| -> &'static [&'static str] {
        leak(texts.map(|text| shared(text)).collect::<Vec<_>>())
    };
    let optional = |fact: &Option<model::Spanned<String>>| fact.as_ref().map(|fact| shared(&fact.value));
    let providers: Vec<_> = table.providers.iter().map(provider).collect();
    runtime::Table {
        sites: texts(&mut table.sites.iter().map(|site| &site.url.value)),
        controller: optional(&table.controller),
        contact: optional(&table.contact),
        updated: optional(&table.updated),
        languages: texts(&mut table.languages.iter().map(|language| &language.value)),
        providers: leak(providers),
        categories: || LAST.get().categories,
        rows: || LAST.get().rows,
        cell: || LAST.get().cell.unwrap_or_else(|| leak(runtime::TableCell::new())),
    }
}

fn provider(own: &model::Provider) -> runtime::Provider {
    runtime::Provider {
        name: shared(&own.name.value),
        policy: own.policy.as_deref().map(shared),
        country: own.country.as_deref().map(shared),
    }
}

fn category(own: &Category, table: &'static runtime::Table) -> runtime::CategoryInfo {
    runtime::CategoryInfo {
        id: shared(&own.id.value),
        consent: match own.consent {
            Consent::Required => runtime::ConsentBasis::Required,
            Consent::Objection => runtime::ConsentBasis::Objection,
            Consent::Exempt => runtime::ConsentBasis::Exempt,
        },
        title: own.title.as_deref().map(localized),
        about: own.about.as_deref().map(localized),
        known_as: leak(own.known_as.iter().map(|id| shared(id)).collect::<Vec<_>>()),
        table,
    }
}

fn declaration(table: &Table, row: &Row, category: &'static runtime::CategoryInfo) -> Declaration {
    Declaration {
        constant: row.constant.as_ref().map_or("", |constant| shared(&constant.value)),
        name: match &row.name.value {
            None => runtime::Name::Absent,
            Some(Name::Exact(name)) => runtime::Name::Exact(shared(name)),
            Some(Name::Pattern { head, tail }) => {
                runtime::Name::Pattern { head: shared(head), tail: shared(tail) }
            }
        },
        kind: match row.kind {
            Kind::Cookie => runtime::Kind::Cookie,
            Kind::LocalStorage => runtime::Kind::LocalStorage,
            Kind::SessionStorage => runtime::Kind::SessionStorage,
            Kind::Nothing => runtime::Kind::Nothing,
        },
        setter: match &row.setter {
            Setter::Site => runtime::Setter::Site,
            Setter::Script => runtime::Setter::Script,
            Setter::Library(by) => runtime::Setter::Library(shared(by)),
            Setter::ThirdParty => runtime::Setter::ThirdParty,
        },
        category,
        provider: localized(&row.provider),
        service: localized(&row.service),
        purpose: localized(&row.purpose),
        lifetime: row.lifetime.as_ref().map(|life| lifetime(life.value)),
        attributes: attributes(table, &row.attributes),
        shared_with: row.shared_with.as_deref().map(localized),
        choice: row.consent.as_ref().map(|term| choice(term.value)),
        formerly: leak(row.formerly.iter().map(former).collect::<Vec<_>>()),
        revision: row.revision.value,
        digest: digest(table, row),
        // Nothing is set here.
        ..Declaration::PLAIN
    }
}

fn choice(format: ChoiceFormat) -> runtime::ChoiceFormat {
    match format {
        ChoiceFormat::Own => runtime::ChoiceFormat::Own,
        ChoiceFormat::VanillaCookieconsent => runtime::ChoiceFormat::VanillaCookieconsent,
        ChoiceFormat::Klaro => runtime::ChoiceFormat::Klaro,
        ChoiceFormat::Orejime => runtime::ChoiceFormat::Orejime,
        ChoiceFormat::Tarteaucitron => runtime::ChoiceFormat::Tarteaucitron,
    }
}

fn lifetime(life: Lifetime) -> runtime::Lifetime {
    match life {
        Lifetime::Session => runtime::Lifetime::Session,
        Lifetime::UntilDeleted => runtime::Lifetime::UntilDeleted,
        Lifetime::Limited { count, unit, up_to, or_session, after_last_visit } => {
            let unit = match unit {
                Unit::Seconds => runtime::Unit::Seconds,
                Unit::Minutes => runtime::Unit::Minutes,
                Unit::Hours => runtime::Unit::Hours,
                Unit::Days => runtime::Unit::Days,
                Unit::Weeks => runtime::Unit::Weeks,
                Unit::Months => runtime::Unit::Months,
                Unit::Years => runtime::Unit::Years,
            };
            runtime::Lifetime::Limited(runtime::Length { count, unit, up_to, or_session, after_last_visit })
        }
    }
}

fn attributes(table: &Table, own: &model::Attributes) -> runtime::Attributes {
    runtime::Attributes {
        secure: own.secure.value,
        http_only: own.http_only.value,
        same_site: match own.same_site.value {
            SameSite::Strict => runtime::SameSite::Strict,
            SameSite::Lax => runtime::SameSite::Lax,
            SameSite::None => runtime::SameSite::None,
        },
        path: shared(&own.path.value),
        domain: match &own.domain.value {
            Domain::HostOnly => runtime::Domain::HostOnly,
            Domain::Site => runtime::Domain::Site(table.sites.first().map_or("", |site| shared(&site.host))),
            Domain::Host(host) => runtime::Domain::Host(shared(host)),
        },
        partitioned: own.partitioned.value,
    }
}

fn former(own: &model::Former) -> runtime::Former {
    runtime::Former {
        name: shared(&own.name.value),
        path: shared(&own.path.value),
        domain: own.domain.as_ref().map(|domain| shared(&domain.value)),
    }
}

fn localized(texts: &[String]) -> runtime::Localized {
    runtime::Localized(leak(texts.iter().map(|text| shared(text)).collect::<Vec<_>>()))
}

fn shared(text: &str) -> &'static str {
    Box::leak(text.into())
}

fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}
