//! `cargo cookie-decl`: the door to the library of the same name.

use std::io::{self, IsTerminal};
use std::process::ExitCode;

use cargo_cookie_decl::{Console, Stream, run};
use mimalloc::MiMalloc;

/// `check` parses most of what it reads, and a tree of syntax is made of millions of small pieces.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    let (stdout, stderr) = (io::stdout(), io::stderr());
    let colour = |choice| choice != anstream::ColorChoice::Never;
    let out_colour = colour(anstream::AutoStream::choice(&stdout));
    let err_colour = colour(anstream::AutoStream::choice(&stderr));
    let err_terminal = stderr.is_terminal();
    // The library writes colour only where it is wanted; what is left to do is to translate it for old consoles.
    let mut out = anstream::AutoStream::always(stdout.lock());
    let mut err = anstream::AutoStream::always(stderr.lock());
    let mut console = Console {
        out: Stream { writer: &mut out, colour: out_colour, terminal: false },
        err: Stream { writer: &mut err, colour: err_colour, terminal: err_terminal },
    };
    run(std::env::args_os(), &mut console).into()
}
