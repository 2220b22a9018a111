//! One table for each manager, the same but for the row that remembers the choice.
#![allow(dead_code, missing_docs, reason = "what counts is what visitors see")]

pub mod klaro;
pub mod orejime;
pub mod tarteaucitron;
pub mod vanilla_cookieconsent;
