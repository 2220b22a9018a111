//! The messages of a Fluent file, all of them: what the page asks for and what every language has to give.

/// A message of the standard texts.
#[derive(Clone, Copy, Debug)]
pub(super) struct Message {
    /// Its id in the Fluent files.
    pub(super) id: &'static str,
    /// The variables that the page gives to it. A language may leave one out.
    #[cfg_attr(not(test), allow(dead_code, reason = "what a file may use is a matter of the tests"))]
    pub(super) variables: &'static [&'static str],
}

/// Writes a constant for each message, and `ALL`.
macro_rules! messages {
    ($($constant:ident = $id:literal ($($variable:literal)*);)*) => {
        $(#[cfg_attr(not(feature = "consent"), allow(dead_code, reason = "the form comes with `consent`"))]
        pub(super) const $constant: Message = Message { id: $id, variables: &[$($variable),*] };)*

        /// Every message that the page asks for.
        #[cfg(test)]
        pub(super) const ALL: &[Message] = &[$($constant),*];
    };
}

messages! {
    PAGE_TITLE = "page-title" ();
    PAGE_TITLE_OF = "page-title-of" ("owner");
    PAGE_ABOUT = "page-about" ("site");

    WHAT_HEADING = "what-heading" ();
    WHAT_IS = "what-is" ();
    WHAT_FOR = "what-for" ();
    WHAT_STORAGE = "what-storage" ();
    WHAT_NOTHING = "what-nothing" ();

    KINDS_HEADING = "kinds-heading" ();
    KINDS_ABOUT = "kinds-about" ();
    KINDS_CAPTION = "kinds-caption" ();
    KINDS_KIND = "kinds-kind" ();
    KINDS_PURPOSE = "kinds-purpose" ();
    KINDS_CONSENT = "kinds-consent" ();
    KINDS_USED = "kinds-used" ();
    KINDS_USED_YES = "kinds-used-yes" ();
    KINDS_USED_NO = "kinds-used-no" ();

    NECESSARY = "category-necessary" ();
    NECESSARY_ABOUT = "category-necessary-about" ();
    PREFERENCES = "category-preferences" ();
    PREFERENCES_ABOUT = "category-preferences-about" ();
    ANONYMOUS_STATISTICS = "category-anonymous-statistics" ();
    ANONYMOUS_STATISTICS_ABOUT = "category-anonymous-statistics-about" ();
    STATISTICS = "category-statistics" ();
    STATISTICS_ABOUT = "category-statistics-about" ();
    MARKETING = "category-marketing" ();
    MARKETING_ABOUT = "category-marketing-about" ();

    CONSENT_EXEMPT = "consent-exempt" ();
    CONSENT_OBJECTION = "consent-objection" ();
    CONSENT_REQUIRED = "consent-required" ();

    PARTY_ABOUT = "party-about" ();
    PARTY_FIRST = "party-first" ();
    PARTY_THIRD = "party-third" ();
    PARTY_HERE = "party-here" ();
    PARTY_NONE = "party-none" ();

    LIST_HEADING = "list-heading" ();
    LIST_EMPTY = "list-empty" ();
    LIST_PATTERN = "list-pattern" ();
    LIST_EXEMPT = "list-exempt" ();
    LIST_OBJECTION = "list-objection" ();
    LIST_REQUIRED = "list-required" ();
    LIST_NOT_SHARED = "list-not-shared" ();
    LIST_CAPTION = "list-caption" ("category");

    COLUMN_PROVIDER = "column-provider" ();
    COLUMN_SERVICE = "column-service" ();
    COLUMN_NAME = "column-name" ();
    COLUMN_PURPOSE = "column-purpose" ();
    COLUMN_LIFETIME = "column-lifetime" ();
    COLUMN_SETTER = "column-setter" ();
    COLUMN_SHARED = "column-shared" ();
    LABEL = "label" ("text");

    KIND_LOCAL_STORAGE = "kind-local-storage" ();
    KIND_SESSION_STORAGE = "kind-session-storage" ();
    KIND_NOTHING = "kind-nothing" ();
    KIND_THIRD_PARTY = "kind-third-party" ();

    SETTER_SITE = "setter-site" ();
    SETTER_SCRIPT = "setter-script" ();
    SETTER_LIBRARY = "setter-library" ("name");
    SETTER_THIRD_PARTY = "setter-third-party" ("provider");
    SHARED_NOBODY = "shared-nobody" ();

    LIFETIME_NONE = "lifetime-none" ();
    LIFETIME_SESSION = "lifetime-session" ();
    LIFETIME_TAB = "lifetime-tab" ();
    LIFETIME_UNTIL_DELETED = "lifetime-until-deleted" ();
    LIFETIME_EXACT = "lifetime-exact" ("count" "unit");
    LIFETIME_LIMIT = "lifetime-limit" ("count" "unit");
    LIFETIME_SESSION_OR = "lifetime-session-or" ("count" "unit");
    LIFETIME_EXACT_VISIT = "lifetime-exact-visit" ("count" "unit");
    LIFETIME_LIMIT_VISIT = "lifetime-limit-visit" ("count" "unit");
    LIFETIME_SESSION_OR_VISIT = "lifetime-session-or-visit" ("count" "unit");

    CHOICE_HEADING = "choice-heading" ();
    CHOICE_EXEMPT = "choice-exempt" ();
    CHOICE_REQUIRED = "choice-required" ();
    CHOICE_OBJECTION = "choice-objection" ();
    CHOICE_REQUIRED_FORM = "choice-required-form" ();
    CHOICE_OBJECTION_FORM = "choice-objection-form" ();
    CHOICE_FORM = "choice-form" ();
    CHOICE_REMEMBERED = "choice-remembered" ("name");
    CHOICE_CONTACT = "choice-contact" ();
    CHOICE_BROWSER = "choice-browser" ();
    CHOICE_BROWSER_DELETE = "choice-browser-delete" ();
    CHOICE_BROWSER_BLOCK = "choice-browser-block" ();
    CHOICE_BROWSER_PRIVATE = "choice-browser-private" ();
    CHOICE_CONSEQUENCE = "choice-consequence" ();

    FORM_TITLE = "form-title" ();
    FORM_ABOUT = "form-about" ("owner");
    FORM_REMEMBERED = "form-remembered" ("lifetime");
    FORM_HOW = "form-how" ();
    FORM_EARLIER = "form-earlier" ();
    FORM_ALLOW = "form-allow" ("category");
    FORM_ROWS = "form-rows" ("count");
    FORM_CHARTER = "form-charter" ();
    BANNER_CHARTER = "banner-charter" ();
    BUTTON_ACCEPT = "button-accept" ();
    BUTTON_REFUSE = "button-refuse" ();
    BUTTON_SAVE = "button-save" ();

    CONTACT_HEADING = "contact-heading" ();
    CONTACT_CONTROLLER = "contact-controller" ();
    CONTACT_ADDRESS = "contact-address" ();
    CONTACT_SITES = "contact-sites" ("count");
    CONTACT_UPDATED = "contact-updated" ();
    CONTACT_DIGEST = "contact-digest" ();
    DATE = "date" ("day" "month" "year");
    COUNTRY = "country" ("code");
}
