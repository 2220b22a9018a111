//! What authorities ask, as dated data: one row for each rule of a profile. `rule.rs` says why, and cites the text.
//!
//! A profile helps to check a table. It knows a few figures of a few texts, and cannot say that a site complies.

use crate::model::Unit;
use crate::rule::{self, Rule};

/// An authority or a law, `#![profiles(…)]`.
#[derive(Debug, PartialEq, Eq)]
pub struct Profile {
    /// The word that the table uses.
    pub name: &'static str,
    /// Whose it is, for messages.
    pub of: &'static str,
}

/// A thing that a profile asks for.
#[derive(Debug)]
pub struct Demand {
    /// Whose.
    pub profile: &'static Profile,
    /// The rule that holds it.
    pub rule: &'static Rule,
    /// The day of the text that asks for it, or its month, as `YYYY-MM-DD`; of a page without a date, the day on which it
    /// was read.
    pub date: &'static str,
    /// The longest time it allows, where it is about time.
    pub longest: Option<Longest>,
}

/// A limit of time as a text gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Longest {
    /// How many.
    pub count: u32,
    /// Of what.
    pub unit: Unit,
    /// The most days that this can be on the calendar: a table may say `184 days` for half a year.
    pub days: u64,
}

const fn months(count: u32, days: u64) -> Longest {
    Longest { count, unit: Unit::Months, days }
}

/// The French authority.
pub static CNIL: Profile = Profile { name: "cnil", of: "the CNIL (France)" };
/// The Spanish authority.
pub static AEPD: Profile = Profile { name: "aepd", of: "the AEPD (Spain)" };
/// The British authority.
pub static ICO: Profile = Profile { name: "ico", of: "the ICO (United Kingdom)" };
/// The German law.
pub static TDDDG: Profile = Profile { name: "tdddg", of: "the TDDDG (Germany)" };

/// All profiles.
pub static PROFILES: [&Profile; 4] = [&CNIL, &AEPD, &ICO, &TDDDG];

/// All that profiles ask for, as the texts stood on 23 November 2026.
#[rustfmt::skip]
pub static DEMANDS: [Demand; 9] = [
    Demand { profile: &CNIL, rule: &rule::CNIL_CHOICE_OVER_6_MONTHS, date: "2020-09-17", longest: Some(months(6, 184)) },
    Demand { profile: &CNIL, rule: &rule::CNIL_AUDIENCE_OVER_13_MONTHS, date: "2025-07-04", longest: Some(months(13, 397)) },
    Demand { profile: &CNIL, rule: &rule::CNIL_AUDIENCE_RENEWED, date: "2025-07-04", longest: None },
    Demand { profile: &CNIL, rule: &rule::CNIL_CONTROLLER_MISSING, date: "2020-09-17", longest: None },
    Demand { profile: &AEPD, rule: &rule::AEPD_CONSENT_OVER_24_MONTHS, date: "2023-07", longest: Some(months(24, 731)) },
    Demand { profile: &AEPD, rule: &rule::AEPD_TRANSFER_UNTOLD, date: "2023-07", longest: None },
    Demand { profile: &ICO, rule: &rule::ICO_DURATION_UNWRITTEN, date: "2026-11-23", longest: None },
    Demand { profile: &ICO, rule: &rule::ICO_ACCESS_UNTOLD, date: "2026-11-23", longest: None },
    Demand { profile: &TDDDG, rule: &rule::TDDDG_OBJECTION, date: "2024-11", longest: None },
];

/// The profile of that name.
pub fn find(name: &str) -> Option<&'static Profile> {
    PROFILES.into_iter().find(|profile| profile.name == name)
}

/// What stands behind a rule of a profile.
pub fn demand(rule: &Rule) -> Option<&'static Demand> {
    DEMANDS.iter().find(|demand| demand.rule.name == rule.name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rule::{Family, RULES};

    #[test]
    fn each_rule_of_a_profile_has_one_dated_row_and_bears_its_name() {
        let asks = |rule: &&&Rule| rule.family == Family::Profiles && rule.name != "unknown_profile";
        for rule in RULES.iter().filter(asks) {
            let rows: Vec<_> = DEMANDS.iter().filter(|demand| demand.rule.name == rule.name).collect();
            let [row] = rows.as_slice() else { panic!("`{}` has {} rows", rule.name, rows.len()) };
            assert!(rule.name.starts_with(row.profile.name), "{}", rule.name);
            assert!(row.date.starts_with("20"), "{}", rule.name);
        }
        for demand in &DEMANDS {
            assert_eq!(demand.rule.family, Family::Profiles, "{}", demand.rule.name);
        }
        for profile in PROFILES {
            assert!(DEMANDS.iter().any(|demand| demand.profile == profile), "{}", profile.name);
            assert_eq!(find(profile.name), Some(profile));
        }
    }

    #[test]
    fn a_limit_allows_the_table_s_own_months() {
        for longest in DEMANDS.iter().filter_map(|demand| demand.longest) {
            let seconds = u64::from(longest.count) * longest.unit.seconds();
            assert!(seconds <= longest.days * Unit::Days.seconds(), "{longest:?}");
        }
    }
}
