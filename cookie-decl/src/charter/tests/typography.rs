//! What printers of each language ask for.

use super::super::locale::locales;
use super::{File, HOLE, texts_of};

const NO_BREAK: char = '\u{a0}';
const QUOTES: [char; 10] = ['«', '»', '“', '”', '„', '‚', '‘', '’', '‹', '›'];

/// The quotation marks of a language.
fn quotes(tag: &str) -> [char; 2] {
    match tag {
        "ar" | "el" | "es" | "fr" | "it" | "pt" | "uk" => ['«', '»'],
        "bg" | "cs" | "de" | "et" | "lt" | "sk" | "sl" => ['„', '“'],
        "hr" | "hu" | "lv" | "pl" | "ro" => ['„', '”'],
        "en" | "ga" | "mt" => ['“', '”'],
        "fi" | "sv" => ['”', '”'],
        "da" => ['»', '«'],
        "nl" => ['‘', '’'],
        other => panic!("which quotation marks does `{other}` use?"),
    }
}

/// Holds every text of every language to be `sound`, which is told the language, the message's id, and the text; fails
/// with all those that are not.
#[track_caller]
fn check(sound: impl Fn(&str, &str, &[char]) -> bool) {
    let mut wrong = Vec::new();
    for locale in locales::ALL {
        for (id, message) in &File::read(locale).messages {
            for text in texts_of(message.value.as_ref().unwrap()) {
                if !sound(locale.tag(), id, &text.chars().collect::<Vec<_>>()) {
                    wrong.push(format!("{}: `{id}`: {text}", locale.tag()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn quotation_marks_are_the_languages_own() {
    check(|tag, _, text| {
        let own = quotes(tag);
        // An apostrophe stands within a word or, where it is no quotation mark, at its end.
        let is_letter = |at: usize| text.get(at).is_some_and(|c| c.is_alphabetic());
        let is_apostrophe = |at: usize| at > 0 && is_letter(at - 1) && (is_letter(at + 1) || own[1] != '’');
        let is_mark = |at: usize| QUOTES.contains(&text[at]) && !(text[at] == '’' && is_apostrophe(at));
        let marks: Vec<char> = (0..text.len()).filter(|at| is_mark(*at)).map(|at| text[at]).collect();
        marks.chunks(2).all(|pair| *pair == own)
    });
}

#[test]
fn nothing_is_typed_as_on_a_typewriter() {
    check(|_, _, text| {
        let is_space = |c: &char| matches!(*c, ' ' | NO_BREAK);
        // The last is what a keyboard composes of two: a letter with its accent is one character.
        let is_makeshift = |c: &char| matches!(c, '\'' | '"' | '`' | '\t' | '\u{ad}' | '\u{300}'..='\u{36F}');
        !text.iter().any(is_makeshift)
            && !text.windows(2).any(|two| two.iter().all(is_space))
            && !text.windows(3).any(|three| three == ['.', '.', '.'] || three == [' ', '-', ' '])
    });
}

/// French alone puts a space before these marks and within its quotation marks: one that does not break.
#[test]
fn only_french_has_spaces_before_marks() {
    check(|tag, _, text| {
        let padded = [&[' '], text, &[' ']].concat();
        padded.windows(3).enumerate().all(|(at, three)| match three {
            // A mark that begins the text: what stands before it is not known.
            [_, ':', _] if at == 0 => true,
            [space, ':' | ';' | '?' | '!', _] => (*space == NO_BREAK) == (tag == "fr") && *space != ' ',
            [space, '»', _] | [_, '«', space] if quotes(tag) == ['«', '»'] => {
                (*space == NO_BREAK) == (tag == "fr") && *space != ' '
            }
            _ => true,
        })
    });
}

#[test]
fn numbers_stay_with_their_units() {
    check(|_, id, text| {
        let first = text.iter().find(|c| c.is_whitespace());
        let begins_with_a_number = text.first() == Some(&HOLE) && text.len() > 1;
        let is_counted = id.starts_with("length-") || id == "date";
        !is_counted || !begins_with_a_number || first == Some(&NO_BREAK)
    });
}

/// A sentence ends as the English one does: where it does not, a part of it is missing, or two have become one.
#[test]
fn sentences_end_as_in_english() {
    let end = |tag: &str, last: Option<&char>| match (tag, last) {
        ("el", Some(';')) | ("ar", Some('؟')) => Some('?'),
        (_, Some(c @ ('.' | ':' | '?' | '!'))) => Some(*c),
        _ => None,
    };
    let english = File::read(&locales::EN);
    check(|tag, id, text| {
        // Each language writes lists in its own way, and a date is no sentence.
        if id.starts_with("choice-browser") || id == "date" {
            return true;
        }
        let theirs = texts_of(english.messages[id].value.as_ref().unwrap())[0].chars().last();
        theirs == Some(HOLE) || end(tag, text.last()) == end("en", theirs.as_ref())
    });
}

/// Romanian has letters with a comma below; those with a cedilla are Turkish.
#[test]
fn romanian_letters() {
    assert!(!locales::RO.source().contains(['ş', 'Ş', 'ţ', 'Ţ']));
    assert!(locales::RO.source().contains(['ș', 'ț']));
}
