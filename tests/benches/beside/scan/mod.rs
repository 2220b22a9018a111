//! The source scan: the command over a large tree beside ripgrep, and what the macro adds to `cargo check`.

mod command;
mod package;
mod tree;

use crate::harness::Line;

pub(crate) fn lines() -> Vec<Line> {
    let mut lines = command::lines();
    lines.extend(package::lines());
    lines
}

/// The median of a few values.
fn median(values: impl Iterator<Item = f64>) -> f64 {
    crate::harness::Quartiles::of(values).median
}
