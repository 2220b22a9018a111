//! A browser sends both cookies under one name, and no reader can tell which is which.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in.";
        _ | _ | ADMIN_SESSIONID = "sessionid" | _ | Path = "/admin";
        _ | _ | SHARED_SESSIONID = "sessionid" | _ | Domain = "example.org";
    }
}

fn main() {}
