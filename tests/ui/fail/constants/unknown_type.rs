//! A value's type that does not exist is reported at the row.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "sessionid": Nope | "Keeps you signed in.";
        _ | _ | "language": Text<crate::Langage> | _;
    }
}

pub struct Language;

fn main() {}
