//! Whether a `Domain`, `Secure` or a prefix can work depends on the hosts of the site.

cookie_decl::declare_cookies! {
    #![controller("Example City")]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in.";
    }
}

mod empty {
    cookie_decl::declare_cookies! {}
}

mod without_arguments {
    cookie_decl::declare_cookies! {
        #![site()]
    }
}

fn main() {}
