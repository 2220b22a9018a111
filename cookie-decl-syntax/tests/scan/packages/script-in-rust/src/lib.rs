//! Pages whose scripts stand in Rust: what they set is a script's cookie.

use axum::response::Html;

cookie_decl::declare_cookies! {
    #![site("https://shop.example.org")]

    preferences {
        #[script]
        "Shop" | "Theme" | "theme" | "Remembers your colours." | 1 year;
        #[script]
        _ | "Panels" | "panel_*" | "Remembers which panels are open." | 1 year, Path = "/shop";
        _ | "Language" | "language" | "Remembers your language." | 1 year;
    }
}

pub async fn page() -> Html<&'static str> {
    Html(
        r#"<button onclick="document.cookie = 'theme=dark; path=/; max-age=31536000'">dark</button>
        <script>
            function forget() { document.cookie = "theme=; path=/; max-age=0"; }
        </script>"#,
    )
}

pub fn panel(id: u32) -> String {
    format!("<script>document.cookie = 'panel_{id}=open; path=/shop'</script>")
}

pub fn in_a_function(id: u32) -> String {
    format!("function open() {{ document.cookie = 'panel_{}=open; path=/shop'; }}", id)
}

pub fn forget(id: u32) -> String {
    format!("document.cookie = 'panel_{id}=; path=/; max-age=0'") //~ removal_elsewhere panel_*
}

pub fn language() -> &'static str {
    "document.cookie = 'language=fr'" //~ set_around_constant language
}

pub fn stored() -> &'static str {
    "cookieStore.set('tracking', '1')" //~ undeclared tracking
}

pub fn named_by_callers(name: &str) -> String {
    format!("document.cookie = '{name}=1; path=/'") //~ unreadable_name
}

pub fn said_in_steps() -> &'static str {
    r#"<script> //~ undeclared notice
        function remember(name, value, seconds) {
            var end = new Date(Date.now() + seconds * 1000);
            var line = name + "=" + encodeURIComponent(value);
            line += "; expires=" + end.toUTCString();
            document.cookie = line;
        }
        setTimeout(function () { remember("notice", "too late", 5); }, 1000);
    </script>"#
}
