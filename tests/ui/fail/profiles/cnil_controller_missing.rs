//! Before they consent, visitors are told who answers for the cookies.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]
    #![profiles(cnil)]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in." | session;
    }
}

fn main() {}
