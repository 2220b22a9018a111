//! `#![…]`: what is true of the whole table.

use cookie_decl_core::is_host_name;
use proc_macro2::{Span, TokenTree};

use super::argument::{arguments, expect_end, named_strings, one_string, strings};
use super::named::{check_undeclared_languages, messages, profiles, spreadsheets};
use super::strictness;
use crate::ast::Attribute;
use crate::cursor::Cursor;
use crate::diag::{Diagnostic, Errors};
use crate::model::{Provider, Site, Spanned, Table};
use crate::scan::Level;
use crate::text::{expect_string, language_tag, string};
use crate::{keyword, rule, suggest};

/// Reads the inner attributes into the table.
pub(super) fn header(errors: &mut Errors, table: &mut Table, inner: &[Attribute], start: Span) {
    let mut seen: Vec<(String, Span)> = Vec::new();
    for attribute in inner {
        let name = attribute.name.to_string();
        let stands_once = !keyword::REPEATED_INNER_ATTRIBUTES.contains(&&*name);
        let earlier = seen.iter().find(|(other, _)| *other == name && stands_once);
        if let Some((_, first)) = earlier {
            let message = format!("duplicate attribute `{name}`");
            let diagnostic = Diagnostic::new(&rule::DUPLICATE_ATTRIBUTE, attribute.name.span(), message);
            let diagnostic = diagnostic.help("keep one of the two");
            errors.push(diagnostic.related(*first, format!("`{name}` is first given here")));
            continue;
        }
        seen.push((name.clone(), attribute.name.span()));
        one(errors, table, attribute, &name);
    }
    if table.languages.is_empty() {
        table.languages.push(Spanned { value: "en".into(), span: start });
    }
    for tag in &table.languages {
        check_unknown_language(errors, table, tag);
    }
    check_undeclared_languages(errors, table);
    if !seen.iter().any(|(name, _)| means(name, "site")) {
        let message = "this table has no site; cookies belong to hosts, and the charter names them";
        let help = "begin the table with `#![site(\"https://www.example.org\")]`";
        errors.push(Diagnostic::new(&rule::MISSING_SITE, start, message).help(help));
    }
}

fn one(errors: &mut Errors, table: &mut Table, attribute: &Attribute, name: &str) {
    match name {
        "site" => sites(errors, table, attribute),
        "controller" => {
            table.controller =
                one_string(errors, attribute, "the controller's name", "#![controller(\"Example City\")]");
        }
        "contact" => contact(errors, table, attribute),
        "updated" => updated(errors, table, attribute),
        "languages" => languages(errors, table, attribute),
        "provider" => providers(errors, table, attribute),
        "deny" => strictness::level(errors, &mut table.scan, attribute, Level::Error),
        "warn" => strictness::level(errors, &mut table.scan, attribute, Level::Warning),
        "allow" => strictness::allow(errors, &mut table.scan, attribute),
        "messages" => messages(errors, table, attribute),
        "profiles" => profiles(errors, table, attribute),
        "table" => spreadsheets(errors, table, attribute),
        _ => {
            unknown(errors, attribute, name);
            if means(name, "languages") {
                languages(&mut Errors::default(), table, attribute);
            }
        }
    }
}

/// Whether an attribute is that one, maybe misspelt: that has been reported, with the right word.
fn means(name: &str, attribute: &str) -> bool {
    suggest::nearest(name, keyword::INNER_ATTRIBUTES.iter().copied()) == Some(attribute)
}

fn unknown(errors: &mut Errors, attribute: &Attribute, name: &str) {
    let elsewhere = [keyword::SETTERS, keyword::BLOCK_ATTRIBUTES, keyword::ROW_ATTRIBUTES].concat();
    let (rule, message) = if elsewhere.contains(&name) {
        let place = if keyword::BLOCK_ATTRIBUTES.contains(&name) { "a category" } else { "a row" };
        let arguments = if matches!(name, "script" | "third_party") { "" } else { "(…)" };
        let message =
            format!("`{name}` is not expected here; it belongs on {place}, as `#[{name}{arguments}]`");
        (&rule::MISPLACED_ATTRIBUTE, message)
    } else {
        (&rule::UNKNOWN_INNER_ATTRIBUTE, format!("unknown attribute `{name}`"))
    };
    let mut diagnostic = Diagnostic::new(rule, attribute.name.span(), message);
    if let Some(near) = suggest::nearest(name, keyword::INNER_ATTRIBUTES.iter().copied()) {
        diagnostic = diagnostic.help(format!("did you mean `{near}`?"));
    } else if rule.name == rule::UNKNOWN_INNER_ATTRIBUTE.name {
        diagnostic = diagnostic
            .help("a table takes `site`, `controller`, `contact`, `updated`, `languages`, `provider`, `messages`, `profiles`, `table`, `deny`, `warn`, and `allow`");
    }
    errors.push(diagnostic);
}

fn sites(errors: &mut Errors, table: &mut Table, attribute: &Attribute) {
    let urls = strings(errors, attribute, "a URL", "#![site(\"https://www.example.org\")]");
    for url in urls {
        match site(&url) {
            Ok(site) => {
                let first = table.sites.iter().find(|known| known.url.value == url.value);
                match first.map(|first| first.url.span) {
                    Some(first) => twice(errors, &url, first),
                    None => table.sites.push(site),
                }
            }
            Err(why) => {
                let message = format!("`{}` is no site: {why}", url.value);
                let help =
                    "write scheme and host, and a port if it is not the usual one: `https://www.example.org`";
                errors.push(Diagnostic::new(&rule::MALFORMED_SITE, url.span, message).help(help));
            }
        }
    }
}

fn twice(errors: &mut Errors, url: &Spanned<String>, first: Span) {
    let message = format!("site `{}` is given twice", url.value);
    let mistake = Diagnostic::new(&rule::DUPLICATE_ATTRIBUTE, url.span, message).help("name it once");
    errors.push(mistake.related(first, "it is first given here"));
}

/// Scheme, host and maybe a port: what the browser calls an origin.
fn site(url: &Spanned<String>) -> Result<Site, String> {
    let text = url.value.as_str();
    let (scheme, rest) = text.split_once("://").ok_or("it has no `https://`")?;
    let https = match scheme.to_ascii_lowercase().as_str() {
        "https" => true,
        "http" => false,
        other => return Err(format!("`{other}` sets no cookies; a site is `https` or `http`")),
    };
    let authority = rest.strip_suffix('/').unwrap_or(rest);
    if let Some(stray) = authority.chars().find(|c| matches!(c, '/' | '?' | '#' | '@' | ' ')) {
        return Err(format!("`{stray}` does not belong to a host"));
    }
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
        _ => (authority, None),
    };
    if port.is_some_and(|port| port.parse::<u16>().is_err() || port.starts_with('+')) {
        return Err("its port is no number under 65,536".into());
    }
    let bracketed = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    let sound = match bracketed {
        Some(address) => address.parse::<core::net::Ipv6Addr>().is_ok(),
        None => is_host_name(host) || host.parse::<core::net::Ipv4Addr>().is_ok(),
    };
    if !sound {
        return Err(format!("`{host}` is no host name in ASCII"));
    }
    Ok(Site { url: url.clone(), https, host: host.to_ascii_lowercase() })
}

fn contact(errors: &mut Errors, table: &mut Table, attribute: &Attribute) {
    let shape = "#![contact(\"mailto:privacy@example.org\")]";
    let Some(contact) = one_string(errors, attribute, "the contact", shape) else { return };
    if is_web_url(&contact.value) || contact.value.strip_prefix("mailto:").is_some_and(is_mail_address) {
        table.contact = Some(contact);
        return;
    }
    let (scheme, rest) = contact.value.split_once(':').unwrap_or(("mailto", &contact.value));
    let help = if scheme.eq_ignore_ascii_case("mailto") && is_mail_address(rest.trim()) {
        format!("write `mailto:{}`", rest.trim())
    } else {
        format!("write `{shape}`, or the URL of a page")
    };
    let message = format!("contact `{}` is neither a URL nor `mailto:` and an address", contact.value);
    errors.push(Diagnostic::new(&rule::MALFORMED_ATTRIBUTE, contact.span, message).help(help));
}

/// Whether it leads to some host of the web.
fn is_web_url(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with(['/', '?', '#', ':']))
        && !text.contains(char::is_whitespace)
}

/// Whether something stands on either side of an `@`: more than that only its host can say.
fn is_mail_address(text: &str) -> bool {
    let sides = text.split_once('@');
    sides.is_some_and(|(name, host)| !name.is_empty() && !host.is_empty())
        && !text.contains(char::is_whitespace)
}

fn updated(errors: &mut Errors, table: &mut Table, attribute: &Attribute) {
    let shape = "#![updated(\"2026-11-23\")]";
    let Some(date) = one_string(errors, attribute, "the date", shape) else { return };
    if is_date(&date.value) {
        table.updated = Some(date);
    } else {
        let message = format!("`{}` is no date; dates are year, month and day", date.value);
        let diagnostic = Diagnostic::new(&rule::MALFORMED_ATTRIBUTE, date.span, message);
        errors.push(diagnostic.help(format!("write `{shape}`")));
    }
}

/// A day of the Gregorian calendar as `YYYY-MM-DD` (RFC 3339 `full-date`).
fn is_date(text: &str) -> bool {
    let mut parts = text.split('-');
    let mut number = |digits: usize| {
        let part = parts
            .next()
            .filter(|part| part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()));
        part.and_then(|part| part.parse::<u32>().ok())
    };
    let (Some(year), Some(month), Some(day)) = (number(4), number(2), number(2)) else { return false };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    };
    parts.next().is_none() && (1..=days).contains(&day)
}

/// What is wrong with the list is said once: what it means is clear, and no row has to be told of it.
fn languages(errors: &mut Errors, table: &mut Table, attribute: &Attribute) {
    let shape = "#![languages(fr, en)]";
    let Some(mut cursor) = arguments(errors, attribute, shape) else { return };
    let mut quoted = false;
    while !cursor.is_empty() {
        let mut part = cursor.until(',');
        cursor.punct(',');
        if let Some(tag) = part.peek().and_then(quoted_tag) {
            if !core::mem::replace(&mut quoted, true) {
                let message = format!("language `{}` stands in quotes, and needs none", tag.value);
                let mistake = Diagnostic::new(&rule::MALFORMED_ATTRIBUTE, tag.span, message);
                errors.push(mistake.help(format!("write `{shape}`")));
            }
            language(errors, table, tag);
            part.next();
        } else {
            let Some(tag) = language_tag(errors, &mut part) else { continue };
            language(errors, table, tag);
        }
        expect_end(errors, &part, shape);
        languages_behind(table, part);
    }
}

/// What stands where a comma is missing.
fn languages_behind(table: &mut Table, mut part: Cursor<'_>) {
    let unheard = &mut Errors::default();
    while !part.is_empty() {
        match language_tag(unheard, &mut part) {
            Some(tag) => language(unheard, table, tag),
            None => drop(part.next()),
        }
    }
}

/// A language that is written like a text.
fn quoted_tag(tree: &TokenTree) -> Option<Spanned<String>> {
    let TokenTree::Literal(literal) = tree else { return None };
    let value = string(literal)?;
    let is_tag =
        !value.is_empty() && value.bytes().all(|octet| octet.is_ascii_alphanumeric() || octet == b'-');
    is_tag.then(|| Spanned { value, span: literal.span() })
}

fn language(errors: &mut Errors, table: &mut Table, tag: Spanned<String>) {
    if let Some(first) = table.languages.iter().find(|known| known.value.eq_ignore_ascii_case(&tag.value)) {
        let message = format!("language `{}` is declared twice", tag.value);
        let diagnostic =
            Diagnostic::new(&rule::DUPLICATE_LANGUAGE, tag.span, message).help("keep one of the two");
        errors.push(diagnostic.related(first.span, format!("`{}` is first declared here", first.value)));
        return;
    }
    table.languages.push(tag);
}

/// A language comes with the crate, or from a file of the site's own.
fn check_unknown_language(errors: &mut Errors, table: &Table, tag: &Spanned<String>) {
    let has_file = table.messages.iter().any(|file| file.language.value.eq_ignore_ascii_case(&tag.value));
    if !has_file && keyword::texts_for(&tag.value).is_none() {
        let message = format!("no standard texts in language `{}`", tag.value);
        let near = suggest::nearest(&tag.value, keyword::LANGUAGES.iter().copied());
        let own = format!("`#![messages({0} = \"locales/{0}.ftl\")]` brings another", tag.value);
        let hyphened = tag.value.replace('_', "-");
        let help = match near {
            _ if hyphened != tag.value && keyword::texts_for(&hyphened).is_some() => {
                format!("did you mean `{hyphened}`? regions stand behind `-`")
            }
            Some(near) => format!("did you mean `{near}`? {own}"),
            None => format!("{}; {own}", languages_that_ship()),
        };
        errors.push(Diagnostic::new(&rule::UNKNOWN_LANGUAGE, tag.span, message).help(help));
    }
}

fn languages_that_ship() -> String {
    let known = keyword::LANGUAGES.join("`, `");
    format!("the languages are `{known}`, and each may name a region, as `pt-BR` does")
}

/// What is said of a provider stands in one place, or the second would silently lose.
fn providers(errors: &mut Errors, table: &mut Table, attribute: &Attribute) {
    let Some(provider) = provider(errors, attribute) else { return };
    let name = provider.name.value.as_str();
    if let Some(first) = table.providers.iter().find(|known| known.name.value == name) {
        let message = format!("provider `{name}` is given twice");
        let mistake = Diagnostic::new(&rule::DUPLICATE_ATTRIBUTE, provider.name.span, message)
            .help("keep one of the two, with all that is to be said")
            .related(first.name.span, format!("`{name}` is first given here"));
        errors.push(mistake);
        return;
    }
    table.providers.push(provider);
}

fn provider(errors: &mut Errors, attribute: &Attribute) -> Option<Provider> {
    let shape = "#![provider(\"Matomo\", policy = \"https://…\", country = \"FR\")]";
    let mut cursor = arguments(errors, attribute, shape)?;
    let name = expect_string(errors, &mut cursor, "the provider's name")?;
    let [policy, country] = named_strings(errors, &mut cursor, ["policy", "country"], shape);
    let policy = policy.filter(|policy| {
        let is_url = is_web_url(&policy.value);
        if !is_url {
            let message = format!("`{}` is not the URL of a privacy policy", policy.value);
            let is_spaced = is_web_url(&policy.value.replace(char::is_whitespace, ""));
            let help = if is_spaced { "write `%20` for a space in it" } else { "write `https://…`" };
            errors.push(Diagnostic::new(&rule::MALFORMED_ATTRIBUTE, policy.span, message).help(help));
        }
        is_url
    });
    let country = country.filter(|country| {
        let is_code = country.value.len() == 2 && country.value.bytes().all(|byte| byte.is_ascii_uppercase());
        if !is_code {
            let message =
                format!("`{}` is no country; countries are two capital letters (ISO 3166-1)", country.value);
            let diagnostic = Diagnostic::new(&rule::MALFORMED_ATTRIBUTE, country.span, message);
            errors.push(diagnostic.help("write `\"FR\"`, `\"DE\"`, `\"US\"`"));
        }
        is_code
    });
    Some(Provider {
        name,
        policy: policy.map(|policy| policy.value),
        country: country.map(|country| country.value),
    })
}

/// A provider that no row names is most likely a slip of the pen.
pub(super) fn unused_providers(errors: &mut Errors, table: &Table) {
    let named = |name: &str| table.rows.iter().any(|row| row.provider.iter().any(|text| text == name));
    for provider in table.providers.iter().filter(|provider| !named(&provider.name.value)) {
        let name = provider.name.value.as_str();
        let message = format!("provider `{name}` stands in no row");
        let rows = table.rows.iter().flat_map(|row| &row.provider).map(String::as_str);
        let help = match suggest::nearest(name, rows) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "rows name a provider in their first cell, letter by letter".to_owned(),
        };
        errors.push(Diagnostic::new(&rule::UNUSED_PROVIDER, provider.name.span, message).help(help));
    }
}
