//! One case of another project's test suite, and how ours compares with what it expects.

use std::error::Error;
use std::fs;
use std::path::Path;

use serde::de::DeserializeOwned;

/// How our answer to a case compares with the expected one.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// They are the same.
    Agrees,
    /// They are not: our answer, and theirs, each as one line of text without a tab.
    Differs { ours: String, theirs: String },
    /// It asks for what we do not have.
    LeftOut(&'static str),
}

impl Outcome {
    /// The verdict on a cookie that browsers or libraries take or refuse.
    pub(crate) fn of_verdicts(ours: bool, theirs: bool) -> Self {
        let word = |accepted: bool| if accepted { "accepted" } else { "refused" };
        Self::of(word(ours), word(theirs))
    }

    /// Two answers as text.
    pub(crate) fn of(ours: impl Into<String>, theirs: impl Into<String>) -> Self {
        let (ours, theirs) = (ours.into(), theirs.into());
        if ours == theirs { Self::Agrees } else { Self::Differs { ours, theirs } }
    }
}

/// A case after it was tried.
#[derive(Debug)]
pub(crate) struct Tried {
    pub(crate) id: String,
    /// The suite that it comes from, and the algorithm where a file has several.
    pub(crate) suite: String,
    pub(crate) outcome: Outcome,
}

/// A file with a case on each line.
pub(crate) fn read<C: DeserializeOwned>(folder: &Path, file: &str) -> Result<Vec<C>, Box<dyn Error>> {
    let path = folder.join(file);
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let case = |(index, line): (usize, &str)| {
        let place = || format!("{}:{}", path.display(), index + 1);
        serde_json::from_str(line).map_err(|error| format!("{}: {error}", place()).into())
    };
    text.lines().enumerate().map(case).collect()
}
