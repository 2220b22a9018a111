//! Of two equal attributes one would silently lose.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]
    #![controller("Example City")]
    #![controller("Example Town")]
    #![provider("Example City", country = "FR", country = "BE")]

    #[title("Needed")]
    #[title("Necessary")]
    necessary {
        #[allow(revision_asks_nobody, reason = "it is about the second one")]
        #[revision(1)]
        #[revision(2)]
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in.";
    }
    #[title("What the site needs")]
    necessary {
        "Example City" | "Forms" | "csrftoken" | "Protects the forms.";
    }
}

fn main() {}
