pub fn set() {
    let _ = cookie::Cookie::new("in_server", "1");
}
