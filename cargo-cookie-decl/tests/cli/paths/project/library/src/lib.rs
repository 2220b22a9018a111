//! A library whose examples use it as others do.
