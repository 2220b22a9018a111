//! The portal's languages, and which of them a visitor reads.

use std::fmt;
use std::str::FromStr;

use axum::http::HeaderMap;
use axum::http::header::ACCEPT_LANGUAGE;
use serde::Deserialize;

use crate::cookies::{CHARTER, LANGUAGE};

/// A language of the portal, which is one of the table's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub(crate) enum Language {
    #[default]
    #[serde(rename = "fr")]
    French,
    #[serde(rename = "en")]
    English,
    #[serde(rename = "br")]
    Breton,
}

impl Language {
    pub(crate) const ALL: [Self; 3] = [Self::French, Self::English, Self::Breton];

    /// Its BCP 47 tag.
    pub(crate) const fn tag(self) -> &'static str {
        match self {
            Self::French => "fr",
            Self::English => "en",
            Self::Breton => "br",
        }
    }

    /// What it calls itself.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::French => "Français",
            Self::English => "English",
            Self::Breton => "Brezhoneg",
        }
    }

    /// What a visitor reads: the language that they chose, else the one that their browser prefers.
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        // A cookie that holds something else is as good as none.
        let chosen = LANGUAGE.get(headers).ok().flatten();
        chosen.unwrap_or_else(|| preferred(headers))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

/// A text that is the tag of no language of the portal.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct NotALanguage;

impl FromStr for Language {
    type Err = NotALanguage;

    fn from_str(text: &str) -> Result<Self, NotALanguage> {
        Self::ALL.into_iter().find(|language| language.tag() == text).ok_or(NotALanguage)
    }
}

fn preferred(headers: &HeaderMap) -> Language {
    let lines = headers.get_all(ACCEPT_LANGUAGE).iter().filter_map(|line| line.to_str().ok());
    let header = lines.collect::<Vec<_>>().join(",");
    CHARTER.negotiate(&header).parse().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_are_those_of_the_table_and_the_default_is_its_first() {
        assert_eq!(Language::ALL.map(Language::tag), CHARTER.languages());
        assert_eq!(Language::ALL.first(), Some(&Language::default()));
    }

    #[test]
    fn tags_parse_back() {
        for language in Language::ALL {
            assert_eq!(language.to_string().parse(), Ok(language));
        }
        assert_eq!("FR".parse::<Language>(), Err(NotALanguage));
    }
}
