fn main() {
    let mut app = tide::new();
    app.with(tide::sessions::SessionMiddleware::new(store(), key()));
}
