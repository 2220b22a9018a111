//! A server must not send an attribute twice, and browsers obey the last one only.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in." | HttpOnly = false, session, HttpOnly = true;
        _ | _ | "csrftoken" | _ | shared with "Matomo", shared with "Others";
    }
}

fn main() {}
