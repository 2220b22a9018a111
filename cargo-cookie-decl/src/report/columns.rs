//! Tables of text.

/// Lines whose cells stand below one another, two spaces apart; each line begins with two. Nothing trails.
pub(super) fn columns<const N: usize>(rows: &[[String; N]]) -> Vec<String> {
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths: [usize; N] = std::array::from_fn(width);
    let line = |row: &[String; N]| {
        let cells = row.iter().zip(widths).map(|(cell, width)| format!("  {cell:width$}"));
        cells.collect::<String>().trim_end().to_owned()
    };
    rows.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn cells_stand_below_one_another() {
        let rows =
            [["name", "where"], ["é", "src/main.rs"], ["longest", ""]].map(|row| row.map(String::from));
        assert_eq!(super::columns(&rows), ["  name     where", "  é        src/main.rs", "  longest"]);
    }
}
