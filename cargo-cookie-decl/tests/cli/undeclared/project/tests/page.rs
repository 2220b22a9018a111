#[test]
fn page() {
    let _ = cookie::Cookie::new("integration_test", "1");
}
