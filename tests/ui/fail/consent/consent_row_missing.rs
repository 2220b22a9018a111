//! Where visitors are asked, or can object, their answer has to be remembered in a declared cookie.

mod asked {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]

        statistics {
            "Example City" | "Page counter" | "visits" | "Counts your visits.";
        }
        marketing {
            "Example City" | "Campaigns" | "campaign" | "Remembers what brought you here.";
        }
    }
}

mod told {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]

        anonymous_statistics {
            "Example City" | "Page counter" | "visits" | "Counts your visits.";
        }
    }
}

fn main() {}
