//! The table itself generates `CHARTER` and a type for each category.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "charter" | "Keeps you signed in.";
        _ | _ | Necessary = "needed" | _;
    }
}

fn main() {}
