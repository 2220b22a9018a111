//! The headers of a response that is written by hand, as text.

use super::phrase::{Phrase, Piece};

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
}
