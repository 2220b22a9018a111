//! A site is an `http` or `https` origin, such as `https://example.org`.

cookie_decl::declare_cookies! {
    #![site(
        "data.example.org",
        "ftp://example.org",
        "https://example.org/app",
        "https://example.org:99999",
        "https://bücher.example",
    )]
}

fn main() {}
