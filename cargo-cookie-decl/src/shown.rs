//! Paths as people read them: relative to the folder that they stand in, with `/`.

use std::path::{Component, Path, PathBuf};

/// The path from `folder`, both absolute: `src/main.rs`, `../web/src/main.rs`. Where the two have nothing in common,
/// as on two drives, the path itself.
pub(crate) fn shown(path: &Path, folder: &Path) -> String {
    let (path_parts, folder_parts): (Vec<_>, Vec<_>) =
        (path.components().collect(), folder.components().collect());
    let common = path_parts.iter().zip(&folder_parts).take_while(|(a, b)| a == b).count();
    let shares_more_than_the_root =
        path_parts[..common].iter().any(|part| matches!(part, Component::Normal(_)));
    if !shares_more_than_the_root && common < folder_parts.len() {
        return slashed(path);
    }
    let up = folder_parts[common..].iter().map(|_| "..".to_owned());
    let down = path_parts[common..].iter().map(|part| part.as_os_str().to_string_lossy().into_owned());
    let parts: Vec<_> = up.chain(down).collect();
    if parts.is_empty() { ".".to_owned() } else { parts.join("/") }
}

/// `/site/web/../src` without its dots. Symbolic links are not followed: reports show what the user typed.
pub(crate) fn without_dots(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => drop(plain.pop()),
            Component::CurDir => {}
            part => plain.push(part),
        }
    }
    plain
}

/// The path with `/`, whatever the system writes.
fn slashed(path: &Path) -> String {
    let text = path.to_string_lossy();
    if cfg!(windows) { text.replace('\\', "/") } else { text.into_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_told_from_where_one_stands() {
        let cases = [
            ("/site/src/main.rs", "/site", "src/main.rs"),
            ("/site/web/src/main.rs", "/site/cookies/src", "../../web/src/main.rs"),
            ("/site", "/site", "."),
            ("/other/main.rs", "/site", "/other/main.rs"),
            ("/site/src/main.rs", "/", "site/src/main.rs"),
        ];
        for (path, folder, expected) in cases {
            assert_eq!(shown(Path::new(path), Path::new(folder)), expected, "{path} from {folder}");
        }
    }
}
