//! A row's revision: raised when visitors should be asked again.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        #[revision(2)]
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in.";
        _ | _ | "csrftoken" | _;
    }
}

fn main() {
    assert_eq!(SESSIONID.declaration().revision(), 2);
    assert_eq!(CSRFTOKEN.declaration().revision(), 0);
}
