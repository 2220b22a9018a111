//! Texts with parts left out, and changes of texts.

/// What stands for any lines.
const LEFT_OUT: &str = "…";

/// Whether the text has these lines, where a line `…` stands for any number of lines, and `…` within a line for any part
/// of it. White space at the ends of lines does not matter.
pub fn is_like(text: &str, shown: &str) -> bool {
    let text: Vec<_> = text.trim_end().lines().map(str::trim_end).collect();
    let shown: Vec<_> = shown.trim_end().lines().map(str::trim_end).collect();
    matches(&text, &shown)
}

fn matches(text: &[&str], shown: &[&str]) -> bool {
    match shown.split_first() {
        None => text.is_empty(),
        Some((&LEFT_OUT, rest)) => (0..=text.len()).any(|at| matches(&text[at..], rest)),
        Some((line, rest)) => {
            text.split_first().is_some_and(|(own, text)| is_line(own, line) && matches(text, rest))
        }
    }
}

fn is_line(own: &str, shown: &str) -> bool {
    let mut parts = shown.split(LEFT_OUT);
    let Some(mut rest) = own.strip_prefix(parts.next().unwrap_or_default()) else { return false };
    let mut parts = parts.peekable();
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return rest.ends_with(part);
        }
        match rest.split_once(part) {
            Some((_, behind)) => rest = behind,
            None => return false,
        }
    }
    rest.is_empty()
}

/// The text after a change.
///
/// # Errors
///
/// Where the lines that it is about do not stand in the text once.
pub fn edited(text: &str, diff: &str) -> Result<String, String> {
    let mut text = text.to_owned();
    for hunk in diff.split(&format!("\n{LEFT_OUT}\n")) {
        let side = |other: char| -> String {
            let lines = hunk.lines().filter(|line| !line.starts_with(other));
            lines.map(|line| line.get(1..).unwrap_or_default().to_owned() + "\n").collect()
        };
        let (before, after) = (side('+'), side('-'));
        match text.matches(&before).count() {
            1 => text = text.replacen(&before, &after, 1),
            count => return Err(format!("these lines stand there {count} times:\n{before}\nin\n{text}")),
        }
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_out_may_be_anything_and_the_rest_may_not() {
        assert!(is_like("a\nb\nc\n", "a\n…\nc"));
        assert!(is_like("a\nc\n", "a\n…\nc\n\n"));
        assert!(is_like("a\nb", "…"));
        assert!(is_like("in 0.35s\nset(…)", "in …s\nset(…)"));
        assert!(is_like("abcd", "a…c…d") && !is_like("abcd", "a…d…c") && !is_like("abcd", "a…c"));
        assert!(!is_like("a\nb\nc", "a\nc"));
        assert!(!is_like("a\nb", "a"));
        assert!(!is_like("a", "a\nb"));
    }

    #[test]
    fn a_change_is_made_where_it_belongs() {
        assert_eq!(edited("a\nb\nc\n", " a\n-b\n+x\n+y\n").unwrap(), "a\nx\ny\nc\n");
        assert_eq!(edited("a\nb\nc\n", "-a\n…\n c\n+d\n").unwrap(), "b\nc\nd\n");
        assert!(edited("a\n", "-b\n").unwrap_err().contains("0 times"));
        assert!(edited("a\na\n", "-a\n").unwrap_err().contains("2 times"));
    }
}
