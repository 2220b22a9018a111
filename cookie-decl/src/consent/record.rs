//! The proof of a decision, and where it is kept.

use core::hash::{BuildHasher, Hasher};
use std::collections::BTreeMap;
use std::collections::hash_map::RandomState;
use std::time::SystemTime;

use super::choice::{self, Choice};
use super::decision::Decision;
use super::fields::fields;
use super::shown::Shown;

/// What a visitor decided, when, and about what: made by [`Decision::record`], kept by the application, so that it can
/// prove consent (GDPR, article 7(1)).
///
/// It names nobody: an application that has an account to tie it to keeps the account beside it. Its serde fields are
/// those of the readers below and are stable: `id`, `time` in Unix seconds, `choices`, `charter`, `language`, `rows`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsentRecord {
    id: String,
    time: u64,
    choices: BTreeMap<String, bool>,
    charter: String,
    language: String,
    rows: Vec<ShownRow>,
}

fields!(Serialize ConsentRecord {
    id = "id",
    time = "time",
    choices = "choices",
    charter = "charter",
    language = "language",
    rows = "rows"
});

/// A row that was shown when the visitor decided. Serde fields: `constant`, `name`, `category`, `digest`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownRow {
    constant: String,
    name: String,
    category: String,
    digest: String,
}

fields!(Serialize ShownRow { constant = "constant", name = "name", category = "category", digest = "digest" });

/// Where an application keeps its records.
///
/// # Example
///
/// With sqlx, in axum, and no box:
///
/// ```text
/// struct Log(sqlx::SqlitePool);           // PostgreSQL: `sqlx::PgPool`, and `$1, $2, $3` for the three `?`
///
/// impl ConsentLog for Log {
///     type Error = sqlx::Error;
///
///     async fn record(&self, record: &ConsentRecord) -> Result<(), sqlx::Error> {
///         let json = serde_json::to_string(record).map_err(|error| sqlx::Error::Encode(error.into()))?;
///         let time = i64::try_from(record.unix_time()).unwrap_or(i64::MAX);
///         sqlx::query("INSERT INTO consent (id, time, record) VALUES (?, ?, ?)")
///             .bind(record.id()).bind(time).bind(json)
///             .execute(&self.0).await?;
///         Ok(())
///     }
/// }
/// ```
pub trait ConsentLog {
    /// What can go wrong.
    type Error;

    /// Keeps the record. An implementation writes `async fn record(…)`.
    fn record(&self, record: &ConsentRecord) -> impl Future<Output = Result<(), Self::Error>> + Send;
}

impl ConsentRecord {
    /// 128 random bits, as 32 hexadecimal digits.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// When the visitor decided; `None` for a time that the system cannot say.
    pub fn time(&self) -> Option<SystemTime> {
        choice::time(self.time)
    }

    /// When the visitor decided, in Unix seconds.
    pub const fn unix_time(&self) -> u64 {
        self.time
    }

    /// The answer for each category that asked: `true` where it was granted.
    pub fn choices(&self) -> impl Iterator<Item = (&str, bool)> {
        self.choices.iter().map(|(id, granted)| (id.as_str(), *granted))
    }

    /// The digest of the charter that the visitor saw: [`Charter::digest`](crate::Charter::digest).
    pub fn charter(&self) -> &str {
        &self.charter
    }

    /// The language in which the visitor was asked, a BCP 47 tag.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The rows that the visitor was asked about.
    pub fn rows(&self) -> &[ShownRow] {
        &self.rows
    }

    pub(super) fn new(decision: &Decision, language: &str) -> Self {
        let table = decision.table();
        let choice = decision.choice();
        let asked = decision.choices().iter();
        let rows = asked.flat_map(|(category, _)| choice::rows_of(table, category));
        let row = |row: &crate::Declaration| {
            let mut digest = String::new();
            Shown::of(row).write(&mut digest);
            let (constant, category) = (row.constant.to_owned(), row.category.id.to_owned());
            ShownRow { constant, name: row.name.to_string(), category, digest }
        };
        Self {
            id: random_id(),
            time: choice.time,
            choices: choice.answers,
            charter: table.digest().to_owned(),
            language: language.to_owned(),
            rows: rows.map(row).collect(),
        }
    }

    /// As a cookie would hold it; `None` for a record with a digest that is none.
    pub(super) fn choice(&self) -> Option<Choice> {
        let granted = self.rows.iter().filter(|row| self.choices.get(&row.category) == Some(&true));
        let shown = granted.map(|row| Shown::read_all(&row.digest)).collect::<Option<Vec<_>>>()?;
        Some(Choice { time: self.time, answers: self.choices.clone(), shown: shown.concat() })
    }
}

impl ShownRow {
    /// The name of the row's constant; empty for a service without a cookie.
    pub fn constant(&self) -> &str {
        &self.constant
    }

    /// The wire name, a pattern with its star; empty for a service without a cookie.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The id of its category.
    pub fn category(&self) -> &str {
        &self.category
    }

    /// What the row was to a visitor, and how long it lived, as the cookie holds it: six characters.
    pub fn digest(&self) -> &str {
        &self.digest
    }
}

/// 128 bits from the operating system, as 32 hexadecimal digits.
fn random_id() -> String {
    let mut octets = [0; 16];
    let bits = getrandom::fill(&mut octets).map_or_else(|_| hashed(), |()| u128::from_ne_bytes(octets));
    format!("{bits:032x}")
}

/// Should the system have no bits to give, the keys of the standard library's hash maps, which came from there when the
/// thread began, still tell records apart.
fn hashed() -> u128 {
    let half = || u128::from(RandomState::new().build_hasher().finish());
    (half() << 64) | half()
}

#[cfg(test)]
mod tests {
    use super::hashed;

    #[test]
    fn without_a_source_of_bits_both_halves_still_differ() {
        let halves = |bits: u128| [bits >> 64, bits & u128::from(u64::MAX)];
        let [one, other] = [hashed(), hashed()].map(halves);
        assert!(one[0] != other[0] && one[1] != other[1] && one[0] != one[1], "{one:x?} {other:x?}");
    }
}
