//! An attribute means nothing on a thing that it does not belong to.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]
    #![script]
    #![title("Cookies")]

    #[revision(2)]
    #[site("https://www.example.org")]
    necessary {
        #![languages(en)]
        #[title("Sign-in")]
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in.";
        #[script]
    }
    #![controller("Example City")]
    #[script]
}

fn main() {}
