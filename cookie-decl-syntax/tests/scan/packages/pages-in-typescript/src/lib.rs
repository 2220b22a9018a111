//! A page in TypeScript.
