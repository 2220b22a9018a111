//! Visitors are told how long each cookie stays, and a default is nobody’s word.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]
    #![profiles(ico)]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in.";
    }
}

fn main() {}
