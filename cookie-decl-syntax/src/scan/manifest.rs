//! What the names of a package's dependencies mean: `Cargo.toml` renames crates.

/// The dependencies of a package.
#[derive(Clone, Debug, Default)]
pub struct Manifest {
    /// The name that code uses, and the package that it stands for: `("libcookie", "cookie")`. Both as Cargo.toml
    /// writes them, hyphens included.
    pub dependencies: Vec<(String, String)>,
}

impl Manifest {
    /// Whether the package depends on a crate, under whatever name. Hyphens and underscores are the same.
    pub fn depends_on(&self, package: &str) -> bool {
        self.dependencies.iter().any(|(_, listed)| same_crate(listed, package))
    }
}

fn same_crate(one: &str, other: &str) -> bool {
    one.len() == other.len()
        && one.bytes().zip(other.bytes()).all(|(a, b)| a == b || (is_dash(a) && is_dash(b)))
}

fn is_dash(octet: u8) -> bool {
    matches!(octet, b'-' | b'_')
}
