//! A misspelt column would silently be lost.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]
    #![table("files/unknown_column.csv")]
}

fn main() {}
