cookie_decl::declare_cookies! {
    #![site("https://www.example.co.uk")]
    necessary {
        "Example" | "Sign-in" | "__Host-sid" | "Keeps you signed in." | session, Domain = site;
        #[formerly("older", Domain = "co.uk")]
        _ | _ | "shared" | "Is shared." | session, Domain = "co.uk";
        _ | _ | "own" | "Is shared with our other hosts." | session, Domain = "example.co.uk";
        _ | _ | "elsewhere" | "Is set by what?" | 5 days;
        #[script]
        _ | _ | "seen" | "Notes that the banner was seen." | 5 days;
        #[allow(never_set, reason = "the old program sets it until spring")]
        _ | _ | "legacy" | "Keeps the old program running." | 5 days;
        _ | _ | local_storage "layout" | "Keeps the layout." | until deleted;
    }
}

pub fn set() {
    let _ = (SID.set("1"), SHARED.set("1"), OWN.set("1"));
}
