//! The table of all ways that the rules allow: `table.rs`, which is written here and compiled as any other table.

use core::fmt::Write as _;
use core::str::FromStr as _;

use cookie_decl_syntax::diag::Diagnostic;
use proc_macro2::TokenStream;

use crate::way::{HOST, Way, all};

const HEAD: &str = "\
//! Every way to set a cookie that the rules allow, a row each.
//!
//! Written by `UPDATE_EXPECT=1 cargo test -p cookie-decl-browser --features browser --test ways`.

cookie_decl::declare_cookies! {
";

/// Every way, with its place among all, by whether a table may have it.
pub(crate) fn ways(is_allowed: bool) -> Vec<(usize, Way)> {
    let ways = all().into_iter().enumerate();
    ways.filter(|(index, way)| errors(&diagnostics(*index, way)).is_none() == is_allowed).collect()
}

/// The text of `table.rs`.
pub(crate) fn table() -> String {
    let mut text = format!("{HEAD}    #![site(\"https://{HOST}\")]\n\n    necessary {{\n");
    let mut names = Vec::new();
    for (index, way) in ways(true) {
        let advice = diagnostics(index, &way);
        let allows =
            advice.iter().map(|advice| format!("#[allow({}, reason = \"every way\")] ", advice.rule.name));
        writeln!(text, "        {}{}", allows.collect::<String>(), row(index, &way)).unwrap();
        names.push(format!("C{index}"));
    }
    text += "    }\n}\n\n/// The constants, in the order of the rows.\n#[rustfmt::skip]\n";
    writeln!(text, "pub(crate) static ALL: [cookie_decl::CookieDecl<Necessary>; {}] = [", names.len())
        .unwrap();
    for line in names.chunks(16) {
        writeln!(text, "    {},", line.join(", ")).unwrap();
    }
    text + "];\n"
}

fn row(index: usize, way: &Way) -> String {
    let (name, terms) = (way.name(index), way.terms());
    format!("\"Portal\" | \"Ways\" | C{index} = {name:?} | \"Tries one.\" | {terms};")
}

/// What the rules say of a table with that row alone.
fn diagnostics(index: usize, way: &Way) -> Vec<Diagnostic> {
    let table = format!("#![site(\"https://{HOST}\")] necessary {{ {} }}", row(index, way));
    cookie_decl_syntax::read(TokenStream::from_str(&table).unwrap()).1
}

fn errors(diagnostics: &[Diagnostic]) -> Option<&Diagnostic> {
    diagnostics.iter().find(|diagnostic| !diagnostic.rule.grade.is_warning())
}
