//! The colour mode is in a cookie only where that is switched on.

use leptos_use::{use_color_mode_with_options, UseColorModeOptions};

pub fn in_a_cookie() {
    let _mode = use_color_mode_with_options(
        UseColorModeOptions::default().cookie_enabled(true), //~ undeclared leptos-use-color-scheme
    );
}

pub fn in_storage() {
    let _mode = use_color_mode_with_options(UseColorModeOptions::default().storage_key("mode"));
}
