use constants::names;
use cookie::Cookie;

fn main() {
    let _ = [
        Cookie::new(constants::TRACKING, "1"),
        Cookie::new(constants::LANGUAGE, "fr"),
        Cookie::new(names::PREFERRED, "fr"),
        Cookie::new(site_cookies::SESSION.name(), "1"),
        // A library of another name than its package.
        Cookie::new(called::COOKIE, "1"),
        Cookie::new(other_constants::COOKIE, "1"),
    ];
    let _ = format!("{}=1; Path=/", constants::TRACKING);
}
