//! An axum application on a loopback port, and a client that keeps its connections.

use std::convert::Infallible;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::thread;
use std::time::Instant;

use axum::ServiceExt as _;
use axum::extract::Request;
use axum::response::Response;
use axum::serve::ListenerExt as _;
use tower_service::Service;

/// What a browser sends on a later visit.
const REQUEST: &[u8] =
    b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: Mozilla/5.0\r\nAccept: text/html\r\n\
    Cookie: theme=dark; sessionid=3f9c5e0b7a1d48f29c6e0d5b8a7f4e21; _pk_ses=1\r\n\r\n";

/// Serves the application for as long as the benchmark runs: a router, or what stands around one.
pub(crate) fn serve<S>(application: S) -> SocketAddr
where
    S: Service<Request, Response = Response, Error = Infallible, Future: Send> + Clone + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("its address");
    listener.set_nonblocking(true).expect("a listener for tokio");
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build().expect("a runtime");
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener).expect("a listener for tokio");
            // Else small responses wait for one another, and the wait is all that is measured.
            let listener = listener.tap_io(|stream| stream.set_nodelay(true).expect("an option of TCP"));
            axum::serve(listener, application.into_make_service()).await.expect("it serves");
        });
    });
    address
}

/// How many connections are open, each with one request under way at a time: so that client and server both have work.
const CONNECTIONS: u32 = 16;

/// Connections to an application, and how long its responses are: all of them have one length.
pub(crate) struct Client {
    connections: Vec<TcpStream>,
    length: usize,
}

impl Client {
    pub(crate) fn new(address: SocketAddr) -> Self {
        let mut connections: Vec<_> = (0..CONNECTIONS).map(|_| connect(address)).collect();
        let lengths: Vec<usize> = connections.iter_mut().map(first_response).collect();
        assert!(lengths.windows(2).all(|pair| pair[0] == pair[1]), "{lengths:?}");
        Self { connections, length: lengths[0] }
    }

    /// Sends that many requests and reads what comes back; seconds a request.
    pub(crate) fn ask(&mut self, requests: u32) -> f64 {
        let rounds = requests / CONNECTIONS;
        let mut response = vec![0; self.length];
        let start = Instant::now();
        for _ in 0..rounds {
            for connection in &mut self.connections {
                connection.write_all(REQUEST).expect("a request");
            }
            for connection in &mut self.connections {
                connection.read_exact(&mut response).expect("a response");
            }
        }
        let seconds = start.elapsed().as_secs_f64();
        assert!(response.ends_with(b"Hello"));
        seconds / f64::from(rounds * CONNECTIONS)
    }
}

fn connect(address: SocketAddr) -> TcpStream {
    let connection = TcpStream::connect(address).expect("a connection");
    connection.set_nodelay(true).expect("an option of TCP");
    connection
}

/// Asks once, and tells how long the response is.
fn first_response(connection: &mut TcpStream) -> usize {
    connection.write_all(REQUEST).expect("a request");
    let mut response = [0; 4096];
    let mut length = 0;
    // The body is what the response ends with.
    while !response[..length].ends_with(b"Hello") {
        length += connection.read(&mut response[length..]).expect("a response");
    }
    let head = String::from_utf8_lossy(&response[..length]).to_lowercase();
    assert!(head.starts_with("http/1.1 200") && head.contains("\r\nset-cookie: sessionid="), "{head}");
    length
}
