//! Each row gets a constant of its own, and each category a type.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "cart-id" | "Keeps you signed in.";
        _ | _ | "cart.id" | _;
    }
    #[title("Tests")]
    #[consent(exempt)]
    ab_testing {
        "Example City" | "Sign-in" | ARM = "ab_arm" | "Keeps you signed in.";
    }
    #[title("Other tests")]
    #[consent(exempt)]
    abTesting {
        "Example City" | "Sign-in" | OTHER_ARM = "ab_other_arm" | "Keeps you signed in.";
    }
}

fn main() {}
