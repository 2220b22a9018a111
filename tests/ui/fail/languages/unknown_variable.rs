//! A variable that the page does not give would be shown by its name.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]
    #![messages(en = "files/unknown_variable.ftl")]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in." | session;
    }
}

fn main() {}
