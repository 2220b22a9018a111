//! A misspelt message would never be shown.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]
    #![messages(en = "files/unknown_message.ftl")]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in." | session;
    }
}

fn main() {}
