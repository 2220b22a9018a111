mod cookies;
mod pages;

pub fn use_all() {
    let _ = (cookies::SESSIONID.set("1"), cookies::VISITS.name());
}
