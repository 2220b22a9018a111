//! The charter’s standard texts exist in some languages only.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]
    #![languages(en, fra, br)]
}

fn main() {}
