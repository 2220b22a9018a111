pub fn set() {
    let _ = cookie::Cookie::new("in_tests_of_lib", "1");
}
