//! The form in which visitors choose, and the banner of a first visit.

use core::fmt::{self, Write as _};

use super::Charter;
use super::markup::{push_escaped, push_language, push_marks, push_text};
use super::message::{self, Message};
use super::page::Page;
use super::sink::Sink;
use super::writer::{Text, is_link, shown};
use crate::category::{CategoryInfo, ConsentBasis};
use crate::consent::{Answer, Consent};
use crate::declaration::{ChoiceFormat, Declaration, Kind, Setter};

/// The form, from [`Charter::consent_form`]: its [`Display`](fmt::Display) is a `<form>` of HTML.
///
/// It needs neither script nor inline style, so it works under the strictest Content-Security-Policy (`form-action` aside,
/// which has to allow its address); [`STYLE_SHEET`](super::STYLE_SHEET) has its style. All is on one layer: what each
/// category is for, its cookies in a `<details>`, a check box, and three buttons that look alike: accept all, refuse all,
/// save. Every box begins empty. One that is ticked shows what this visitor has chosen before: that is a choice on record,
/// not one made in the visitor's place.
///
/// Nothing is written for a table that asks for no choice, or whose choice a consent manager keeps.
///
/// Its classes and anchors are stable: [`STYLE_SHEET`](super::STYLE_SHEET) lists them.
///
/// # Who may send it
///
/// The form carries no token, and needs none: [`Decision::from_request`](crate::Decision::from_request) believes it only
/// with the headers in which browsers say that a page of this site has sent it.
#[derive(Clone, Copy, Debug)]
#[must_use = "a form is written by its `Display`: `to_string()`, or `{}` in a format"]
pub struct ConsentForm<'a> {
    ask: Ask<'a>,
    level: u8,
}

/// The banner of a first visit, from [`Charter::consent_banner`]: its [`Display`](fmt::Display) is a `<form>` of HTML.
///
/// What each category is for in a sentence, two buttons that look alike (accept all, refuse all), and a link to the charter,
/// where the choice can be made category by category. Nothing at all once the visitor has answered for every category, for
/// a table that asks for no choice, and for one whose choice a consent manager keeps.
///
/// Its classes and anchors are stable: [`STYLE_SHEET`](super::STYLE_SHEET) lists them.
#[derive(Clone, Copy, Debug)]
#[must_use = "a banner is written by its `Display`: `to_string()`, or `{}` in a format"]
pub struct ConsentBanner<'a> {
    ask: Ask<'a>,
}

#[derive(Clone, Copy, Debug)]
struct Ask<'a> {
    charter: &'a Charter,
    language: usize,
    consent: &'a Consent,
    action: &'a str,
    charter_url: &'a str,
}

/// The choice (features `charter` and `consent`). `lang` is read as for the pages.
impl Charter {
    /// The form in which visitors choose, which posts to `action`.
    ///
    /// # Example
    ///
    /// ```
    /// use cookie_decl::{Charter, Consent};
    ///
    /// fn choice_page(charter: &Charter, lang: &str, consent: &Consent) -> String {
    ///     charter.consent_form(lang, consent, "/cookies/choice").charter_at("/cookies").to_string()
    /// }
    /// ```
    pub fn consent_form<'a>(&'a self, lang: &str, consent: &'a Consent, action: &'a str) -> ConsentForm<'a> {
        let language = self.table().language(lang);
        ConsentForm {
            ask: Ask { charter: self, language, consent, action, charter_url: "#cookie-charter" },
            level: 2,
        }
    }

    /// The banner of a first visit, which posts to `action` and leads to the charter at `charter_url`.
    pub fn consent_banner<'a>(
        &'a self,
        lang: &str,
        consent: &'a Consent,
        action: &'a str,
        charter_url: &'a str,
    ) -> ConsentBanner<'a> {
        let language = self.table().language(lang);
        ConsentBanner { ask: Ask { charter: self, language, consent, action, charter_url } }
    }
}

impl<'a> ConsentForm<'a> {
    /// Where the charter is; without this the link leads to `#cookie-charter`, for a form on the charter's own page.
    pub const fn charter_at(mut self, url: &'a str) -> Self {
        self.ask.charter_url = url;
        self
    }

    /// The level of the heading, 1 to 6; 2 where absent. Any other number counts as the nearest of these.
    pub const fn heading_level(mut self, level: u8) -> Self {
        self.level = match level {
            0 | 1 => 1,
            2..=5 => level,
            _ => 6,
        };
        self
    }
}

impl fmt::Display for ConsentForm<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(mut writer) = Writer::new(f, &self.ask) else { return Ok(()) };
        writer.form(self.level)?;
        writer.out.finish()
    }
}

impl fmt::Display for ConsentBanner<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.ask.consent.is_answered() {
            return Ok(());
        }
        let Some(mut writer) = Writer::new(f, &self.ask) else { return Ok(()) };
        writer.banner()?;
        writer.out.finish()
    }
}

struct Writer<'f, 'b, 'a> {
    out: Sink<'f, 'b>,
    ask: &'a Ask<'a>,
    page: Page<'a>,
    /// The row that remembers the choice.
    memory: &'static Declaration,
    asking: Vec<&'static CategoryInfo>,
}

impl<'f, 'b, 'a> Writer<'f, 'b, 'a> {
    /// `None` where there is nothing to ask.
    fn new(f: &'f mut fmt::Formatter<'b>, ask: &'a Ask<'a>) -> Option<Self> {
        let table = ask.charter.table();
        let memory =
            table.declarations().iter().copied().find(|row| row.choice == Some(ChoiceFormat::Own))?;
        let page = Page::new(ask.charter, ask.language);
        let asks = |category: &&CategoryInfo| category.consent != ConsentBasis::Exempt;
        let asking: Vec<_> = page.categories().filter(asks).collect();
        (!asking.is_empty()).then(|| Self { out: Sink::new(f), ask, page, memory, asking })
    }

    fn form(&mut self, level: u8) -> fmt::Result {
        self.begin("cookie-consent", "cookie-consent")?;
        write!(self.out, "<h{level} id=\"cookie-consent-title\">")?;
        self.text(message::FORM_TITLE);
        writeln!(self.out, "</h{level}>")?;
        self.introduction()?;
        self.paragraph(message::FORM_HOW)?;
        if self.ask.consent.time().is_some() {
            self.paragraph(message::FORM_EARLIER)?;
        }
        for category in self.asking.clone() {
            self.category(category)?;
        }
        self.buttons(&[
            ("accept", message::BUTTON_ACCEPT),
            ("refuse", message::BUTTON_REFUSE),
            ("save", message::BUTTON_SAVE),
        ])?;
        self.link(message::FORM_CHARTER)?;
        self.out.write_str("</form>\n")
    }

    fn banner(&mut self) -> fmt::Result {
        self.begin("cookie-consent-banner", "cookie-consent cookie-consent-banner")?;
        self.out.write_str("<h2 id=\"cookie-consent-banner-title\">")?;
        self.text(message::FORM_TITLE);
        self.out.write_str("</h2>\n")?;
        self.introduction()?;
        self.out.write_str("<ul>\n")?;
        for category in self.asking.clone() {
            let (title, purpose) = (self.page.title(category), self.page.purpose(category));
            self.out.write_str("<li><strong>")?;
            push_escaped(self.out.text(), &title);
            self.out.write_str("</strong><br>")?;
            push_escaped(self.out.text(), &purpose);
            self.out.write_str("</li>\n")?;
        }
        self.out.write_str("</ul>\n")?;
        self.buttons(&[("accept", message::BUTTON_ACCEPT), ("refuse", message::BUTTON_REFUSE)])?;
        self.link(message::BANNER_CHARTER)?;
        self.out.write_str("</form>\n")
    }

    fn begin(&mut self, id: &str, class: &str) -> fmt::Result {
        let language = self.page.tag();
        write!(self.out, "<form id=\"{id}\" class=\"{class}\" method=\"post\" action=\"")?;
        push_escaped(self.out.text(), self.ask.action);
        self.out.write_str("\"")?;
        push_language(self.out.text(), language, self.page.words().direction());
        writeln!(self.out, " aria-labelledby=\"{id}-title\">")
    }

    /// Who asks, that the choice is free, and how long it is kept.
    fn introduction(&mut self) -> fmt::Result {
        let words = self.page.words();
        let about = words.text_with(message::FORM_ABOUT, "owner", self.page.owner());
        let kept = words.text_with(message::FORM_REMEMBERED, "lifetime", words.lifetime(self.memory));
        self.out.write_str("<p>")?;
        push_escaped(self.out.text(), &about);
        self.out.write_str(" ")?;
        push_escaped(self.out.text(), &kept);
        self.out.write_str("</p>\n")
    }

    fn category(&mut self, category: &CategoryInfo) -> fmt::Result {
        let (title, purpose) = (self.page.title(category), self.page.purpose(category));
        let label = self.page.words().text_with(message::FORM_ALLOW, "category", &title);
        self.out.write_str("<fieldset class=\"cookie-consent-category\">\n<legend>")?;
        push_escaped(self.out.text(), &title);
        self.out.write_str("</legend>\n<p id=\"cookie-consent-to-")?;
        push_escaped(self.out.text(), category.id);
        self.out.write_str("-about\">")?;
        push_escaped(self.out.text(), &purpose);
        if category.consent == ConsentBasis::Objection {
            self.out.write_str(" ")?;
            self.text(message::LIST_OBJECTION);
        }
        self.out.write_str("</p>\n<p><label><input type=\"checkbox\" name=\"category\" value=\"")?;
        push_escaped(self.out.text(), category.id);
        self.out.write_str("\" id=\"cookie-consent-to-")?;
        push_escaped(self.out.text(), category.id);
        self.out.write_str("\" aria-describedby=\"cookie-consent-to-")?;
        push_escaped(self.out.text(), category.id);
        let earlier = self.ask.consent.answer_for(category) == Answer::Granted;
        self.out.write_str(if earlier { "-about\" checked> " } else { "-about\"> " })?;
        push_escaped(self.out.text(), &label);
        self.out.write_str("</label></p>\n")?;
        self.rows(category)?;
        self.out.write_str("</fieldset>\n")
    }

    /// What the category keeps with the visitor: name, purpose, provider and lifetime of each row.
    fn rows(&mut self, category: &CategoryInfo) -> fmt::Result {
        let rows = self.ask.charter.table().declarations().iter().copied();
        let rows: Vec<_> = rows.filter(|row| core::ptr::eq(row.category, category)).collect();
        let summary = self.page.words().text_counting(message::FORM_ROWS, rows.len());
        self.out.write_str("<details>\n<summary>")?;
        push_escaped(self.out.text(), &summary);
        self.out.write_str("</summary>\n<dl>\n")?;
        for row in rows {
            self.row(row)?;
        }
        self.out.write_str("</dl>\n</details>\n")
    }

    fn row(&mut self, row: &Declaration) -> fmt::Result {
        let name = shown(&row.name);
        if name.is_empty() {
            self.out.write_str("<dt>")?;
            self.text(message::KIND_NOTHING);
        } else {
            self.out.write_str("<dt><code translate=\"no\" dir=\"ltr\">")?;
            push_escaped(self.out.text(), &name);
            self.out.write_str("</code>")?;
            self.marks(row);
        }
        self.out.write_str("</dt>\n")?;
        self.fact(None, self.page.localized(row.purpose))?;
        self.fact(Some(message::COLUMN_PROVIDER), self.page.localized(row.provider))?;
        let lifetime = self.page.words().lifetime(row).to_owned();
        self.fact(Some(message::COLUMN_LIFETIME), lifetime.as_str().into())?;
        match row.shared_with {
            Some(readers) => self.fact(Some(message::COLUMN_SHARED), self.page.localized(readers)),
            None => Ok(()),
        }
    }

    fn marks(&mut self, row: &Declaration) {
        let storage = match row.kind {
            Kind::LocalStorage => Some(message::KIND_LOCAL_STORAGE),
            Kind::SessionStorage => Some(message::KIND_SESSION_STORAGE),
            Kind::Cookie | Kind::Nothing => None,
        };
        let third_party = (row.setter == Setter::ThirdParty).then_some(message::KIND_THIRD_PARTY);
        let [storage, third_party] =
            [storage, third_party].map(|mark| mark.map(|mark| self.page.words().text(mark)));
        push_marks(self.out.text(), storage.as_deref(), third_party.as_deref());
    }

    fn fact(&mut self, label: Option<Message>, text: Text<'_>) -> fmt::Result {
        self.out.write_str("<dd>")?;
        if let Some(label) = label {
            let label = self.page.words().label(label);
            push_escaped(self.out.text(), &label.inline);
            self.out.write_str(" ")?;
        }
        push_text(self.out.text(), self.page.words().direction(), text);
        self.out.write_str("</dd>\n")
    }

    fn buttons(&mut self, buttons: &[(&str, Message)]) -> fmt::Result {
        self.out.write_str("<p class=\"cookie-consent-buttons\">\n")?;
        for (value, text) in buttons {
            write!(
                self.out,
                "<button type=\"submit\" class=\"cookie-consent-button\" name=\"choice\" value=\"{value}\">"
            )?;
            self.text(*text);
            self.out.write_str("</button>\n")?;
        }
        self.out.write_str("</p>\n")
    }

    /// The way to the charter; its words alone where the address leads nowhere that a link may.
    fn link(&mut self, text: Message) -> fmt::Result {
        let url = self.ask.charter_url;
        let leads = is_link(url) || url.starts_with('#');
        self.out.write_str("<p>")?;
        if leads {
            self.out.write_str("<a href=\"")?;
            push_escaped(self.out.text(), url);
            self.out.write_str("\">")?;
        }
        self.text(text);
        self.out.write_str(if leads { "</a></p>\n" } else { "</p>\n" })
    }

    fn paragraph(&mut self, text: Message) -> fmt::Result {
        self.out.write_str("<p>")?;
        self.text(text);
        self.out.write_str("</p>\n")
    }

    fn text(&mut self, text: Message) {
        let text = self.page.words().text(text);
        push_escaped(self.out.text(), &text);
    }
}
