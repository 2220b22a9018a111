//! The kept table of disagreements: why our answer stands where it differs from the expected one.

use std::collections::BTreeMap;

/// Disagreements by the id of their case.
#[derive(Debug)]
pub(crate) struct Arguments(BTreeMap<String, (String, String)>);

impl Arguments {
    /// Reads blocks of lines. Each begins with its reason, behind `#`; the lines behind it have a case each: id, our answer,
    /// theirs, with tabs between them.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let mut arguments = BTreeMap::new();
        let mut has_reason = false;
        for (index, line) in text.lines().enumerate() {
            let wrong = |what: &str| format!("arguments.tsv:{}: {what}", index + 1);
            if line.is_empty() {
                has_reason = false;
            } else if let Some(reason) = line.strip_prefix("# ") {
                has_reason = !reason.trim().is_empty();
            } else {
                let cells: Vec<&str> = line.split('\t').collect();
                let [id, ours, theirs] = cells[..] else { return Err(wrong("not three cells")) };
                if !has_reason {
                    return Err(wrong("no reason stands above this case"));
                }
                let argument = (ours.to_owned(), theirs.to_owned());
                if arguments.insert(id.to_owned(), argument).is_some() {
                    return Err(wrong("this case is argued twice"));
                }
            }
        }
        Ok(Self(arguments))
    }

    /// Whether exactly this disagreement is argued. It is then used up.
    pub(crate) fn take(&mut self, id: &str, ours: &str, theirs: &str) -> bool {
        let argued = self.0.get(id).is_some_and(|(own, other)| own == ours && other == theirs);
        argued && self.0.remove(id).is_some()
    }

    /// The cases that were argued although there is no such disagreement.
    pub(crate) fn left(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::Arguments;

    #[test]
    fn an_argument_holds_for_its_disagreement_alone_and_once() {
        let mut arguments =
            Arguments::parse("# Why.\na-1\taccepted\trefused\n\n# Why not.\n# Really.\nb-2\t\tx").unwrap();
        assert!(!arguments.take("a-1", "refused", "accepted"));
        assert!(!arguments.take("a-2", "accepted", "refused"));
        assert!(arguments.take("a-1", "accepted", "refused"));
        assert!(!arguments.take("a-1", "accepted", "refused"));
        assert_eq!(arguments.left().collect::<Vec<_>>(), ["b-2"]);
    }

    #[test]
    fn a_case_without_a_reason_or_a_cell_is_no_argument() {
        for (text, expected) in [
            ("a-1\tx\ty", "arguments.tsv:1: no reason stands above this case"),
            ("# Why.\n\na-1\tx\ty", "arguments.tsv:3: no reason stands above this case"),
            ("# Why.\na-1\tx", "arguments.tsv:2: not three cells"),
            ("# Why.\na-1\tx\ty\n\n# Why.\na-1\tx\ty", "arguments.tsv:5: this case is argued twice"),
        ] {
            assert_eq!(Arguments::parse(text).unwrap_err(), expected);
        }
    }
}
