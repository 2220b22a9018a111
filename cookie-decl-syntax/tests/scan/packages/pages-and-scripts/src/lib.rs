//! A package with pages and scripts.
