//! Every term, and what it is on the wire. What is absent has the safe value.

use cookie_decl::Domain;

cookie_decl::declare_cookies! {
    #![site("https://data.example.org", "https://www.example.org:8443")]

    necessary {
        "Example City" | "Terms" | "plain" | "Shows a term.";
        _ | _ | "insecure" | _ | Secure = false;
        _ | _ | "secure" | _ | Secure = true;
        _ | _ | "bare" | _ | Secure, HttpOnly, session;
        _ | _ | "readable" | _ | HttpOnly = false;
        _ | _ | "strict" | _ | SameSite = Strict;
        _ | _ | "lax" | _ | SameSite = Lax;
        _ | _ | "cross" | _ | SameSite = None;
        _ | _ | "path" | _ | Path = "/app";
        _ | _ | "parent" | _ | Domain = "example.org";
        _ | _ | "host" | _ | Domain = site;
        _ | _ | "embedded" | _ | SameSite = None, Partitioned,;
        _ | _ | "shared" | _ | shared with "The museum";
        _ | _ | "choice" | _ | 6 months, consent;
    }
}

fn main() {
    let wire = |cookie: cookie_decl::SetCookie| cookie.to_string().split_once("=x; ").unwrap().1.to_owned();
    let safe = "Path=/; Secure; HttpOnly; SameSite=Lax";
    assert_eq!(wire(PLAIN.set("x")), safe);
    assert_eq!(wire(INSECURE.set("x")), "Path=/; HttpOnly; SameSite=Lax");
    assert_eq!(wire(SECURE.set("x")), safe);
    assert_eq!(wire(BARE.set("x")), safe);
    assert_eq!(wire(READABLE.set("x")), "Path=/; Secure; SameSite=Lax");
    assert_eq!(wire(STRICT.set("x")), "Path=/; Secure; HttpOnly; SameSite=Strict");
    assert_eq!(wire(LAX.set("x")), safe);
    assert_eq!(wire(CROSS.set("x")), "Path=/; Secure; HttpOnly; SameSite=None");
    assert_eq!(wire(PATH.set("x")), "Path=/app; Secure; HttpOnly; SameSite=Lax");
    assert_eq!(wire(PARENT.set("x")), "Path=/; Domain=example.org; Secure; HttpOnly; SameSite=Lax");
    assert_eq!(wire(HOST.set("x")), "Path=/; Domain=data.example.org; Secure; HttpOnly; SameSite=Lax");
    assert_eq!(HOST.declaration().attributes().domain(), Domain::Site("data.example.org"));
    assert_eq!(wire(EMBEDDED.set("x")), "Path=/; Secure; HttpOnly; SameSite=None; Partitioned");
    assert_eq!(wire(SHARED.set("x")), safe);
    assert_eq!(SHARED.declaration().shared_with().map(|readers| readers.at(0)), Some("The museum"));
    assert_eq!(wire(CHOICE.set("x")), format!("{safe}; Max-Age=15552000"));
    assert!(CHOICE.declaration().remembers_choice() && !PLAIN.declaration().remembers_choice());
}
