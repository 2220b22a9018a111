//! The name of a constant is an identifier of ASCII letters, digits and `_`.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "1st" | "Keeps you signed in.";
        _ | _ | CAFÉ = "cafe" | _;
        _ | _ | "--_--" | _;
        _ | _ | fn = "function" | _;
    }
}

fn main() {}
