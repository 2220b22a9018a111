//! The standard texts of the charter: the ids and variables of their messages, as `cookie-decl/locales/en.ftl` has them.

/// A standard text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standard {
    /// Its id.
    pub id: &'static str,
    /// The variables that it and the messages that it refers to may use, without `$`, by name.
    pub variables: &'static str,
}

/// All of them, by id. A test holds the list against the English file, and `UPDATE_EXPECT=1` writes it anew.
pub fn all() -> impl Iterator<Item = Standard> {
    let lines = include_str!("standard.txt").lines();
    lines.map(|line| {
        let (id, variables) = line.split_once(' ').unwrap_or((line, ""));
        Standard { id, variables }
    })
}

impl Standard {
    /// Whether its text may use the variable.
    pub fn has(self, variable: &str) -> bool {
        self.variables.split(' ').any(|known| known == variable)
    }
}
