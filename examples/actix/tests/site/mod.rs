//! Starts a site and speaks HTTP to it, and what it has to answer. The example on Rocket is the same site, and uses this
//! file as well. Cookies are sent and read by hand: the tests are about them.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use ureq::Agent;
use ureq::http::{HeaderMap, Request, Response, StatusCode, request};

/// What a visitor who has not chosen is asked with.
const BANNER: &str = r#"<form id="cookie-consent-banner""#;

/// What browsers say of a form on a page of the site itself.
const FROM_US: (&str, &str) = ("sec-fetch-site", "same-origin");

/// A running site. It ends with the test.
pub(crate) struct Site {
    process: Child,
    address: String,
    agent: Agent,
}

pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    headers: HeaderMap,
    body: String,
}

impl Site {
    /// Runs it, and waits for the line that says where: the last word is the address.
    pub(crate) fn start(command: &mut Command) -> Self {
        let mut process = command.stdout(Stdio::piped()).spawn().expect("the site starts");
        let output = BufReader::new(process.stdout.take().expect("it has an output"));
        let mut words = output.lines().map_while(Result::ok);
        let address = words
            .find_map(|line| line.split(' ').find(|word| word.starts_with("http://")).map(str::to_owned));
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .proxy(None)
            // Each request has a connection of its own: none meets one that the site is about to close.
            .max_idle_connections(0)
            .build();
        Self { process, address: address.expect("it says where"), agent: config.into() }
    }

    pub(crate) fn get(&self, path: &str, cookies: &str) -> Answer {
        let request = self.request("GET", path, &[("cookie", cookies)]).body(()).expect("a sound request");
        Answer::read(self.agent.run(request))
    }

    /// POST with these cookies and a form, as a page of ours sends it.
    pub(crate) fn post(&self, path: &str, cookies: &str, form: &str) -> Answer {
        self.post_with(path, &[("cookie", cookies), FROM_US], form)
    }

    /// Whether the home page greets who sends these cookies.
    pub(crate) fn is_signed_in(&self, cookies: &str) -> bool {
        let home = self.get("/", cookies);
        assert_eq!(home.status, 200);
        home.body.contains("Hello, ")
    }

    fn post_with(&self, path: &str, headers: &[(&str, &str)], form: &str) -> Answer {
        let request = self.request("POST", path, headers);
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        Answer::read(self.agent.run(request.body(form.to_owned()).expect("a sound request")))
    }

    fn request(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> request::Builder {
        let request = Request::builder().method(method).uri(format!("{}{path}", self.address));
        headers.iter().fold(request, |request, (name, value)| request.header(*name, *value))
    }
}

impl Drop for Site {
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

    /// Every `Set-Cookie` header as it stands, sorted: a jar has no order.
    pub(crate) fn set_cookies(&self) -> Vec<&str> {
        let lines = self.headers.get_all("set-cookie").iter();
        let mut lines: Vec<_> = lines.map(|line| line.to_str().expect("a text")).collect();
        lines.sort_unstable();
        lines
    }

    /// The value that the one `Set-Cookie` header of that name gives.
    pub(crate) fn value(&self, name: &str) -> String {
        let start = format!("{name}=");
        let mut values = self.set_cookies().into_iter().filter_map(|line| line.strip_prefix(&start));
        let value = values.next().unwrap_or_else(|| panic!("no `{name}` in {:?}", self.set_cookies()));
        assert!(values.next().is_none(), "`{name}` twice in {:?}", self.set_cookies());
        value.split(';').next().unwrap_or_default().to_owned()
    }
}

/// What is typed into a form comes back from the cookie as it was, and from the session too.
pub(crate) fn values_come_back(site: &Site) {
    for (typed, wire, shown) in [
        ("a+b", "a%20b", "a b"),
        ("100%2525", "100%2525", "100%25"),
        ("%C3%A9%3B%22", "%C3%A9%3B%22", "é;&quot;"),
    ] {
        let answer = site.post("/sign-in", "", &format!("name={typed}&remember=yes"));
        assert_eq!(answer.status, 303);
        assert_eq!((answer.set_cookies().len(), answer.value("name").as_str()), (2, wire));

        let home = site.get("/", &format!("broken=%ff; name={wire}; ="));
        assert!(home.body.contains(&format!(r#"value="{shown}""#)), "{}", home.body);
        let home = site.get("/", &format!("__Host-session={}", answer.value("__Host-session")));
        assert!(home.body.contains(&format!("<strong>{shown}</strong>")), "{}", home.body);
    }
}

/// A cookie that browsers would not take is an error that the program can see, and hides its value.
pub(crate) fn a_name_too_long_for_a_cookie_is_an_error(site: &Site) {
    let name = "secret".repeat(700);
    let answer = site.post("/sign-in", "", &format!("name={name}&remember=yes"));
    assert_eq!((answer.status.as_u16(), answer.set_cookies().len()), (500, 0));
    assert!(answer.body.contains("`name`") && !answer.body.contains("secret"), "{}", answer.body);
    assert_eq!(site.post("/sign-in", "", &format!("name={name}")).status, 303);
}

/// Nothing is counted without consent, and what was counted goes with it.
pub(crate) fn visits_are_counted_with_consent_alone(site: &Site) {
    let first = site.get("/", "visits=41");
    assert!(first.set_cookies().is_empty() && !first.body.contains("Visits"), "{:?}", first.set_cookies());
    assert!(first.body.contains(BANNER), "{}", first.body);
    assert_eq!(first.headers["vary"], "Cookie");
    assert_eq!(first.headers["cache-control"], "private, no-cache");

    let accepted = site.post("/cookies", "", "choice=accept");
    assert_eq!((accepted.status.as_u16(), accepted.set_cookies().len()), (303, 1));
    let choice = format!("cookies_preferences={}", accepted.value("cookies_preferences"));
    assert!(site.get("/cookies", &choice).body.contains(" checked"));
    let home = site.get("/", &choice);
    assert!(!home.body.contains(BANNER));
    assert_eq!(home.set_cookies(), ["visits=1; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=33696000"]);
    let home = site.get("/", &format!("{choice}; visits=1"));
    assert_eq!(home.value("visits"), "2");
    assert!(home.body.contains("Visits: 2"));
    assert_eq!(site.get("/", &format!("{choice}; visits=many")).value("visits"), "1");

    let refused = site.post("/cookies", &format!("{choice}; visits=2"), "choice=refuse");
    assert_eq!(
        refused.set_cookies()[1..],
        ["visits=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT"]
    );
    let choice = format!("cookies_preferences={}", refused.value("cookies_preferences"));
    assert!(site.get("/", &choice).set_cookies().is_empty());
    assert!(!site.get("/cookies", &choice).body.contains(" checked"));
    assert!(!site.get("/", &choice).body.contains(BANNER));

    let saved = site.post("/cookies", &choice, "choice=save&category=statistics");
    let choice = format!("cookies_preferences={}", saved.value("cookies_preferences"));
    assert_eq!(site.get("/", &choice).value("visits"), "1");
}

/// No other site can agree in a visitor's name.
pub(crate) fn a_forged_choice_is_none(site: &Site) {
    for headers in [&[][..], &[("sec-fetch-site", "cross-site")], &[("origin", "https://evil.example")]] {
        let forged = site.post_with("/cookies", headers, "choice=accept");
        assert_eq!((forged.status.as_u16(), forged.set_cookies().len()), (403, 0), "{headers:?}");
    }
    let own = &[("origin", "https://www.city.example")];
    assert_eq!(site.post_with("/cookies", own, "choice=accept").status, 303);
    assert_eq!(site.post("/cookies", "", "choice=maybe").status, 400);
}

pub(crate) fn the_charter_names_every_cookie(site: &Site) {
    let charter = site.get("/cookies", "");
    for name in ["__Host-session", "name", "cookies_preferences", "visits"] {
        assert!(charter.body.contains(&format!("{name}</code>")), "no `{name}` in {}", charter.body);
    }
    assert!(charter.body.contains(r#"id="cookie-consent""#) && !charter.body.contains(" checked"));
}
