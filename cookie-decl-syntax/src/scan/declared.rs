//! What tables declare, as far as the scan has to know: plain data that can cross threads.

use super::Settings;
use crate::model::{Consent, Domain, Kind, Name, Setter, Table};

/// A row that declares something with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeclaredRow {
    /// Its wire name.
    pub name: Name,
    /// Its constant.
    pub constant: String,
    /// Its category, as the table writes it.
    pub category: String,
    /// What has to happen before it may be set.
    pub consent: Consent,
    /// Who sets it.
    pub setter: Setter,
    /// What it declares.
    pub kind: Kind,
    /// Its `Path`.
    pub path: String,
    /// Its `Domain`.
    pub domain: Domain,
    /// Where it was before (`#[formerly]`): name, `Path`, `Domain`. A removal may name these.
    pub formerly: Vec<(String, String, Option<String>)>,
}

/// The rows of all tables that serve a package.
#[derive(Clone, Debug, Default)]
pub struct Declared {
    /// The rows.
    pub rows: Vec<DeclaredRow>,
    /// The hosts of the sites, for `Domain = site`.
    pub hosts: Vec<String>,
    /// Whether there is a table at all.
    pub has_table: bool,
    /// What the tables say about how strict to be.
    pub settings: Settings,
}

impl Declared {
    /// Adds what the tables of another file declare.
    pub(super) fn merge(&mut self, other: Self) {
        let Self { rows, hosts, has_table, settings } = other;
        self.rows.extend(rows);
        self.hosts.extend(hosts);
        self.has_table |= has_table;
        self.settings.levels.extend(settings.levels);
        self.settings.allowed_paths.extend(settings.allowed_paths);
    }

    /// Adds the rows of a table.
    pub fn add(&mut self, table: &Table) {
        self.has_table = true;
        self.settings.add(&table.scan);
        self.hosts.extend(table.sites.iter().map(|site| site.host.clone()));
        for row in &table.rows {
            let (Some(name), Some(constant)) = (&row.name.value, &row.constant) else { continue };
            let Some(category) = table.categories.get(row.category) else { continue };
            self.rows.push(DeclaredRow {
                name: name.clone(),
                constant: constant.value.clone(),
                category: category.id.value.clone(),
                consent: category.consent,
                setter: row.setter.clone(),
                kind: row.kind,
                path: row.attributes.path.value.clone(),
                domain: row.attributes.domain.value.clone(),
                formerly: row.formerly.iter().map(former).collect(),
            });
        }
    }
}

fn former(former: &crate::model::Former) -> (String, String, Option<String>) {
    let domain = former.domain.as_ref().map(|domain| domain.value.clone());
    (former.name.value.clone(), former.path.value.clone(), domain)
}
