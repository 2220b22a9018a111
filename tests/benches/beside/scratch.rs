//! Packages of many rows, made in the target folder and forgotten with it.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A package of one file.
pub(crate) struct Package {
    name: String,
    folder: PathBuf,
}

/// Where the packages stand, and what is built for them.
fn root() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("beside")
}

/// The packages of these names and sources, which declare cookies, on disk.
pub(crate) fn packages<const N: usize>(sources: &[(&str, String); N]) -> [Package; N] {
    let dependency = format!("cookie-decl = {{ path = '{}' }}\n", library().display());
    sources
        .each_ref()
        .map(|(name, source)| Package::new(name, &dependency, source).expect("a folder under target"))
}

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Where the library is.
pub(crate) fn library() -> PathBuf {
    workspace().join("cookie-decl")
}

impl Package {
    pub(crate) fn new(name: &str, dependencies: &str, source: &str) -> std::io::Result<Self> {
        let folder = root().join(name);
        fs::create_dir_all(folder.join("src"))?;
        let manifest = format!(
            "[workspace]\n[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
             [dependencies]\n{dependencies}"
        );
        fs::write(folder.join("Cargo.toml"), manifest)?;
        // The same versions as here, and no network.
        fs::copy(workspace().join("Cargo.lock"), folder.join("Cargo.lock"))?;
        let package = Self { name: name.to_owned(), folder };
        fs::write(package.source(), source)?;
        Ok(package)
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    pub(crate) fn source(&self) -> PathBuf {
        self.folder.join("src/lib.rs")
    }

    pub(crate) fn check(&self) {
        let status = Command::new(env!("CARGO"))
            .args(["check", "--quiet", "--offline"])
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", root().join("target"))
            .status();
        assert!(status.is_ok_and(|status| status.success()), "`{}` does not compile", self.name);
    }

    /// Throws away what rustc keeps of the package between runs.
    pub(crate) fn forget(&self) {
        let Ok(kept) = fs::read_dir(root().join("target/debug/incremental")) else { return };
        let prefix = format!("{}-", self.name);
        for entry in kept.flatten() {
            if entry.file_name().to_string_lossy().starts_with(&prefix) {
                fs::remove_dir_all(entry.path()).expect("a folder under target");
            }
        }
    }
}

/// The texts of a row: service and purpose, in French and in English.
fn texts(row: usize) -> [String; 4] {
    [
        format!("Démarche en ligne numéro {row}"),
        format!("Online procedure number {row}"),
        format!("Retient l'avancement de la démarche {row} d'une page à l'autre."),
        format!("Keeps the progress of procedure {row} from page to page."),
    ]
}

/// A table of that many rows.
pub(crate) fn by_macro(rows: usize) -> String {
    let mut source = String::from(
        "//! A table.\n\ncookie_decl::declare_cookies! {\n    #![site(\"https://data.example.org\")]\n    \
         #![controller(\"Example City\")]\n    #![languages(fr, en)]\n\n    necessary {\n",
    );
    for row in 0..rows {
        let [service_fr, service_en, purpose_fr, purpose_en] = texts(row);
        let _ = write!(
            source,
            "        \"Example City\" | {{ fr: {service_fr:?}, en: {service_en:?} }}\n            | \"cookie_{row}\"\n            \
             | {{ fr: {purpose_fr:?}, en: {purpose_en:?} }}\n            | 14 days;\n"
        );
    }
    source.push_str("    }\n}\n");
    source
}

/// The same statics and constants as somebody without the macro would write them.
pub(crate) fn by_hand(rows: usize) -> String {
    let mut source = String::from(HEAD);
    for row in 0..rows {
        source.push_str(&row_by_hand(row));
    }
    source.push_str("    pub static ROWS: &[&Declaration] = &[\n");
    for row in 0..rows {
        let _ = writeln!(source, "        &COOKIE_{row},");
    }
    source.push_str("    ];\n}\n");
    for row in 0..rows {
        source.push_str(&constant_by_hand(row));
    }
    source.push_str(TAIL);
    source
}

const HEAD: &str = r#"//! A table, by hand.

use cookie_decl::{Category, CategoryInfo, Charter, CookieDecl};

mod rows {
    use cookie_decl::__private::*;

    pub static TABLE: Table = Table {
        sites: &["https://data.example.org"],
        controller: Some("Example City"),
        contact: None,
        updated: None,
        languages: &["fr", "en"],
        providers: &[],
        categories: || CATEGORIES,
        rows: || ROWS,
        cell: || {
            static CELL: TableCell = TableCell::new();
            &CELL
        },
    };

    pub static NECESSARY: CategoryInfo = CategoryInfo {
        id: "necessary",
        consent: ConsentBasis::Exempt,
        title: None,
        about: None,
        known_as: &[],
        table: &TABLE,
    };

    pub static LOCALES: &[&Locale] = &[&locales::FR, &locales::EN];
    pub static CATEGORIES: &[&CategoryInfo] = &[&NECESSARY];
"#;

fn row_by_hand(row: usize) -> String {
    let [service_fr, service_en, purpose_fr, purpose_en] = texts(row);
    format!(
        r#"
    pub static COOKIE_{row}: Declaration = Declaration {{
        constant: "COOKIE_{row}",
        name: Name::Exact("cookie_{row}"),
        provider: Localized(&["Example City"]),
        service: Localized(&[{service_fr:?}, {service_en:?}]),
        purpose: Localized(&[{purpose_fr:?}, {purpose_en:?}]),
        category: &NECESSARY,
        lifetime: Some(Lifetime::Limited(Length {{
            count: 14,
            unit: Unit::Days,
            ..Length::PLAIN
        }})),
        digest: {row},
        wire_max_age: "; Max-Age=1209600",
        ..Declaration::PLAIN
    }};
"#
    )
}

fn constant_by_hand(row: usize) -> String {
    let [service_fr, _, purpose_fr, _] = texts(row);
    format!(
        "
/// Cookie `cookie_{row}` of Example City, category `necessary`.
///
/// - service: {service_fr}
/// - purpose: {purpose_fr}
/// - lifetime: 14 days
/// - attributes: `Path=/; Secure; HttpOnly; SameSite=Lax`
/// - set by: this program
pub const COOKIE_{row}: CookieDecl<Necessary> = CookieDecl::new(&rows::COOKIE_{row});
"
    )
}

const TAIL: &str = r"
/// Cookies of category `necessary`.
#[derive(Clone, Copy, Debug)]
pub struct Necessary;

impl Category for Necessary {
    const INFO: &'static CategoryInfo = &rows::NECESSARY;
    type Gate = cookie_decl::__private::Open;
}

/// All cookies of the site, and the charter that tells visitors of them.
pub static CHARTER: Charter =
    Charter { table: &rows::TABLE, locales: rows::LOCALES, categories: rows::CATEGORIES, rows: rows::ROWS };
";
