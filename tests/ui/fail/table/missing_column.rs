//! A charter owes its visitors the provider, the service, the name and the purpose, by category.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]
    #![table("files/missing_column.csv")]
}

fn main() {}
