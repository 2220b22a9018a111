//! Each chapter is walked through, as its reader would, in a copy of the project that it is about.
//!
//! `GUIDE=axum cargo test -p cookie-decl-guide --test chapters` walks through one.

use std::fs;
use std::path::Path;

use cookie_decl_guide::book::{chapters, folder};
use cookie_decl_guide::chapter::{Step, What, steps};
use cookie_decl_guide::project::Project;

/// One test and no more: the command works in the folder in which the process stands, which has one.
#[test]
fn each_chapter_does_what_it_shows() {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("guide");
    let only = std::env::var("GUIDE").ok();
    // Outside of this workspace, whose `.gitignore` the command would heed. One for all: where the crate stands decides
    // whether it has to be built anew.
    let folder = tempfile::tempdir().unwrap();
    let mut faults = Vec::new();
    for (name, text) in chapters() {
        let name = name.trim_end_matches(".md");
        if only.as_deref().is_some_and(|only| only != name) {
            continue;
        }
        let steps = steps(&text);
        let Some((Step { what, line }, rest)) = steps.split_first() else { continue };
        let mut project =
            begin(folder.path(), &target, what).unwrap_or_else(|fault| panic!("{name}.md:{line}: {fault}"));
        for step in rest {
            if let Err(fault) = project.step(step) {
                faults.push(format!("{name}.md:{}: {fault}", step.line));
                // What follows builds on it.
                break;
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}

/// The project that a chapter begins with.
fn begin(parent: &Path, target: &Path, what: &What) -> Result<Project, String> {
    match what {
        What::Project(project) => Ok(Project::new(parent, target, project)),
        What::After(other) => {
            let text = fs::read_to_string(folder().join(format!("{other}.md")))
                .map_err(|error| error.to_string())?;
            let steps = steps(&text);
            let (first, rest) = steps.split_first().ok_or_else(|| format!("`{other}` has no steps"))?;
            let mut project = begin(parent, target, &first.what)?;
            project.change(rest)?;
            Ok(project)
        }
        _ => Err("a step without a project".to_owned()),
    }
}

#[test]
fn code_that_is_not_compiled_is_a_step() {
    for (name, text) in chapters() {
        let mut above = "";
        for (line, at) in text.lines().zip(1..) {
            assert!(
                !line.starts_with("```rust,ignore") || above.starts_with("<!-- "),
                "{name}:{at}: nobody holds this code"
            );
            above = line;
        }
    }
}
