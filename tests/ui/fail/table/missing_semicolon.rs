//! Without the `;` two rows run together. Both are read all the same.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in."
        _ | _ | "csrftoken" | _ | session
        #[formerly("colours")]
        _ | _ | "theme" | _
    }
}

fn main() {
    let _ = (SESSIONID.set("3f9c"), CSRFTOKEN.set("77"), THEME.set("dark"));
}
