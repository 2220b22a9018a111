//! A `Domain` is a bare host name: no scheme, port, path or space, and international names in their `xn--` form.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | AA = "aa" | "Keeps you signed in." | Domain = "";
        _ | _ | BB = "bb" | _ | Domain = "https://example.org";
        _ | _ | CC = "cc" | _ | Domain = "example.org/app";
        _ | _ | DD = "dd" | _ | Domain = "example.org:8080";
        _ | _ | EE = "ee" | _ | Domain = "bücher.example";
        _ | _ | FF = "ff" | _ | Domain = "example org";
        _ | _ | GG = "gg" | _ | Domain = "example..org";
        _ | _ | HH = "hh" | _ | Domain = "-example.org";
        _ | _ | II = "ii" | _ | Domain = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.example.org";
    }
}

fn main() {}
