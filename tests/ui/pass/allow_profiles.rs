//! Each rule of a profile is lifted by an exception, on its row or at the head of the table: neither an error nor a warning is left.
#![deny(warnings)]

pub mod cookies {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]
        #![profiles(cnil, aepd, ico, tdddg)]
        #![allow(cnil_controller_missing, reason = "the page around the charter says who")]

        necessary {
            #[allow(lifetime_over_400_days, reason = "an old application says so")]
            #[allow(cnil_choice_over_6_months, reason = "an old application says so")]
            #[allow(aepd_consent_over_24_months, reason = "an old application says so")]
            "Example City" | "Choice" | "choice" | "Keeps your choice." | 3 years, consent;
            #[allow(ico_duration_unwritten, reason = "a session is a session")]
            _ | "Sign-in" | "sessionid" | "Keeps you signed in.";
        }
        anonymous_statistics {
            #[allow(cnil_audience_over_13_months, reason = "an old application says so")]
            #[allow(cnil_audience_renewed, reason = "an old application says so")]
            #[allow(tdddg_objection, reason = "our lawyers think otherwise")]
            "Example City" | "Counting" | "visits" | "Counts your visits." | 400 days after last visit;
        }
        marketing {
            #[third_party]
            #[allow(aepd_transfer_untold, reason = "the page names it")]
            "Videos Inc." | "Videos" | "viewer" | "Shows you videos." | 1 year;
            #[script]
            #[allow(ico_access_untold, reason = "the script is ours")]
            _ | _ | "volume" | "Remembers how loud." | 1 year;
        }
    }
}

fn main() {
    assert!(cookies::SESSIONID.set("").to_string().starts_with("sessionid="));
}
