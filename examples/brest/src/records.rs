//! The proofs of consent, in an SQL database: one table, to which rows are only ever added.

use cookie_decl::consent::{ConsentLog, ConsentRecord};
use sqlx::pool::PoolOptions;

/// What keeps them. For another database this line changes, and no other here: `sqlx::Postgres`.
type Database = sqlx::Sqlite;

/// An id that names nobody, the time in Unix seconds, and the record itself as JSON.
const TABLE: &str =
    "CREATE TABLE IF NOT EXISTS consent (id TEXT PRIMARY KEY, time BIGINT NOT NULL, record TEXT NOT NULL)";

/// Either database understands `$1`; `?` is only for the one at hand.
const INSERT: &str = "INSERT INTO consent (id, time, record) VALUES ($1, $2, $3)";

#[derive(Clone)]
pub(crate) struct Records(sqlx::Pool<Database>);

impl Records {
    /// Connects to the database at that address, and makes the table where there is none.
    pub(crate) async fn open(address: &str) -> Result<Self, sqlx::Error> {
        // One connection for as long as the program runs: a database in memory ends with its connection.
        let pool = PoolOptions::<Database>::new().max_connections(1).idle_timeout(None).max_lifetime(None);
        let pool = pool.connect(address).await?;
        sqlx::query(TABLE).execute(&pool).await?;
        Ok(Self(pool))
    }
}

impl ConsentLog for Records {
    type Error = sqlx::Error;

    async fn record(&self, record: &ConsentRecord) -> Result<(), sqlx::Error> {
        let json = serde_json::to_string(record).map_err(|error| sqlx::Error::Encode(error.into()))?;
        let time = i64::try_from(record.unix_time()).unwrap_or(i64::MAX);
        sqlx::query(INSERT).bind(record.id()).bind(time).bind(json).execute(&self.0).await?;
        Ok(())
    }
}
