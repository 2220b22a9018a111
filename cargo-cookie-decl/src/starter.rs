//! The first table of a project: a row for each cookie that was found.

use std::collections::BTreeSet;

use cookie_decl_syntax::scan::Action;

use crate::draft::Draft;
use crate::inventory::Cookie;
use crate::rows::{self, Block, Frame, MARK};

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
    let frame = frame(&hosts(cookies));
    let mut blocks = rows::blocks(cookies.iter().filter_map(Draft::of).collect());
    add_choice(&mut blocks, cookies);
    let body = rows::write(blocks, &frame);
    let heading = "// provider | service and where it is used | name | purpose | lifetime and attributes\n";
    let table = indented(&format!("{}\n{heading}{body}", frame.head));
    let text = format!(
        "//! Every cookie of the site. `cargo cookie-decl init` wrote it from the sources, and marked what only\n\
         //! a person knows.\n\n\
         cookie_decl::declare_cookies! {{\n{table}}}\n"
    );
    let rows =
        body.lines().filter(|line| !line.trim_start().starts_with("//") && line.ends_with(';')).count();
    Table { text, rows }
}

/// The hosts that the sources name as a `Domain`; what is none, a site cannot have.
fn hosts(cookies: &[Cookie<'_>]) -> BTreeSet<String> {
    let sites = cookies.iter().flat_map(|cookie| &cookie.sites).filter(|site| site.action == Action::Set);
    let domains = sites.filter_map(|site| site.domain.clone().flatten());
    domains
        .map(|domain| domain.trim_start_matches('.').to_ascii_lowercase())
        .filter(|host| host.contains('.') && cookie_decl::Site::new(&format!("https://{host}")).is_ok())
        .collect()
}

fn frame(hosts: &BTreeSet<String>) -> Frame {
    let head = format!(
        "// {MARK}: the address of the site; all of them, if it has several\n\
         {}\
         #![controller(\"{MARK}: who answers for the site\")]\n",
        rows::site(hosts.iter().map(String::as_str))
    );
    Frame { head, languages: Vec::new(), host: hosts.first().cloned() }
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
