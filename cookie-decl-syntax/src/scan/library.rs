//! Libraries that set a cookie by themselves, under a default name that stands nowhere in user code.

/// A cookie that a library sets by itself.
#[derive(Debug, PartialEq, Eq)]
pub struct Library {
    /// The crate, as Cargo.toml lists it: `tower-sessions`.
    pub krate: &'static str,
    /// What in code betrays it: types, functions or paths, such as `SessionManagerLayer`.
    pub types: &'static [&'static str],
    /// The wire name where the code gives none.
    pub name: &'static str,
    /// Builder calls whose argument is the name: `with_name`.
    pub name_setters: &'static [&'static str],
    /// What it is for, as the service cell of a row: `Session`.
    pub service: &'static str,
    /// The terms that its default attributes come to: `session, SameSite = Strict`.
    pub terms: &'static str,
}

/// All of them.
pub static LIBRARIES: &[Library] = &[
    Library {
        krate: "tower-sessions",
        types: &["SessionManagerLayer"],
        name: "id",
        name_setters: &["with_name"],
        service: "Session",
        terms: "session, SameSite = Strict",
    },
    Library {
        krate: "rocket",
        types: &["Flash"],
        name: "_flash",
        name_setters: &[],
        service: "Flash messages",
        terms: "5 minutes, SameSite = Strict",
    },
];
