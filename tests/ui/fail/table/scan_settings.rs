//! A level or an exception that means nothing must not look as if it meant something.
#![deny(deprecated)]

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]
    #![deny]
    #![deny(undeclard)]
    #![warn(prefix_host, "undeclared")]
    #![warn(never_set)]
    #![deny(written_as_is, removal_elsewhere)]
    #![warn(written_as_is)]
    #![allow(undeclared, path = "src/legacy/**")]
    #![allow(undeclared, path = "", reason = "an empty path")]
    #![allow(undeclared, pth = "src/**", reason = "a misspelt path")]
    #![allow(unused_provider, path = "src/**", reason = "a rule about the table")]
    #![allow(unused_provider, reason = "no provider is unused")]
    #![allow(prefix_hosts, reason = "not a rule")]
    #![allow(prefix_host, reason = "cannot be allowed")]

    necessary {
        #[allow(undeclared, reason = "a rule about the sources")]
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in." | session;
    }
}

fn main() {}
