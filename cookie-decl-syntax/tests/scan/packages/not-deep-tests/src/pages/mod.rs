//! Pages.

#[cfg(test)]
mod tests;

#[cfg(all(test, unix))]
mod unix {
    pub fn cookie() -> cookie::Cookie<'static> {
        cookie::Cookie::new("unix", "1")
    }
}

pub fn home() -> &'static str {
    "home"
}
