//! An axum application on a loopback port, and a client that keeps its connection.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::thread;
use std::time::Instant;

use axum::Router;
use axum::serve::ListenerExt as _;

/// What a browser sends on a later visit.
const REQUEST: &[u8] =
    b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: Mozilla/5.0\r\nAccept: text/html\r\n\
    Cookie: theme=dark; sessionid=3f9c5e0b7a1d48f29c6e0d5b8a7f4e21; _pk_ses=1\r\n\r\n";

/// Serves the application for as long as the benchmark runs.
pub(crate) fn serve(application: Router) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("its address");
    listener.set_nonblocking(true).expect("a listener for tokio");
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build().expect("a runtime");
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener).expect("a listener for tokio");
            // Else small responses wait for one another, and the wait is all that is measured.
            let listener = listener.tap_io(|stream| stream.set_nodelay(true).expect("an option of TCP"));
            axum::serve(listener, application).await.expect("it serves");
        });
    });
    address
}

/// A connection, and how long the responses are: all of an application's have one length.
pub(crate) struct Client {
    stream: TcpStream,
    length: usize,
}

/// How many requests are under way at a time, so that client and server both have work.
const BATCH: u32 = 64;

impl Client {
    pub(crate) fn new(address: SocketAddr) -> Self {
        let mut stream = TcpStream::connect(address).expect("a connection");
        stream.set_nodelay(true).expect("an option of TCP");
        stream.write_all(REQUEST).expect("a request");
        let mut response = [0; 4096];
        let mut length = 0;
        // The body is what the response ends with.
        while !response[..length].ends_with(b"Hello") {
            length += stream.read(&mut response[length..]).expect("a response");
        }
        let head = String::from_utf8_lossy(&response[..length]).to_lowercase();
        assert!(head.starts_with("http/1.1 200") && head.contains("\r\nset-cookie: sessionid="), "{head}");
        Self { stream, length }
    }

    /// Sends that many requests and reads what comes back; seconds a request.
    pub(crate) fn ask(&mut self, requests: u32) -> f64 {
        let batches = requests / BATCH;
        let out = REQUEST.repeat(BATCH as usize);
        let mut responses = vec![0; self.length * BATCH as usize];
        let start = Instant::now();
        for _ in 0..batches {
            self.stream.write_all(&out).expect("requests");
            self.stream.read_exact(&mut responses).expect("responses");
        }
        let seconds = start.elapsed().as_secs_f64();
        assert!(responses.ends_with(b"Hello"));
        seconds / f64::from(batches * BATCH)
    }
}
