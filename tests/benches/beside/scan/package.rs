//! What the scan of `declare_cookies!` adds to `cargo check` of a package of 1,000 files.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::time::Instant;

use super::median;
use crate::harness::{self, Line};
use crate::scratch::{self, Package};

const FILES: usize = 1_000;
/// Every so manyth file mentions cookies.
const MENTIONS: usize = 100;

const ROUNDS: usize = 21;

pub(crate) fn lines() -> Vec<Line> {
    let root = root();
    let packages = scratch::packages(&[("scanned", root.clone()), ("not_scanned", root)]);
    let [scanned, not_scanned] = &packages;
    for package in &packages {
        write_modules(package.source().parent().expect("`src`"));
        package.check();
    }
    // The mark of a package that cargo unpacked, whose sources the macro does not read.
    let folder = not_scanned.source().parent().and_then(Path::parent).expect("a package").to_owned();
    fs::write(folder.join(".cargo-ok"), "").expect("a file under target");
    let (mut with, mut without) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        eprintln!("scan in the macro: round {} of {ROUNDS}", round + 1);
        if round % 2 == 0 {
            with.push(saved(scanned));
            without.push(saved(not_scanned));
        } else {
            without.push(saved(not_scanned));
            with.push(saved(scanned));
        }
    }
    let added = median(with.iter().zip(&without).map(|(with, without)| (with - without) * 1e3));
    let what = format!(
        "`cargo check`, file saved: a table in {FILES} files, {} of which mention cookies ({added:.0} ms are the scan)",
        FILES / MENTIONS
    );
    harness::lines(&what, vec![("cookie-decl", with), ("the same without its scan", without)])
}

/// Seconds of `cargo check` after the root has been written anew.
fn saved(package: &Package) -> f64 {
    let source = fs::read(package.source()).expect("the package's file");
    fs::write(package.source(), source).expect("the package's file");
    let start = Instant::now();
    package.check();
    start.elapsed().as_secs_f64()
}

/// A table, and the modules. They are switched off: what rustc itself takes for 1,000 of them is a hundred times what the
/// scan takes, which reads them all the same.
fn root() -> String {
    String::from(
        "//! A site.\n\npub mod cookies {\n    //! The table.\n\n    cookie_decl::declare_cookies! {\n        \
         #![site(\"https://data.example.org\")]\n        #![controller(\"Example City\")]\n        necessary {\n            \
         \"Example City\" | \"Sign-in\" | \"sid\" | \"Keeps you signed in.\";\n        }\n    }\n}\n\n\
         #[cfg(any())]\nmod all;\n",
    )
}

fn write_modules(folder: &Path) {
    let all = folder.join("all");
    fs::create_dir_all(&all).expect("a folder under target");
    let mut list = String::new();
    for file in 0..FILES {
        let _ = writeln!(list, "pub mod m{file};");
        fs::write(all.join(format!("m{file}.rs")), module(file)).expect("a file under target");
    }
    fs::write(folder.join("all.rs"), list).expect("a file under target");
}

/// A file of some length: orders and their totals; in some a visitor signs in.
fn module(number: usize) -> String {
    let mut module =
        format!("//! Orders of kind {number}.\n\nuse std::collections::HashMap;\nuse std::fmt;\n");
    for part in 0..6 {
        let _ = write!(
            module,
            r#"
/// An order of part {part}.
#[derive(Clone, Debug, Default)]
pub struct Order{part} {{
    /// Its lines, by article.
    pub lines: HashMap<String, u64>,
    /// Who gave it.
    pub customer: Option<String>,
}}

impl Order{part} {{
    /// What it comes to, in cents.
    pub fn total(&self, prices: &HashMap<String, u64>) -> Option<u64> {{
        let mut total = 0_u64;
        for (article, count) in &self.lines {{
            let price = prices.get(article)?;
            total = total.checked_add(price.checked_mul(*count)?)?;
        }}
        Some(total)
    }}
}}

impl fmt::Display for Order{part} {{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {{
        let customer = self.customer.as_deref().unwrap_or("nobody");
        write!(f, "order of {{customer}}, {{}} lines", self.lines.len())
    }}
}}
"#
        );
    }
    if number.is_multiple_of(MENTIONS) {
        module.push_str(
            "\n/// Signs a visitor in.\npub fn sign_in(id: &str) -> String {\n    \
             String::from(crate::cookies::SID.set(id))\n}\n",
        );
    }
    module
}
