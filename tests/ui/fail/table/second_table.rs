//! Two tables in one module would generate the same items twice.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in.";
    }
}

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Forms" | "csrftoken" | "Protects the forms.";
    }
}

fn main() {}
