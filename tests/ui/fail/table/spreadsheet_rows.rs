//! What is wrong in a spreadsheet is said with its line and its column, whatever rule it breaks.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]
    #![table("files/spreadsheet_rows.csv")]

    necessary {
        "Example City" | "Basket" | "cart" | "Keeps your basket." | session;
        _ | "Choice" | "choice" | "Keeps your choice." | 6 months, consent;
    }
}

fn main() {}
