//! Two cookies of one name, Domain and Path are one cookie. The first row stays usable.
//! With `#[cfg(…)]` it is a mistake only where both rows are there.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in.";
        _ | _ | SECOND = "sessionid" | _;
        _ | _ | local_storage "theme" | _ | until deleted;
        _ | _ | THEME_2 = local_storage "theme" | _ | until deleted;
        #[cfg(all())]
        _ | _ | "csrftoken" | _;
        #[cfg(not(any()))]
        _ | _ | "csrftoken" | _ | 14 days;
        #[cfg(any())]
        _ | _ | "gone" | _;
        #[cfg(not(any()))]
        _ | _ | "gone" | _ | 14 days;
    }
}

fn main() {
    let _ = SESSIONID.set("3f9c");
}
