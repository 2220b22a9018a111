//! Starts the portal on a free port and speaks HTTP to it. Cookies are sent and read by hand: the tests are about them.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use ureq::Agent;
use ureq::http::{HeaderMap, Request, Response, StatusCode, request};

/// A running portal. It ends with the test.
pub(crate) struct Portal {
    process: Child,
    address: String,
    agent: Agent,
}

pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Portal {
    pub(crate) fn start() -> Self {
        Self::start_with(&[])
    }

    /// With these arguments besides the port.
    pub(crate) fn start_with(arguments: &[&str]) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_brest"))
            .args(["--port", "0"])
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the portal starts");
        let mut line = String::new();
        BufReader::new(process.stdout.take().expect("it has an output"))
            .read_line(&mut line)
            .expect("it says where");
        let address = line.trim().strip_prefix("listening on ").expect("it says where").to_owned();
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .proxy(None)
            // Each request has a connection of its own: none meets one that the portal is about to close.
            .max_idle_connections(0)
            .build();
        Self { process, address, agent: config.into() }
    }

    /// GET with these headers.
    pub(crate) fn get(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        let request = self.request("GET", path, headers).body(()).expect("a sound request");
        Answer::read(self.agent.run(request))
    }

    /// POST with these cookies and a form.
    pub(crate) fn post(&self, path: &str, cookies: &str, form: &str) -> Answer {
        self.post_with(path, &[("cookie", cookies)], form)
    }

    /// POST with these headers and a form.
    pub(crate) fn post_with(&self, path: &str, headers: &[(&str, &str)], form: &str) -> Answer {
        let request = self.request("POST", path, headers);
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        Answer::read(self.agent.run(request.body(form.to_owned()).expect("a sound request")))
    }

    /// Answers to the banner as a browser does that has these cookies.
    pub(crate) fn choose(&self, cookies: &str, form: &str) -> Answer {
        let headers = [("cookie", cookies), ("sec-fetch-site", "same-origin")];
        self.post_with("/cookies/choice", &headers, form)
    }

    /// POST with these headers and nothing else, as the script does.
    pub(crate) fn call(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        let request = self.request("POST", path, headers).body("").expect("a sound request");
        Answer::read(self.agent.run(request))
    }

    /// The token of a visitor who comes for the first time.
    pub(crate) fn token(&self) -> String {
        self.get("/", &[]).value("csrftoken")
    }

    /// Signs in, and gives the new session id and the new token.
    pub(crate) fn sign_in(&self, name: &str) -> (String, String) {
        let token = self.token();
        let form = format!("csrf_token={token}&name={name}");
        let answer = self.post("/sign-in", &format!("csrftoken={token}"), &form);
        (answer.value("sessionid"), answer.value("csrftoken"))
    }

    fn request(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> request::Builder {
        let request = Request::builder().method(method).uri(format!("{}{path}", self.address));
        headers.iter().fold(request, |request, (name, value)| request.header(*name, *value))
    }
}

impl Drop for Portal {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Answer {
    fn read(response: Result<Response<ureq::Body>, ureq::Error>) -> Self {
        let (parts, mut body) = response.expect("an answer").into_parts();
        let body = body.read_to_string().expect("a text");
        Self { status: parts.status, headers: parts.headers, body }
    }

    /// Every `Set-Cookie` header, as it stands.
    pub(crate) fn set_cookies(&self) -> Vec<&str> {
        self.headers.get_all("set-cookie").iter().map(|line| line.to_str().expect("a text")).collect()
    }

    /// The value that the one `Set-Cookie` header of that name gives.
    pub(crate) fn value(&self, name: &str) -> String {
        let start = format!("{name}=");
        let mut values = self.set_cookies().into_iter().filter_map(|line| line.strip_prefix(&start));
        let value = values.next().unwrap_or_else(|| panic!("no `{name}` in {:?}", self.set_cookies()));
        assert!(values.next().is_none(), "`{name}` twice in {:?}", self.set_cookies());
        value.split(';').next().unwrap_or_default().to_owned()
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("a text"))
    }
}

/// Whether that is a secret as the portal makes them: 32 octets in hexadecimal digits.
pub(crate) fn is_secret(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|octet| octet.is_ascii_hexdigit())
}
