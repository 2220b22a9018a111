//! What the table does not understand must not be lost in silence.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" "Sign-in" | "Sign-in" | "sessionid" "sid" | "Keeps you signed in.";;
        _ | _ | none "sid" | _;
    }
    statistics [
        "Example City" | "Page counter" | "visits" | "Counts your visits.";
    ]
}

fn main() {}
