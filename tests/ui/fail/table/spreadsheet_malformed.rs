//! A spreadsheet in which cells and columns cannot be told apart declares nothing.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]
    #![table("files/spreadsheet_malformed.csv")]
}

fn main() {}
