//! Browsers that know `Partitioned` refuse it without `Secure`.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        #[allow(partitioned_without_none, reason = "one mistake at a time")]
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in." | Partitioned, SameSite = Strict, Secure = false;
    }
}

fn main() {}
