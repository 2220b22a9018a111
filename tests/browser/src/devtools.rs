//! The protocol of Chromium's `DevTools`, over a `WebSocket`: one command after the other, events kept until somebody asks.

use std::collections::VecDeque;
use std::net::TcpStream;
use std::time::Instant;

use serde_json::{Value, json};
use tungstenite::{Message, WebSocket};

use crate::chromium::PATIENCE;

/// A connection to a browser.
#[derive(Debug)]
pub(crate) struct Devtools {
    socket: WebSocket<TcpStream>,
    last_id: u64,
    events: VecDeque<Value>,
}

impl Devtools {
    /// Connects to the address that the browser has printed, `ws://127.0.0.1:…`.
    pub(crate) fn connect(url: &str) -> Self {
        let authority = url.trim_start_matches("ws://").split('/').next().unwrap();
        let stream = TcpStream::connect(authority).unwrap();
        stream.set_nodelay(true).unwrap();
        let (socket, _) = tungstenite::client(url, stream).expect("Chromium opens its DevTools socket");
        Self { socket, last_id: 0, events: VecDeque::new() }
    }

    /// Sends a command, to the browser itself or to the page of a session, and waits for its result.
    pub(crate) fn call(&mut self, session: Option<&str>, method: &str, parameters: &Value) -> Value {
        self.last_id += 1;
        let mut command = json!({ "id": self.last_id, "method": method, "params": parameters });
        if let Some(session) = session {
            command["sessionId"] = json!(session);
        }
        self.socket.send(Message::text(command.to_string())).unwrap();
        let deadline = Instant::now() + PATIENCE;
        loop {
            let message = self.read(deadline, method);
            if message["id"] != self.last_id {
                self.events.push_back(message);
            } else if message.get("error").is_some() {
                panic!("{method}: {}", message["error"]);
            } else {
                return message["result"].clone();
            }
        }
    }

    /// The next event that is wanted, among those that came already and those to come. Others before it are forgotten.
    pub(crate) fn wait(&mut self, what: &str, wanted: impl Fn(&Value) -> bool) -> Value {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let event = match self.events.pop_front() {
                Some(event) => event,
                None => self.read(deadline, what),
            };
            if wanted(&event) {
                return event;
            }
        }
    }

    fn read(&mut self, deadline: Instant, what: &str) -> Value {
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            assert!(!left.is_zero(), "waited {PATIENCE:?} in vain: {what}");
            self.socket.get_ref().set_read_timeout(Some(left)).unwrap();
            match self.socket.read() {
                Ok(Message::Text(text)) => return serde_json::from_str(&text).unwrap(),
                Ok(_) => {}
                Err(error) => panic!("waited for this: {what}; but: {error}"),
            }
        }
    }
}
