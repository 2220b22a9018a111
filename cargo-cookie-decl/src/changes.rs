//! What changed for visitors between two tables. Wording of standard texts, attributes and constants are no change
//! for them.

use cookie_decl::__private::covers;
use cookie_decl::{CategoryInfo, Charter, ConsentBasis, Declaration, Kind, Lifetime};

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
    for category in now.categories() {
        let before = then.categories().iter().find(|before| before.id() == category.id());
        if before.is_some_and(|before| before.consent() != category.consent()) {
            changes.push(Change::Consent { now: category });
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
            Self::Controller | Self::Contact => 0,
            Self::New { .. } => 1,
            Self::Moved { .. } | Self::Consent { .. } => 2,
            Self::Longer { .. } => 3,
            Self::SharedWith { .. } | Self::NoLongerShared { .. } => 4,
            Self::Provider { .. } | Self::Setter { .. } => 5,
            Self::Renamed { .. } => 6,
            Self::Shorter { .. } => 7,
            Self::Revised { .. } => 8,
            Self::Reworded { .. } => 9,
            Self::Removed { .. } => 10,
        }
    }
}

/// The categories about which those who had agreed are asked again: a grant holds for the rows that came with it. Asked of the
/// runtime, which does so: not every day that a row lives longer is another matter, nor is a provider's translation.
pub(crate) fn asked_anew(then: &Charter, now: &'static Charter) -> Vec<&'static CategoryInfo> {
    let asks = |category: &&&'static CategoryInfo| {
        let before = then.categories().iter().find(|before| before.id() == category.id());
        // Nobody has agreed to what needed no consent.
        let was_exempt = before.is_some_and(|before| before.consent() == ConsentBasis::Exempt);
        let mut own = now.declarations().iter().filter(|row| row.category().id() == category.id()).peekable();
        let is_there = own.peek().is_some();
        let is_new = |row: &Row| !then.declarations().iter().any(|before| covers(before, row));
        category.consent() == ConsentBasis::Required && is_there && (was_exempt || own.any(is_new))
    };
    now.categories().iter().filter(asks).copied().collect()
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
    let named = |rows: &'static [Row], name| {
        rows.iter().find(|other| other.name() == name && other.kind() == row.kind())
    };
    if let Some(same) = named(rows, row.name()) {
        return Some(same);
    }
    let renamed = |other: &&Row| {
        other.constant() == row.constant()
            && other.kind() == row.kind()
            && named(own.declarations(), other.name()).is_none()
    };
    rows.iter().find(renamed).copied()
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
    let reworded = |text: fn(&Declaration) -> cookie_decl::Localized| {
        !same(before, after, Some(text(then)), Some(text(now)))
    };
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
fn same(
    before: &Charter,
    after: &Charter,
    then: Option<cookie_decl::Localized>,
    now: Option<cookie_decl::Localized>,
) -> bool {
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
