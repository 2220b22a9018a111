//! The choice is found in a consent manager’s cookie by the manager’s own ids.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        #[script]
        "Example City" | "Consent" | "tarteaucitron" | "Remembers your choice." | 1 year, consent = tarteaucitron;
    }
    #[known_as("matomo!")]
    statistics {
        #[script]
        "Matomo" | "Audience" | "_pk_id.*" | "Tells visitors apart." | 13 months;
    }
}

fn main() {}
