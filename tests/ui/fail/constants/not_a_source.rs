//! Cookies are read from what holds a request's cookies.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in.";
    }
}

fn main() {
    let _ = SESSIONID.get(&Some("sessionid=3f9c"));
    let _ = SESSIONID.get_all(&7);
}
