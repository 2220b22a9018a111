//! Browsers refuse a `Secure` cookie that comes over plain http.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org", "http://intranet.example.org")]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in.";
        _ | _ | "csrftoken" | _ | Secure;
    }
}

fn main() {}
