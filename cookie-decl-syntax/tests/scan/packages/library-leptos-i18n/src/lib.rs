//! `leptos_i18n` remembers the language unless told not to.

leptos_i18n::load_locales!(); //~ undeclared i18n_pref_locale
