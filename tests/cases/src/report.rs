//! Counts by file and suite, and whatever is not argued.

use std::collections::BTreeMap;
use std::io::{self, Write};

use crate::arguments::Arguments;
use crate::case::{Outcome, Tried};

/// All that was tried.
#[derive(Debug)]
pub(crate) struct Report {
    arguments: Arguments,
    /// By file, in the order of the run, and suite.
    files: Vec<(&'static str, BTreeMap<String, Count>)>,
    /// Why cases were left out, and how many.
    left_out: BTreeMap<&'static str, usize>,
    /// Lines of the shape that `arguments.tsv` has.
    disagreements: Vec<String>,
}

#[derive(Debug, Default)]
struct Count {
    agree: usize,
    argued: usize,
    differ: usize,
    left_out: usize,
}

impl Report {
    pub(crate) fn new(arguments: Arguments) -> Self {
        Self { arguments, files: Vec::new(), left_out: BTreeMap::new(), disagreements: Vec::new() }
    }

    /// Counts the cases of a file.
    pub(crate) fn add(&mut self, file: &'static str, cases: Vec<Tried>) {
        let mut suites: BTreeMap<String, Count> = BTreeMap::new();
        for case in cases {
            let count = suites.entry(case.suite).or_default();
            match case.outcome {
                Outcome::Agrees => count.agree += 1,
                Outcome::LeftOut(why) => {
                    count.left_out += 1;
                    *self.left_out.entry(why).or_default() += 1;
                }
                Outcome::Differs { ours, theirs } if self.arguments.take(&case.id, &ours, &theirs) => {
                    count.argued += 1;
                }
                Outcome::Differs { ours, theirs } => {
                    count.differ += 1;
                    self.disagreements.push(format!("{}\t{ours}\t{theirs}", case.id));
                }
            }
        }
        self.files.push((file, suites));
    }

    /// Whether there is nothing to mend: no disagreement without an argument, no argument without a disagreement.
    pub(crate) fn is_sound(&self) -> bool {
        self.disagreements.is_empty() && self.arguments.left().next().is_none()
    }

    pub(crate) fn write(&self, out: &mut impl Write) -> io::Result<()> {
        for (file, suites) in &self.files {
            writeln!(out, "{file:<42} {:>7} {:>7} {:>7} {:>8}", "agree", "argued", "differ", "left out")?;
            for (suite, count) in suites {
                count.write(out, suite)?;
            }
            suites.values().fold(Count::default(), Count::plus).write(out, "together")?;
            writeln!(out)?;
        }
        for (why, count) in &self.left_out {
            writeln!(out, "left out, {count}: {why}")?;
        }
        for line in &self.disagreements {
            writeln!(out, "differs (case, ours, theirs): {line}")?;
        }
        for case in self.arguments.left() {
            writeln!(out, "argued, but there is no such disagreement: {case}")?;
        }
        Ok(())
    }
}

impl Count {
    fn write(&self, out: &mut impl Write, suite: &str) -> io::Result<()> {
        let Self { agree, argued, differ, left_out } = self;
        writeln!(out, "  {suite:<40} {agree:>7} {argued:>7} {differ:>7} {left_out:>8}")
    }

    fn plus(self, other: &Self) -> Self {
        Self {
            agree: self.agree + other.agree,
            argued: self.argued + other.argued,
            differ: self.differ + other.differ,
            left_out: self.left_out + other.left_out,
        }
    }
}
