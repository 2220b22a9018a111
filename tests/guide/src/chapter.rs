//! A chapter's steps, in their order.

/// What a chapter does with its project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The line of the chapter in which it stands.
    pub line: usize,
    /// What is to be done.
    pub what: What,
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// A copy of this project, to begin with.
    Project(String),
    /// The project as this chapter leaves it, to begin with.
    After(String),
    /// A command of the reader's past.
    Run(String),
    /// A file, and all that it holds.
    File(String, String),
    /// A file, and a `diff` of it.
    Edit(String, String),
    /// A file, and a part of what it holds.
    Shows(String, String),
    /// Commands, and what they print.
    Console(String),
}

/// Reads the steps of a chapter.
///
/// # Panics
///
/// Where a comment begins like a step and is none, or stands above no block.
pub fn steps(chapter: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut above: Option<(String, String)> = None;
    let mut lines = chapter.lines().zip(1..);
    while let Some((text, line)) = lines.next() {
        if let Some(comment) = text.strip_prefix("<!-- ").and_then(|text| text.strip_suffix(" -->")) {
            let (word, rest) = comment.split_once(": ").unwrap_or_else(|| panic!("line {line}: {comment}"));
            match word {
                "project" => steps.push(Step { line, what: What::Project(rest.to_owned()) }),
                "after" => steps.push(Step { line, what: What::After(rest.to_owned()) }),
                "run" => steps.push(Step { line, what: What::Run(rest.to_owned()) }),
                _ => above = Some((word.to_owned(), rest.to_owned())),
            }
        } else if let Some(language) = text.strip_prefix("```") {
            let block = lines.by_ref().map(|(text, _)| text).take_while(|text| *text != "```");
            let block: String = block.map(|text| text.to_owned() + "\n").collect();
            let what = match above.take() {
                Some((word, file)) => Some(match word.as_str() {
                    "file" => What::File(file, block),
                    "edit" => What::Edit(file, block),
                    "shows" => What::Shows(file, block),
                    _ => panic!("line {line}: `{word}` is no step"),
                }),
                None => (language == "console").then_some(What::Console(block)),
            };
            steps.extend(what.map(|what| Step { line, what }));
        } else if !text.is_empty() {
            assert!(above.is_none(), "line {line}: a step stands above no block");
        }
    }
    steps
}
