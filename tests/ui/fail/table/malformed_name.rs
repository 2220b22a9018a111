//! A name cell holds one wire name, perhaps with a constant, a kind and a type, or `none`.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | sessionid | "Keeps you signed in.";
        _ | _ | TOKEN = | _;
        _ | _ | local_sturage "theme" | _;
        _ | _ | memory "theme_2" | _;
        _ | _ | "visits": | _;
        _ | _ | b"octets" | _;
    }
}

fn main() {}
