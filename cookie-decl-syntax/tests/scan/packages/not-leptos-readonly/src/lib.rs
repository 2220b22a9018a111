//! A hook that only reads, and a colour mode that is kept in storage.

use codee::string::FromToStringCodec;
use leptos_use::{
    use_color_mode_with_options, use_cookie_with_options, UseColorModeOptions, UseCookieOptions,
};

pub fn hooks() {
    let (_theme, _) = use_cookie_with_options::<String, FromToStringCodec>(
        "theme",
        UseCookieOptions::default().readonly(true),
    );
    let _mode = use_color_mode_with_options(UseColorModeOptions::default().storage_key("mode"));
}
