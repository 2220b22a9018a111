//! The first table of a project: a row for each cookie that was found.

use std::collections::BTreeSet;

use cookie_decl_syntax::scan::Action;

use crate::draft::{self, Block, Draft, MARK};
use crate::inventory::Cookie;

/// A table, as text.
#[derive(Debug)]
pub(crate) struct Table {
    /// A whole Rust source.
    pub(crate) text: String,
    /// How many rows it has.
    pub(crate) rows: usize,
}

/// A table that declares all of these. It compiles as it is.
pub(crate) fn table(cookies: &[Cookie<'_>]) -> Table {
    let head = head(&hosts(cookies));
    let mut blocks = draft::blocks(cookies.iter().filter_map(Draft::of).collect());
    add_choice(&mut blocks, cookies);
    let body = draft::write(blocks, &head, &[]);
    let heading = "// provider | service and where it is used | name | purpose | lifetime and attributes\n";
    let table = indented(&format!("{head}\n{heading}{body}"));
    let text = format!(
        "//! Every cookie of the site. `cargo cookie-decl init` wrote it from the sources: each {MARK} wants a person.\n\n\
         cookie_decl::declare_cookies! {{\n{table}}}\n"
    );
    let rows =
        body.lines().filter(|line| !line.trim_start().starts_with("//") && line.ends_with(';')).count();
    Table { text, rows }
}

/// The hosts that the sources name as a `Domain`.
fn hosts(cookies: &[Cookie<'_>]) -> BTreeSet<String> {
    let sites = cookies.iter().flat_map(|cookie| &cookie.sites).filter(|site| site.action == Action::Set);
    let domains = sites.filter_map(|site| site.domain.clone().flatten());
    domains
        .map(|domain| domain.trim_start_matches('.').to_ascii_lowercase())
        .filter(|host| host.contains('.'))
        .collect()
}

fn head(hosts: &BTreeSet<String>) -> String {
    let sites: Vec<_> = hosts.iter().map(|host| format!("\"https://{host}\"")).collect();
    let sites = if sites.is_empty() { "\"https://www.example.org\"".to_owned() } else { sites.join(", ") };
    format!(
        "// {MARK}: the address of the site; all of them, if it has several\n\
         #![site({sites})]\n\
         #![controller(\"{MARK}: who answers for the site\")]\n"
    )
}

/// Where visitors are asked, a cookie has to remember what they said.
fn add_choice(blocks: &mut Vec<Block>, cookies: &[Cookie<'_>]) {
    let asks = blocks.iter().any(|block| block.category != "necessary");
    if !asks {
        return;
    }
    let is_taken = cookies.iter().any(|cookie| crate::inventory::name(cookie.name) == Draft::CHOICE);
    let choice = if is_taken { Draft::choice("cookies_choice") } else { Draft::choice(Draft::CHOICE) };
    match blocks.iter_mut().find(|block| block.category == "necessary" && block.comment.is_none()) {
        Some(block) => block.drafts.push(choice),
        None => blocks.insert(0, Block { comment: None, category: "necessary", drafts: vec![choice] }),
    }
}

fn indented(text: &str) -> String {
    let line = |line: &str| if line.is_empty() { "\n".to_owned() } else { format!("    {line}\n") };
    text.lines().map(line).collect()
}
