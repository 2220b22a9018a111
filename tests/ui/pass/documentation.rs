//! `//!` documents the table and `///` its rows, for developers: visitors read none of it.

pub mod cookies {
    cookie_decl::declare_cookies! {
        //! Remarks for developers on the table.
        //!
        //! In several lines.
        #![site("https://data.example.org")]

        necessary {
            /// Remarks for developers on the row.
            ///
            /// ```text
            /// With | stripes; and "quotes".
            /// ```
            "Example City" | "Sign-in *in* `code` <b>" | "sessionid" | "Keeps\nyou | signed in.";
            /** In a block. */
            #[doc = "As an attribute."]
            _ | _ | "csrftoken" | _;
        }
    }
}

fn main() {
    assert_eq!(cookies::SESSIONID.name(), "sessionid");
    assert_eq!(cookies::CSRFTOKEN.name(), "csrftoken");
    let charter = cookies::CHARTER.text("en").to_string();
    assert!(charter.contains("signed in."), "{charter}");
    for remark in ["Remarks", "stripes", "In a block", "As an attribute"] {
        assert!(!charter.contains(remark), "{charter}");
    }
}
