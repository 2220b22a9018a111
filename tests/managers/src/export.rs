//! `cargo cookie-decl export`, run in this process.

use std::ffi::OsString;
use std::path::Path;

use cargo_cookie_decl::{Console, Status, Stream, run};

use crate::Manager;

/// What the command wrote.
#[derive(Clone, Debug)]
pub struct Exported {
    /// The configuration.
    pub config: String,
    /// What it said about it.
    pub notes: String,
}

/// The configuration for a manager, from the table in a source.
pub fn export(manager: Manager, source: &Path, lang: &str) -> Exported {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let to = manager.word().replace('_', "-");
    let words =
        ["cargo-cookie-decl", "export", "--to", &to, "--lang", lang, "--charter-url", "/cookies?a=1&b=2"];
    let mut args: Vec<OsString> = words.map(Into::into).into();
    args.extend(["--table".into(), source.into()]);
    let mut console = Console {
        out: Stream { writer: &mut out, colour: false, terminal: false },
        err: Stream { writer: &mut err, colour: false, terminal: false },
    };
    let status = run(args, &mut console);
    let text = |octets| String::from_utf8(octets).expect("the command writes UTF-8");
    let exported = Exported { config: text(out), notes: text(err) };
    assert_eq!(status, Status::Clean, "{exported:?}");
    exported
}
