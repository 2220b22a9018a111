pub fn set() {
    let _ = cookie::Cookie::new("in_build_script", "1");
}
