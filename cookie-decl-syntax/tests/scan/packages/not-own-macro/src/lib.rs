//! A macro and functions of this package, of these names.

macro_rules! cookie {
    ($name:literal = $flour:expr) => {
        ($name, $flour)
    };
}

pub fn recipes() -> [(&'static str, &'static str); 2] {
    [cookie!("ginger" = "rye"), cookie!("oat" = "oat")]
}

pub fn use_cookie(name: &str) -> usize {
    name.len()
}

pub fn eaten() -> usize {
    use_cookie("ginger") + wasm_cookies::set("oat")
}

pub mod wasm_cookies {
    //! Not the crate.

    pub fn set(name: &str) -> usize {
        name.len()
    }
}
