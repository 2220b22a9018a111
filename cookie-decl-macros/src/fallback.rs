//! Tokens of our own instead of the compiler's: only they know where in a text they stand.

/// While it lives, proc-macro2 lexes by itself, in the whole process. No token of the compiler may be touched meanwhile,
/// and none of these afterwards.
pub(crate) struct Fallback(());

impl Fallback {
    pub(crate) fn force() -> Self {
        proc_macro2::fallback::force();
        Self(())
    }
}

impl Drop for Fallback {
    fn drop(&mut self) {
        // The texts that were lexed would stay in memory as long as the thread does.
        if !std::thread::panicking() {
            proc_macro2::extra::invalidate_current_thread_spans();
        }
        proc_macro2::fallback::unforce();
    }
}

#[cfg(test)]
mod tests {
    use std::str::FromStr;

    use proc_macro2::TokenStream;

    use super::*;

    #[test]
    fn lines_and_columns_are_known() {
        let _fallback = Fallback::force();
        let tokens = TokenStream::from_str("\n  é cookie").unwrap();
        let start = tokens.into_iter().nth(1).unwrap().span().start();
        assert_eq!((start.line, start.column), (2, 4));
    }

    /// A panic that it let go on would else become a second one, which ends the compiler.
    #[test]
    fn a_panic_passes_it() {
        let panic = std::panic::catch_unwind(|| {
            let _fallback = Fallback::force();
            drop(TokenStream::from_str("cookie"));
            panic!("while it lives");
        });
        assert!(panic.is_err());
        assert!(TokenStream::from_str("cookie").is_ok());
    }
}
