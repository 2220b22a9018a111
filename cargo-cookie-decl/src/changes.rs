//! What changed for visitors between two tables. Wording of standard texts, attributes and constants are no change
//! for them.

use cookie_decl::__private::covers;
use cookie_decl::{
    CategoryInfo, Charter, ChoiceFormat, ConsentBasis, Declaration, Kind, Lifetime, Localized,
};

type Row = &'static Declaration;

/// A change. `then` and `now` are the row before and after it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Change {
    /// Nobody declared it before.
    New { now: Row },
    /// It is in another category.
    Moved { then: Row, now: Row },
    /// Its category asks for something else than before.
    Consent { now: &'static CategoryInfo },
    /// It stays longer.
    Longer { then: Row, now: Row },
    /// Somebody else can read it, or others than before.
    SharedWith { now: Row },
    /// Nobody else can read it any more.
    NoLongerShared { then: Row, now: Row },
    /// Somebody else provides it.
    Provider { then: Row, now: Row },
    /// Somebody else sets it.
    Setter { then: Row, now: Row },
    /// It has another name.
    Renamed { then: Row, now: Row },
    /// It stays less long.
    Shorter { then: Row, now: Row },
    /// It became another matter in what the table cannot say.
    Revised { now: Row },
    /// It is told in other words.
    Reworded { now: Row },
    /// It is gone.
    Removed { then: Row },
    /// Somebody else answers for the cookies.
    Controller,
    /// Somebody else is to be asked.
    Contact,
    /// It is the charter of other sites.
    Sites,
    /// A provider is in another country.
    Country { provider: &'static str },
    /// A provider has its privacy policy elsewhere.
    Policy { provider: &'static str },
    /// A category is told in other words.
    Described { now: &'static CategoryInfo },
}

/// All changes, the weightiest kind first, those of a kind in the order of the table.
pub(crate) fn changes(then: &Charter, now: &Charter) -> Vec<Change> {
    let mut changes = Vec::new();
    if then.table().controller() != now.table().controller() {
        changes.push(Change::Controller);
    }
    if then.table().contact() != now.table().contact() {
        changes.push(Change::Contact);
    }
    if then.table().sites() != now.table().sites() {
        changes.push(Change::Sites);
    }
    details(&mut changes, then, now);
    for category in now.categories() {
        let before = then.categories().iter().find(|before| before.id() == category.id());
        let Some(before) = before else { continue };
        if before.consent() != category.consent() {
            changes.push(Change::Consent { now: category });
        }
        let described =
            |text: fn(&CategoryInfo) -> Option<Localized>| !same(then, now, text(before), text(category));
        if described(CategoryInfo::title) || described(CategoryInfo::about) {
            changes.push(Change::Described { now: category });
        }
    }
    for row in now.declarations() {
        match counterpart(row, now, then) {
            Some(before) => compare(&mut changes, (before, then), (row, now)),
            None => changes.push(Change::New { now: row }),
        }
    }
    let gone = then.declarations().iter().filter(|row| counterpart(row, then, now).is_none());
    changes.extend(gone.map(|then| Change::Removed { then }));
    changes.sort_by_key(Change::weight);
    changes
}

impl Change {
    fn weight(&self) -> usize {
        match self {
            Self::Controller | Self::Contact | Self::Sites => 0,
            Self::New { .. } => 1,
            Self::Moved { .. } | Self::Consent { .. } => 2,
            Self::Longer { .. } => 3,
            Self::SharedWith { .. } | Self::NoLongerShared { .. } => 4,
            Self::Provider { .. } | Self::Setter { .. } | Self::Country { .. } | Self::Policy { .. } => 5,
            Self::Renamed { .. } => 6,
            Self::Shorter { .. } => 7,
            Self::Revised { .. } => 8,
            Self::Reworded { .. } | Self::Described { .. } => 9,
            Self::Removed { .. } => 10,
        }
    }
}

/// What the table tells of the providers of rows that there are in both tables.
fn details(changes: &mut Vec<Change>, then: &Charter, now: &Charter) {
    let provides = |charter: &Charter, name: &str| {
        let languages = 0..charter.languages().len();
        let mut rows = charter.declarations().iter();
        rows.any(|row| languages.clone().any(|language| row.provider().at(language) == name))
    };
    let told = |charter: &Charter, name: &str| {
        let found = charter.table().providers().iter().find(|provider| provider.name() == name);
        found.map_or((None, None), |provider| (provider.country(), provider.policy()))
    };
    let known = |name: &str| now.table().providers().iter().any(|provider| provider.name() == name);
    let dropped = then.table().providers().iter().filter(|provider| !known(provider.name()));
    for provider in now.table().providers().iter().chain(dropped).map(cookie_decl::Provider::name) {
        if !provides(then, provider) || !provides(now, provider) {
            continue;
        }
        let (before, after) = (told(then, provider), told(now, provider));
        if before.0 != after.0 {
            changes.push(Change::Country { provider });
        }
        if before.1 != after.1 {
            changes.push(Change::Policy { provider });
        }
    }
}

/// The categories about which those who had agreed are asked again: a grant holds for the rows that came with it. Asked of the
/// runtime, which does so: not every day that a row lives longer is another matter, nor is a provider's translation.
pub(crate) fn asked_anew(then: &Charter, now: &'static Charter) -> Vec<&'static CategoryInfo> {
    let memory = Memory::between(then, now);
    let asks = |category: &&&'static CategoryInfo| {
        let before = then.categories().iter().find(|before| before.id() == category.id());
        // Nobody has agreed to what needed no consent.
        let was_exempt = before.is_some_and(|before| before.consent() == ConsentBasis::Exempt);
        let mut own = now.declarations().iter().filter(|row| row.category().id() == category.id()).peekable();
        let is_there = own.peek().is_some();
        let is_new = |row: &Row| !then.declarations().iter().any(|before| covers(before, row));
        let is_another = match memory {
            Memory::Lost => true,
            Memory::OfManager => false,
            Memory::Kept => was_exempt || own.any(is_new),
        };
        category.consent() == ConsentBasis::Required && is_there && is_another
    };
    now.categories().iter().filter(asks).copied().collect()
}

/// What became of the choices that visitors have made.
#[derive(Clone, Copy)]
enum Memory {
    /// They are read, and hold for the rows that came with them.
    Kept,
    /// They are read as a consent manager keeps them, which knows of no rows.
    OfManager,
    /// The program looks for them elsewhere, or in another format, or for another revision of the manager's.
    Lost,
}

impl Memory {
    fn between(then: &Charter, now: &Charter) -> Self {
        let remembering = |charter: &Charter| {
            let rows = charter.declarations().iter().copied();
            rows.filter(|row| row.remembers_choice()).collect::<Vec<Row>>()
        };
        let (before, after) = (remembering(then), remembering(now));
        let reads = |after: Row, before: Row| {
            let was_called = |name: cookie_decl::Name| {
                after.name() == name
                    || after.formerly().iter().any(|former| former.name() == name.to_string())
            };
            let revised = after.choice_format() == Some(ChoiceFormat::VanillaCookieconsent)
                && after.revision() != 0
                && after.revision() != before.revision();
            after.choice_format() == before.choice_format() && was_called(before.name()) && !revised
        };
        let is_read = |after: &&Row| before.iter().any(|before| reads(after, before));
        match after.iter().find(is_read) {
            // Nobody had been asked, or nobody is.
            None if before.is_empty() || after.is_empty() => Self::Kept,
            None => Self::Lost,
            Some(after) if after.choice_format() == Some(ChoiceFormat::Own) => Self::Kept,
            Some(_) => Self::OfManager,
        }
    }
}

/// The same row in the other table: of the same kind and name, else of the same constant where neither table knows the
/// other's name. Rows without a name are the same where provider and service are.
fn counterpart(row: Row, own: &Charter, other: &Charter) -> Option<Row> {
    let rows = other.declarations();
    if row.kind() == Kind::Nothing {
        let same = |other: &&Row| {
            other.kind() == Kind::Nothing
                && other.provider() == row.provider()
                && other.service() == row.service()
        };
        return rows.iter().find(same).copied();
    }
    let namesakes = namesakes(row, rows);
    if !namesakes.is_empty() {
        return among(row, &self::namesakes(row, own.declarations()), &namesakes);
    }
    let renamed = |other: &&Row| {
        other.constant() == row.constant()
            && other.kind() == row.kind()
            && self::namesakes(other, own.declarations()).is_empty()
    };
    rows.iter().find(renamed).copied()
}

/// The rows of the same kind and name.
fn namesakes(row: Row, rows: &'static [Row]) -> Vec<Row> {
    let is_one = |other: &Row| other.name() == row.name() && other.kind() == row.kind();
    rows.iter().copied().filter(is_one).collect()
}

/// Of several rows of one name, in different builds or scopes, the one that is still the same; of those that are not, the one
/// that stands in the same place.
fn among(row: Row, own: &[Row], others: &[Row]) -> Option<Row> {
    if let Some(same) = others.iter().find(|other| alike(other, row)) {
        return Some(same);
    }
    let changed = |rows: &[Row], others: &[Row]| {
        let rows = rows.iter().copied();
        rows.filter(|row| !others.iter().any(|other| alike(other, row))).collect::<Vec<Row>>()
    };
    let place = changed(own, others).iter().position(|own| core::ptr::eq(*own, row))?;
    changed(others, own).get(place).copied()
}

/// Whether nothing tells two rows of one name apart.
fn alike(one: &Declaration, other: &Declaration) -> bool {
    let texts = |row: &Declaration| (row.provider(), row.service(), row.purpose(), row.shared_with());
    let scope = |row: &Declaration| (row.attributes().path(), row.attributes().domain());
    texts(one) == texts(other)
        && scope(one) == scope(other)
        && one.category().id() == other.category().id()
        && (one.lifetime(), one.setter(), one.revision())
            == (other.lifetime(), other.setter(), other.revision())
}

fn compare(changes: &mut Vec<Change>, (then, before): (Row, &Charter), (now, after): (Row, &Charter)) {
    if then.name() != now.name() {
        changes.push(Change::Renamed { then, now });
    }
    if then.category().id() != now.category().id() {
        changes.push(Change::Moved { then, now });
    }
    match (length(then.lifetime()), length(now.lifetime())) {
        (then_length, now_length) if now_length > then_length => changes.push(Change::Longer { then, now }),
        (then_length, now_length) if now_length < then_length => changes.push(Change::Shorter { then, now }),
        _ => {}
    }
    match (then.shared_with(), now.shared_with()) {
        (_, Some(_)) if !same(before, after, then.shared_with(), now.shared_with()) => {
            changes.push(Change::SharedWith { now });
        }
        (Some(_), None) => changes.push(Change::NoLongerShared { then, now }),
        _ => {}
    }
    if !same(before, after, Some(then.provider()), Some(now.provider())) {
        changes.push(Change::Provider { then, now });
    }
    if then.setter() != now.setter() {
        changes.push(Change::Setter { then, now });
    }
    if then.revision() != now.revision() {
        changes.push(Change::Revised { now });
    }
    let reworded =
        |text: fn(&Declaration) -> Localized| !same(before, after, Some(text(then)), Some(text(now)));
    if reworded(Declaration::service) || reworded(Declaration::purpose) {
        changes.push(Change::Reworded { now });
    }
}

/// Lives in their order: a session ends first, a limit that each visit moves is longer than one that stands.
fn length(life: Option<Lifetime>) -> (u64, bool) {
    match life {
        None | Some(Lifetime::Session) => (0, false),
        Some(Lifetime::Limited(length)) => (length.seconds(), length.after_last_visit()),
        Some(Lifetime::UntilDeleted) => (u64::MAX, false),
    }
}

/// Whether a text is the same in every language that both tables have.
fn same(before: &Charter, after: &Charter, then: Option<Localized>, now: Option<Localized>) -> bool {
    let (Some(then), Some(now)) = (then, now) else { return then.is_none() && now.is_none() };
    let places = before.languages().iter().enumerate().filter_map(|(at, language)| {
        let there = after.languages().iter().position(|other| other == language)?;
        Some((at, there))
    });
    let mut places = places.peekable();
    if places.peek().is_none() {
        return then.at(0) == now.at(0);
    }
    places.all(|(at, there)| then.at(at) == now.at(there))
}
