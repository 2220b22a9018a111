//! What a page shows: the sections and the columns that a site has chosen.

/// A section of the page, to be chosen with `sections` of each page: [`HtmlPage::sections`](super::HtmlPage::sections).
///
/// They always stand in this order, since each may speak of the ones after it; naming one twice changes nothing. The title
/// stands above them and the foot below, whatever is chosen: the foot has the day of the last change and the
/// [digest](super::Charter::digest).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Section {
    /// What a cookie is.
    What,
    /// The kinds of cookies, and which of them need consent.
    Kinds,
    /// The rows of the table, category by category.
    List,
    /// How to change one's mind.
    Choice,
    /// Who answers for the cookies, whom to ask, and for which sites.
    Contact,
}

impl Section {
    /// All sections, as a page has them that chooses none.
    pub const ALL: [Self; 5] = [Self::What, Self::Kinds, Self::List, Self::Choice, Self::Contact];
}

/// A column of the lists, to be chosen with `columns` of each page: [`HtmlPage::columns`](super::HtmlPage::columns).
///
/// They stand in the order in which they are chosen, each once. The [name](Self::Name) heads its row, and comes first where
/// it is not chosen. Visitors have to be told the lifetime and who else reads a cookie (CJEU, C-673/17, Planet49): leave
/// [`Lifetime`](Self::Lifetime) or [`Shared`](Self::Shared) out only where another page says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Column {
    /// Whose service it is, with its privacy policy and country where the table has them.
    Provider,
    /// The service, and where it is used.
    Service,
    /// The name, and whether it is a storage key or a third party's.
    Name,
    /// What it is for.
    Purpose,
    /// How long it stays.
    Lifetime,
    /// Who sets it.
    Setter,
    /// Who else can read it. In a category where nobody else can, a sentence stands in for the column.
    Shared,
}

impl Column {
    /// All columns, as a page has them that chooses none.
    pub const ALL: [Self; 7] = [
        Self::Provider,
        Self::Service,
        Self::Name,
        Self::Purpose,
        Self::Lifetime,
        Self::Setter,
        Self::Shared,
    ];
}

/// What a page shows.
#[derive(Clone, Copy, Debug)]
pub(super) struct Outline<'a> {
    sections: [bool; Section::ALL.len()],
    columns: [Column; Column::ALL.len()],
    /// How many of `columns` count.
    shown: usize,
    /// Where the form is.
    pub(super) form: Option<&'a str>,
}

impl Outline<'_> {
    /// Everything, without a form.
    pub(super) const ALL: Self = Self {
        sections: [true; Section::ALL.len()],
        columns: Column::ALL,
        shown: Column::ALL.len(),
        form: None,
    };

    pub(super) const fn sections(mut self, chosen: &[Section]) -> Self {
        self.sections = [false; Section::ALL.len()];
        let mut at = 0;
        while at < chosen.len() {
            self.sections[chosen[at] as usize] = true;
            at += 1;
        }
        self
    }

    pub(super) const fn columns(mut self, chosen: &[Column]) -> Self {
        self.shown = 0;
        if !contains(chosen, Column::Name) {
            self.columns[0] = Column::Name;
            self.shown = 1;
        }
        let mut at = 0;
        while at < chosen.len() {
            let (before, _) = self.columns.split_at(self.shown);
            if !contains(before, chosen[at]) {
                self.columns[self.shown] = chosen[at];
                self.shown += 1;
            }
            at += 1;
        }
        self
    }

    pub(super) const fn has(&self, section: Section) -> bool {
        self.sections[section as usize]
    }

    /// The columns in their order, the name among them.
    pub(super) fn shown(&self) -> &[Column] {
        &self.columns[..self.shown]
    }
}

const fn contains(columns: &[Column], column: Column) -> bool {
    let mut at = 0;
    while at < columns.len() {
        if columns[at] as usize == column as usize {
            return true;
        }
        at += 1;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(chosen: &[Column], shown: &[Column]) {
        assert_eq!(Outline::ALL.columns(chosen).shown(), shown);
    }

    #[test]
    fn columns_stand_once_in_their_order_and_the_name_always() {
        use Column::{Lifetime, Name, Provider, Purpose};
        check(&Column::ALL, &Column::ALL);
        check(&[Purpose, Name, Provider], &[Purpose, Name, Provider]);
        check(&[Lifetime, Purpose], &[Name, Lifetime, Purpose]);
        check(&[], &[Name]);
        check(&[Name, Name, Purpose, Name, Purpose], &[Name, Purpose]);
        check(&[Column::ALL, Column::ALL].concat(), &Column::ALL);
    }

    #[test]
    fn sections_are_there_or_not() {
        let chosen = Outline::ALL.sections(&[Section::Contact, Section::List, Section::List]);
        let has = Section::ALL.map(|section| chosen.has(section));
        assert_eq!(has, [false, false, true, false, true]);
        assert!(Section::ALL.iter().all(|section| Outline::ALL.has(*section)));
        assert!(!Section::ALL.iter().any(|section| Outline::ALL.sections(&[]).has(*section)));
    }
}
