//! A charter owes its visitors the provider, the service, the name and the purpose.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "sessionid";
        "sessionid";
    }
}

fn main() {}
