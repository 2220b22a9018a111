//! A star in a name makes a family of cookies; `\\*` is a star.

use cookie_decl::{CookiePattern, ForeignPattern, Granted, PatternError};

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Cookie preferences" | "cookies_preferences" | "Remembers your choice." | 6 months, consent;
        _ | "Baskets" | "cart_*": u32 | "Keeps a basket." | 1 day;
        _ | _ | "pre*post" | _;
        _ | _ | HOST_CART = "__Host-cart_*" | _;
        _ | "Stars" | r"sta\*r" | "A star." ;
        _ | _ | TWO_STARS = "\\*star_*" | _;
    }
    statistics {
        "Example City" | "Survey" | "survey_*": bool | "Keeps your answers.";
        #[script]
        "Matomo" | "Audience measurement" | VISITOR = "_pk_id.*" | "Tells visitors apart." | up to 13 months;
    }
}

// A star in front may stand for the beginning of any other pattern: such a family needs a table without other categories.
mod museum {
    cookie_decl::declare_cookies! {
        #![site("https://museum.example.org")]

        necessary {
            "Museum" | "Baskets" | "*_basket" | "Keeps a basket.";
        }
    }
}

fn main() {
    let carts: CookiePattern<Necessary, u32> = CART;
    let cart = carts.named("fr").unwrap();
    assert_eq!(cart.name(), "cart_fr");
    assert_eq!(cart.set(7).to_string(), "cart_fr=7; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=86400");
    assert_eq!(cart.get("cart_en=8; cart_fr=7").unwrap(), Some(7));
    assert!(cart.removal().is_removal());
    assert!(carts.matches("cart_fr") && !carts.matches("cart_") && !carts.matches("card_fr"));
    assert!(matches!(carts.named(""), Err(PatternError::Empty { .. })));
    assert!(matches!(carts.named("a b"), Err(PatternError::NotAToken { .. })));

    assert_eq!(HOST_CART.named("fr").unwrap().name(), "__Host-cart_fr");
    assert_eq!(museum::BASKET.named("my").unwrap().name(), "my_basket");
    assert_eq!(PRE_POST.named("-").unwrap().name(), "pre-post");
    assert!(PRE_POST.matches("pre_and_post") && !PRE_POST.matches("prepost"));
    assert_eq!(STA_R.name(), "sta*r");
    assert_eq!(TWO_STARS.named("x").unwrap().name(), "*star_x");

    let survey = SURVEY.named("spring").unwrap();
    let granted: Granted<Statistics> = agreed(&CHARTER);
    assert!(survey.with(&granted).set(true).to_string().starts_with("survey_spring=true; "));

    let visitor: ForeignPattern<Statistics> = VISITOR;
    assert!(visitor.matches("_pk_id.1.1fff"));
    let id = visitor.named("1.1fff").unwrap();
    assert_eq!(id.get("_pk_id.1.1fff=x").unwrap().as_deref(), Some("x"));
}

/// What a visitor who accepts everything grants.
fn agreed<C: cookie_decl::NeedsConsent>(charter: &'static cookie_decl::Charter) -> Granted<C> {
    let choice = cookie_decl::Decision::accept_all(charter).request_pair();
    charter.consent(&choice).granted().unwrap()
}
