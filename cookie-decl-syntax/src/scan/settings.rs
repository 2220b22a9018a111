//! How strict to be: what tables say, as plain data.

use super::{Level, Settings};
use crate::model::ScanSettings;
use crate::rule;

/// The glob that every path matches.
const EVERYWHERE: &str = "**";

impl Settings {
    /// Adds what a table says. A name that means no rule has been reported, and says nothing.
    pub fn add(&mut self, table: &ScanSettings) {
        for (written, level) in &table.levels {
            self.set_level(&written.value, *level);
        }
        for allow in &table.allows {
            let path = allow.path.as_ref().map_or(EVERYWHERE, |path| &path.value);
            let rules = rule::meant_by(&allow.rule.value).iter();
            let lifted =
                rules.filter(|rule| rule.family.is_about_sources()).map(|rule| (*rule, path.to_owned()));
            self.allowed_paths.extend(lifted);
        }
    }

    /// Gives a level to what the name of a rule means.
    pub fn set_level(&mut self, name: &str, level: Level) {
        self.levels.extend(rule::meant_by(name).iter().map(|rule| (*rule, level)));
    }
}
