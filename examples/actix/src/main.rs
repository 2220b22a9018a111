//! A small site on actix-web. Its cookies are declared in `cookies.rs`, and used in `app.rs`.

mod app;
mod cookies;
mod page;
mod sessions;

use std::io::{self, Write as _};
use std::net::Ipv4Addr;

use actix_web::middleware::DefaultHeaders;
use actix_web::web::Data;
use actix_web::{App, HttpServer};
use cookie_decl::guard::GuardMiddleware;

use crate::cookies::CHARTER;
use crate::sessions::Sessions;

/// Serves the site on 127.0.0.1, on the port that is given (3000 without one, 0 takes a free one).
#[actix_web::main]
async fn main() -> io::Result<()> {
    let port = std::env::args().nth(1).map_or(Ok(3000), |port| port.parse()).map_err(io::Error::other)?;
    let sessions = Data::new(Sessions::default());
    let guard = GuardMiddleware::new(&CHARTER);
    let app = move || {
        // What is in a page depends on who asks: no cache may give it to somebody else.
        let headers =
            DefaultHeaders::new().add(("Vary", "Cookie")).add(("Cache-Control", "private, no-cache"));
        let app = App::new().app_data(sessions.clone()).configure(app::routes).wrap(headers);
        // The last is the outermost: it sees the cookies of all that it surrounds.
        app.wrap(guard.clone())
    };
    let server = HttpServer::new(app).bind((Ipv4Addr::LOCALHOST, port))?;
    for address in server.addrs() {
        writeln!(io::stdout(), "listening on http://{address}")?;
    }
    server.run().await
}
