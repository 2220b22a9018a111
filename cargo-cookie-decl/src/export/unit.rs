//! What a manager asks about, and which rows belong to it.

use cookie_decl::charter::Phrases;
use cookie_decl::{CategoryInfo, Charter, ConsentBasis, Declaration};

pub(super) type Row = &'static Declaration;

/// What a manager asks about under one id: a category, or one of the services that `#[known_as]` splits it into.
#[derive(Clone, Debug)]
pub(super) struct Unit {
    pub(super) id: &'static str,
    pub(super) category: &'static CategoryInfo,
    pub(super) rows: Vec<Row>,
}

impl Unit {
    /// Whether the visitor has no say.
    pub(super) fn is_exempt(&self) -> bool {
        self.category.consent() == ConsentBasis::Exempt
    }

    /// Whether it is allowed until the visitor objects.
    pub(super) fn by_objection(&self) -> bool {
        self.category.consent() == ConsentBasis::Objection
    }

    /// The title of its category, and the id where the category has several.
    pub(super) fn title(&self, phrases: &Phrases<'_>) -> String {
        let title = phrases.title(self.category);
        if self.category.known_as().len() > 1 { format!("{title} ({})", self.id) } else { title.into_owned() }
    }

    /// What it is for, then its rows: for managers that show no table.
    pub(super) fn described(&self, phrases: &Phrases<'_>) -> String {
        let about = phrases.about(self.category).into_owned();
        let rows = self.rows.iter().map(|row| {
            let name = row.name().to_string();
            let head = if name.is_empty() { phrases.text(row.service()).to_owned() } else { name };
            let texts = [phrases.text(row.provider()), phrases.text(row.purpose()), phrases.lifetime(row)];
            let texts: Vec<_> = texts
                .into_iter()
                .map(|text| text.trim_end_matches('.'))
                .filter(|text| !text.is_empty())
                .collect();
            format!("{head}: {}.", texts.join("; "))
        });
        let lines = [about].into_iter().filter(|about| !about.is_empty()).chain(rows);
        lines.collect::<Vec<_>>().join(" ")
    }
}

/// The units of a table. Where a category has several ids, a row goes to the one that its provider, service or name names,
/// else to the first.
pub(super) fn units(charter: &'static Charter) -> Vec<Unit> {
    let mut units = Vec::new();
    for category in charter.categories() {
        let rows: Vec<_> = charter
            .declarations()
            .iter()
            .copied()
            .filter(|row| row.category().id() == category.id())
            .collect();
        if rows.is_empty() {
            continue;
        }
        let own = [category.id()];
        let ids = if category.known_as().is_empty() { &own[..] } else { category.known_as() };
        let unit_of = |row: Row| ids.iter().position(|id| names(row, id)).unwrap_or(0);
        units.extend(ids.iter().enumerate().map(|(index, id)| Unit {
            id,
            category,
            rows: rows.iter().copied().filter(|row| unit_of(row) == index).collect(),
        }));
    }
    units
}

/// Whether the row speaks of a manager's service: `matomo` in the provider `Matomo`.
fn names(row: Row, id: &str) -> bool {
    let letters = |text: &str| {
        text.chars()
            .filter(|letter| letter.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect::<String>()
    };
    let id = letters(id);
    let name = row.name().to_string();
    let texts = [row.provider().at(0), row.service().at(0), &name];
    !id.is_empty() && texts.iter().any(|text| letters(text).contains(&id))
}
