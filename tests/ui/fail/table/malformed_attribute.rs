//! An attribute that cannot be read says nothing.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]
    #![controller]
    #![contact("privacy@example.org")]
    #![updated("23 November 2026")]
    #![languages(en;)]
    #![provider("Matomo", policy = "matomo.example", country = "France", colour = "blue")]

    #[consent(requird)]
    #[known_as]
    necessary {
        #[script(yes)]
        "Matomo" | "Sign-in" | "sessionid" | "Keeps you signed in." | session;
        #[revision("two")]
        #[formerly("sid", path = "/app")]
        _ | _ | "csrftoken" | _;
        #[allow("name_not_token")]
        #[set_by = "tower-sessions"]
        _ | _ | "theme" | _;
        #["a remark"]
        #[set_by("")]
        _ | _ | "language" | _;
    }
}

fn main() {}
