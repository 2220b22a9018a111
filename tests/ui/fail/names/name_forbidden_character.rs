//! `;` and `=` end the name, outer white space is cut off, and a control character makes browsers refuse the cookie.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "session;id" | "Keeps you signed in.";
        _ | _ | "session=id" | _;
        _ | _ | " session_id" | _;
        _ | _ | "session\nid" | _;
        #[formerly("session;sid")]
        _ | _ | "sid" | _;
    }
}

fn main() {}
