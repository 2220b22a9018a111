//! `document.cookie = "n=v"` in a string of Rust.

use super::phrase::Phrase;
use super::site::Action;

/// A cookie that a script in a string sets.
pub(super) struct Scripted {
    pub(super) phrase: Phrase,
    pub(super) action: Action,
}

/// The cookies that scripts in a text set.
pub(super) fn cookies(text: &str) -> Vec<Scripted> {
    let behind = text.split("document.cookie").skip(1);
    behind.filter_map(assignment).collect()
}

fn assignment(behind: &str) -> Option<Scripted> {
    let value = behind.trim_start().strip_prefix('=')?;
    if value.starts_with('=') {
        return None;
    }
    let value = value.trim_start().trim_start_matches('\\');
    let quote = value.chars().next()?;
    if !matches!(quote, '"' | '\'' | '`') {
        let shown: String = value.chars().take_while(|mark| !matches!(mark, ';' | '\n')).collect();
        return Some(Scripted { phrase: Phrase::unknown(&shown), action: Action::Set });
    }
    let value = value.get(1..)?;
    let end = value.find(quote).unwrap_or(value.len());
    let inside = value.get(..end)?;
    let (name, rest) = inside.split_once('=').unwrap_or((inside, ""));
    let holes = name.find(['$', '{']).unwrap_or(name.len());
    let (head, tail) = name.split_at(holes);
    let mut phrase = Phrase::known(head.trim());
    if !tail.is_empty() || !inside.contains('=') {
        phrase.append(Phrase::unknown(tail));
    }
    let whole = value.split([';', '\n']).take(8).collect::<Vec<_>>().join(";").to_ascii_lowercase();
    let gone = rest.to_ascii_lowercase().contains("max-age=0") || whole.contains("expires=thu, 01 jan 1970");
    Some(Scripted { phrase, action: if gone { Action::Remove } else { Action::Set } })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn assignments_are_found() {
        let names = |text: &str| cookies(text).iter().map(|found| found.phrase.text()).collect::<Vec<_>>();
        assert_eq!(names("document.cookie = 'a=1'"), [Some("a".to_owned())]);
        assert_eq!(names("document.cookie=\"a=1; path=/\";document.cookie = `b=${v}`"), [Some("a".to_owned()), Some("b".to_owned())]);
        assert_eq!(names("if (document.cookie == 'a') {}"), []);
        assert_eq!(names("return document.cookie.split(';')"), []);
        assert_eq!(names("document.cookie = name + '=1'"), [None]);
    }
}
