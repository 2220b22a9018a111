//! What the names of a package's dependencies mean: `Cargo.toml` renames crates.

/// The dependencies of a package.
#[derive(Clone, Debug, Default)]
pub struct Manifest {
    /// The name that code uses, and the package that it stands for: `("libcookie", "cookie")`. Both as Cargo.toml
    /// writes them, hyphens included.
    pub dependencies: Vec<(String, String)>,
}
