//! This program writes the visitor’s choice, so it must be able to set the cookie.

mod by_a_script {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]

        necessary {
            #[script]
            "Example City" | "Cookie preferences" | "cookies_preferences" | "Remembers your choice." | 6 months, consent;
        }
    }
}

mod family {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]

        necessary {
            "Example City" | "Cookie preferences" | "cookies_*" | "Remembers your choice." | 6 months, consent;
        }
    }
}

mod storage {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]

        necessary {
            "Example City" | "Cookie preferences" | local_storage "cookies" | "Remembers your choice." | 6 months, consent;
        }
    }
}

fn main() {}
