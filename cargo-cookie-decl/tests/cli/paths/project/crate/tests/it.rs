#[test]
fn it() {
    let _ = biscuits::Cookie::new("in_test", "1");
}
