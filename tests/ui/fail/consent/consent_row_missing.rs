//! Where visitors are asked, their answer has to be remembered in a declared cookie.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    statistics {
        "Example City" | "Sign-in" | "visits" | "Keeps you signed in.";
    }
}

fn main() {}
