//! The rules: name, grade, reason and source of each, in one place.

/// What a broken rule costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grade {
    /// The browser throws the cookie away, or the table contradicts itself: always an error.
    Refused,
    /// The browser silently changes the cookie: an error that `#[allow(…)]` lifts.
    Altered,
    /// Somebody else's software breaks on the cookie: an error that `#[allow(…)]` lifts.
    Fragile,
    /// Legal and working, but probably not meant: a warning that `#[allow(…)]` lifts.
    Advice,
}

/// A part of the table that a rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// The shape of the table.
    Table,
    /// Names of cookies and constants.
    Names,
    /// `__Host-` and its kin.
    Prefixes,
    /// Terms.
    Attributes,
    /// Languages and translations.
    Languages,
    /// Consent.
    Consent,
}

/// A rule.
#[derive(Debug)]
pub struct Rule {
    /// What `#[allow(…)]` and the UI test call it.
    pub name: &'static str,
    /// What it is about.
    pub family: Family,
    /// What breaking it costs.
    pub grade: Grade,
    /// Why it stands, in a sentence.
    pub reason: &'static str,
    /// Where that is written.
    pub source: &'static str,
}
