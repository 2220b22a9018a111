//! Tokens to ast: one term of a row's last cell.

use proc_macro2::{Literal, Span, TokenTree};

use crate::ast::{Says, Term};
use crate::cursor::{Cursor, describe};
use crate::diag::{Diagnostic, Errors};
use crate::keyword;
use crate::model::{ChoiceFormat, Lifetime, SameSite, Unit};
use crate::text::{expect_string, string, text};
use crate::{rule, suggest};

/// Reads a term, whose tokens are all that the cursor holds.
pub(crate) fn term(errors: &mut Errors, cursor: &mut Cursor<'_>) -> Option<Term> {
    let key = cursor.here();
    // `session or 14 days`, `up to 14 days`: the length is what can be wrong.
    let third = cursor.rest().get(2).map_or(key, TokenTree::span);
    let says = match cursor.peek() {
        Some(TokenTree::Literal(_)) => length(errors, cursor, false).map(Says::Life),
        Some(TokenTree::Ident(word)) => {
            cursor.next();
            keyed(errors, cursor, &word.to_string(), key)
        }
        other => {
            let message = format!("expected a term, found {}", describe(other));
            errors.push(Diagnostic::new(&rule::UNKNOWN_TERM, key, message).help(terms_help()));
            return None;
        }
    };
    let says = says?;
    let at = cursor.behind();
    if !cursor.is_empty() {
        let message = format!("expected `,` or `;` before {}", describe(cursor.peek()));
        let help = match (&says, cursor.peek()) {
            (Says::Life(Lifetime::Session), Some(TokenTree::Literal(_))) => {
                "write `session or 14 days`, with `or`"
            }
            _ => "terms stand apart by `,`, and the last one ends with the row's `;`",
        };
        errors.push(Diagnostic::new(&rule::MALFORMED_TERM, cursor.here(), message).help(help));
    }
    let is_behind_words = matches!(
        says,
        Says::Life(Lifetime::Limited { up_to, or_session, .. }) if up_to || or_session
    );
    Some(Term { key: if is_behind_words { third } else { key }, at, says })
}

/// What stands for a term that could not be read, where it may have been a lifetime.
pub(crate) fn unread(cursor: Cursor<'_>) -> Option<Term> {
    const OTHERS: [&str; 8] =
        ["Secure", "HttpOnly", "SameSite", "Path", "Domain", "Partitioned", "shared", "consent"];
    let is_other = |word: &str| OTHERS.iter().any(|other| other.eq_ignore_ascii_case(word));
    if let Some(TokenTree::Ident(word)) = cursor.peek()
        && is_other(&word.to_string())
    {
        return None;
    }
    let at = cursor.here();
    Some(Term { key: at, at, says: Says::Unread })
}

fn terms_help() -> String {
    "terms are a lifetime (`session`, `14 days`, `up to 13 months`), `Secure`, `HttpOnly`, `SameSite`, `Path`, `Domain`, \
     `Partitioned`, `shared with`, and `consent`"
        .into()
}

fn keyed(errors: &mut Errors, cursor: &mut Cursor<'_>, word: &str, key: Span) -> Option<Says> {
    match word {
        "session" => session(errors, cursor),
        "until" if cursor.word("deleted") => Some(Says::Life(Lifetime::UntilDeleted)),
        "up" if cursor.word("to") => length(errors, cursor, true).map(Says::Life),
        "Secure" => boolean(errors, cursor, word).map(Says::Secure),
        "HttpOnly" => boolean(errors, cursor, word).map(Says::HttpOnly),
        "SameSite" => same_site(errors, cursor),
        "Path" => equals(errors, cursor, word)
            .and_then(|()| expect_string(errors, cursor, "a path"))
            .map(|path| Says::Path(path.value)),
        "Domain" => domain(errors, cursor),
        "Partitioned" => flag(errors, cursor, word, Says::Partitioned),
        "shared" if cursor.word("with") => shared_with(errors, cursor),
        "consent" => consent(errors, cursor),
        _ => {
            unknown(errors, word, key);
            None
        }
    }
}

fn unknown(errors: &mut Errors, word: &str, key: Span) {
    let lower = word.to_lowercase();
    let near = keyword::TERMS.iter().find(|term| term.eq_ignore_ascii_case(word)).copied();
    let near = near.or_else(|| suggest::nearest(word, keyword::TERMS.iter().copied()));
    let help = match (keyword::lookup(keyword::TERM_SYNONYMS, &lower), near) {
        (Some(advice), _) => (*advice).to_owned(),
        (None, Some(near)) => format!("did you mean `{near}`?"),
        (None, None) => terms_help(),
    };
    errors.push(Diagnostic::new(&rule::UNKNOWN_TERM, key, format!("unknown term `{word}`")).help(help));
}

/// `session`, `session or N unit`.
fn session(errors: &mut Errors, cursor: &mut Cursor<'_>) -> Option<Says> {
    if !cursor.word("or") {
        return Some(Says::Life(Lifetime::Session));
    }
    match length(errors, cursor, false)? {
        Lifetime::Limited { count, unit, up_to, after_last_visit, .. } => {
            Some(Says::Life(Lifetime::Limited { count, unit, up_to, or_session: true, after_last_visit }))
        }
        other => Some(Says::Life(other)),
    }
}

/// `N unit`, then maybe `after last visit`.
fn length(errors: &mut Errors, cursor: &mut Cursor<'_>, up_to: bool) -> Option<Lifetime> {
    let at = cursor.here();
    let Some(number) = cursor.literal() else {
        let message =
            format!("expected a length of time such as `14 days`, found {}", describe(cursor.peek()));
        errors.push(
            Diagnostic::new(&rule::MALFORMED_TERM, at, message).help("a length is a number and a unit"),
        );
        return None;
    };
    let (count, suffix) = count(errors, number)?;
    let unit = match suffix {
        Some(word) => unit(errors, &word, at),
        None => match cursor.peek() {
            Some(TokenTree::Ident(word)) => {
                cursor.next();
                unit(errors, &word.to_string(), word.span())
            }
            other => {
                let message = format!("expected a unit of time after `{number}`, found {}", describe(other));
                errors
                    .push(Diagnostic::new(&rule::MALFORMED_TERM, cursor.here(), message).help(units_help()));
                None
            }
        },
    };
    let after_last_visit = after_last_visit(errors, cursor)?;
    Some(Lifetime::Limited { count, unit: unit?, up_to, or_session: false, after_last_visit })
}

/// A whole number, and the unit glued to it where there is one: `1year`.
fn count(errors: &mut Errors, number: &Literal) -> Option<(u32, Option<String>)> {
    if let syn::Lit::Int(int) = syn::Lit::new(number.clone())
        && let Ok(count) = int.base10_parse::<u32>()
    {
        let suffix = int.suffix();
        return Some((count, (!suffix.is_empty()).then(|| suffix.to_owned())));
    }
    let message = format!(
        "`{number}` is not a number of days, months or the like; it is whole and under 4,294,967,296"
    );
    let help = "write a whole number of a smaller unit: `18 months`";
    errors.push(Diagnostic::new(&rule::MALFORMED_TERM, number.span(), message).help(help));
    None
}

fn unit(errors: &mut Errors, word: &str, at: Span) -> Option<Unit> {
    let unit = keyword::lookup(keyword::UNITS, word).copied();
    if unit.is_none() {
        let help = match suggest::nearest(word, keyword::words(keyword::UNITS)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => units_help(),
        };
        let message = format!("unknown unit of time `{word}`");
        errors.push(Diagnostic::new(&rule::MALFORMED_TERM, at, message).help(help));
    }
    unit
}

fn units_help() -> String {
    "units are `seconds`, `minutes`, `hours`, `days`, `weeks`, `months` (30 days), and `years` (365 days)"
        .into()
}

fn after_last_visit(errors: &mut Errors, cursor: &mut Cursor<'_>) -> Option<bool> {
    if !cursor.word("after") {
        return Some(false);
    }
    if cursor.word("last") && cursor.word("visit") {
        return Some(true);
    }
    let message = format!("expected `after last visit`, found `after` and {}", describe(cursor.peek()));
    errors.push(Diagnostic::new(&rule::MALFORMED_TERM, cursor.here(), message));
    None
}

fn equals(errors: &mut Errors, cursor: &mut Cursor<'_>, key: &str) -> Option<()> {
    if cursor.punct('=') {
        return Some(());
    }
    let message = format!("expected `=` after `{key}`, found {}", describe(cursor.peek()));
    let help = format!("write `{key} = …`");
    errors.push(Diagnostic::new(&rule::MALFORMED_TERM, cursor.here(), message).help(help));
    None
}

/// `key = true`. The bare key says `true`, as in the header.
fn boolean(errors: &mut Errors, cursor: &mut Cursor<'_>, key: &str) -> Option<bool> {
    if cursor.is_empty() {
        return Some(true);
    }
    equals(errors, cursor, key)?;
    let at = cursor.here();
    if cursor.word("true") {
        return Some(true);
    }
    if cursor.word("false") {
        return Some(false);
    }
    let message = format!("expected `{key} = true` or `{key} = false`, found {}", describe(cursor.peek()));
    errors.push(Diagnostic::new(&rule::MALFORMED_TERM, at, message));
    None
}

fn same_site(errors: &mut Errors, cursor: &mut Cursor<'_>) -> Option<Says> {
    equals(errors, cursor, "SameSite")?;
    let at = cursor.here();
    let found = describe(cursor.peek());
    let quoted = cursor.peek().and_then(|tree| match tree {
        TokenTree::Literal(literal) => string(literal),
        _ => None,
    });
    let word = cursor.ident().map(ToString::to_string).unwrap_or_default();
    match word.as_str() {
        "Strict" => return Some(Says::SameSite(SameSite::Strict)),
        "Lax" => return Some(Says::SameSite(SameSite::Lax)),
        "None" => return Some(Says::SameSite(SameSite::None)),
        _ => {}
    }
    let near = suggest::nearest(quoted.as_ref().unwrap_or(&word), ["Strict", "Lax", "None"]);
    let help = match (near, quoted) {
        (Some(near), Some(_)) => format!("write it without quotes: `SameSite = {near}`"),
        (Some(near), None) => format!("did you mean `{near}`?"),
        (None, _) => "browsers read any other word as if it were absent: write one of the three, or leave `SameSite` out \
                      for `Lax`"
            .into(),
    };
    let message = format!("expected `Strict`, `Lax` or `None` after `SameSite =`, found {found}");
    errors.push(Diagnostic::new(&rule::MALFORMED_TERM, at, message).help(help));
    None
}

fn domain(errors: &mut Errors, cursor: &mut Cursor<'_>) -> Option<Says> {
    equals(errors, cursor, "Domain")?;
    if cursor.word("site") {
        return Some(Says::Domain(None));
    }
    if let Some(TokenTree::Ident(word)) = cursor.peek() {
        let message = format!("expected `Domain = site` or a host in quotes, found `{word}`");
        let host: String = cursor.until(',').rest().iter().map(ToString::to_string).collect();
        let help = format!("write `Domain = \"{host}\"` if that is the host");
        errors.push(Diagnostic::new(&rule::MALFORMED_TERM, word.span(), message).help(help));
        return None;
    }
    expect_string(errors, cursor, "a host").map(|host| Says::Domain(Some(host.value)))
}

/// A key that stands alone.
fn flag(errors: &mut Errors, cursor: &mut Cursor<'_>, key: &str, says: Says) -> Option<Says> {
    if cursor.punct('=') {
        let message = format!("`{key}` has no value");
        let help = format!("write `{key}` alone, or leave it out: browsers set it whatever its value");
        errors.push(Diagnostic::new(&rule::MALFORMED_TERM, cursor.here(), message).help(help));
        return None;
    }
    Some(says)
}

fn shared_with(errors: &mut Errors, cursor: &mut Cursor<'_>) -> Option<Says> {
    let what = "the text of `shared with`";
    let Some(tree) = cursor.peek() else {
        let message = format!("expected {what}, found nothing");
        let help = "say who else can read it, in quotes: `shared with \"Matomo\"`";
        errors.push(Diagnostic::new(&rule::MALFORMED_TERM, cursor.here(), message).help(help));
        return None;
    };
    cursor.next();
    text(errors, tree, what).map(Says::SharedWith)
}

fn consent(errors: &mut Errors, cursor: &mut Cursor<'_>) -> Option<Says> {
    if !cursor.punct('=') {
        return Some(Says::Consent(ChoiceFormat::Own));
    }
    let at = cursor.here();
    let found = describe(cursor.peek());
    let manager = cursor.ident().map(ToString::to_string).unwrap_or_default();
    if let Some(format) = keyword::lookup(keyword::MANAGERS, &manager) {
        return Some(Says::Consent(*format));
    }
    let near = suggest::nearest(&manager, keyword::words(keyword::MANAGERS));
    let message = format!("expected a consent manager after `consent =`, found {found}");
    let help = match near {
        Some(near) => format!("did you mean `{near}`?"),
        None => {
            "managers are `vanilla_cookieconsent`, `klaro`, `orejime`, and `tarteaucitron`; write `consent` alone where \
             this program keeps the choice itself"
                .to_owned()
        }
    };
    errors.push(Diagnostic::new(&rule::MALFORMED_TERM, at, message).help(help));
    None
}
