//! Chromium itself: started with a profile of its own, stopped when dropped.

use std::ffi::OsString;
use std::io::{BufRead as _, BufReader, ErrorKind};
use std::process::{Child, ChildStderr, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::json;
use tempfile::TempDir;

use crate::devtools::Devtools;
use crate::jar::{self, Kept};
use crate::tab::Tab;

/// How long to wait for anything. Only a failure waits that long.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

const FLAGS: &[&str] = &[
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-breakpad",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-extensions",
    "--disable-sync",
    "--no-default-browser-check",
    "--no-first-run",
    "--no-proxy-server",
    // A click counts although the page was not painted yet.
    "--allow-pre-commit-input",
    // The site has no name in any DNS, and a certificate that nobody else has signed.
    "--host-resolver-rules=MAP *.portal.test 127.0.0.1",
    "--ignore-certificate-errors",
    "--remote-debugging-port=0",
];

/// A browser that was never used before.
#[derive(Debug)]
pub struct Chromium {
    devtools: Devtools,
    process: Process,
}

impl Chromium {
    /// Fails where there is no Chromium. `CHROMIUM` names another program than `chromium`.
    pub fn start() -> Self {
        let program = std::env::var_os("CHROMIUM").unwrap_or_else(|| OsString::from("chromium"));
        let (process, lines) = Process::start(&program);
        let devtools = Devtools::connect(&devtools_url(&lines));
        Self { devtools, process }
    }

    /// Opens an empty tab, in which scripts run or not.
    pub fn tab(&mut self, scripts: bool) -> Tab<'_> {
        Tab::open(&mut self.devtools, scripts)
    }
}

impl Drop for Chromium {
    fn drop(&mut self) {
        // Asked, it ends its helpers too, and they no longer write into the profile. It cannot be asked while a failed
        // test unwinds: that would wait, and might panic anew.
        if !thread::panicking() {
            self.devtools.call(None, "Browser.close", &json!({}));
            self.process.closes = true;
        }
    }
}

/// The browser's own jar.
pub(crate) fn jar(devtools: &mut Devtools) -> Vec<Kept> {
    jar::read(&devtools.call(None, "Storage.getCookies", &json!({})))
}

#[derive(Debug)]
struct Process {
    child: Child,
    closes: bool,
    /// Dropped after the process has ended.
    _profile: TempDir,
}

impl Process {
    fn start(program: &OsString) -> (Self, Receiver<String>) {
        let profile = TempDir::new().unwrap();
        let mut data = OsString::from("--user-data-dir=");
        data.push(profile.path());
        let mut command = Command::new(program);
        command.args(FLAGS).arg(data).arg("about:blank");
        // Its sockets too go where the profile goes, and with it.
        command.env("TMPDIR", profile.path());
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap_or_else(|error| match error.kind() {
            ErrorKind::NotFound => panic!(
                "{} is not installed; these tests need a browser: `apt-get install chromium` on Debian, or its path in `CHROMIUM`",
                program.display()
            ),
            _ => panic!("{} does not start: {error}", program.display()),
        });
        let lines = follow(child.stderr.take().unwrap());
        (Self { child, closes: false, _profile: profile }, lines)
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        if !self.closes {
            // It may have ended by itself.
            let _ = self.child.kill();
        }
        let _ = self.child.wait();
    }
}

/// Reads what the browser says until it ends: a full pipe would halt it.
fn follow(stderr: ChildStderr) -> Receiver<String> {
    let (send, lines) = channel();
    thread::spawn(move || {
        for line in BufReader::new(stderr).lines().map_while(Result::ok) {
            // After the address nobody listens any more.
            let _ = send.send(line);
        }
    });
    lines
}

fn devtools_url(lines: &Receiver<String>) -> String {
    let deadline = Instant::now() + PATIENCE;
    let mut said = Vec::new();
    while let Ok(line) = lines.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
        if let Some(url) = line.strip_prefix("DevTools listening on ") {
            return url.trim().to_owned();
        }
        said.push(line);
    }
    panic!("Chromium did not open its DevTools. It said:\n{}", said.join("\n"));
}
