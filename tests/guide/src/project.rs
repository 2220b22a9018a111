//! The application that a chapter is about, in a folder of its own.

use std::cell::RefCell;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::rc::Rc;

use cargo_cookie_decl::{Console, Status, Stream, run};

use crate::chapter::{Step, What};
use crate::text;

/// A copy of a project, changed step by step.
#[derive(Debug)]
pub struct Project {
    folder: PathBuf,
    /// What all projects' dependencies are built into, once.
    target: PathBuf,
    status: u8,
}

/// What both streams of a command go to.
#[derive(Clone, Default)]
struct Both(Rc<RefCell<Vec<u8>>>);

impl Write for Both {
    fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(octets)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Project {
    /// A copy of `projects/NAME` in a folder, with the versions of dependencies that this workspace has. What an earlier chapter
    /// made of it there is gone. What it is built into may be shared.
    ///
    /// # Panics
    ///
    /// Where it cannot be made.
    pub fn new(parent: &Path, target: &Path, name: &str) -> Self {
        let own = Path::new(env!("CARGO_MANIFEST_DIR"));
        let folder = parent.join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder).unwrap();
        }
        copy(&own.join("projects").join(name), &folder);
        fs::copy(own.join("../../Cargo.lock"), folder.join("Cargo.lock")).unwrap();
        // The crate stands beside the project, as the chapters say.
        let beside = parent.join("cookie-decl");
        if !beside.exists() {
            link(&own.join("../..").canonicalize().unwrap(), &beside);
        }
        Self { folder, target: target.to_owned(), status: 0 }
    }

    /// Makes the changes of another chapter, without what it looks at.
    ///
    /// # Errors
    ///
    /// What of them does not hold.
    pub fn change(&mut self, steps: &[Step]) -> Result<(), String> {
        let changes = steps.iter().filter(|step| matches!(step.what, What::File(..) | What::Edit(..)));
        changes.into_iter().try_for_each(|step| self.step(step))
    }

    /// Does a step.
    ///
    /// # Errors
    ///
    /// What of the step does not hold.
    pub fn step(&mut self, Step { what, .. }: &Step) -> Result<(), String> {
        let read = |file: &str| {
            fs::read_to_string(self.folder.join(file)).map_err(|error| format!("`{file}`: {error}"))
        };
        let write = |file: &str, text: &str| {
            let path = self.folder.join(file);
            fs::create_dir_all(path.parent().unwrap_or(&path)).and_then(|()| fs::write(path, text))
        };
        match what {
            What::Project(name) | What::After(name) => Err(format!("`{name}` comes after another project")),
            What::Run(command) => {
                let (said, status) = self.shell(command)?;
                if status == 0 { Ok(()) } else { Err(format!("`{command}` failed: {said}")) }
            }
            What::File(file, text) => write(file, text).map_err(|error| format!("`{file}`: {error}")),
            What::Edit(file, diff) => {
                let text = text::edited(&read(file)?, diff)?;
                write(file, &text).map_err(|error| format!("`{file}`: {error}"))
            }
            What::Shows(file, shown) => {
                let own = read(file)?;
                let holds = text::is_like(&own, &format!("…\n{shown}…\n"));
                if holds { Ok(()) } else { Err(format!("`{file}` does not have\n{shown}but is\n{own}")) }
            }
            What::Console(text) => self.console(text),
        }
    }

    /// Runs each command, and compares what it says.
    fn console(&mut self, text: &str) -> Result<(), String> {
        let mut rest = text;
        while let Some(behind) = rest.strip_prefix("$ ") {
            let (command, behind) = behind.split_once('\n').unwrap_or((behind, ""));
            let end = behind.find("\n$ ").map_or(behind.len(), |end| end + 1);
            let end = if behind.starts_with("$ ") { 0 } else { end };
            let (expected, behind) = behind.split_at(end);
            let said = self.command(command)?;
            if !text::is_like(&said, expected) {
                return Err(format!("`{command}` says\n{said}\nand not\n{expected}"));
            }
            rest = behind;
        }
        if rest.is_empty() { Ok(()) } else { Err(format!("no command begins in\n{rest}")) }
    }

    fn command(&mut self, command: &str) -> Result<String, String> {
        if command == "echo $?" {
            return Ok(self.status.to_string());
        }
        let (said, status) = match command.strip_prefix("cargo cookie-decl ") {
            Some(arguments) => self.cookie_decl(arguments),
            None => self.shell(command),
        }?;
        self.status = status;
        Ok(said)
    }

    /// The command itself, both of its streams in the order in which they are written.
    fn cookie_decl(&self, arguments: &str) -> Result<(String, u8), String> {
        if arguments.contains(['"', '\'', '>', '|', '&', '$']) {
            return Err(format!("a shell would have to read `{arguments}`"));
        }
        std::env::set_current_dir(&self.folder).map_err(|error| error.to_string())?;
        let words = ["cargo-cookie-decl", "cookie-decl"].into_iter().chain(arguments.split_whitespace());
        let both = Both::default();
        let (mut out, mut err) = (both.clone(), both.clone());
        let mut console = Console {
            out: Stream { writer: &mut out, colour: false, terminal: false },
            err: Stream { writer: &mut err, colour: false, terminal: false },
        };
        let status = match run(words.map(Into::into), &mut console) {
            Status::Clean => 0,
            Status::Found => 1,
            Status::Failed => 2,
        };
        let said = both.0.borrow();
        Ok((String::from_utf8_lossy(&said).into_owned(), status))
    }

    /// Cargo and git, by a shell. Without a network, unless a crate has never been downloaded.
    fn shell(&self, command: &str) -> Result<(String, u8), String> {
        let (said, status) = self.shell_with(command, "true")?;
        if status != 0 && said.contains("offline") {
            self.shell_with(command, "false")
        } else {
            Ok((said, status))
        }
    }

    fn shell_with(&self, command: &str, offline: &str) -> Result<(String, u8), String> {
        let output = Command::new("sh")
            .args(["-c", &format!("exec 2>&1; {command}")])
            .current_dir(&self.folder)
            .env("CARGO_NET_OFFLINE", offline)
            .env("CARGO_TARGET_DIR", &self.target)
            .env("CARGO_TERM_COLOR", "never")
            // Nobody looks into what is built here.
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .env_remove("GIT_DIR")
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .envs(["GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME"].map(|name| (name, "You")))
            .envs(["GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL"].map(|name| (name, "you@example.org")))
            .output()
            .map_err(|error| format!("`{command}` cannot run: {error}"))?;
        let status = output.status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(u8::MAX);
        let said = String::from_utf8_lossy(&output.stdout);
        // Cargo says which profile that is. The reader's is the usual one.
        Ok((said.replace("[unoptimized]", "[unoptimized + debuginfo]"), status))
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

#[cfg(unix)]
fn link(from: &Path, to: &Path) {
    std::os::unix::fs::symlink(from, to).unwrap();
}

#[cfg(windows)]
fn link(from: &Path, to: &Path) {
    std::os::windows::fs::symlink_dir(from, to).unwrap();
}
