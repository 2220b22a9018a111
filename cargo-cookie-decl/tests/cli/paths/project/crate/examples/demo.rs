fn main() {
    let _ = tower_sessions::SessionManagerLayer::new(store());
    let _ = biscuits::Cookie::new("in_example", "1");
}
