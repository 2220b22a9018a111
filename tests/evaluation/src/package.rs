//! The crates that are looked at, and where their sources are.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use hmac_sha256::Hash as Sha256;
use serde::Deserialize;

/// A published crate: a line of `packages.tsv`.
#[derive(Clone, Debug, Deserialize)]
pub struct Package {
    /// Its name.
    #[serde(rename = "crate")]
    pub name: String,
    /// Its exact version.
    pub version: String,
    /// The SHA-256 of the file that the registry serves, as `Cargo.lock` writes it.
    pub checksum: String,
    /// What `check` is told to look at, with spaces between: `.`, and `examples`, which it leaves out unless it is named.
    pub folders: String,
}

/// All of them, by name.
pub fn packages() -> Vec<Package> {
    crate::truth::rows(&Path::new(env!("CARGO_MANIFEST_DIR")).join("packages.tsv"))
}

impl Package {
    /// The folder of its sources. Where cargo does not have them yet, `cargo info` fetches this one crate: neither
    /// what it depends on nor a library target is asked for, which a dependency would need.
    pub fn sources(&self) -> PathBuf {
        self.unpacked().unwrap_or_else(|| {
            let spec = format!("{}@{}", self.name, self.version);
            // Away from our own workspace, whose lock file would answer for it.
            let info =
                Command::new(env!("CARGO")).args(["info", &spec]).current_dir(std::env::temp_dir()).output();
            let info = info.unwrap();
            assert!(info.status.success(), "cargo info {spec}: {}", String::from_utf8_lossy(&info.stderr));
            self.unpacked().unwrap_or_else(|| panic!("{spec} does not have the checksum of `packages.tsv`"))
        })
    }

    /// The folder into which cargo unpacked the very file of the checksum.
    fn unpacked(&self) -> Option<PathBuf> {
        let registry = cargo_home().join("registry");
        let crate_name = format!("{}-{}", self.name, self.version);
        fs::read_dir(registry.join("cache")).ok()?.find_map(|of_registry| {
            let of_registry = of_registry.ok()?;
            let file = fs::read(of_registry.path().join(format!("{crate_name}.crate"))).ok()?;
            let folder = registry.join("src").join(of_registry.file_name()).join(&crate_name);
            (hex(&file) == self.checksum && folder.is_dir()).then_some(folder)
        })
    }
}

fn hex(file: &[u8]) -> String {
    Sha256::hash(file).iter().fold(String::new(), |mut hex, octet| {
        let _ = write!(hex, "{octet:02x}");
        hex
    })
}

/// Where cargo keeps what it fetched.
fn cargo_home() -> PathBuf {
    std::env::var_os("CARGO_HOME").map_or_else(|| std::env::home_dir().unwrap().join(".cargo"), PathBuf::from)
}
