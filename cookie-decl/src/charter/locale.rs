//! The standard texts of one language.

use core::fmt;

/// The standard texts of a language: one file of Fluent messages, parsed when a page first needs it.
///
/// Without the feature `charter` it is the language's tag alone.
pub struct Locale {
    tag: &'static str,
    #[cfg(feature = "charter")]
    texts: texts::Texts,
}

impl Locale {
    /// The language as a BCP 47 tag.
    pub const fn tag(&self) -> &'static str {
        self.tag
    }

    /// A language of the site's own: its file has all standard texts, as the macro has checked.
    #[doc(hidden)]
    #[cfg_attr(not(feature = "charter"), allow(unused_variables, reason = "without pages nothing is shown"))]
    pub const fn new(tag: &'static str, own: &'static str) -> Self {
        Self {
            tag,
            #[cfg(feature = "charter")]
            texts: texts::Texts::new(own),
        }
    }

    /// A language with a site's own texts over the standard ones.
    #[doc(hidden)]
    #[cfg_attr(not(feature = "charter"), allow(unused_variables, reason = "without pages nothing is shown"))]
    pub const fn over(standard: &'static Self, own: &'static str) -> Self {
        Self {
            tag: standard.tag,
            #[cfg(feature = "charter")]
            texts: texts::Texts::over(standard, own),
        }
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Locale").field(&self.tag).finish()
    }
}

/// No language at all: for a table without one, which `declare_cookies!` never writes.
#[cfg(feature = "charter")]
pub(super) static NONE: Locale = Locale { tag: "", texts: texts::Texts::new("") };

/// Writes a static for each language that ships, and `ALL`. A static by itself is linked only where somebody names it: a
/// program holds the texts of the languages that its table declares, and no others.
macro_rules! locales {
    ($($constant:ident $tag:literal $name:literal)*) => {
        $(
            #[doc = $name]
            pub static $constant: Locale = Locale {
                tag: $tag,
                #[cfg(feature = "charter")]
                texts: super::texts::Texts::new(include_str!(concat!("../../locales/", $tag, ".ftl"))),
            };
        )*

        /// The texts of a language, of its base language where it names a region, or English: for a program that reads
        /// tables at run time, and so links all languages.
        pub fn find(tag: &str) -> &'static Locale {
            let language = tag.split('-').next().unwrap_or_default();
            $(if language.eq_ignore_ascii_case($tag) {
                return &$constant;
            })*
            &EN
        }

        /// Every language.
        #[cfg(all(test, feature = "charter"))]
        pub(in crate::charter) static ALL: &[&Locale] = &[$(&$constant),*];
    };
}

/// The languages that ship with the crate.
pub mod locales {
    use super::Locale;

    locales! {
        AR "ar" "Arabic."
        BG "bg" "Bulgarian."
        CS "cs" "Czech."
        DA "da" "Danish."
        DE "de" "German."
        EL "el" "Greek."
        EN "en" "English."
        ES "es" "Spanish."
        ET "et" "Estonian."
        FI "fi" "Finnish."
        FR "fr" "French."
        GA "ga" "Irish."
        HR "hr" "Croatian."
        HU "hu" "Hungarian."
        IT "it" "Italian."
        LT "lt" "Lithuanian."
        LV "lv" "Latvian."
        MT "mt" "Maltese."
        NL "nl" "Dutch."
        PL "pl" "Polish."
        PT "pt" "Portuguese."
        RO "ro" "Romanian."
        SK "sk" "Slovak."
        SL "sl" "Slovenian."
        SV "sv" "Swedish."
        UK "uk" "Ukrainian."
    }
}

#[cfg(feature = "charter")]
mod texts {
    use std::borrow::Cow;
    use std::sync::OnceLock;

    use fluent_bundle::concurrent::FluentBundle;
    use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

    use super::Locale;
    use crate::charter::message::Message;
    use crate::charter::plural;

    /// A Fluent file, and what parsing made of it.
    pub(super) struct Texts {
        source: &'static str,
        /// The language whose texts these stand over.
        standard: Option<&'static Locale>,
        bundle: OnceLock<FluentBundle<FluentResource>>,
    }

    impl Texts {
        pub(super) const fn new(source: &'static str) -> Self {
            Self { source, standard: None, bundle: OnceLock::new() }
        }

        pub(super) const fn over(standard: &'static Locale, source: &'static str) -> Self {
            Self { source, standard: Some(standard), bundle: OnceLock::new() }
        }

        /// The sources, of which each stands over those before it.
        fn sources(&self) -> impl Iterator<Item = &'static str> {
            self.standard.map(|standard| standard.texts.source).into_iter().chain([self.source])
        }
    }

    impl Locale {
        /// The text of a message without variables.
        pub(in crate::charter) fn text(&self, message: Message) -> Cow<'_, str> {
            self.format(message, None)
        }

        /// The text of a message with its variables' values.
        pub(in crate::charter) fn text_with<'a, const N: usize>(
            &self,
            message: Message,
            values: [(&'static str, FluentValue<'a>); N],
        ) -> Cow<'_, str> {
            let args: FluentArgs<'a> = values.into_iter().collect();
            self.format(message, Some(&args))
        }

        /// The Fluent file, for the tests.
        #[cfg(test)]
        pub(in crate::charter) fn source(&self) -> &'static str {
            self.texts.source
        }

        /// A message that the file lacks reads as its own id: a page with a blemish, never a page that fails.
        fn format(&self, message: Message, args: Option<&FluentArgs<'_>>) -> Cow<'_, str> {
            let bundle = self.texts.bundle.get_or_init(|| parse(self.tag, self.texts.sources()));
            match bundle.get_message(message.id).and_then(|message| message.value()) {
                Some(pattern) => bundle.format_pattern(pattern, args, &mut Vec::new()),
                None => Cow::Borrowed(message.id),
            }
        }
    }

    /// Parses files. What is broken in them is left out; a test holds the files that ship free of errors, and the macro a
    /// site's own.
    fn parse(tag: &'static str, sources: impl Iterator<Item = &'static str>) -> FluentBundle<FluentResource> {
        let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().unwrap_or_default()]);
        // Isolating marks around each value would end up in what visitors copy. `Words` writes them where they are needed.
        bundle.set_use_isolating(false);
        // A bundle has no function of that name yet, and only then is this an error.
        let _ = bundle.add_function("PLURAL", move |numbers, _| plural_of(tag, numbers));
        for source in sources {
            let source = source.strip_prefix('\u{feff}').unwrap_or(source);
            let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(sound, _)| sound);
            bundle.add_resource_overriding(resource);
        }
        bundle
    }

    /// The function `PLURAL`: the plural category of a whole number.
    fn plural_of<'a>(tag: &str, numbers: &[FluentValue<'a>]) -> FluentValue<'a> {
        match numbers {
            #[allow(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "counts are `u32` or a length"
            )]
            [FluentValue::Number(number)] => plural::category(tag, number.value as u64).into(),
            _ => FluentValue::Error,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::locales::FR;

    #[test]
    fn a_language_shows_its_tag() {
        assert_eq!((FR.tag(), format!("{FR:?}")), ("fr", "Locale(\"fr\")".to_owned()));
    }
}
