pub fn set() -> cookie::Cookie<'static> {
    cookie::Cookie::new("inner", "1")
}
