//! The sources of a package, held against a table of another crate.
//!
//! This macro sees the sources and not the table; rustc sees the table. So each place becomes a constant whose evaluation
//! looks the cookie up: `cookie_decl::standing` knows how, and what is wrong in which case, `scan::judge` has said before,
//! for a table of one row that is such a case.

use cookie_decl_syntax::diag::Diagnostic;
use cookie_decl_syntax::model::{Consent, Domain, Kind, Name, Setter};
use cookie_decl_syntax::rule::{self, Rule};
use cookie_decl_syntax::scan::{self, Action, Declared, DeclaredRow, Finding, Level, Site, SiteName};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};

use crate::constant::located_at;
use crate::diagnostic;
use crate::report::track;
use crate::sources::{Invocation, Scanned};

/// What a message leaves blank, for rustc to fill in: characters of the private use area, as in `standing/text.rs`.
const CONSTANT: &str = "\u{e000}";
const CATEGORY: &str = "\u{e001}";
const LIBRARY: &str = "\u{e002}";
const NAME: &str = "\u{e003}";

/// The cases, each the number of its bit: below 18 they are those of a row, by setter, consent and kind of name.
const THIRD_PARTY: usize = 18;
const NEAR: usize = 19;
const UNDECLARED: usize = 20;

/// Checks the sources against the tables of the modules that the input names.
pub(crate) fn sources(krate: &TokenStream, input: TokenStream) -> TokenStream {
    let first = input.clone().into_iter().next().map(|first| first.span());
    let modules = match modules(input) {
        Ok(modules) => modules,
        Err(stray) => return diagnostic::tokens(&not_a_module(stray)),
    };
    let Some(invocation) = Invocation::of(first) else { return TokenStream::new() };
    let Scanned { collected, tracked, .. } = invocation.scan();
    // The module's own name: a path may begin with `::`.
    let at = modules.first().and_then(|module| module.clone().into_iter().last());
    let at = at.map_or_else(Span::call_site, |name| name.span());
    let check = Check { krate: located_at(krate, at), modules, own: &collected.declared, at };
    let mut output = track(&tracked);
    output.extend(collected.sites.iter().map(|site| check.site(site)));
    output
}

/// One or more paths, as tokens; the token that is none, if there is one.
fn modules(input: TokenStream) -> Result<Vec<TokenStream>, Span> {
    let mut modules = vec![TokenStream::new()];
    let mut last = None;
    for tree in input {
        let is_path = match &tree {
            TokenTree::Ident(_) => true,
            TokenTree::Punct(mark) => matches!(mark.as_char(), ':' | ','),
            // A path that a user's macro hands over.
            TokenTree::Group(group) => group.delimiter() == proc_macro2::Delimiter::None,
            TokenTree::Literal(_) => false,
        };
        if !is_path {
            return Err(tree.span());
        }
        last = Some(tree.span());
        match (&tree, modules.last_mut()) {
            (TokenTree::Punct(mark), _) if mark.as_char() == ',' => modules.push(TokenStream::new()),
            (_, Some(module)) => module.extend([tree]),
            (_, None) => {}
        }
    }
    modules.retain(|module| !module.is_empty());
    if modules.is_empty() { Err(last.unwrap_or_else(Span::call_site)) } else { Ok(modules) }
}

fn not_a_module(at: Span) -> Diagnostic {
    let message = "expected the path of the module that holds the table";
    let mistake = Diagnostic::new(&rule::UNEXPECTED_TOKEN, at, message);
    mistake.help("write `cookie_decl::check_sources!(site_cookies::cookies);`")
}

struct Check<'a> {
    krate: TokenStream,
    modules: Vec<TokenStream>,
    /// The tables of this package itself.
    own: &'a Declared,
    at: Span,
}

impl Check<'_> {
    /// What stands for a place that sets or removes a cookie.
    fn site(&self, site: &Site) -> TokenStream {
        let own = finding(site, self.own.rows.clone());
        match (own, wanted(&self.krate, &site.name)) {
            (None, _) => TokenStream::new(),
            // What is wrong is wrong whatever a table says.
            (Some(finding), None) => diagnostic::finding(self.at, &finding),
            (Some(finding), Some(_)) if site.action == Action::WriteAsIs => {
                diagnostic::finding(self.at, &finding)
            }
            (Some(finding), Some(wanted)) if site.action == Action::Remove => {
                self.removal(site, &finding, &wanted)
            }
            (Some(_), Some(wanted)) => self.setting(site, &wanted),
        }
    }

    fn setting(&self, site: &Site, wanted: &TokenStream) -> TokenStream {
        let Self { krate, at, .. } = self;
        let charters = self.charters();
        let mut fine = 0_u32;
        let mut errors: Vec<(u32, String)> = Vec::new();
        let mut warnings: Vec<(u32, &Rule, String)> = Vec::new();
        for case in 0..=UNDECLARED {
            let bit = 1 << case;
            let Some(finding) = in_case(site, case) else {
                fine |= bit;
                continue;
            };
            let text = diagnostic::text(&finding);
            match (finding.level, errors.iter_mut().find(|(_, other)| *other == text)) {
                (Level::Error, Some((cases, _))) => *cases |= bit,
                (Level::Error, None) => errors.push((bit, text)),
                (Level::Warning, _) => match warnings.iter_mut().find(|(_, _, other)| *other == text) {
                    Some((cases, ..)) => *cases |= bit,
                    None => warnings.push((bit, finding.rule, text)),
                },
            }
        }
        let told = errors.iter().map(|(cases, text)| quote!((#cases, #text)));
        let check = quote_spanned!(*at=> ::__private::check(#charters, #wanted, #fine, &[#(#told),*]));
        let mut output = quote_spanned!(*at=> const _: () = #krate #check;);
        output.extend(warnings.iter().map(|(cases, rule, text)| {
            let condition = quote!(#krate::__private::stands(#charters, #wanted, #fine, #cases));
            self.warning(rule, text, &condition)
        }));
        output
    }

    fn removal(&self, site: &Site, undeclared: &Finding, wanted: &TokenStream) -> TokenStream {
        let krate = &self.krate;
        let charters = self.charters();
        let none = quote!(#krate::__private::None);
        let some = |written: String| quote!(#krate::__private::Some(#written));
        let (path, domain) = site.written_scope();
        let (path, domain) = (path.map_or(none.clone(), some), domain.map_or(none.clone(), some));
        let condition = |case: TokenStream| quote!(#krate::__private::removes(#charters, #wanted, #path, #domain, #krate::__private::Removal::#case));
        let mut output =
            self.warning(undeclared.rule, &diagnostic::text(undeclared), &condition(quote!(Undeclared)));
        let message = match &undeclared.cookie {
            Some(cookie) => {
                format!("cookie `{cookie}` is removed here from where the table does not have it")
            }
            None => String::new(),
        };
        let help = "remove it by the `removal()` of its constant".to_owned();
        let rule = &rule::REMOVAL_ELSEWHERE;
        let elsewhere = Finding { rule, message, help: Some(help), ..undeclared.clone() };
        output.extend(self.warning(rule, &diagnostic::text(&elsewhere), &condition(quote!(Elsewhere))));
        output
    }

    fn charters(&self) -> TokenStream {
        let modules = &self.modules;
        quote!(&[#(&#modules::CHARTER),*])
    }

    /// A warning under a condition that only rustc knows: the type is one or the other, and the constant of one of them is
    /// deprecated (see `diagnostic.rs`).
    fn warning(&self, rule: &Rule, text: &str, condition: &TokenStream) -> TokenStream {
        let rule = rule.name.to_uppercase();
        let item = Ident::new(&rule, Span::call_site());
        let used = Ident::new(&rule, self.at);
        let note = format!("\n{text}");
        quote! {
            const _: () = {
                struct Sources<const WRONG: ::core::primitive::bool>;
                #[allow(dead_code)]
                impl Sources<true> {
                    #[deprecated(note = #note)]
                    const #item: () = ();
                }
                #[allow(dead_code)]
                impl Sources<false> {
                    const #item: () = ();
                }
                Sources::<{ #condition }>::#used
            };
        }
    }
}

/// The name as the runtime takes it; none for one that cannot be read.
fn wanted(krate: &TokenStream, name: &SiteName) -> Option<TokenStream> {
    let (head, tail) = match name {
        SiteName::Exact(name) => (name, quote!(#krate::__private::None)),
        SiteName::Pattern { head, tail } => (head, quote!(#krate::__private::Some(#tail))),
        SiteName::Unreadable(_) => return None,
    };
    Some(quote!(#krate::__private::Wanted { head: #head, tail: #tail }))
}

/// What is wrong with a site if the table has these rows.
fn finding(site: &Site, rows: Vec<DeclaredRow>) -> Option<Finding> {
    let declared = Declared { rows, has_table: true, ..Declared::default() };
    let judgement = scan::judge(std::slice::from_ref(site), &declared, &declared.settings);
    judgement.findings.into_iter().next()
}

/// What is wrong with a site in that case.
fn in_case(site: &Site, case: usize) -> Option<Finding> {
    match case {
        UNDECLARED => finding(site, Vec::new()),
        NEAR => near(site).or_else(|| finding(site, Vec::new())),
        THIRD_PARTY => finding(site, vec![row(site, Setter::ThirdParty, Consent::Exempt, false)]),
        case => {
            let setter = match case / 6 {
                0 => Setter::Site,
                1 => Setter::Script,
                _ => Setter::Library(LIBRARY.to_owned()),
            };
            let consent = match case / 2 % 3 {
                0 => Consent::Required,
                1 => Consent::Objection,
                _ => Consent::Exempt,
            };
            finding(site, vec![row(site, setter, consent, case % 2 == 1)])
        }
    }
}

/// A row that declares the site's cookie.
fn row(site: &Site, setter: Setter, consent: Consent, is_pattern: bool) -> DeclaredRow {
    let name = match &site.name {
        SiteName::Exact(name) if !is_pattern => Name::Exact(name.clone()),
        _ => Name::Pattern { head: String::new(), tail: String::new() },
    };
    DeclaredRow {
        name,
        constant: CONSTANT.to_owned(),
        category: CATEGORY.to_owned(),
        consent,
        setter,
        kind: Kind::Cookie,
        path: "/".to_owned(),
        domain: Domain::HostOnly,
        formerly: Vec::new(),
    }
}

/// What is wrong if a row has a similar name; none for names that are too short to be similar to any.
fn near(site: &Site) -> Option<Finding> {
    let written = match &site.name {
        SiteName::Exact(name) => name.clone(),
        SiteName::Pattern { head, tail } => format!("{head}*{tail}"),
        SiteName::Unreadable(_) => return None,
    };
    let similar = written + NAME;
    let row =
        DeclaredRow { name: Name::Exact(similar.clone()), ..row(site, Setter::Site, Consent::Exempt, false) };
    let mut finding = finding(site, vec![row])?;
    let help = finding.help.filter(|help| help.contains(&similar))?;
    finding.help = Some(help.replace(&similar, NAME));
    Some(finding)
}
