//! Libraries that set a cookie by themselves, under a default name that stands nowhere in user code.

use super::SiteName;

/// A cookie that a library sets by itself. A library that sets several stands once for each.
#[derive(Debug, PartialEq, Eq)]
pub struct Library {
    /// The package, as Cargo.toml lists it and a row's `#[set_by("…")]` names it: `tower-sessions`.
    pub krate: &'static str,
    /// What in code puts it to use: paths of types, functions and macros, from the crate on, such as
    /// `tower_sessions::SessionManagerLayer`. The crate can be another one that re-exports it.
    pub types: &'static [&'static str],
    /// The wire name where the code gives none, without a prefix that [`Self::renaming`] puts before it.
    pub name: &'static str,
    /// Builder calls whose argument is the name: `with_name`. Fields of a builder that are set are meant too.
    pub name_setters: &'static [&'static str],
    /// What else builder calls do to the name.
    pub renaming: &'static [Renaming],
    /// The call without which it sets no cookie.
    pub only_after: Option<Switch>,
    /// What it is for, as the service cell of a row: `Session`.
    pub service: &'static str,
    /// Why a site needs it, as the purpose cell of a row.
    pub purpose: &'static str,
    /// The terms that its default attributes come to: `session, SameSite = Strict`.
    pub terms: &'static str,
}

/// A builder call with a certain argument.
#[derive(Debug, PartialEq, Eq)]
pub struct Switch {
    /// The method: `with_prefix_with_host`.
    pub method: &'static str,
    /// What its argument has to be, the last word of its path: `true`, `OptIn`. One of these; any if there is none.
    pub arguments: &'static [&'static str],
}

/// How builder calls change a wire name.
#[derive(Debug, PartialEq, Eq)]
pub enum Renaming {
    /// Such a call puts a prefix before the name, given or not: `with_prefix_with_host(true)`.
    Prefixed(Switch, &'static str),
    /// A prefix stands before the name, given or not, but after such a call: `prefix(false)`.
    PrefixedUnless(Switch, &'static str),
    /// The argument of this method is the name, to which it adds the prefix: `host_prefixed_cookie_name("csrf")`.
    Named(&'static str, &'static str),
    /// Such a call replaces one prefix by another: `domain("example.org")`.
    Replaced(Switch, &'static str, &'static str),
}

/// A call on a library's builder, as it stands in the sources.
#[derive(Clone, Debug)]
pub struct BuilderCall<'a> {
    /// The method, or the field that is set.
    pub method: &'a str,
    /// The last word of its first argument, if that is a path or a `bool`: `true`, `OptIn`.
    pub word: &'a str,
    /// Its first argument, read as the name of a cookie.
    pub name: SiteName,
}

impl Switch {
    pub(super) const fn on(method: &'static str, arguments: &'static [&'static str]) -> Self {
        Self { method, arguments }
    }

    fn is(&self, call: &BuilderCall<'_>) -> bool {
        call.method == self.method && (self.arguments.is_empty() || self.arguments.contains(&call.word))
    }
}

impl Library {
    /// The wire name after these calls, in the order in which they are made; none if the library then sets no cookie.
    pub fn name_after(&self, calls: &[BuilderCall<'_>]) -> Option<SiteName> {
        let is_on = self.only_after.as_ref().is_none_or(|switch| calls.iter().any(|call| switch.is(call)));
        if !is_on {
            return None;
        }
        let mut name = SiteName::Exact(self.name.to_owned());
        for call in calls {
            if self.name_setters.contains(&call.method) {
                name = call.name.clone();
            }
            for renaming in self.renaming {
                name = match renaming {
                    Renaming::Named(method, prefix) if call.method == *method => prefixed(prefix, &call.name),
                    Renaming::Replaced(switch, from, to) if switch.is(call) => replaced(from, to, name),
                    _ => name,
                };
            }
        }
        for renaming in self.renaming {
            // Of several calls the last one decides: a switch with another argument takes an earlier one back.
            let last = |method: &str| calls.iter().rev().find(|call| call.method == method);
            name = match renaming {
                Renaming::Prefixed(switch, prefix)
                    if last(switch.method).is_some_and(|call| switch.is(call)) =>
                {
                    prefixed(prefix, &name)
                }
                Renaming::PrefixedUnless(switch, prefix)
                    if !last(switch.method).is_some_and(|call| switch.is(call)) =>
                {
                    prefixed(prefix, &name)
                }
                _ => name,
            };
        }
        Some(name)
    }
}

fn prefixed(prefix: &str, name: &SiteName) -> SiteName {
    match name {
        SiteName::Exact(name) => SiteName::Exact(format!("{prefix}{name}")),
        SiteName::Pattern { head, tail } => {
            SiteName::Pattern { head: format!("{prefix}{head}"), tail: tail.clone() }
        }
        SiteName::Unreadable(text) => SiteName::Unreadable(text.clone()),
    }
}

fn replaced(from: &str, to: &str, name: SiteName) -> SiteName {
    let other = |text: &str| text.strip_prefix(from).map(|bare| format!("{to}{bare}"));
    match name {
        SiteName::Exact(name) => SiteName::Exact(other(&name).unwrap_or(name)),
        SiteName::Pattern { head, tail } => SiteName::Pattern { head: other(&head).unwrap_or(head), tail },
        SiteName::Unreadable(text) => SiteName::Unreadable(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::LIBRARIES;

    fn after(library: &Library, calls: &[(&str, &str)]) -> Option<String> {
        let name = |text: &str| SiteName::Exact(text.to_owned());
        let calls: Vec<BuilderCall<'_>> = calls
            .iter()
            .map(|(method, argument)| BuilderCall { method, word: argument, name: name(argument) })
            .collect();
        library.name_after(&calls).map(|name| match name {
            SiteName::Exact(name) => name,
            other => panic!("{other:?}"),
        })
    }

    #[test]
    fn each_row_is_one_that_a_table_takes() {
        for library in LIBRARIES {
            for calls in [
                vec![],
                vec![("with_prefix_with_host", "true"), ("with_mode", "OptIn"), ("cookie_enabled", "true")],
            ] {
                let Some(name) = after(library, &calls) else { continue };
                let row = library.row(&SiteName::Exact(name)).expect("a name");
                let row = row.replacen("PROVIDER", "\"Example\"", 1);
                let table = format!("#![site(\"https://example.org\")] necessary {{ {row} }}");
                let (table, errors) = crate::read(table.parse().expect("tokens"));
                let errors: Vec<&str> = errors.iter().map(|error| &*error.message).collect();
                assert_eq!(errors, [""; 0], "{row}");
                assert_eq!(table.rows.len(), 1);
            }
        }
    }

    #[test]
    fn each_path_begins_with_a_crate() {
        for library in LIBRARIES {
            assert!(!library.types.is_empty(), "{}", library.krate);
            for path in library.types {
                assert!(path.split("::").count() > 1 && !path.contains('-'), "{path}");
            }
        }
    }

    #[test]
    fn builder_calls_change_the_name() {
        let find = |krate: &str, name: &str| {
            LIBRARIES
                .iter()
                .find(|library| library.krate == krate && library.name == name)
                .expect("a library")
        };
        for (krate, name, calls, expected) in [
            ("tower-sessions", "id", &[][..], Some("id")),
            ("tower-sessions", "id", &[("with_name", "sid")], Some("sid")),
            (
                "tower-sessions",
                "id",
                &[("with_name", "a"), ("with_secure", "true"), ("with_name", "b")],
                Some("b"),
            ),
            ("axum_session", "session", &[("with_prefix_with_host", "true")], Some("__Host-session")),
            ("axum_session", "session", &[("with_prefix_with_host", "false")], Some("session")),
            (
                "axum_session",
                "session",
                &[("with_prefix_with_host", "true"), ("with_session_name", "s")],
                Some("__Host-s"),
            ),
            (
                "axum_session",
                "session",
                &[("with_prefix_with_host", "true"), ("with_prefix_with_host", "false")],
                Some("session"),
            ),
            ("axum_session", "store", &[], None),
            ("axum_session", "store", &[("with_mode", "Persistent")], None),
            ("axum_session", "store", &[("with_mode", "OptIn")], Some("store")),
            ("tower-surf", "csrf_token", &[], Some("__HOST-csrf_token")),
            ("tower-surf", "csrf_token", &[("cookie_name", "t")], Some("__HOST-t")),
            ("tower-surf", "csrf_token", &[("prefix", "false"), ("cookie_name", "t")], Some("t")),
            ("actix-csrf", "__Host-Csrf-Token", &[], Some("__Host-Csrf-Token")),
            ("actix-csrf", "__Host-Csrf-Token", &[("cookie_name", "t")], Some("t")),
            ("actix-csrf", "__Host-Csrf-Token", &[("host_prefixed_cookie_name", "t")], Some("__Host-t")),
            ("actix-csrf", "__Host-Csrf-Token", &[("domain", "example.org")], Some("__Secure-Csrf-Token")),
            (
                "actix-csrf",
                "__Host-Csrf-Token",
                &[("domain", "example.org"), ("host_prefixed_cookie_name", "t")],
                Some("__Host-t"),
            ),
            ("leptos-use-color-mode", "leptos-use-color-scheme", &[], None),
            (
                "leptos-use-color-mode",
                "leptos-use-color-scheme",
                &[("cookie_enabled", "true")],
                Some("leptos-use-color-scheme"),
            ),
        ] {
            assert_eq!(after(find(krate, name), calls).as_deref(), expected, "{krate} {calls:?}");
        }
    }

    #[test]
    fn a_name_that_cannot_be_read_stays_so() {
        let library = LIBRARIES
            .iter()
            .find(|library| library.name_setters.contains(&"with_session_name"))
            .expect("a library");
        let unreadable = SiteName::Unreadable("config.name".to_owned());
        let calls = [
            BuilderCall { method: "with_session_name", word: "name", name: unreadable.clone() },
            BuilderCall {
                method: "with_prefix_with_host",
                word: "true",
                name: SiteName::Unreadable("true".to_owned()),
            },
        ];
        assert_eq!(library.name_after(&calls), Some(unreadable));
    }
}
