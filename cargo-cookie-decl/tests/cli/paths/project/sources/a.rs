use cookie::Cookie;

fn set() {
    let _ = Cookie::new("in_a", "1");
}
