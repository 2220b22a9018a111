//! The names in a cell: several of them, patterns in words or signs, remarks.

use deunicode::deunicode;

use super::kind;
use super::piece::flat;

/// A name, as it is understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Name {
    /// A service without a cookie.
    Nothing,
    Exact(String),
    /// What stands before the part that varies, and behind it.
    Pattern(String, String),
}

/// The names of a cell.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Names {
    pub(super) found: Vec<Name>,
    /// What stands in parentheses behind a name, for each name.
    pub(super) remarks: Vec<String>,
    /// Parts of the cell in which no name was found.
    pub(super) unclear: Vec<String>,
}

/// What says that a name is only the beginning, without case and accents.
const PREFIXES: &[&str] = &[
    "starting with",
    "starts with",
    "start with",
    "beginning with",
    "begins with",
    "begin with",
    "prefixed with",
    "prefix",
    "commencant par",
    "commencent par",
    "commence par",
    "debutant par",
    "debutent par",
    "prefixe par",
    "prefixe",
    "beginnend mit",
    "beginnen mit",
    "beginnt mit",
    "anfangen mit",
    "prafix",
    "empiecen por",
    "empiezan por",
    "empieza por",
    "empiecen con",
    "empiezan con",
    "comiencen por",
    "comienzan por",
    "comienza por",
    "comiencen con",
    "comienzan con",
    "prefijo",
    "iniziano con",
    "inizia con",
    "inizianti con",
    "iniziano per",
    "cominciano con",
    "comincia con",
    "prefisso",
];

/// Words between two names.
const AND: &[&str] = &["and", "or", "et", "ou", "und", "oder", "y", "e", "o", "&", "+"];

/// What a sentence about many names begins with.
const ALL: &[&str] =
    &["all", "any", "tous", "toutes", "alle", "todas", "todos", "tutti", "tutte", "cookie", "cookies"];

const QUOTES: &[char] = &['"', '\'', '`', '“', '”', '„', '«', '»', '‘', '’', '‹', '›', '\u{a0}', '\u{202f}'];

/// Reads a cell of names.
pub(super) fn read(cell: &str) -> Names {
    let mut names = Names::default();
    if kind::is_nothing(cell) {
        names.found.push(Name::Nothing);
        return names;
    }
    for part in cell.split(['\n', '\r', ';', ',']).flat_map(slashes) {
        names.part(&flat(part));
    }
    names
}

/// `a / b`, and `_a/_b`, where each begins as no path does.
fn slashes(part: &str) -> Vec<&str> {
    let spaced: Vec<_> = part.split(" / ").flat_map(|part| part.split(" | ")).collect();
    let tight = |part: &&str| part.contains('/') && part.split('/').all(|name| name.trim().starts_with('_'));
    spaced
        .into_iter()
        .flat_map(|part| if tight(&part) { part.split('/').collect() } else { vec![part] })
        .collect()
}

impl Names {
    fn part(&mut self, part: &str) {
        let part = self.without_remarks(part);
        let part = part.trim();
        // "All, which begin with …": the comma parts no names.
        if part.is_empty() || ALL.contains(&&*part.to_lowercase()) {
            return;
        }
        let words: Vec<_> = part.split_whitespace().collect();
        if let Some(name) = prefix(&words) {
            self.found.push(name);
        } else if let [word] = words.as_slice() {
            self.word(word);
        } else if words.iter().enumerate().all(|(at, word)| AND.contains(word) == (at % 2 == 1)) {
            // `_ga and _gid`.
            for word in words.iter().step_by(2) {
                self.word(word);
            }
        } else if words
            .iter()
            .all(|word| word.contains(['_', '*']) || word.bytes().any(|c| c.is_ascii_digit()))
        {
            for word in words {
                self.word(word);
            }
        } else {
            self.quoted(part, &words);
        }
    }

    fn word(&mut self, word: &str) {
        match varying(unquoted(word)) {
            Some(name) => self.found.push(name),
            None => self.unclear.push(word.to_owned()),
        }
    }

    /// Names within a sentence stand in quotes, or not at all.
    fn quoted(&mut self, part: &str, words: &[&str]) {
        let is_quoted = |word: &&&str| word.starts_with(QUOTES) && word.ends_with(QUOTES) && word.len() > 2;
        for word in words.iter().filter(is_quoted) {
            self.word(word);
        }
        self.unclear.push(part.to_owned());
    }

    /// Takes out ` (…)` and the `[x2]` of scanners that count.
    fn without_remarks(&mut self, part: &str) -> String {
        let mut rest = part;
        let mut kept = String::new();
        while let Some((open, close)) = remark(rest) {
            let text = &rest[open..=close];
            let is_count =
                text.starts_with("[x") && text[2..text.len() - 1].bytes().all(|c| c.is_ascii_digit());
            if !is_count {
                self.remarks.push(text[1..text.len() - 1].to_owned());
            }
            kept.push_str(&rest[..open]);
            rest = &rest[close + 1..];
        }
        kept + rest
    }
}

/// Where a remark stands: behind a space, so that it is no part of a name.
fn remark(text: &str) -> Option<(usize, usize)> {
    let open = [(" (", ')'), (" [x", ']')].into_iter().filter_map(|(open, close)| {
        let at = text.find(open)? + 1;
        Some((at, at + text[at..].find(close)?))
    });
    open.min()
}

fn unquoted(word: &str) -> &str {
    word.trim_matches(QUOTES)
}

/// `any cookie starting with _hs`, `alle, die mit _hs beginnen`.
fn prefix(words: &[&str]) -> Option<Name> {
    let folded: Vec<_> = words.iter().map(|word| deunicode(word).to_ascii_lowercase()).collect();
    let folded: Vec<_> =
        folded.iter().map(|word| word.trim_matches(|c: char| !c.is_ascii_alphanumeric())).collect();
    let behind = PREFIXES.iter().find_map(|phrase| {
        let phrase: Vec<_> = phrase.split(' ').collect();
        let at = folded.windows(phrase.len()).position(|window| window == phrase)?;
        words.get(at + phrase.len()..)?.iter().find(|word| !unquoted(word).is_empty()).copied()
    });
    let german = || {
        let verb = folded.iter().position(|word| word.starts_with("beginn") || word.starts_with("anfang"))?;
        let name = verb.checked_sub(1)?;
        (folded.get(name.checked_sub(1)?)? == &"mit").then(|| words[name])
    };
    let name = unquoted(behind.or_else(german)?.trim_end_matches([':', ')']));
    match varying(name)? {
        Name::Exact(head) => Some(Name::Pattern(head, String::new())),
        pattern => Some(pattern),
    }
}

/// A word as a name: `_ga_<id>`, `_ga_XXXX`, `_pk_id.*` and `_gat_UA-###` vary. None where nothing is fixed.
fn varying(word: &str) -> Option<Name> {
    let Some(first) = placeholder(word) else {
        return (!word.is_empty()).then(|| Name::Exact(word.to_owned()));
    };
    let (head, mut tail) = (&word[..first.0], &word[first.1..]);
    let mut several = false;
    while let Some((_, end)) = placeholder(tail) {
        (several, tail) = (true, &tail[end..]);
    }
    // One star covers what follows the first; `-X` and `-1` belong to what varies.
    if several || tail.bytes().all(|c| c.is_ascii_digit() || b"-_.X#".contains(&c)) {
        tail = "";
    }
    (!head.is_empty() || !tail.is_empty()).then(|| Name::Pattern(head.to_owned(), tail.to_owned()))
}

/// The first part of a name that stands for something else: where it begins and ends.
fn placeholder(word: &str) -> Option<(usize, usize)> {
    let signs = word.char_indices().find_map(|(at, c)| {
        let rest = &word[at..];
        let pair = |close: char| rest.find(close).map(|end| at + end + 1);
        let end = match c {
            '*' | '#' | '…' => Some(at + rest.len() - rest.trim_start_matches(c).len()),
            '<' => pair('>'),
            '[' => pair(']'),
            '{' => rest.rfind('}').map(|end| at + end + 1),
            '(' => pair(')'),
            '.' if rest.starts_with("...") => Some(at + rest.len() - rest.trim_start_matches('.').len()),
            _ => None,
        };
        end.map(|end| (at, end))
    });
    [signs, crosses(word)].into_iter().flatten().min()
}

/// `XX` or `xxxx`, between what is no letter or digit.
fn crosses(word: &str) -> Option<(usize, usize)> {
    let mut begin = 0;
    for segment in word.split(|c: char| !c.is_alphanumeric()) {
        let end = begin + segment.len();
        let is_all = |cross| segment.chars().all(|c| c == cross);
        if segment.len() > 1 && is_all('X') || segment.len() > 2 && is_all('x') {
            return Some((begin, end));
        }
        begin = end + word[end..].chars().next().map_or(0, char::len_utf8);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_hold_names_patterns_and_remarks() {
        for (cell, expected) in [
            ("sessionid", "sessionid"),
            ("_hjSessionUser; _hjid", "_hjSessionUser|_hjid"),
            ("_ga, _gid", "_ga|_gid"),
            ("a / b", "a|b"),
            ("_ga/_gid", "_ga|_gid"),
            ("_ga\n_gid", "_ga|_gid"),
            ("_ga et _gid", "_ga|_gid"),
            ("_ga _gid", "_ga|_gid"),
            ("Any cookie starting with `_hs`", "_hs*"),
            ("tout cookie commençant par « _hs »", "_hs*"),
            ("alle Cookies beginnend mit „_hstc“", "_hstc*"),
            ("alle, die mit _hstc beginnen", "_hstc*"),
            ("Tout cookie commençant par « _hstc »", "_hstc*"),
            ("las que empiecen por _hstc", "_hstc*"),
            ("i cookie che iniziano con '_hstc'", "_hstc*"),
            ("_ga_<id>", "_ga_*"),
            ("_ga_<container-id>", "_ga_*"),
            ("_pk_id.*", "_pk_id.*"),
            ("_ga_XXXX", "_ga_*"),
            ("_gat_UA-######-#", "_gat_UA-*"),
            ("_gat_UA-XXXXX-X", "_gat_UA-*"),
            ("wp-[name]-time", "wp-*-time"),
            ("_hjSession_{site_id}", "_hjSession_*"),
            ("_ga…", "_ga*"),
            ("rc::a [x2]", "rc::a"),
            (
                "django_language (si le portail est multilingue)",
                "django_language (si le portail est multilingue)",
            ),
            ("—", "none"),
            ("Aucun cookie", "none"),
            ("*", "?*"),
            ("Google Analytics", "?Google Analytics"),
        ] {
            assert_eq!(shown(&read(cell)), expected, "{cell}");
        }
    }

    fn shown(names: &Names) -> String {
        let name = |name: &Name| match name {
            Name::Nothing => "none".to_owned(),
            Name::Exact(name) => name.clone(),
            Name::Pattern(head, tail) => format!("{head}*{tail}"),
        };
        let mut shown = names.found.iter().map(name).collect::<Vec<_>>().join("|");
        shown.extend(names.remarks.iter().map(|remark| format!(" ({remark})")));
        shown.extend(names.unclear.iter().map(|part| format!("?{part}")));
        shown
    }
}
