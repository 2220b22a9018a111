//! What a string of Rust sets by itself: `document.cookie = "n=v"`, and the header of a response written by hand.

use super::phrase::{Phrase, Piece};
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

/// The text behind each `Set-Cookie:` of a response written by hand, up to the end of its line. A text that only speaks of
/// the header has no line ends as HTTP has them.
pub(super) fn headers(phrase: &Phrase) -> Vec<Phrase> {
    const HEADER: &str = "set-cookie:";
    let mut found = Vec::new();
    if !phrase.0.iter().any(|piece| matches!(piece, Piece::Known(text) if text.contains("\r\n"))) {
        return found;
    }
    for (index, piece) in phrase.0.iter().enumerate() {
        let Piece::Known(text) = piece else { continue };
        let lower = text.to_ascii_lowercase();
        for (at, _) in lower.match_indices(HEADER) {
            if !text.get(..at).is_some_and(|before| before.is_empty() || before.ends_with('\n')) {
                continue;
            }
            let behind = text.get(at + HEADER.len()..).unwrap_or_default();
            let line = behind.split(['\r', '\n']).next().unwrap_or_default();
            let mut header = Phrase::known(line.trim_start());
            if line.len() == behind.len() {
                header.append(Phrase(phrase.0.get(index + 1..).unwrap_or_default().to_vec()));
            }
            if header.split_once('=').is_some_and(|(name, _)| is_name(&name)) {
                found.push(header);
            }
        }
    }
    found
}

fn is_name(name: &Phrase) -> bool {
    let known = |piece: &Piece| {
        if let Piece::Known(text) = piece { !text.contains([' ', '{', '"', ';']) } else { true }
    };
    !name.0.is_empty() && name.0.iter().all(known)
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
    fn headers_of_responses_are_found() {
        let names = |text: &str| headers(&Phrase::known(text)).iter().map(Phrase::text).collect::<Vec<_>>();
        let response = "HTTP/1.1 200 OK\r\nSet-Cookie: a=1; Path=/\r\nset-cookie:b=2\r\n\r\nbody";
        assert_eq!(names(response), [Some("a=1; Path=/".to_owned()), Some("b=2".to_owned())]);
        assert_eq!(names("no Set-Cookie: header=x \r\n"), []);
        assert_eq!(names("Set-Cookie: a=1"), []);
        assert_eq!(names("Set-Cookie: "), []);
    }

    #[test]
    fn assignments_are_found() {
        let names = |text: &str| cookies(text).iter().map(|found| found.phrase.text()).collect::<Vec<_>>();
        assert_eq!(names("document.cookie = 'a=1'"), [Some("a".to_owned())]);
        assert_eq!(
            names("document.cookie=\"a=1; path=/\";document.cookie = `b=${v}`"),
            [Some("a".to_owned()), Some("b".to_owned())]
        );
        assert_eq!(names("if (document.cookie == 'a') {}"), []);
        assert_eq!(names("return document.cookie.split(';')"), []);
        assert_eq!(names("document.cookie = name + '=1'"), [None]);
    }
}
