//! A term that cannot be read would leave the default in its place.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "a" | "Keeps you signed in." | 14 dayz;
        _ | _ | "b" | _ | 14;
        _ | _ | "c" | _ | up to;
        _ | _ | "d" | _ | 1.5 years;
        _ | _ | "e" | _ | 1 year after visit;
        _ | _ | "f" | _ | HttpOnly = yes;
        _ | _ | "g" | _ | SameSite = none;
        _ | _ | "h" | _ | SameSite = Loose;
        _ | _ | "i" | _ | Domain = host;
        _ | _ | "j" | _ | Path "/app";
        _ | _ | "k" | _ | Partitioned = true;
        _ | _ | "l" | _ | shared with;
        _ | _ | "m" | _ | consent = klaroo;
        _ | _ | "n" | _ | session 14 days;
    }
}

fn main() {}
