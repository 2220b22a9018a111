//! The page: its sections and what stands in them, told to a writer block by block.

use core::{fmt, ptr};
use std::borrow::Cow;

use super::Charter;
use super::category;
use super::direction::Direction;
use super::kept::{HtmlRows, Origin};
use super::locale::{self, Locale};
use super::message::{self, Message};
use super::outline::{Outline, Section};
use super::words::{RowWords, Words};
use super::writer::{Anchor, Cell, Fact, Frame, Table, Text, Writer};
use crate::category::{CategoryInfo, ConsentBasis};
use crate::declaration::{Declaration, Kind, Localized, Name, Setter};

/// Writes the page of a charter in the table's language of that index.
pub(super) fn write(
    charter: &Charter,
    language: usize,
    outline: &Outline<'_>,
    out: &mut impl Writer,
) -> fmt::Result {
    let page = Page::new(charter, language);
    page.begin(out, outline)?;
    if outline.has(Section::What) {
        page.what(out)?;
    }
    if outline.has(Section::Kinds) {
        page.kinds(out, outline)?;
    }
    if outline.has(Section::List) {
        page.list_section(out, outline.shown())?;
    }
    if outline.has(Section::Choice) {
        page.choice(out, outline)?;
    }
    page.foot(out, outline)?;
    out.end()
}

/// A charter in one language, and the words for it.
pub(super) struct Page<'a> {
    charter: &'a Charter,
    language: usize,
    locale: &'static Locale,
    words: Words<'a>,
    /// The categories that have rows, in the table's order.
    pub(super) lists: Vec<List>,
    pub(super) kept: Kept,
}

/// A category and its rows, in the table's order.
pub(super) struct List {
    pub(super) category: &'static CategoryInfo,
    pub(super) rows: Vec<Row>,
}

/// A row, and where it stands among the rows of the table.
#[derive(Clone, Copy)]
pub(super) struct Row {
    pub(super) index: usize,
    pub(super) declaration: &'static Declaration,
}

/// What there is among the rows of a charter.
#[derive(Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a question by itself")]
pub(super) struct Kept {
    /// A cookie or a key.
    anything: bool,
    storage: bool,
    /// A service that keeps nothing.
    nothing: bool,
    third_party: bool,
    pub(super) pattern: bool,
}

impl<'a> Page<'a> {
    pub(super) fn new(charter: &'a Charter, language: usize) -> Self {
        // A page is whole in one language: without standard texts in the one asked for, it is in the default.
        let language = if charter.locales.len() > language { language } else { 0 };
        let locale = charter.locales.get(language).copied().unwrap_or(&locale::NONE);
        let (lists, kept) = survey(charter);
        let words = Words::new(locale, charter.table, language, charter.rows);
        Self { charter, language, locale, words, lists, kept }
    }

    fn begin(&self, out: &mut dyn Writer, outline: &Outline<'_>) -> fmt::Result {
        let site = self.site();
        let title = self.words.text_with(message::PAGE_TITLE_OF, "owner", self.owner());
        out.begin(&Frame { language: self.tag(), direction: self.direction(), title: &title })?;
        self.heading(out, 1, "cookie-charter", message::PAGE_TITLE)?;
        if !outline.has(Section::List) {
            return Ok(());
        }
        out.paragraph(&self.words.text_with(message::PAGE_ABOUT, "site", site))
    }

    fn what(&self, out: &mut dyn Writer) -> fmt::Result {
        self.heading(out, 2, "cookie-charter-what", message::WHAT_HEADING)?;
        self.paragraph(out, message::WHAT_IS)?;
        self.paragraph(out, message::WHAT_FOR)?;
        if self.kept.storage {
            self.paragraph(out, message::WHAT_STORAGE)?;
        }
        if self.kept.nothing {
            self.paragraph(out, message::WHAT_NOTHING)?;
        }
        Ok(())
    }

    fn kinds(&self, out: &mut impl Writer, outline: &Outline<'_>) -> fmt::Result {
        self.heading(out, 2, "cookie-charter-kinds", message::KINDS_HEADING)?;
        self.paragraph(out, message::KINDS_ABOUT)?;
        let columns =
            [message::KINDS_KIND, message::KINDS_PURPOSE, message::KINDS_CONSENT, message::KINDS_USED];
        let columns = columns.map(|column| self.words.label(column));
        let caption = self.words.text(message::KINDS_CAPTION);
        let table = Table { caption: &caption, columns: &columns.each_ref(), head: 0 };
        out.table(&table)?;
        for kind in category::BUILT_IN {
            match self.charter.categories.iter().find(|category| category.id == kind.id) {
                Some(category) => self.kind(out, &table, category)?,
                None => self.kind(out, &table, kind)?,
            }
        }
        for category in self.categories().filter(|category| !category::is_built_in(category)) {
            self.kind(out, &table, category)?;
        }
        out.table_end()?;
        self.paragraph(out, message::PARTY_ABOUT)?;
        out.list(&[&self.words.text(message::PARTY_FIRST), &self.words.text(message::PARTY_THIRD)])?;
        match (self.kept.third_party, outline.has(Section::List)) {
            (false, _) => self.paragraph(out, message::PARTY_NONE),
            (true, true) => self.paragraph(out, message::PARTY_HERE),
            // It speaks of the lists below.
            (true, false) => Ok(()),
        }
    }

    /// The row of one kind in the table of kinds.
    fn kind(&self, out: &mut impl Writer, table: &Table<'_>, category: &CategoryInfo) -> fmt::Result {
        let used = self.categories().any(|used| used.id == category.id);
        let consent = self.words.text(match category.consent {
            ConsentBasis::Exempt => message::CONSENT_EXEMPT,
            ConsentBasis::Objection => message::CONSENT_OBJECTION,
            ConsentBasis::Required => message::CONSENT_REQUIRED,
        });
        let used = self.words.text(if used { message::KINDS_USED_YES } else { message::KINDS_USED_NO });
        let (title, purpose) = (self.title(category), self.purpose(category));
        out.row(table, Anchor::NONE, &[&*title, &*purpose, &*consent, &*used])
    }

    fn choice(&self, out: &mut dyn Writer, outline: &Outline<'_>) -> fmt::Result {
        if !self.kept.anything {
            return Ok(());
        }
        let form = outline.form;
        let asks = |basis| self.categories().any(|category| category.consent == basis);
        self.heading(out, 2, "cookie-charter-choice", message::CHOICE_HEADING)?;
        if asks(ConsentBasis::Required) {
            let by_form = form.is_some();
            self.paragraph(
                out,
                if by_form { message::CHOICE_REQUIRED_FORM } else { message::CHOICE_REQUIRED },
            )?;
            for row in self.charter.rows.iter().filter(|row| row.choice.is_some()) {
                let name = row.name.to_string();
                out.paragraph(&self.words.text_with(message::CHOICE_REMEMBERED, "name", &name))?;
            }
        }
        if asks(ConsentBasis::Objection) {
            let by_form = form.is_some();
            self.paragraph(
                out,
                if by_form { message::CHOICE_OBJECTION_FORM } else { message::CHOICE_OBJECTION },
            )?;
        }
        if let Some(form) = form.filter(|_| asks(ConsentBasis::Required) || asks(ConsentBasis::Objection)) {
            out.link(&self.words.text(message::CHOICE_FORM), form)?;
        }
        if !asks(ConsentBasis::Required) && !asks(ConsentBasis::Objection) {
            self.paragraph(out, message::CHOICE_EXEMPT)?;
        } else if self.charter.table.contact.is_some() && outline.has(Section::Contact) {
            self.paragraph(out, message::CHOICE_CONTACT)?;
        }
        self.paragraph(out, message::CHOICE_BROWSER)?;
        let points =
            [message::CHOICE_BROWSER_DELETE, message::CHOICE_BROWSER_BLOCK, message::CHOICE_BROWSER_PRIVATE];
        out.list(&points.map(|point| self.words.text(point)).each_ref().map(AsRef::as_ref))?;
        if asks(ConsentBasis::Exempt) {
            self.paragraph(out, message::CHOICE_CONSEQUENCE)?;
        }
        Ok(())
    }

    /// Whom to ask, and which version of the charter this is.
    fn foot(&self, out: &mut dyn Writer, outline: &Outline<'_>) -> fmt::Result {
        let table = self.charter.table;
        let mut facts = Vec::with_capacity(5);
        if outline.has(Section::Contact) {
            self.heading(out, 2, "cookie-charter-contact", message::CONTACT_HEADING)?;
            self.contact(&mut facts);
        }
        let updated = table.updated.map(|day| (day, self.words.date(day)));
        if let Some((day, words)) = &updated {
            let date = match words {
                Some(words) => Cell::Date { words, day },
                None => Cell::Text((*day).into()),
            };
            facts.push(Fact { label: self.words.label(message::CONTACT_UPDATED), contents: vec![date] });
        }
        let digest = Cell::Digest(self.charter.digest());
        facts.push(Fact { label: self.words.label(message::CONTACT_DIGEST), contents: vec![digest] });
        out.facts(&facts)
    }

    fn contact(&self, facts: &mut Vec<Fact<'_>>) {
        let table = self.charter.table;
        let mut fact = |label, contents| facts.push(Fact { label, contents });
        if let Some(controller) = table.controller {
            fact(self.words.label(message::CONTACT_CONTROLLER), vec![Cell::Text(controller.into())]);
        }
        if let Some(contact) = table.contact {
            fact(self.words.label(message::CONTACT_ADDRESS), vec![link(contact)]);
        }
        if !table.sites.is_empty() {
            let label = self.words.text_counting(message::CONTACT_SITES, table.sites.len());
            fact(self.words.label_of(&label), table.sites.iter().map(|site| link(site)).collect());
        }
    }

    pub(super) fn heading(
        &self,
        out: &mut dyn Writer,
        level: u8,
        anchor: &str,
        text: Message,
    ) -> fmt::Result {
        out.heading(level, anchor, &self.words.text(text))
    }

    pub(super) fn paragraph(&self, out: &mut dyn Writer, text: Message) -> fmt::Result {
        out.paragraph(&self.words.text(text))
    }

    /// The categories that have rows, in the table's order.
    pub(super) fn categories(&self) -> impl Iterator<Item = &'static CategoryInfo> {
        self.lists.iter().map(|list| list.category)
    }

    /// Who sets what a row declares.
    pub(super) fn setter(&self, row: &Declaration) -> &str {
        self.words.setter(row, self.language)
    }

    /// Which way its language runs.
    pub(super) fn direction(&self) -> Direction {
        Direction::of_language(self.tag())
    }

    /// All rows as they stand on an HTML page, in the table's order; `write` writes them, where the table does not have
    /// them yet.
    pub(super) fn html_rows(&self, write: impl FnOnce(HtmlRows) -> HtmlRows) -> Option<&HtmlRows> {
        let Charter { table, rows, .. } = *self.charter;
        let origin = Origin { table, rows, locale: self.locale };
        (table.cell)().rows.get(origin, self.language, || write(HtmlRows::new(origin)))
    }

    /// All rows, in the table's order.
    pub(super) fn all_rows(&self) -> &'static [&'static Declaration] {
        self.charter.rows
    }

    /// The words for one row after the other.
    pub(super) fn row_words(&self) -> RowWords<'_> {
        RowWords::new(&self.words, self.language)
    }

    /// The standard texts.
    pub(super) fn words(&self) -> &Words<'a> {
        &self.words
    }

    /// The language, a BCP 47 tag.
    pub(super) fn tag(&self) -> &'static str {
        self.charter.table.languages.get(self.language).copied().unwrap_or_default()
    }

    /// The site's address without its scheme.
    fn site(&self) -> &'static str {
        self.charter.table.sites.first().map(|site| host(site)).unwrap_or_default()
    }

    /// The controller's name or, failing that, the site's address.
    pub(super) fn owner(&self) -> &'static str {
        self.charter.table.controller.unwrap_or(self.site())
    }

    /// The table's own title of a category, else the standard one, else its id.
    pub(super) fn title(&self, category: &CategoryInfo) -> Cow<'a, str> {
        match (category.title, category::messages(category)) {
            (Some(title), _) => title.at(self.language).into(),
            (None, Some((title, _))) => self.words.text(title),
            (None, None) => category.id.into(),
        }
    }

    /// The table's own words about a category, else the standard ones.
    pub(super) fn about(&self, category: &CategoryInfo) -> Option<Cow<'a, str>> {
        match (category.about, category::messages(category)) {
            (Some(about), _) => Some(about.at(self.language).into()),
            (None, Some((_, about))) => Some(self.words.text(about)),
            (None, None) => None,
        }
    }

    /// What a category is for: the words about it or, where there are none, what its rows are for. Nobody can agree to
    /// something without having been told what for.
    pub(super) fn purpose(&self, category: &CategoryInfo) -> Cow<'a, str> {
        self.about(category).unwrap_or_else(|| {
            let rows = self.charter.table.declarations().iter().filter(|row| row.category.id == category.id);
            let mut purposes: Vec<&str> = Vec::new();
            for purpose in rows.map(|row| self.localized(row.purpose).text) {
                if !purposes.contains(&purpose) {
                    purposes.push(purpose);
                }
            }
            purposes.join(" ").into()
        })
    }

    /// A text of the table. One text for all languages is a proper name, and of no language.
    pub(super) fn localized(&self, text: Localized) -> Text<'static> {
        let missing = text.0.len() > 1 && text.0.get(self.language).is_none();
        let language = self.charter.table.languages.first().copied().filter(|_| missing);
        Text { text: text.at(self.language), language }
    }
}

/// Goes through the rows once: which category each is in, and what there is among them.
fn survey(charter: &Charter) -> (Vec<List>, Kept) {
    let mut lists: Vec<List> =
        charter.categories.iter().map(|category| List { category, rows: Vec::new() }).collect();
    let mut kept = Kept::default();
    let mut at = 0;
    for (index, row) in charter.rows.iter().enumerate() {
        kept.anything |= row.kind != Kind::Nothing;
        kept.storage |= matches!(row.kind, Kind::LocalStorage | Kind::SessionStorage);
        kept.nothing |= row.kind == Kind::Nothing;
        kept.third_party |= row.setter == Setter::ThirdParty && row.kind != Kind::Nothing;
        kept.pattern |= matches!(row.name, Name::Pattern { .. });
        // Most rows are in the category of the row before.
        if !lists.get(at).is_some_and(|list| ptr::eq(list.category, row.category)) {
            let is_its_own = |list: &List| list.category.id == row.category.id;
            at = lists.iter().position(is_its_own).unwrap_or(lists.len());
        }
        if let Some(list) = lists.get_mut(at) {
            list.rows.push(Row { index, declaration: row });
        }
    }
    lists.retain(|list| !list.rows.is_empty());
    (lists, kept)
}

/// An address as people read it, leading where it says.
fn link(url: &'static str) -> Cell<'static> {
    let text = url.strip_prefix("mailto:").unwrap_or(url);
    Cell::Link { text: text.into(), target: Some(url), note: None }
}

/// A URL without its scheme and without the slash at its end.
fn host(url: &str) -> &str {
    let host = url.split_once("://").map_or(url, |(_, rest)| rest);
    host.strip_suffix('/').unwrap_or(host)
}
