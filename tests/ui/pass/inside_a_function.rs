//! A table inside a function: its items live there, and twice in a program they do not meet.

fn city() -> String {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]

        necessary {
            "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in.";
        }
    }
    SESSIONID.set("3f9c").to_string()
}

fn main() {
    assert_eq!(city(), "sessionid=3f9c; Path=/; Secure; HttpOnly; SameSite=Lax");
    {
        cookie_decl::declare_cookies! {
            #![site("https://museum.example.org")]

            necessary {
                "Museum" | "Sign-in" | "sessionid" | "Keeps you signed in." | SameSite = Strict;
            }
        }
        assert_eq!(
            SESSIONID.set("3f9c").to_string(),
            "sessionid=3f9c; Path=/; Secure; HttpOnly; SameSite=Strict"
        );
        assert_eq!(CHARTER.table().sites(), ["https://museum.example.org"]);
    }
}
