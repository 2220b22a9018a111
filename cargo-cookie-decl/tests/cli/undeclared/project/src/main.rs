mod cookies;
mod pages;

fn main() {
    let layer = tower_sessions::SessionManagerLayer::new(store());
    let _ = (layer, cookies::SESSIONID.set("3f9c"));
}
