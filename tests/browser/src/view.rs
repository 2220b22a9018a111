//! How a visitor looks at a page.

use serde_json::{Value, json};

/// A window, and what the visitor has asked the browser for.
#[derive(Clone, Copy, Debug)]
pub struct View {
    /// What it is, for messages.
    pub name: &'static str,
    /// The width of the window in CSS pixels: at 200 % zoom, half of what it is without.
    pub width: u32,
    /// The zoom in per cent.
    pub zoom: u16,
    /// `prefers-color-scheme: dark`.
    pub dark: bool,
    /// `forced-colors: active`.
    pub forced_colors: bool,
    /// As it is printed.
    pub print: bool,
}

impl View {
    /// A wide window in light mode.
    pub const DESKTOP: Self =
        Self { name: "desktop", width: 1280, zoom: 100, dark: false, forced_colors: false, print: false };
    /// The same in dark mode.
    pub const DARK: Self = Self { name: "dark", dark: true, ..Self::DESKTOP };
    /// The same at 200 %.
    pub const ZOOMED: Self = Self { name: "zoom of 200 %", width: 640, zoom: 200, ..Self::DESKTOP };
    /// The narrowest window that a page has to fit (WCAG 2.2, 1.4.10).
    pub const PHONE: Self = Self { name: "phone", width: 320, zoom: 200, ..Self::DESKTOP };
    /// The same in dark mode.
    pub const DARK_PHONE: Self = Self { name: "dark phone", dark: true, ..Self::PHONE };
    /// The visitor's own few colours in place of the page's.
    pub const FORCED_COLORS: Self = Self { name: "forced colours", forced_colors: true, ..Self::DESKTOP };
    /// A4 with margins of a centimetre: 190 mm.
    pub const PAPER: Self = Self { name: "paper", width: 718, print: true, ..Self::DESKTOP };

    pub(crate) fn media(&self) -> Value {
        let choose = |yes: bool, one: &'static str, other: &'static str| if yes { one } else { other };
        json!({
            "media": choose(self.print, "print", "screen"),
            "features": [
                { "name": "prefers-color-scheme", "value": choose(self.dark, "dark", "light") },
                { "name": "forced-colors", "value": choose(self.forced_colors, "active", "none") },
                { "name": "prefers-reduced-motion", "value": "reduce" },
            ],
        })
    }
}
