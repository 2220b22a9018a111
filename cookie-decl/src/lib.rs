//! One table in the source describes every cookie of a site. From it come the typed constants that set them, the
//! cookie charter that visitors read, and the compile errors that keep code and charter from drifting apart.
//!
//! ```
//! mod cookies {
//!     cookie_decl::declare_cookies! {
//!         #![site("https://data.example.org")]
//!         #![languages(fr, en)]
//!
//!         // provider | service and where it is used | name | purpose | lifetime and attributes
//!         necessary {
//!             "Opendatasoft" | { fr: "Connexion", en: "Sign-in" }
//!                 | "sessionid"
//!                 | { fr: "Garde votre session ouverte.", en: "Keeps you signed in." }
//!                 | session or 14 days;
//!         }
//!     }
//! }
//!
//! assert_eq!(
//!     cookies::SESSIONID.set("3f9c").to_string(),
//!     "sessionid=3f9c; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=1209600"
//! );
//! assert_eq!(cookies::SESSIONID.get("theme=dark; sessionid=3f9c")?.as_deref(), Some("3f9c"));
//! println!("{}", cookies::CHARTER.text("en"));
//! # Ok::<(), cookie_decl::CookieError>(())
//! ```
//!
//! # What there is
//!
//! | to | look at |
//! |---|---|
//! | declare cookies | [`declare_cookies!`]: the grammar, and what it writes |
//! | set, read and remove a cookie of ours | [`CookieDecl`], [`CookiePattern`] for families of names |
//! | read and remove one that a script or a library sets | [`ForeignCookie`], [`ForeignPattern`] |
//! | name what code cannot touch | [`ThirdPartyCookie`], [`StorageKey`] |
//! | choose what a value is | [`CookieValue`]: `str`, integers, `bool`, [`Text`], `Json` |
//! | put a cookie into a response | [`SetCookie`], [`Removals`], `WithCookies` |
//! | read from a request | [`CookieSource`], `RequestCookies` |
//! | wait for consent | [`Category`], [`Exempt`], [`NeedsConsent`], [`Granted`] |
//! | know and keep what a visitor chose | [`consent`]: [`Consent`], [`Decision`], [`ConsentRecord`] |
//! | say where the process runs | [`Site`], [`Charter::serve_at`], [`CookieDecl::at`] |
//! | hold what others set against the table | `guard`: `Guard`; `GuardLayer`, `GuardMiddleware`, a fairing |
//! | show visitors the table, and ask them | [`Charter`], the pages and the form of [`charter`] |
//! | use the facts as data | [`Declaration`], [`CategoryInfo`], [`Table`] |
//!
//! # Features
//!
//! | feature | default | what it adds |
//! |---|---|---|
//! | `macros` | yes | [`declare_cookies!`]; without it the runtime builds without syn |
//! | `table` | | rows from a spreadsheet, `#![table("cookies.csv")]` (implies `macros`) |
//! | `messages` | | a site's own standard texts, languages, and texts of rows, `#![messages(br = "locales/br.ftl")]` (implies `macros`) |
//! | `charter` | yes | `Charter::html`, `markdown` and `text`, with standard texts in the languages of the European Union, Arabic and Ukrainian; with `consent` the form in which visitors choose |
//! | `consent` | yes | [`consent`]: [`Consent`], [`Decision`], [`ConsentRecord`] |
//! | `http` | | reading from `http::HeaderMap`, `RequestCookies`, `TryFrom<SetCookie>` for `http::HeaderValue` |
//! | `guard` | | `guard`: holds every `Set-Cookie` of a response against the table (implies `consent` and `http`) |
//! | `tower` | | `guard::GuardLayer` for axum and every other server over tower (implies `guard`) |
//! | `axum` | | response parts and extractors for axum 0.8 (implies `http`) |
//! | `actix` | | cookies, responders and extractors for actix-web 4; with `guard` its middleware (implies `http`; needs Rust 1.89) |
//! | `rocket` | | responders and request guards for Rocket 0.5; with `guard` its fairing (implies `cookie` and `http`; needs Rust 1.89) |
//! | `cookie` | | `From<SetCookie>` for the `cookie` crate's `Cookie` (0.18), reading from its `CookieJar` |
//! | `json` | | `Json<T>` as a value |
//! | `serde` | | `Serialize` for [`Charter`] and [`Declaration`] |
//!
//! # What it does not do
//!
//! - Names that are known only at run time, beyond the variable part of a pattern: such a cookie cannot be declared.
//! - Sessions. A row declares the cookie; who keeps what its value means is your choice.
//! - Signing and encrypting: that is the work of a jar or a framework. [`CookieDecl::decode`] reads what it returns.
//! - Legal advice, or a promise of compliance. The table says what you tell visitors; whether that is true and enough,
//!   only people can say.

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
// The tests' table is written as an expansion is, with the crate's name in front.
#[cfg(test)]
extern crate self as cookie_decl;

#[cfg(feature = "actix")]
mod actix;
mod at;
mod attribute;
#[cfg(feature = "axum")]
mod axum;
mod category;
pub mod charter;
#[cfg(feature = "consent")]
pub mod consent;
mod consented;
mod cookie;
mod declaration;
mod digest;
mod encode;
mod error;
mod foreign;
mod granted;
#[cfg(feature = "guard")]
pub mod guard;
#[cfg(feature = "http")]
mod http;
mod identity;
#[cfg(feature = "cookie")]
mod jar;
mod methods;
mod name;
mod named;
mod pattern;
mod removal;
#[cfg(feature = "http")]
mod request;
#[cfg(feature = "rocket")]
mod rocket;
#[cfg(feature = "serde")]
mod serialize;
mod served;
mod set_cookie;
mod site;
mod source;
#[cfg(feature = "macros")]
mod standing;
mod storage;
#[cfg(test)]
#[path = "../tests/table/mod.rs"]
mod table;
mod table_cell;
mod third_party;
mod value;
#[cfg(any(feature = "actix", feature = "rocket"))]
mod with_cookies;

pub use at::{CookieAt, ForeignCookieAt};
pub use attribute::{Attributes, Domain, Length, Lifetime, SameSite, Unit};
pub use category::{Category, CategoryInfo, ConsentBasis, Exempt, NeedsConsent};
pub use charter::Charter;
#[cfg(feature = "consent")]
pub use consent::{Answer, Consent, ConsentAnswer, ConsentLog, ConsentRecord, Decision};
pub use consented::Consented;
pub use cookie::CookieDecl;
pub use declaration::{ChoiceFormat, Declaration, Former, Kind, Localized, Name, Provider, Setter, Table};
pub use encode::ValueWriter;
pub use error::{CookieError, MaxAgeError, PatternError, SetCookieError};
pub use foreign::ForeignCookie;
pub use granted::Granted;
pub use named::{NamedCookie, NamedForeignCookie};
pub use pattern::{CookiePattern, ForeignPattern};
pub use removal::Removals;
#[cfg(feature = "http")]
pub use request::{ReadCookie, RequestCookies};
pub use set_cookie::SetCookie;
pub use site::{ServeError, Site, SiteError};
pub use source::CookieSource;
pub use storage::StorageKey;
pub use third_party::ThirdPartyCookie;
#[cfg(feature = "json")]
pub use value::Json;
pub use value::{CookieValue, IntoCookieValue, Text};
#[cfg(any(feature = "actix", feature = "rocket"))]
pub use with_cookies::WithCookies;

/// Lifts a rule of the source scan for a function, an `impl` or a module with its body.
///
/// `#[cookie_decl::allow(RULE, reason = "…")]` takes a rule about the sources, the one that the error stands for:
/// `undeclared` (which lifts `unreadable_name`, `undeclared_removal` and `library_not_named` too), `set_around_constant`,
/// `written_as_is`, `removal_elsewhere`. The reason is for whoever reads the code next, and must be given.
///
/// ```
/// # mod cookies {
/// #     cookie_decl::declare_cookies! {
/// #         #![site("https://data.example.org")]
/// #         necessary { "Example City" | "Sign-in" | "sid" | "Keeps you signed in."; }
/// #     }
/// # }
/// # mod cookie { pub struct Cookie; impl Cookie { pub fn new(_: &str, _: &str) -> Self { Self } } }
/// use cookie::Cookie;
///
/// #[cookie_decl::allow(undeclared, reason = "removed with the old portal in spring")]
/// fn old_portal() -> Cookie {
///     Cookie::new("portal_v1", "1")
/// }
/// # old_portal();
/// ```
///
/// Write it with its path, as shown: an import, `use cookie_decl::*` too, would stand beside the compiler's own `allow`, and
/// make that one ambiguous. For whole files, and where
/// rustc takes no attribute (a statement, a `mod x;`), the table has `#![allow(RULE, path = "src/old/**", reason = "…")]`.
#[cfg(feature = "macros")]
pub use cookie_decl_macros::allow;

/// Declares the cookies of a site: one table, and everything that follows from it.
///
/// # What it writes, into the module that calls it
///
/// - a type for each category (`Necessary`, `Statistics`…), which implements [`Category`];
/// - a constant for each row, documented by the row, whose type says what code may do with the cookie;
/// - `CHARTER`, a static [`Charter`] with all rows.
///
/// A module has one table, a site too. In a workspace the table is best a crate of its own.
///
/// # The table
///
/// ```
/// # mod cookies {
/// cookie_decl::declare_cookies! {
///     //! All cookies of the portal. (Documentation of `CHARTER`.)
///     #![site("https://data.example.org", "https://www.example.org")]
///     #![controller("Example City")]
///     #![contact("mailto:privacy@example.org")]
///     #![updated("2026-11-23")]
///     #![languages(fr, en)]
///     #![provider("Matomo", policy = "https://matomo.example/privacy", country = "FR")]
///
///     necessary {
///         /// Set by `sign_in`. (Documentation of `SESSIONID`.)
///         "Example City" | { fr: "Connexion", en: "Sign-in" }
///             | "sessionid"
///             | { fr: "Garde votre session ouverte.", en: "Keeps you signed in." }
///             | session or 14 days, SameSite = Strict;
///         _ | { fr: "Préférences de cookies", en: "Cookie preferences" }
///             | CHOICE = "cookies_preferences"
///             | { fr: "Retient votre choix.", en: "Remembers your choice." }
///             | 6 months, consent;
///     }
///     statistics {
///         "Example City" | { fr: "Compteur de pages", en: "Page counter" }
///             | "visits": u64
///             | { fr: "Compte vos visites.", en: "Counts your visits." }
///             | 13 months;
///         #[script]
///         "Matomo" | { fr: "Mesure d’audience", en: "Audience measurement" }
///             | VISITOR = "_pk_id.*"
///             | { fr: "Distingue les visiteurs.", en: "Tells visitors apart." }
///             | up to 13 months, shared with "Matomo";
///     }
/// }
/// # }
/// ```
///
/// ## The head: `#![…]`
///
/// | attribute | what it says |
/// |---|---|
/// | `site("URL", …)` | all hosts of the site: scheme, host, and a port if there is one. The first is canonical. **Required** |
/// | `controller("NAME")` | who answers for the cookies |
/// | `contact("mailto:…")` | whom to ask: `mailto:` or a URL |
/// | `updated("2026-11-23")` | the day of the last change |
/// | `languages(fr, en)` | the languages of the texts, BCP 47; the first is the default. `en` where absent |
/// | `provider("NAME", policy = "https://…", country = "FR")` | more about a provider, for the charter |
/// | `table("cookies.csv", …)` | [rows from a spreadsheet](#rows-in-a-spreadsheet) (feature `table`) |
/// | `messages(br = "locales/br.ftl", …)` | [words from a file](#words-in-a-file), by language (feature `messages`) |
/// | `profiles(cnil, aepd, ico, tdddg)` | holds the table against [what authorities ask](#profiles) |
/// | `deny(rule, …)`, `warn(rule, …)` | whether what [the scan](#the-source-scan) finds is an error or a warning |
/// | `allow(rule, path = "src/legacy/**", reason = "…")` | an exception: for the sources that the path matches (`*` within a name, `**` across folders); without `path` for all of them, or for the whole table |
///
/// Paths are written with `/` and begin at the folder of the package's `Cargo.toml`. A change to a file builds the crate
/// anew.
///
/// ## Categories
///
/// | category | a cookie may be set |
/// |---|---|
/// | `necessary` | always |
/// | `preferences`, `statistics`, `marketing` | with the visitor's consent |
/// | `anonymous_statistics` | until the visitor objects |
/// | any other word | as its `#[consent(required)]`, `(objection)` or `(exempt)` says; it needs a `#[title(…)]` too |
///
/// A category may have several blocks. In front of a block may stand `#[cfg(…)]`, one of the setters below for all of its
/// rows, `#[title(fr: "…", en: "…")]`, `#[about(…)]`, `#[consent(…)]` and `#[known_as("analytics")]`. Visitors are told of a
/// category of one's own without `#[about(…)]` what its rows are for. A table with a category that asks for a choice has one
/// row with the term `consent`, which remembers it.
///
/// With `consent = …` that row is a `#[script]` row: a consent manager of the page writes it, and this program reads it.
/// The manager's ids for a category are those of `#[known_as("…")]`, else the category's word; where there are several, all
/// have to be granted. Asking again is then the manager's own; `#[revision(N)]` on the row of vanilla-cookieconsent is the
/// `revision` of its configuration.
///
/// ## Rows
///
/// `provider | service | name | purpose | terms;`
///
/// - A text is `"…"`, or `{ fr: "…", en: "…" }`. In a table of several languages, service and purpose are given in each.
///   `_` repeats the cell above it in the block.
/// - The name is `"wire-name"`, `CONST = "wire-name"`, `"wire-name": Type`, or `none` for a service that keeps nothing with
///   the visitor. `local_storage "key"` and `session_storage "key"` declare what scripts store. One `*` in the name makes
///   it a pattern; a star that belongs to the name is written `r"\*"`.
/// - The constant is the wire name in upper snake case, without `__Host-` and its kin, unless `CONST` says otherwise.
/// - In front of a row may stand a doc comment, `#[cfg(…)]`, a setter, `#[allow(rule, reason = "…")]`,
///   `#[formerly("old", Path = "/x", Domain = "…")]` (where a cookie of our hosts was before: it is read there, and removed
///   there too; a star makes it a family, which in a pattern's row varies as the row does) and `#[revision(N)]` (raised when a change
///   should ask visitors anew: in a category that asks them).
///
/// | setter | who sets the cookie | its constant is a |
/// |---|---|---|
/// | none | this program | [`CookieDecl`], [`CookiePattern`] |
/// | `#[script]` | a script of the page | [`ForeignCookie`], [`ForeignPattern`] |
/// | `#[set_by("…")]` | a library, a proxy or another service on our hosts | [`ForeignCookie`], [`ForeignPattern`] |
/// | `#[third_party]` | another site, on its own hosts | [`ThirdPartyCookie`] |
///
/// ## Terms
///
/// What is absent has the safe value. What is unsafe has to be written out.
///
/// | term | where absent |
/// |---|---|
/// | `session`, `14 days`, `session or 14 days`, `up to 13 months`, `until deleted` (storage alone), each length with `after last visit` if visits prolong it (they do not prolong a choice, on a row with `consent`) | `session`; a row that this program does not set has to say it |
/// | `Secure = false` | secure |
/// | `HttpOnly = false` | http-only, but on `#[script]` rows |
/// | `SameSite = Strict`, `Lax`, `None` | `Lax`; `None` on `#[third_party]` rows |
/// | `Path = "/app"` | `/` |
/// | `Domain = "example.org"`, `Domain = site` | host-only |
/// | `Partitioned` | not partitioned |
/// | `shared with "…"` | nobody else reads it |
/// | `consent` | the row does not remember the visitor's choice |
/// | `consent = klaro`, `orejime`, `tarteaucitron`, `vanilla_cookieconsent` | no consent manager of the page keeps the choice |
///
/// Units are `seconds` to `years`, in the singular too; a month counts 30 days, a year 365. `set` writes the longest life
/// that the row declares, and [`SetCookie::max_age`] and [`SetCookie::session`] shorten it.
///
/// # Rows in a spreadsheet
///
/// ```csv
/// category;provider;service.fr;service.en;name;purpose.fr;purpose.en;terms;set by
/// necessary;Example City;Connexion;Sign-in;sessionid;Garde votre session.;Keeps you signed in.;session or 14 days;
/// statistics;Matomo;Mesure;Counting;VISITOR = _pk_id.*;Distingue les visiteurs.;Tells visitors apart.;up to 13 months;script
/// ```
///
/// They get constants, documentation and rules as if they were written in Rust, and the compiler points at their file, line
/// and column. The file is UTF-8, with `;` or `,` between its cells; quotes stand around a cell that holds either or a new
/// line, and a quote within them is written twice. An apostrophe in front of `=`, `+`, `-` or `@`, which keeps a spreadsheet
/// program from taking the cell for a formula, is no part of it. The first line names the columns, in any order:
///
/// | column | what it says |
/// |---|---|
/// | `category` | the category; one of the table's own is declared in Rust, with its title and consent, by a block that may be empty |
/// | `provider`, `service`, `purpose` | the texts; `service.fr` and its kin where the table has several languages |
/// | `name` | `sessionid`, `LANGUAGE = django_language`, `local_storage theme`, `none`. With a type it is the cell of a row in Rust: `"visits": u64`; the type is one that a path names |
/// | `terms` | the terms, as in Rust; empty where all are at their defaults. May be left out |
/// | `set by` | empty for this program, `script`, `third party`, or the name of what sets it. May be left out |
/// | `shared with` | who else can read it, as the term says it; `shared with.fr` too. May be left out |
///
/// # Words in a file
///
/// `#![messages(br = "locales/br.ftl")]` takes the words of a language from a file of
/// [Fluent](https://projectfluent.org/fluent/guide/) messages:
///
/// | message | what it is |
/// |---|---|
/// | `page-title`, `button-save` and the others of `locales/en.ftl` in this crate | a standard text. For a language that ships with the crate the file replaces single ones; for any other it gives all |
/// | `SESSIONID-provider`, `-service`, `-purpose`, `-shared` | a text of the row with that constant, which has the last word. The row may leave the language out: `{ fr: "…" }` |
/// | `category-ab-testing`, `category-ab-testing-about` | title and text of the table's own category `ab_testing` |
/// | any that these refer to, and terms, `-brand` | a text of the file's own |
///
/// A message that nobody asks for, one that is missing or cannot be read, and a variable that the standard text does not
/// have are compile errors at the file's line.
///
/// # Profiles
///
/// A profile helps you check a table against figures and duties that an authority has published. It knows only what stands
/// here, as the texts were on 23 November 2026; whether a site does what the law asks, only people can say.
///
/// | rule | what it helps you check | source |
/// |---|---|---|
/// | `cnil_choice_over_6_months` (a warning) | the choice is kept for 6 months at most | CNIL (France), recommendation 2020-092 of 17 September 2020: good practice |
/// | `cnil_audience_over_13_months` | audience measurement without consent lives for 13 months at most | CNIL, page on audience measurement of 4 July 2025 |
/// | `cnil_audience_renewed` | and no visit prolongs it | the same |
/// | `cnil_controller_missing` | the table says who answers for the cookies | CNIL, guidelines 2020-091 of 17 September 2020 |
/// | `aepd_consent_over_24_months` | a consent is kept for 24 months at most | AEPD (Spain), guide of July 2023 |
/// | `aepd_transfer_untold` | the country of each third party is told | the same |
/// | `ico_duration_unwritten` | each cookie's lifetime is written, and not a default | ICO (United Kingdom), guidance on storage and access technologies |
/// | `ico_access_untold` | a cookie that somebody else's script sets says who can read it | the same |
/// | `tdddg_objection` | nothing is set until visitors object | TDDDG (Germany), section 25, and the guidance of the DSK of November 2024 |
///
/// `#[allow(rule, reason = "…")]` lifts a rule for a row.
///
/// # Errors
///
/// What a browser would refuse or change, what other software breaks on, and what contradicts itself is a compile error at
/// the token that is wrong: all mistakes in one go, and the sound rows stay usable. Rules that browsers bend rather than
/// break, and mere advice (a warning), are lifted for a row by `#[allow(rule, reason = "…")]`; the message says how.
///
/// # The source scan
///
/// The macro also reads the sources of its own package, and holds each cookie that they set or remove against the table:
/// constructors and jars of the common crates, `Set-Cookie` headers, `document.cookie` in strings, libraries that set a
/// cookie by themselves. A name in a constant of the package is followed.
///
/// ```text
/// error: src/pages.rs:12:22: cookie `tracking` is set here but not declared
///        help: add its row to the table
///            PROVIDER | SERVICE | "tracking" | PURPOSE;
///  --> src/cookies.rs:2:13
///   |
/// 2 |     #![site("https://data.example.org")]
///   |             ^^^^^^^^^^^^^^^^^^^^^^^^^^
/// ```
///
/// A macro can underline its own table alone, so the place in the sources begins the message. The rules:
///
/// | rule | grade | what is wrong |
/// |---|---|---|
/// | `undeclared` | error | no table declares the cookie |
/// | `unreadable_name` | error | the cookie's name cannot be read from the sources |
/// | `set_around_constant` | error | a cookie that needs consent is set by hand, or one that others set, by their rows |
/// | `written_as_is` | error | a [`SetCookie`] goes into a jar that does not encode, without its `into_encoded_cookie()` |
/// | `undeclared_removal` | warning | no table declares the cookie that is removed |
/// | `removal_elsewhere` | warning | a removal names another `Path` or `Domain` than the row |
/// | `library_not_named` | warning | a library sets the cookie, and the row does not say so by `#[set_by("…")]` |
///
/// In `deny`, `warn` and `allow`, `undeclared` means `unreadable_name`, `undeclared_removal` and `library_not_named` too. Of
/// levels the last one counts; one by a rule's own name goes before the group's, which makes no warning an error.
///
/// ```
/// # mod cookies {
/// cookie_decl::declare_cookies! {
///     #![site("https://data.example.org")]
///     #![warn(undeclared)]
///     #![deny(removal_elsewhere)]
///     #![allow(undeclared, path = "src/legacy/**", reason = "goes away in spring")]
///
///     necessary { "Example City" | "Sign-in" | "sid" | "Keeps you signed in."; }
/// }
/// # }
/// ```
///
/// A function, an `impl` or a module makes an exception for itself by
/// [`#[cookie_decl::allow(undeclared, reason = "…")]`](macro@allow).
///
/// Which files: for a table below `src/`, all of `src/**/*.rs`; for any other, such as one in `tests/` or `examples/`, its own
/// file. An edit scans again, of a binary beside the library too; a binary that is new there is read when the table's
/// crate is next built. Tables of one package are united. Test code is no finding. The scan keeps still in packages that
/// cargo unpacked from a registry, in examples of the documentation, and in rust-analyzer's own expansion; its
/// `cargo check` shows the findings. `cargo cookie-decl check` scans a whole workspace, and [`check_sources!`] does it for
/// a workspace's other crates.
///
/// Code that a macro of yours writes, and names that are put together while the program runs, are not seen.
#[cfg(feature = "macros")]
#[macro_export]
macro_rules! declare_cookies {
    ($($table:tt)*) => {
        $crate::__private::declare! { $crate $($table)* }
    };
}

/// Holds the sources of a package against the table of another crate: once in each other crate of a workspace.
///
/// One site has one table. In a workspace it is a crate of its own, and `declare_cookies!` reads the sources of that crate
/// alone. This macro reads those of the package that calls it, under `src/` or in its own file, in the same way (see [the
/// source scan](declare_cookies#the-source-scan)), and has rustc look each cookie up in the other crate's table.
///
/// ```
/// # mod site_cookies {
/// // In the crate `site_cookies`:
/// pub mod cookies {
///     cookie_decl::declare_cookies! {
///         #![site("https://data.example.org")]
///         necessary { "Example City" | "Sign-in" | "sid" | "Keeps you signed in."; }
///     }
/// }
/// # }
///
/// // In each of the others, in `src/lib.rs` or `src/main.rs`:
/// cookie_decl::check_sources!(site_cookies::cookies);
/// ```
///
/// It takes the module that holds the table, or several, for a package that serves several sites. Each place that is wrong
/// is an error or a warning of its own:
///
/// ```text
/// error[E0080]: evaluation panicked: src/pages.rs:12:22: cookie `sdi` is set here but not declared
///               help: did you mean `sid` (`SID`)? if not, add its row to the table
/// ```
///
/// `#[cookie_decl::allow(…)]` lifts a rule for a function, an `impl` or a module. What `#![deny(…)]`, `#![warn(…)]` and
/// `#![allow(…)]` in the table say is about the package of the table.
#[cfg(feature = "macros")]
#[macro_export]
macro_rules! check_sources {
    ($($module:tt)*) => {
        $crate::__private::check_sources! { $crate $($module)* }
    };
}
