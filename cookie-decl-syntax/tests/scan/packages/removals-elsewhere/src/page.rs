//! In the visitor's browser.

pub fn forget() {
    wasm_cookies::delete("theme"); //~ removal_elsewhere theme
}

pub const FORGET: &str = "<script>document.cookie = 'theme=; path=/; max-age=0'</script>";
pub const FORGET_HERE: &str = "<script>document.cookie = 'theme=; max-age=0'</script>"; //~ removal_elsewhere theme
