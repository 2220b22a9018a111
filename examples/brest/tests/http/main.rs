//! The portal over HTTP: each test starts one of its own.

mod pages;
mod portal;
mod session;
