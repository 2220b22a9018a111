mod pages;

use actix_web::{App, HttpServer};

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let server = HttpServer::new(|| App::new().configure(pages::routes));
    server.bind(("127.0.0.1", 3000))?.run().await
}
