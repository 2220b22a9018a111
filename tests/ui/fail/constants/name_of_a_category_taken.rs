//! An item of the module's own that has the name of a category clashes with it, at the category's word.

pub struct Necessary;

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in.";
    }
}

fn main() {}
