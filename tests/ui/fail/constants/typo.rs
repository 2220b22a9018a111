//! A typo in the name of a constant: rustc offers the right one, at its row.

mod cookies {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]

        necessary {
            "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in.";
        }
    }
}

fn main() {
    let _ = cookies::SESIONID.set("3f9c");
}
