//! A misspelt `#![…]` would silently do nothing: the nearest known one is offered, or all of them.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]
    #![controler("Example City")]
    #![colour("blue")]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in.";
    }
}

fn main() {}
