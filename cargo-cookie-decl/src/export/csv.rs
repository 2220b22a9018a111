//! The rows as a spreadsheet, in the shape that `#![table("….csv")]` reads.

use csv::Writer;

use cookie_decl_syntax::model::{
    Attributes, ChoiceFormat, Domain, Kind, Lifetime, Name, Row, SameSite, Setter, Table, Unit,
};
use cookie_decl_syntax::spreadsheet::without_formula;

use crate::failure::Failure;

/// A cell of a row.
type Cell<'a> = Box<dyn Fn(&Row) -> String + 'a>;

/// A text of a row, in each language or in one for all; none where the row has no such text.
type Texts = fn(&Row) -> Option<&[String]>;

/// What may be the same in all languages.
const NAMES: [(&str, Texts); 2] =
    [("provider", |row| Some(&row.provider)), ("shared with", |row| row.shared_with.as_deref())];

pub(super) fn write(table: &Table, notes: &mut Vec<String>) -> Result<String, Failure> {
    for row in &table.rows {
        note_row(row, notes);
    }
    note_head(table, notes);
    spreadsheet(&columns(table), &table.rows)
        .map_err(|error| Failure::new(format!("cannot write the spreadsheet: {error}")))
}

fn spreadsheet(columns: &[(String, Cell<'_>)], rows: &[Row]) -> Result<String, csv::Error> {
    let mut text = Vec::new();
    let mut writer = Writer::from_writer(&mut text);
    writer.write_record(columns.iter().map(|(heading, _)| heading))?;
    for row in rows {
        writer.write_record(columns.iter().map(|(_, cell)| without_formula(&cell(row)).into_owned()))?;
    }
    writer.flush()?;
    drop(writer);
    Ok(String::from_utf8_lossy(&text).into_owned())
}

fn columns(table: &Table) -> Vec<(String, Cell<'_>)> {
    let one = |heading: &str, cell: Cell<'static>| vec![(heading.to_owned(), cell)];
    let category = |row: &Row| {
        table.categories.get(row.category).map(|category| category.id.value.clone()).unwrap_or_default()
    };
    [
        vec![("category".to_owned(), Box::new(category) as Cell<'_>)],
        texts(table, "provider", |row| Some(&row.provider)),
        texts(table, "service", |row| Some(&row.service)),
        one("name", Box::new(name)),
        texts(table, "purpose", |row| Some(&row.purpose)),
        one("terms", Box::new(terms)),
        one("set by", Box::new(set_by)),
        texts(table, "shared with", |row| row.shared_with.as_deref()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A column for each language, or one where the table has one language or each row one text for all.
fn texts<'a>(table: &'a Table, word: &'a str, of: Texts) -> Vec<(String, Cell<'a>)> {
    let given: Vec<_> = table.rows.iter().filter_map(of).collect();
    // One column may be missing: the one that no row needs.
    if given.is_empty() && !table.rows.is_empty() {
        return Vec::new();
    }
    let is_name = NAMES.iter().any(|(name, _)| *name == word);
    let is_one = table.languages.len() < 2 || is_name && given.iter().all(|texts| texts.len() < 2);
    let at = move |row: &Row, index: usize| {
        let texts = of(row).unwrap_or_default();
        texts.get(index).or(texts.first()).cloned().unwrap_or_default()
    };
    if is_one {
        return vec![(word.to_owned(), Box::new(move |row: &Row| at(row, 0)))];
    }
    let languages = table.languages.iter().enumerate();
    languages
        .map(|(index, language)| {
            let cell: Cell<'_> = Box::new(move |row: &Row| at(row, index));
            (format!("{word}.{}", language.value), cell)
        })
        .collect()
}

/// As it stands, where that says it all; else in the grammar of rows in Rust.
fn name(row: &Row) -> String {
    let Some(name) = &row.name.value else { return "none".to_owned() };
    let wire = match name {
        Name::Exact(name) => star_escaped(name),
        Name::Pattern { head, tail } => format!("{}*{}", star_escaped(head), star_escaped(tail)),
    };
    let mut text = String::new();
    if let Some(constant) = row.constant.as_ref().filter(|constant| constant.value != name.constant()) {
        text = format!("{} = ", constant.value);
    }
    text += match row.kind {
        Kind::LocalStorage => "local_storage ",
        Kind::SessionStorage => "session_storage ",
        Kind::Cookie | Kind::Nothing => "",
    };
    let is_word = ["none", "_"].contains(&&*wire);
    let begins_as_kind = ["local_storage ", "session_storage "].iter().any(|kind| wire.starts_with(kind));
    let is_plain = !wire.contains(['"', '=']) && wire.trim() == wire && !wire.is_empty();
    match &row.value {
        None if is_plain && !is_word && !begins_as_kind => text + &wire,
        None => format!("{text}{wire:?}"),
        Some(value) => format!("{text}{wire:?}: {value}"),
    }
}

fn star_escaped(name: &str) -> String {
    name.replace('*', r"\*")
}

/// The terms that were written; the others are the same by default wherever the row stands.
fn terms(row: &Row) -> String {
    let lifetime = row.lifetime.filter(|life| life.written.is_some()).map(|life| lifetime(life.value));
    let consent = row.consent.map(|format| consent(format.value).to_owned());
    let attributes = attributes(&row.attributes);
    let terms: Vec<_> = lifetime.into_iter().chain(attributes).chain(consent).collect();
    terms.join(", ")
}

fn lifetime(life: Lifetime) -> String {
    let Lifetime::Limited { count, unit, up_to, or_session, after_last_visit } = life else {
        return if life == Lifetime::Session { "session" } else { "until deleted" }.to_owned();
    };
    let unit = match unit {
        Unit::Seconds => "second",
        Unit::Minutes => "minute",
        Unit::Hours => "hour",
        Unit::Days => "day",
        Unit::Weeks => "week",
        Unit::Months => "month",
        Unit::Years => "year",
    };
    let (up_to, or_session) =
        (if up_to { "up to " } else { "" }, if or_session { "session or " } else { "" });
    let plural = if count == 1 { "" } else { "s" };
    let visit = if after_last_visit { " after last visit" } else { "" };
    format!("{or_session}{up_to}{count} {unit}{plural}{visit}")
}

fn attributes(own: &Attributes) -> Vec<String> {
    let same_site = match own.same_site.value {
        SameSite::Strict => "Strict",
        SameSite::Lax => "Lax",
        SameSite::None => "None",
    };
    let domain = match &own.domain.value {
        Domain::HostOnly => None,
        Domain::Site => Some("Domain = site".to_owned()),
        Domain::Host(host) => Some(format!("Domain = {host:?}")),
    };
    let flag = |name: &str, value: bool| format!("{name} = {value}");
    let written = [
        own.secure.written.map(|_| flag("Secure", own.secure.value)),
        own.http_only.written.map(|_| flag("HttpOnly", own.http_only.value)),
        own.same_site.written.map(|_| format!("SameSite = {same_site}")),
        own.path.written.map(|_| format!("Path = {:?}", own.path.value)),
        domain,
        own.partitioned.value.then(|| "Partitioned".to_owned()),
    ];
    written.into_iter().flatten().collect()
}

fn consent(format: ChoiceFormat) -> &'static str {
    match format {
        ChoiceFormat::Own => "consent",
        ChoiceFormat::VanillaCookieconsent => "consent = vanilla_cookieconsent",
        ChoiceFormat::Klaro => "consent = klaro",
        ChoiceFormat::Orejime => "consent = orejime",
        ChoiceFormat::Tarteaucitron => "consent = tarteaucitron",
    }
}

fn set_by(row: &Row) -> String {
    match &row.setter {
        Setter::Site => String::new(),
        Setter::Script => "script".to_owned(),
        Setter::ThirdParty => "third party".to_owned(),
        Setter::Library(by) => by.clone(),
    }
}

/// What a row says that a spreadsheet has no column for.
fn note_row(row: &Row, notes: &mut Vec<String>) {
    let texts = [&row.provider, &row.service, &row.purpose].into_iter().chain(&row.shared_with).flatten();
    let is_word =
        |by: &str| ["script", "third party"].contains(&&*by.to_ascii_lowercase().replace(['_', '-'], " "));
    let losses = [
        (!row.cfg.is_empty(), "`#[cfg(…)]`"),
        (!row.docs.is_empty(), "its doc comment"),
        (!row.allows.is_empty(), "`#[allow(…)]`"),
        (!row.formerly.is_empty(), "`#[formerly(…)]`"),
        (row.revision.value != 0, "`#[revision(…)]`"),
        (
            texts.into_iter().any(|text| text.trim() != text || text == "_"),
            "a text that is `_` or has space around it",
        ),
        (matches!(&row.setter, Setter::Library(by) if is_word(by)), "a `#[set_by(…)]` of that name"),
    ];
    let lost: Vec<_> = losses.into_iter().filter(|(is_lost, _)| *is_lost).map(|(_, what)| what).collect();
    if lost.is_empty() {
        return;
    }
    let subject = match (&row.name.value, row.service.first()) {
        (Some(Name::Exact(name)), _) => name.clone(),
        (Some(Name::Pattern { head, tail }), _) => format!("{head}*{tail}"),
        (None, service) => service.cloned().unwrap_or_default(),
    };
    notes.push(format!("`{subject}` loses {}: a spreadsheet has no place for it", lost.join(", ")));
}

/// What stays in the source beside `#![table(…)]`.
fn note_head(table: &Table, notes: &mut Vec<String>) {
    const BUILT_IN: [&str; 5] =
        ["necessary", "preferences", "anonymous_statistics", "statistics", "marketing"];
    notes.push(
        "the attributes of the table itself, `#![site(…)]` and the others, stay in the source, beside `#![table(…)]`"
            .to_owned(),
    );
    for (column, of) in NAMES {
        let plain = table.rows.iter().filter_map(of).filter(|texts| texts.len() < 2).count();
        if table.languages.len() > 1 && (1..table.rows.iter().filter_map(of).count()).contains(&plain) {
            notes.push(format!(
                "`{column}` gets a column for each language, since some rows have it so: the words stay the same, the charter's digest does not"
            ));
        }
    }
    for category in &table.categories {
        let id = category.id.value.as_str();
        let has_texts = category.title.is_some() || category.about.is_some();
        if has_texts || !category.known_as.is_empty() || !BUILT_IN.contains(&id) {
            notes.push(format!("the block of `{id}` stays in the source with its attributes, and no rows"));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io;

    use cookie_decl_syntax::files::Files;
    use cookie_decl_syntax::read_with;

    use super::*;
    use crate::data;

    const HEAD: &str = r#"
        #![site("https://www.example.org")]
        #![controller("Example City")]
        #![languages(fr, en)]
        #![provider("Matomo", country = "FR")]
    "#;

    const BLOCKS: [(&str, &str); 4] = [
        (
            "necessary",
            r#"
            "City" | { fr: "Connexion", en: "Sign-in" } | "sessionid"
                | { fr: "Garde; la, \"session\".\nToujours.", en: "Keeps it." } | session or 14 days;
            _ | { fr: "Choix", en: "Choice" } | "__Host-choice" | { fr: "Retient.", en: "Remembers." }
                | 6 months, consent;
            #[set_by("tower-sessions")]
            _ | { fr: "Autre", en: "Other" } | OTHER = "other": Json<Vec<u8>> | { fr: "Oui.", en: "Yes." }
                | up to 2 weeks after last visit, SameSite = Strict;
            _ | { fr: "Sans", en: "Without" } | none | { fr: "Rien.", en: "Nothing." };
            _ | { fr: "Rien", en: "None" } | NONE = "none" | { fr: "Oui.", en: "Yes." } | 1 minute, HttpOnly = false;
        "#,
        ),
        (
            "statistics",
            r#"
            #[script]
            "Matomo" | { fr: "Mesure", en: "Measure" } | VISITOR = "_pk_id.*" | { fr: "Suit.", en: "Follows." }
                | up to 13 months, Domain = site, Path = "/stats";
            #[script]
            _ | { fr: "Étoile", en: "Star" } | STAR = r"odd\*name" | { fr: "Oui.", en: "Yes." }
                | 1 hour, shared with { fr: "Partenaire", en: "Partner" };
            #[script]
            _ | { fr: "Thème", en: "Theme" } | local_storage "theme" | { fr: "Oui.", en: "Yes." } | until deleted;
        "#,
        ),
        (
            "marketing",
            r#"
            #[third_party]
            "Ads" | { fr: "Pub", en: "Ads" } | "ads" | { fr: "Suit.", en: "Follows." }
                | 90 days, Domain = "ads.example", Partitioned, Secure = true;
        "#,
        ),
        (
            "chat",
            r#"
            "Chat" | { fr: "Aide", en: "Help" } | "chat" | { fr: "Oui.", en: "Yes." } | 1 day;
        "#,
        ),
    ];

    fn attributes(category: &str) -> &str {
        match category {
            "statistics" => r#"#[known_as("matomo", "piwik")]"#,
            "chat" => r#"#[title(fr: "Aide", en: "Help")] #[consent(required)]"#,
            _ => "",
        }
    }

    #[track_caller]
    fn read(text: &str, spreadsheet: &str) -> Table {
        let open = |_: &str| Ok::<_, io::Error>(spreadsheet.as_bytes().to_vec());
        let (table, said) = read_with(text.parse().expect("tokens"), &Files::outside(&open));
        let mistakes: Vec<_> =
            said.iter().filter(|said| !said.rule.grade.is_warning()).map(|said| &said.message).collect();
        assert!(mistakes.is_empty(), "{mistakes:#?}\n{spreadsheet}");
        table
    }

    /// All that visitors read, and the digest of it.
    fn charter(table: &Table) -> (String, &'static str) {
        let read = data::of(table, &[]);
        (serde_json::to_string_pretty(read.charter).expect("JSON"), read.digest)
    }

    #[test]
    fn a_spreadsheet_gives_the_same_charter() {
        let blocks: Vec<_> =
            BLOCKS.iter().map(|(id, rows)| format!("{} {id} {{ {rows} }}", attributes(id))).collect();
        let table = read(&format!("{HEAD}{}", blocks.join("\n")), "");
        assert_eq!(table.rows.len(), 10);
        let mut notes = Vec::new();
        let text = write(&table, &mut notes).expect("a spreadsheet");
        let empty: Vec<_> = BLOCKS.iter().map(|(id, _)| format!("{} {id} {{}}", attributes(id))).collect();
        let again = read(&format!("{HEAD}#![table(\"rows.csv\")]\n{}", empty.join("\n")), &text);
        assert_eq!(charter(&again), charter(&table), "{text}");
        let constants = |table: &Table| -> Vec<_> {
            table
                .rows
                .iter()
                .map(|row| {
                    (
                        row.constant.as_ref().map(|own| own.value.clone()),
                        row.value.as_ref().map(ToString::to_string),
                    )
                })
                .collect()
        };
        assert_eq!(constants(&again), constants(&table), "{text}");
        assert_eq!(notes.len(), 3, "{notes:#?}");
    }

    #[test]
    fn what_some_rows_say_in_each_language_all_rows_do() {
        let rows = r#"necessary {
            "City" | { fr: "Connexion", en: "Sign-in" } | "sid" | { fr: "Garde.", en: "Keeps." };
            { fr: "Ville", en: "City" } | { fr: "Langue", en: "Language" } | "lang" | { fr: "Oui.", en: "Yes." };
        }"#;
        let table = read(&format!("{HEAD}{rows}"), "");
        let mut notes = Vec::new();
        let text = write(&table, &mut notes).expect("a spreadsheet");
        assert!(text.contains("\nnecessary,City,City,Connexion,"), "{text}");
        assert!(text.contains("\nnecessary,Ville,City,Langue,"), "{text}");
        assert!(
            notes.iter().any(|note| note.contains("`provider` gets a column for each language")),
            "{notes:#?}"
        );
    }

    #[test]
    fn one_language_needs_no_columns_of_languages() {
        let rows = r#"necessary { "City" | "Sign-in" | "sid" | "Keeps." | 1 day, shared with "Partner"; }"#;
        let table = read(&format!("#![site(\"https://www.example.org\")]\n{rows}"), "");
        let text = write(&table, &mut Vec::new()).expect("a spreadsheet");
        assert_eq!(
            text,
            "category,provider,service,name,purpose,terms,set by,shared with\n\
             necessary,City,Sign-in,sid,Keeps.,1 day,,Partner\n"
        );
    }

    #[test]
    fn what_has_no_column_is_said() {
        let rows = r#"necessary {
            /// Documented.
            #[cfg(test)] #[formerly("old")] #[revision(2)] #[set_by("Third-party")]
            #[allow(lifetime_over_400_days, reason = "tests")]
            "City" | "Sign-in" | "sid" | " Keeps." | 500 days;
        }"#;
        let table = read(&format!("#![site(\"https://www.example.org\")]\n{rows}"), "");
        let mut notes = Vec::new();
        write(&table, &mut notes).expect("a spreadsheet");
        for word in ["`sid` loses", "cfg", "doc comment", "allow", "formerly", "revision", "space", "set_by"]
        {
            assert!(notes[0].contains(word), "`{word}` is not in {}", notes[0]);
        }
    }
}
