//! The portal over HTTP: each test starts one of its own.

mod consent;
mod pages;
mod portal;
mod records;
mod session;
