//! `_` repeats the cell above, also through several rows, within a block.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]
    #![languages(en, fr)]

    necessary {
        "Example City" | { en: "Sign-in", fr: "Connexion" } | "sessionid" | { en: "Signs in.", fr: "Connecte." };
        _ | { en: "Forms", fr: "Formulaires" } | "csrftoken" | _;
        "Museum" | _ | "ticket" | _;
        _ | _ | "visit" | { en: "Counts.", fr: "Compte." };
    }
}

fn main() {
    let cells: Vec<_> = CHARTER
        .declarations()
        .iter()
        .map(|row| [row.provider().at(0), row.service().at(1), row.purpose().at(1)])
        .collect();
    assert_eq!(
        cells,
        [
            ["Example City", "Connexion", "Connecte."],
            ["Example City", "Formulaires", "Connecte."],
            ["Museum", "Formulaires", "Connecte."],
            ["Museum", "Formulaires", "Compte."],
        ]
    );
    let _ = (SESSIONID, CSRFTOKEN, TICKET, VISIT);
}
