//! The headings of columns, in five languages and any order.

use super::fold::{find, words};
use super::piece::Cell;

/// What a column says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Shared,
    Setter,
    Lifetime,
    Purpose,
    Category,
    Provider,
    Service,
    Type,
    Name,
}

/// Columns by the words of their headings. What stands further up wins: "provider's name" is no name of a cookie. A
/// word that ends in `*` may go on. The words of `cookie-decl`'s own pages are among them, which a test sees to.
const WORDS: &[(Role, &str, &[&str])] = &[
    (Role::Shared, "en", &["also read by", "read by", "shared*", "recipient*", "access"]),
    (Role::Shared, "fr", &["lu aussi", "lu par", "partage*", "destinataire*", "acces"]),
    (Role::Shared, "de", &["lesbar*", "geteilt*", "empfanger*", "zugriff*", "weitergabe"]),
    (Role::Shared, "es", &["la lee", "leida por", "compartid*", "destinatarios", "acceso"]),
    (Role::Shared, "it", &["letto anche", "letto da", "condivis*", "destinatari", "accesso"]),
    (Role::Setter, "en", &["set by", "third part*", "3rd part*", "first part*", "party"]),
    (Role::Setter, "fr", &["depose par", "deposes par", "tiers", "tierce*"]),
    (Role::Setter, "de", &["gesetzt von", "drittanbieter*", "dritte*"]),
    (Role::Setter, "es", &["instalad* por", "tercer*"]),
    (Role::Setter, "it", &["installat* da", "impostat* da", "terz*"]),
    (
        Role::Lifetime,
        "en",
        &[
            "duration",
            "lifetime",
            "life time",
            "lifespan",
            "life span",
            "expir*",
            "retention",
            "max age",
            "storage period",
            "terms",
            "validity",
        ],
    ),
    (Role::Lifetime, "fr", &["duree*", "expir*", "conservation", "validite", "delai"]),
    (
        Role::Lifetime,
        "de",
        &[
            "dauer",
            "speicherdauer",
            "lebensdauer",
            "laufzeit*",
            "ablauf*",
            "gultigkeit*",
            "speicherfrist*",
            "aufbewahrung*",
        ],
    ),
    (
        Role::Lifetime,
        "es",
        &["duracion", "caducidad", "vencimiento", "plazo*", "vigencia", "conservacion", "expira*"],
    ),
    (Role::Lifetime, "it", &["durata", "scadenza", "conservazione", "validita"]),
    (
        Role::Purpose,
        "en",
        &[
            "purpose*",
            "function*",
            "description*",
            "what it is for",
            "what it does",
            "what they do",
            "used for",
            "usage",
            "use",
            "reason*",
            "objective*",
        ],
    ),
    (
        Role::Purpose,
        "fr",
        &[
            "finalite*",
            "utilite*",
            "fonction*",
            "description*",
            "objectif*",
            "objet",
            "a quoi",
            "usage*",
            "role",
            "utilisation*",
            "but",
        ],
    ),
    (
        Role::Purpose,
        "de",
        &[
            "zweck*",
            "funktion*",
            "beschreibung*",
            "verwendungszweck*",
            "verwendung",
            "wozu",
            "wofur",
            "verarbeitungszweck*",
        ],
    ),
    (
        Role::Purpose,
        "es",
        &[
            "finalidad*",
            "proposito*",
            "funcion*",
            "descripcion*",
            "utilidad*",
            "objetivo*",
            "uso",
            "para que",
        ],
    ),
    (
        Role::Purpose,
        "it",
        &["finalita", "scopo", "scopi", "funzion*", "descrizion*", "utilizzo", "uso", "a cosa", "a che"],
    ),
    (Role::Category, "en", &["category", "categories"]),
    (Role::Category, "fr", &["categorie", "categories"]),
    (Role::Category, "de", &["kategorie*"]),
    (Role::Category, "es", &["categoria", "categorias"]),
    (Role::Category, "it", &["categoria", "categorie"]),
    (
        Role::Provider,
        "en",
        &[
            "provider*",
            "supplier*",
            "vendor*",
            "issuer*",
            "publisher*",
            "company",
            "owner*",
            "controller*",
            "domain*",
            "host*",
            "source",
        ],
    ),
    (
        Role::Provider,
        "fr",
        &[
            "fournisseur*",
            "emetteur*",
            "editeur*",
            "prestataire*",
            "societe*",
            "responsable*",
            "domaine*",
            "hote*",
        ],
    ),
    (
        Role::Provider,
        "de",
        &[
            "anbieter*",
            "herausgeber*",
            "hersteller*",
            "unternehmen",
            "betreiber*",
            "verantwortliche*",
            "domain*",
            "herkunft",
        ],
    ),
    (
        Role::Provider,
        "es",
        &[
            "proveedor*",
            "titular*",
            "emisor*",
            "prestador*",
            "empresa*",
            "responsable*",
            "dominio*",
            "editor*",
        ],
    ),
    (
        Role::Provider,
        "it",
        &["fornitor*", "emittent*", "titolar*", "gestor*", "societa", "azienda", "dominio", "host*"],
    ),
    (Role::Service, "en", &["service*", "tool*", "application*", "place*", "product*"]),
    (Role::Service, "fr", &["service*", "outil*", "application*", "emplacement*", "produit*"]),
    (Role::Service, "de", &["dienst*", "werkzeug*", "anwendung*", "einsatzort*", "produkt*"]),
    (Role::Service, "es", &["servicio*", "herramienta*", "aplicacion*", "ubicacion*", "producto*"]),
    (Role::Service, "it", &["servizi*", "strument*", "applicazion*", "collocazion*", "prodott*"]),
    (Role::Type, "en", &["type*", "kind*"]),
    (Role::Type, "fr", &["type*", "nature", "genre"]),
    (Role::Type, "de", &["typ", "art", "cookieart", "cookietyp"]),
    (Role::Type, "es", &["tipo*"]),
    (Role::Type, "it", &["tipo*", "tipologi*", "natura"]),
    (Role::Name, "en", &["name*", "key*"]),
    (Role::Name, "fr", &["nom", "noms", "cle", "intitule", "denomination"]),
    (Role::Name, "de", &["name*", "bezeichnung*", "schlussel", "cookiename*"]),
    (Role::Name, "es", &["nombre*", "clave", "denominacion"]),
    (Role::Name, "it", &["nome", "nomi", "chiave", "denominazione"]),
    // The same in all five, and in each with other words for all the rest.
    (Role::Name, "", &["cookie*"]),
];

/// A heading that is longer names no column.
const LONGEST: usize = 80;

/// What a column is for by its heading, and the languages whose words it was found by.
pub(super) fn role(heading: &str) -> Option<(Role, Vec<&'static str>)> {
    if heading.len() > LONGEST {
        return None;
    }
    let words = words(heading);
    let knows = |phrases: &[&str]| phrases.iter().any(|phrase| find(&words, phrase).is_some());
    let (role, ..) = *WORDS.iter().find(|(_, _, phrases)| knows(phrases))?;
    let told = WORDS.iter().filter(|(own, _, phrases)| *own == role && knows(phrases));
    Some((role, told.map(|(_, lang, _)| *lang).filter(|lang| !lang.is_empty()).collect()))
}

/// The columns of a table.
#[derive(Clone, Debug)]
pub(super) struct Columns {
    /// Each column's heading and what it says: none where nothing is known, or another column says it already.
    pub(super) columns: Vec<(Cell, Option<Role>)>,
    /// The languages that its words are of, a vote for each.
    pub(super) votes: Vec<&'static str>,
}

impl Columns {
    /// Reads a line as the headings of columns; none if it does not look like one.
    pub(super) fn read(line: &[Cell]) -> Option<Self> {
        let mut found = Self { columns: Vec::new(), votes: Vec::new() };
        for cell in line {
            let told = role(&cell.text).filter(|(role, _)| found.at(*role).is_none());
            found.columns.push((cell.clone(), told.as_ref().map(|(role, _)| *role)));
            found.votes.extend(told.into_iter().flat_map(|(_, votes)| votes));
        }
        let has = |role| found.at(role).is_some();
        let who = has(Role::Provider) || has(Role::Service);
        let is_table = found.known() > 1 && (has(Role::Name) || who && has(Role::Purpose));
        is_table.then_some(found)
    }

    /// How many headings are understood.
    pub(super) fn known(&self) -> usize {
        self.columns.iter().filter(|(_, role)| role.is_some()).count()
    }

    /// Whether one that is understood reaches down into that line: it is the very same cell.
    pub(super) fn reach_into(&self, line: &[Cell]) -> bool {
        let mut pairs = self.columns.iter().zip(line);
        pairs.any(|((heading, role), cell)| role.is_some() && heading == cell)
    }

    /// Whether every heading is understood.
    pub(super) fn is_whole(&self) -> bool {
        self.columns.iter().all(|(heading, role)| role.is_some() || heading.is_empty())
    }

    /// Which column says that.
    pub(super) fn at(&self, role: Role) -> Option<usize> {
        self.columns.iter().position(|(_, own)| *own == Some(role))
    }
}
