//! A cookie without a name comes back as a bare value that nobody can tell apart.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | EMPTY = "" | "Keeps you signed in.";
        _ | _ | THEME = local_storage "" | _ | until deleted;
        #[formerly("")]
        _ | _ | "sid" | _;
    }
}

fn main() {}
