mod pages;
#[path = "odd/place.rs"]
mod placed;
#[cfg(test)]
mod checks;

pub fn set() {
    let _ = cookie::Cookie::new("in_root", "1");
}
