//! `_` repeats the cell above, within a block.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        _ | "Sign-in" | "sessionid" | "Keeps you signed in.";
    }
    necessary {
        "Example City" | _ | "csrftoken" | _;
    }
}

fn main() {}
