//! The managers.

use std::path::PathBuf;

use cookie_decl::Charter;

use crate::tables;

/// A consent manager.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manager {
    /// vanilla-cookieconsent 3.
    VanillaCookieconsent,
    /// Klaro 0.7.
    Klaro,
    /// Orejime 3.
    Orejime,
    /// tarteaucitron 1.
    Tarteaucitron,
}

impl Manager {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::VanillaCookieconsent, Self::Klaro, Self::Orejime, Self::Tarteaucitron];

    /// The word of the term `consent = …`, and of the files that are about the manager.
    pub fn word(self) -> &'static str {
        match self {
            Self::VanillaCookieconsent => "vanilla_cookieconsent",
            Self::Klaro => "klaro",
            Self::Orejime => "orejime",
            Self::Tarteaucitron => "tarteaucitron",
        }
    }

    /// The cookie in which it keeps the choice.
    pub fn cookie(self) -> &'static str {
        match self {
            Self::VanillaCookieconsent => "cc_cookie",
            Self::Orejime => "eu-consent",
            Self::Klaro | Self::Tarteaucitron => self.word(),
        }
    }

    /// The source of its table.
    pub fn source(self) -> PathBuf {
        [env!("CARGO_MANIFEST_DIR"), "src", "tables", &format!("{}.rs", self.word())].iter().collect()
    }

    /// What the macro makes of that table.
    pub fn charter(self) -> &'static Charter {
        match self {
            Self::VanillaCookieconsent => &tables::vanilla_cookieconsent::CHARTER,
            Self::Klaro => &tables::klaro::CHARTER,
            Self::Orejime => &tables::orejime::CHARTER,
            Self::Tarteaucitron => &tables::tarteaucitron::CHARTER,
        }
    }
}
