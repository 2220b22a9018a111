//! `;` and `=` end the name, outer white space is cut off, and a control character makes browsers refuse the cookie.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "semi;colon" | "Keeps you signed in.";
        _ | _ | "equals=sign" | _;
        _ | _ | " space" | _;
        _ | _ | "line\nbreak" | _;
        #[formerly("session;sid")]
        _ | _ | "sid" | _;
    }
}

fn main() {}
