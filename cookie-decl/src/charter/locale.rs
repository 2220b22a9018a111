//! The standard texts of one language.

use core::fmt;

#[cfg(feature = "charter")]
pub(super) use texts::direction;

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
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Locale").field(&self.tag).finish()
    }
}

/// No language at all: for a table without one, which `declare_cookies!` never writes.
#[cfg(feature = "charter")]
pub(super) static NONE: Locale = Locale { tag: "", texts: texts::Texts::new("") };

/// The languages that ship with the crate, each a static of its own: only those that a table declares are linked.
pub mod locales {
    use super::Locale;

    /// English.
    pub static EN: Locale = Locale {
        tag: "en",
        #[cfg(feature = "charter")]
        texts: super::texts::Texts::new(include_str!("../../locales/en.ftl")),
    };
    /// French.
    pub static FR: Locale = Locale {
        tag: "fr",
        #[cfg(feature = "charter")]
        texts: super::texts::Texts::new(include_str!("../../locales/fr.ftl")),
    };

    /// The texts of a language, English where it has none: for a program that reads tables at run time, and so links
    /// all languages.
    pub fn find(tag: &str) -> &'static Locale {
        match tag {
            "fr" => &FR,
            _ => &EN,
        }
    }
}

#[cfg(feature = "charter")]
mod texts {
    use std::borrow::Cow;
    use std::sync::OnceLock;

    use fluent_bundle::concurrent::FluentBundle;
    use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
    use unic_langid::{CharacterDirection, LanguageIdentifier};

    use super::Locale;
    use crate::charter::message::Message;

    /// A Fluent file, and what parsing made of it.
    pub(super) struct Texts {
        source: &'static str,
        bundle: OnceLock<FluentBundle<FluentResource>>,
    }

    impl Texts {
        pub(super) const fn new(source: &'static str) -> Self {
            Self { source, bundle: OnceLock::new() }
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
            let bundle = self.texts.bundle.get_or_init(|| parse(self.tag, self.texts.source));
            match bundle.get_message(message.id).and_then(|message| message.value()) {
                Some(pattern) => bundle.format_pattern(pattern, args, &mut Vec::new()),
                None => Cow::Borrowed(message.id),
            }
        }
    }

    /// Parses a file. What is broken in it is left out; a test holds the files that ship free of errors.
    fn parse(tag: &str, source: &str) -> FluentBundle<FluentResource> {
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(sound, _)| sound);
        let mut bundle = FluentBundle::new_concurrent(vec![language(tag)]);
        // Isolating marks around each value would end up in what visitors copy, and in the plain text.
        bundle.set_use_isolating(false);
        bundle.add_resource_overriding(resource);
        bundle
    }

    /// The writing direction of a language, as the HTML attribute `dir` has it.
    pub(in crate::charter) fn direction(tag: &str) -> &'static str {
        match language(tag).character_direction() {
            CharacterDirection::RTL => "rtl",
            CharacterDirection::LTR | CharacterDirection::TTB => "ltr",
        }
    }

    fn language(tag: &str) -> LanguageIdentifier {
        tag.parse().unwrap_or_default()
    }
}
