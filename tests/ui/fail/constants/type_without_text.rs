//! A row's type has to be one that is written as text and read back.

pub struct Opaque;

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "sessionid": crate::Opaque | "Keeps you signed in.";
        _ | _ | "language": Text<crate::Opaque> | _;
        _ | _ | "title": String | _;
        _ | _ | "basket": Vec<u8> | _;
    }
}

fn main() {}
