//! A row's constant: its type says what code may do with the cookie, its documentation is the row.

use cookie_decl_syntax::model::{Category, Domain, Kind, Lifetime, Name, Row, SameSite, Setter, Table};
use cookie_decl_syntax::rules::{is_identifier, subject};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

/// The constant of the row of that index; nothing for a `none` row.
///
/// The whole of it stands at the span of its name, so that a typo, an unused constant and go-to-definition all lead to
/// the row.
pub(crate) fn constant(krate: &TokenStream, table: &Table, (index, row): (usize, &Row)) -> TokenStream {
    let (Some(constant), Some(name)) = (&row.constant, &row.name.value) else { return TokenStream::new() };
    let Some(category) = table.categories.get(row.category) else { return TokenStream::new() };
    // A name that is none has been reported.
    if !is_identifier(&constant.value) {
        return TokenStream::new();
    }
    let ident = Ident::new(&constant.value, constant.span);
    let data = Ident::new(&super::data::row_name(index), Span::call_site());
    let marker = Ident::new(&category.type_name, Span::call_site());
    let docs = docs(table, category, row);
    let conditions = row.cfg.iter().map(|condition| quote!(#[cfg(#condition)]));
    let kind = Ident::new(type_name(row, name), constant.span);
    // rustc finds fault with a value's type where the constant is made: that is to be the type's own place.
    let at = row
        .value
        .clone()
        .and_then(|value| value.into_iter().next())
        .map_or(constant.span, |first| first.span());
    let path = located_at(krate, at);
    let kind_there = Ident::new(type_name(row, name), at);
    let new = quote_spanned!(at=> ::#kind_there::new);
    let value = value(krate, row).filter(|_| readable(row));
    let arguments = value.map_or_else(|| quote!(#marker), |value| quote!(#marker, #value));
    // rustc warns of a cookie that is declared and never set; what others set may stay unused.
    let lints = if row.setter == Setter::Site && row.consent.is_none() && matches!(name, Name::Exact(_)) {
        quote!(unreachable_pub)
    } else {
        quote!(unreachable_pub, dead_code)
    };
    quote_spanned! {constant.span=>
        #(#conditions)*
        #[doc = #docs]
        #[allow(#lints)]
        pub const #ident: #krate::#kind<#arguments> = #path #new(&__declared::#data);
    }
}

/// The path of our crate, which still means what it means, but stands elsewhere for errors.
pub(crate) fn located_at(krate: &TokenStream, at: Span) -> TokenStream {
    let located = krate.clone().into_iter().map(|mut tree| {
        tree.set_span(tree.span().located_at(at));
        tree
    });
    located.collect()
}

fn readable(row: &Row) -> bool {
    row.kind == Kind::Cookie && row.setter != Setter::ThirdParty
}

fn type_name(row: &Row, name: &Name) -> &'static str {
    match (row.kind, &row.setter, name) {
        (Kind::LocalStorage | Kind::SessionStorage | Kind::Nothing, ..) => "StorageKey",
        (Kind::Cookie, Setter::ThirdParty, _) => "ThirdPartyCookie",
        (Kind::Cookie, Setter::Site, Name::Exact(_)) => "CookieDecl",
        (Kind::Cookie, Setter::Site, Name::Pattern { .. }) => "CookiePattern",
        (Kind::Cookie, _, Name::Exact(_)) => "ForeignCookie",
        (Kind::Cookie, _, Name::Pattern { .. }) => "ForeignPattern",
    }
}

/// The value's type. `Text<…>` and `Json<…>` are words of the table: they need no `use`.
fn value(krate: &TokenStream, row: &Row) -> Option<TokenStream> {
    let value = row.value.as_ref()?;
    let mut trees = value.clone().into_iter();
    let first = trees.next()?.to_string();
    let generic = trees.next().is_some_and(|tree| tree.to_string() == "<");
    let word = generic && matches!(first.as_str(), "Text" | "Json");
    Some(if word { quote!(#krate::#value) } else { value.clone() })
}

/// The row in words, for whoever hovers over the constant.
fn docs(table: &Table, category: &Category, row: &Row) -> String {
    let first = |texts: &[String]| markdown(texts.first().map_or("", String::as_str));
    let mut lines = row.docs.clone();
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.push(format!(" {} of {}, category `{}`.", heading(row), first(&row.provider), category.id.value));
    lines.push(String::new());
    lines.push(format!(" - service: {}", first(&row.service)));
    lines.push(format!(" - purpose: {}", first(&row.purpose)));
    if let Some(life) = &row.lifetime {
        lines.push(format!(" - lifetime: {}", lifetime(life.value)));
    }
    if row.kind == Kind::Cookie {
        lines.push(format!(" - attributes: {}", code(attributes(table, row).trim_start_matches("; "))));
    }
    lines.push(format!(" - set by: {}", setter(&row.setter)));
    if let Some(readers) = &row.shared_with {
        lines.push(format!(" - shared with: {}", first(readers)));
    }
    lines.join("\n")
}

/// The kind of the row, and its name as code.
fn heading(row: &Row) -> String {
    let subject = subject(row);
    let (kind, name) = subject.split_once('`').unwrap_or((&subject, ""));
    let name = name.strip_suffix('`').map(code).unwrap_or_default();
    let (first, rest) = kind.split_at(kind.len().min(1));
    format!("{}{rest}{name}", first.to_uppercase())
}

/// Text as code, whatever backticks it has: rustdoc lets HTML through everywhere else.
fn code(text: &str) -> String {
    let longest = text.split(|letter| letter != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    // A backtick at an end would lengthen the fence; one blank at each end is none of the code.
    let blank = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{blank}{text}{blank}{fence}")
}

/// Text as Markdown shows it letter by letter.
fn markdown(text: &str) -> String {
    let mut shown = String::new();
    for letter in text.chars() {
        match letter {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' => shown.extend(['\\', letter]),
            '\n' | '\r' => shown.push(' '),
            letter => shown.push(letter),
        }
    }
    shown
}

fn setter(setter: &Setter) -> String {
    match setter {
        Setter::Site => "this program".into(),
        Setter::Script => "a script of the page".into(),
        Setter::Library(by) => markdown(by),
        Setter::ThirdParty => "a third party".into(),
    }
}

fn lifetime(lifetime: Lifetime) -> String {
    match lifetime {
        Lifetime::Session => "session".into(),
        Lifetime::UntilDeleted => "until deleted".into(),
        Lifetime::Limited { count, unit, up_to, or_session, after_last_visit } => {
            let head = if or_session { "session or " } else { "" };
            let limit = if up_to { "up to " } else { "" };
            let unit = format!("{unit:?}").to_lowercase();
            let unit = if count == 1 { unit.trim_end_matches('s') } else { &unit };
            let tail = if after_last_visit { " after last visit" } else { "" };
            format!("{head}{limit}{count} {unit}{tail}")
        }
    }
}

/// The attributes as they stand in the header, `Max-Age` aside, each with its `; `.
pub(crate) fn attributes(table: &Table, row: &Row) -> String {
    let own = &row.attributes;
    let mut header = format!("; Path={}", own.path.value);
    if let Some(domain) = domain(table, &own.domain.value) {
        header.push_str("; Domain=");
        header.push_str(domain);
    }
    if own.secure.value {
        header.push_str("; Secure");
    }
    if own.http_only.value {
        header.push_str("; HttpOnly");
    }
    header.push_str(match own.same_site.value {
        SameSite::Strict => "; SameSite=Strict",
        SameSite::Lax => "; SameSite=Lax",
        SameSite::None => "; SameSite=None",
    });
    if own.partitioned.value {
        header.push_str("; Partitioned");
    }
    header
}

/// The host of the `Domain` attribute: `Domain = site` is the canonical host.
pub(crate) fn domain<'a>(table: &'a Table, domain: &'a Domain) -> Option<&'a str> {
    match domain {
        Domain::HostOnly => None,
        Domain::Site => table.sites.first().map(|site| site.host.as_str()),
        Domain::Host(host) => Some(host),
    }
}
