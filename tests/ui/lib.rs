//! Nothing but the test `ui`: what must not compile is in `fail`, what must is in `pass`.
