//! Where output goes, and what it may look like.

use std::fmt;
use std::io::{self, Write};

use anstyle::{AnsiColor, Style};

use crate::args::Color;
use crate::failure::Failure;
use crate::status::Status;

/// What goes wrong.
pub(crate) const ERROR: Style = AnsiColor::BrightRed.on_default().bold();
/// What may go wrong.
pub(crate) const WARNING: Style = AnsiColor::Yellow.on_default().bold();
/// What to do.
pub(crate) const HELP: Style = AnsiColor::BrightCyan.on_default().bold();
/// Headings.
pub(crate) const HEADING: Style = Style::new().bold();

/// Standard output or standard error.
pub struct Stream<'a> {
    /// What takes the octets.
    pub writer: &'a mut dyn Write,
    /// Whether colour is welcome, as far as the stream and the environment say.
    pub colour: bool,
    /// Whether somebody looks on.
    pub terminal: bool,
}

/// Both streams.
#[derive(Debug)]
pub struct Console<'a> {
    /// What the user asked for.
    pub out: Stream<'a>,
    /// What is to be said about it.
    pub err: Stream<'a>,
}

impl fmt::Debug for Stream<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { writer: _, colour, terminal } = self;
        f.debug_struct("Stream").field("colour", colour).field("terminal", terminal).finish_non_exhaustive()
    }
}

impl Stream<'_> {
    /// Writes a text. Whoever stops reading (`… | head`) has seen enough: that is no error.
    pub(crate) fn write(&mut self, text: &str) -> Result<(), Failure> {
        match self.writer.write_all(text.as_bytes()).and_then(|()| self.writer.flush()) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            written => written.map_err(|error| Failure::new(format!("cannot write the output: {error}"))),
        }
    }

    /// A text in a style, or as it is.
    pub(crate) fn paint(&self, style: Style, text: &str) -> String {
        if self.colour { format!("{style}{text}{style:#}") } else { text.to_owned() }
    }
}

impl Console<'_> {
    pub(crate) fn choose_colour(&mut self, color: Color) {
        for stream in [&mut self.out, &mut self.err] {
            match color {
                Color::Auto => {}
                Color::Always => stream.colour = true,
                Color::Never => stream.colour = false,
            }
        }
    }

    /// Help and version, which were asked for, or what is wrong with the arguments.
    pub(crate) fn usage(&mut self, error: &clap::Error) -> Status {
        let (stream, status) =
            if error.use_stderr() { (&mut self.err, Status::Failed) } else { (&mut self.out, Status::Clean) };
        let text = error.render();
        let text = if stream.colour { text.ansi().to_string() } else { text.to_string() };
        // A stream that takes nothing takes no complaint about it either.
        let _ = stream.write(&text);
        status
    }

    /// Says why nothing came of it.
    pub(crate) fn fail(&mut self, failure: &Failure) {
        let (error, help) = (self.err.paint(ERROR, "error"), self.err.paint(HELP, "help"));
        let advice = failure.advice().map(|advice| format!("{help}: {advice}\n")).unwrap_or_default();
        // A stream that takes nothing takes no complaint about it either.
        let _ = self.err.write(&format!("{error}: {}\n{advice}", failure.message()));
    }

    /// Says what was done besides what was asked for.
    pub(crate) fn say(&mut self, text: &str) -> Result<(), Failure> {
        self.err.write(&format!("{text}\n"))
    }

    /// Says what is wrong, where the rest is still done.
    pub(crate) fn error(&mut self, error: &str) -> Result<(), Failure> {
        let text = format!("{}: {error}\n", self.err.paint(ERROR, "error"));
        self.err.write(&text)
    }

    /// Says what to do about it.
    pub(crate) fn help(&mut self, help: &str) -> Result<(), Failure> {
        let text = format!("{}: {help}\n", self.err.paint(HELP, "help"));
        self.err.write(&text)
    }

    /// Says what was done.
    pub(crate) fn note(&mut self, note: &str) -> Result<(), Failure> {
        self.err.write(&format!("{note}\n"))
    }

    /// Says what could not be done, while the rest is.
    pub(crate) fn warn(&mut self, warning: &str) -> Result<(), Failure> {
        let text = format!("{}: {warning}\n", self.err.paint(WARNING, "warning"));
        self.err.write(&text)
    }
}
