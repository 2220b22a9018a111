//! The charter and its rows for serde. Field names are stable: new ones may come, none changes its meaning.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::attribute::{Attributes, Lifetime};
use crate::category::{CategoryInfo, ConsentBasis};
use crate::charter::Charter;
use crate::declaration::{Declaration, Former, Kind, Localized, Name, Provider, Setter, Table};

/// The whole table: what is true of the site, the categories, and every row as [`Declaration`] serialises.
///
/// | field | content |
/// |---|---|
/// | `sites` | URLs; the first is canonical |
/// | `controller`, `contact`, `updated` | as the table writes them, or null |
/// | `digest` | which version of the charter this is: [`Charter::digest`] |
/// | `languages` | BCP 47 tags; the first is the default |
/// | `providers` | `name`, `policy`, `country`; the latter two or null |
/// | `categories` | `id`, `consent` (`exempt`, `objection`, or `required`), `title` and `about` (a text for each language where the table has its own, else null), `known_as` |
/// | `declarations` | the rows, in the order of the table |
///
/// # Example
///
/// ```json
/// {
///   "sites": ["https://data.example.org"],
///   "controller": "Example City",
///   "contact": null,
///   "updated": "2026-11-23",
///   "digest": "5c2f0d9a3b1e4f60718293a4b5c6d7e8",
///   "languages": ["fr", "en"],
///   "providers": [{ "name": "Matomo", "policy": "https://matomo.org/privacy-policy/", "country": "DE" }],
///   "categories": [
///     { "id": "statistics", "consent": "required", "title": null, "about": null, "known_as": ["analytics"] }
///   ],
///   "declarations": []
/// }
/// ```
impl Serialize for Charter {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Table { sites, controller, contact, updated, languages, providers, .. } = self.table;
        CharterFields {
            sites,
            controller: *controller,
            contact: *contact,
            updated: *updated,
            digest: self.digest(),
            languages,
            providers: providers.iter().map(provider_fields).collect(),
            categories: self.categories.iter().map(|category| category_fields(category)).collect(),
            declarations: self.rows,
        }
        .serialize(serializer)
    }
}

/// A row, with its texts in every language of the table.
///
/// | field | content |
/// |---|---|
/// | `constant` | the name of its constant; null for a service without a cookie |
/// | `name` | the wire name, a pattern with its star; null for a service without a cookie |
/// | `pattern` | `head` and `tail`, what stands before and behind the star; null where the name is no pattern |
/// | `kind` | `cookie`, `local_storage`, `session_storage`, or `none` |
/// | `category` | the id of its category |
/// | `setter` | `site`, `script`, `library`, or `third_party` |
/// | `library` | the name of the library or service that sets it, or null |
/// | `provider`, `service`, `purpose` | a text for each language |
/// | `lifetime` | null for a service without a cookie; else `type` (`session`, `until_deleted`, or `limited`) and, where limited, `count`, `unit` (`seconds` to `years`), `is_limit` (“up to”), `or_session`, `after_last_visit` |
/// | `lifetime_seconds` | the longest life in seconds, a month counting 30 days and a year 365; null where there is no limit |
/// | `attributes` | `secure`, `http_only`, `same_site` (`Strict`, `Lax`, or `None`), `path`, `domain` (null: host-only), `partitioned`; null for what is no cookie |
/// | `shared_with` | who else can read it, a text for each language, or null |
/// | `remembers_choice` | whether it keeps the visitor's choice about cookies |
/// | `formerly` | `name`, `path`, and `domain` (or null) of each identity that it had before |
/// | `revision` | the number of `#[revision(…)]`, or 0 |
///
/// # Example
///
/// ```json
/// {
///   "constant": "SESSIONID",
///   "name": "sessionid",
///   "pattern": null,
///   "kind": "cookie",
///   "category": "necessary",
///   "setter": "site",
///   "library": null,
///   "provider": { "fr": "Opendatasoft", "en": "Opendatasoft" },
///   "service": { "fr": "Authentification", "en": "Sign-in" },
///   "purpose": { "fr": "Garde la session ouverte.", "en": "Keeps you signed in." },
///   "lifetime": {
///     "type": "limited",
///     "count": 14,
///     "unit": "days",
///     "is_limit": false,
///     "or_session": true,
///     "after_last_visit": false
///   },
///   "lifetime_seconds": 1209600,
///   "attributes": {
///     "secure": true,
///     "http_only": true,
///     "same_site": "Lax",
///     "path": "/",
///     "domain": null,
///     "partitioned": false
///   },
///   "shared_with": null,
///   "remembers_choice": false,
///   "formerly": [],
///   "revision": 0
/// }
/// ```
impl Serialize for Declaration {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let texts = |text| Texts { languages: self.category.table.languages, text };
        DeclarationFields {
            constant: Some(self.constant).filter(|_| self.kind != Kind::Nothing),
            name: Some(self.name.to_string()).filter(|_| self.name != Name::Absent),
            pattern: match self.name {
                Name::Pattern { head, tail } => Some(PatternFields { head, tail }),
                Name::Exact(_) | Name::Absent => None,
            },
            kind: kind(self.kind),
            category: self.category.id,
            setter: setter(self.setter),
            library: match self.setter {
                Setter::Library(name) => Some(name),
                Setter::Site | Setter::Script | Setter::ThirdParty => None,
            },
            provider: texts(self.provider),
            service: texts(self.service),
            purpose: texts(self.purpose),
            lifetime: self.lifetime.map(lifetime_fields),
            lifetime_seconds: self.lifetime.and_then(|lifetime| lifetime.max_age()).map(|age| age.as_secs()),
            attributes: (self.kind == Kind::Cookie).then(|| attributes_fields(&self.attributes)),
            shared_with: self.shared_with.map(texts),
            remembers_choice: self.choice.is_some(),
            formerly: self.formerly.iter().map(former_fields).collect(),
            revision: self.revision,
        }
        .serialize(serializer)
    }
}

#[derive(serde::Serialize)]
struct CharterFields<'a> {
    sites: &'a [&'static str],
    controller: Option<&'static str>,
    contact: Option<&'static str>,
    updated: Option<&'static str>,
    digest: &'static str,
    languages: &'a [&'static str],
    providers: Vec<ProviderFields>,
    categories: Vec<CategoryFields>,
    declarations: &'a [&'static Declaration],
}

#[derive(serde::Serialize)]
struct ProviderFields {
    name: &'static str,
    policy: Option<&'static str>,
    country: Option<&'static str>,
}

#[derive(serde::Serialize)]
struct CategoryFields {
    id: &'static str,
    consent: &'static str,
    title: Option<Texts>,
    about: Option<Texts>,
    known_as: &'static [&'static str],
}

#[derive(serde::Serialize)]
struct DeclarationFields {
    constant: Option<&'static str>,
    name: Option<String>,
    pattern: Option<PatternFields>,
    kind: &'static str,
    category: &'static str,
    setter: &'static str,
    library: Option<&'static str>,
    provider: Texts,
    service: Texts,
    purpose: Texts,
    lifetime: Option<LifetimeFields>,
    lifetime_seconds: Option<u64>,
    attributes: Option<AttributesFields>,
    shared_with: Option<Texts>,
    remembers_choice: bool,
    formerly: Vec<FormerFields>,
    revision: u32,
}

#[derive(serde::Serialize)]
struct PatternFields {
    head: &'static str,
    tail: &'static str,
}

#[derive(serde::Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum LifetimeFields {
    Session,
    UntilDeleted,
    Limited { count: u32, unit: &'static str, is_limit: bool, or_session: bool, after_last_visit: bool },
}

#[derive(serde::Serialize)]
struct AttributesFields {
    secure: bool,
    http_only: bool,
    same_site: &'static str,
    path: &'static str,
    domain: Option<&'static str>,
    partitioned: bool,
}

#[derive(serde::Serialize)]
struct FormerFields {
    name: &'static str,
    path: &'static str,
    domain: Option<&'static str>,
}

/// A text as a map from language to text.
struct Texts {
    languages: &'static [&'static str],
    text: Localized,
}

impl Serialize for Texts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.languages.len()))?;
        for (index, language) in self.languages.iter().enumerate() {
            map.serialize_entry(language, self.text.at(index))?;
        }
        map.end()
    }
}

fn provider_fields(provider: &Provider) -> ProviderFields {
    let Provider { name, policy, country } = *provider;
    ProviderFields { name, policy, country }
}

fn category_fields(category: &CategoryInfo) -> CategoryFields {
    let texts = |text| Texts { languages: category.table.languages, text };
    CategoryFields {
        id: category.id,
        consent: match category.consent {
            ConsentBasis::Exempt => "exempt",
            ConsentBasis::Objection => "objection",
            ConsentBasis::Required => "required",
        },
        title: category.title.map(texts),
        about: category.about.map(texts),
        known_as: category.known_as,
    }
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Cookie => "cookie",
        Kind::LocalStorage => "local_storage",
        Kind::SessionStorage => "session_storage",
        Kind::Nothing => "none",
    }
}

fn setter(setter: Setter) -> &'static str {
    match setter {
        Setter::Site => "site",
        Setter::Script => "script",
        Setter::Library(_) => "library",
        Setter::ThirdParty => "third_party",
    }
}

fn lifetime_fields(lifetime: Lifetime) -> LifetimeFields {
    match lifetime {
        Lifetime::Session => LifetimeFields::Session,
        Lifetime::UntilDeleted => LifetimeFields::UntilDeleted,
        Lifetime::Limited(length) => LifetimeFields::Limited {
            count: length.count,
            unit: length.unit.as_str(),
            is_limit: length.up_to,
            or_session: length.or_session,
            after_last_visit: length.after_last_visit,
        },
    }
}

fn attributes_fields(attributes: &Attributes) -> AttributesFields {
    let Attributes { secure, http_only, same_site, path, domain, partitioned } = *attributes;
    let (same_site, domain) = (same_site.as_str(), domain.as_str());
    AttributesFields { secure, http_only, same_site, path, domain, partitioned }
}

fn former_fields(former: &Former) -> FormerFields {
    let Former { name, path, domain } = *former;
    FormerFields { name, path, domain }
}
