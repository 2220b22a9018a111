//! The crates of cookie-decl are tested together here: see `README.md` for the kinds of tests.
