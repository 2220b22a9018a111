//! A cookie is set by the response that carries it, not by the call alone.
#![deny(unused_must_use)]

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in.";
    }
}

fn main() {
    SESSIONID.set("3f9c");
    SESSIONID.removal();
    SESSIONID.removals();
    SESSIONID.set("3f9c").session();
}
