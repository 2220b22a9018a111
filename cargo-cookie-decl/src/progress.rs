//! Something to look at while a large tree is read.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use crate::console::Console;

/// Work that is done sooner shows nothing.
const PATIENCE: Duration = Duration::from_millis(400);
const PACE: Duration = Duration::from_millis(100);
/// Back to the margin, and the line away.
const WIPE: &str = "\r\x1b[K";

/// Does the work, and says meanwhile how many files it has read, where somebody waits for it.
pub(crate) fn during<T: Send>(
    console: &mut Console<'_>,
    somebody_waits: bool,
    read: &AtomicUsize,
    work: impl FnOnce() -> T + Send,
) -> T {
    if !somebody_waits {
        return work();
    }
    thread::scope(|scope| {
        let (done, wait) = mpsc::channel::<()>();
        let worker = scope.spawn(move || {
            let result = work();
            drop(done);
            result
        });
        let (start, mut shown) = (Instant::now(), false);
        while wait.recv_timeout(PACE) == Err(RecvTimeoutError::Timeout) {
            if start.elapsed() > PATIENCE {
                let files = read.load(Ordering::Relaxed);
                // A terminal that is gone has nobody who waits.
                let _ = console.err.write(&format!("{WIPE}{files} files read …"));
                shown = true;
            }
        }
        if shown {
            let _ = console.err.write(WIPE);
        }
        worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::console::Stream;

    /// What is written to standard error while work of this length is done.
    fn shown(somebody_waits: bool, length: Duration) -> String {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let mut console = Console {
            out: Stream { writer: &mut out, colour: false, terminal: false },
            err: Stream { writer: &mut err, colour: false, terminal: true },
        };
        let read = AtomicUsize::new(7);
        let result = during(&mut console, somebody_waits, &read, || {
            thread::sleep(length);
            42
        });
        assert_eq!(result, 42);
        String::from_utf8(err).unwrap()
    }

    #[test]
    fn only_who_waits_for_long_is_told() {
        let long = PATIENCE + 5 * PACE;
        assert_eq!(shown(true, Duration::ZERO), "");
        assert_eq!(shown(false, long), "");
        let told = shown(true, long);
        assert!(told.contains("7 files read …") && told.ends_with(WIPE), "{told:?}");
    }
}
