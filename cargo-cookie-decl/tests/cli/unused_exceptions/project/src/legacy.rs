pub fn set() -> cookie::Cookie<'static> {
    cookie::Cookie::new("legacy", "1")
}
