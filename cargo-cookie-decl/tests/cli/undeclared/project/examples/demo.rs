fn main() {
    let _ = cookie::Cookie::new("demo", "1");
}
