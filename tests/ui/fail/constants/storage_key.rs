//! The server does not reach the browser's storage.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Colours" | local_storage "theme" | "Keeps the colours." | until deleted;
    }
}

fn main() {
    let _ = (THEME.name(), THEME.kind(), THEME.matches("theme"), THEME.declaration());
    let _ = THEME.set("dark");
    let _ = THEME.get("theme=dark");
    let _ = THEME.removal();
    let _ = THEME.path();
}
