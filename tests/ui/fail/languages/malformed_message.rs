//! A message that cannot be read would be left out, or shown as its id.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]
    #![messages(en = "files/malformed_message.ftl")]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in." | session;
    }
}

fn main() {}
