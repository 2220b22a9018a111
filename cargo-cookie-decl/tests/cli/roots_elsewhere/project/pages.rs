mod deep;

pub fn set() {
    let _ = cookie::Cookie::new("in_module", "1");
}
