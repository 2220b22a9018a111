//! A pattern with fewer than 4 fixed characters would match what others set.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "_g*" | "Keeps you signed in.";
        _ | _ | X = "x*" | _;
        _ | _ | ALL = "*" | _;
    }
}

fn main() {}
