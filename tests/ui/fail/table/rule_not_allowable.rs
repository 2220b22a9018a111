//! Browsers throw such a cookie away whatever the table allows.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        #[allow(prefix_host, reason = "the application lives below /app")]
        "Example City" | "Sign-in" | "__Host-sid" | "Keeps you signed in." | Path = "/app";
    }
}

fn main() {}
