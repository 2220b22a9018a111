//! A project's own helpers: `fn set_cookie(name: &str, …)`, whose callers say the name.

use proc_macro2::Span;

use super::draft::Template;
use super::eval::Eval;
use super::phrase::Phrase;
use super::resolve::join;
use super::value::{Spot, Value};

impl Eval<'_> {
    /// A call of a helper by its path.
    pub(super) fn helper_call(
        &mut self,
        path: &[String],
        receiver: Option<&Spot>,
        arguments: &[Spot],
        call: Span,
    ) -> Option<Value> {
        let known = self.known;
        let candidates = known.helpers.get(path.last()?)?;
        let fitting: Vec<&Template> = candidates.iter().filter(|template| template.path == path).collect();
        let with_self =
            fitting.iter().any(|template| template.is_method && template.arity + 1 == arguments.len());
        let arguments = if with_self && receiver.is_none() { arguments.get(1..)? } else { arguments };
        self.apply(&fitting, arguments, call)
    }

    /// A call of a helper as a method: by the type of its receiver, else by name and number of arguments.
    pub(super) fn helper_method(
        &mut self,
        owner: Option<&[String]>,
        method: &str,
        arguments: &[Spot],
        call: Span,
    ) -> Option<Value> {
        let known = self.known;
        let candidates = known.helpers.get(method)?;
        let fitting: Vec<&Template> = candidates
            .iter()
            .filter(|template| template.is_method && template.arity == arguments.len())
            .filter(|template| match (owner, template.path.split_last()) {
                (Some(owner), Some((_, of))) => owner == of,
                (None, _) => !is_common(method),
                _ => false,
            })
            .collect();
        self.apply(&fitting, arguments, call)
    }

    /// Whether the package itself defines a method of this name for a type.
    pub(super) fn is_own_method(&self, owner: Option<&[String]>, method: &str) -> bool {
        let Some(owner) = owner else { return false };
        self.known.resolver.package.function(&join(owner, &[method.to_owned()])).is_some()
    }

    fn apply(&mut self, templates: &[&Template], arguments: &[Spot], call: Span) -> Option<Value> {
        if templates.is_empty() {
            return None;
        }
        let phrases: Vec<Phrase> = arguments.iter().map(Spot::phrase).collect();
        let mut made = Vec::new();
        for template in templates {
            self.outcome.called.insert(template.path.clone());
            let decisive = template.parameter().and_then(|index| arguments.get(index));
            // An optional name that is not given.
            if decisive.is_some_and(|spot| spot.shown() == "None") {
                continue;
            }
            let phrase = template.phrase.with_arguments(&phrases);
            let (region, shown) = match decisive {
                Some(spot) => (self.region(spot.span), spot.shown()),
                None => (self.region(call), String::new()),
            };
            let id = self.draft(region, &shown, "", phrase);
            self.amend(&[id], |draft| {
                draft.by_helper = true;
                draft.site.way = template.site.way.clone();
                draft.line = template.line;
                draft.prefix = template.prefix;
                draft.of_type.clone_from(&template.of_type);
                draft.site.action = template.site.action;
                draft.site.path.clone_from(&template.site.path);
                draft.site.domain.clone_from(&template.site.domain);
                draft.site.terms = template.site.terms.clone();
            });
            made.push(id);
        }
        (!made.is_empty()).then_some(Value::Cookie(made))
    }
}

/// Whether so many types have a method of this name that the name alone says nothing.
pub(super) fn is_common(method: &str) -> bool {
    matches!(
        method,
        "new"
            | "set"
            | "add"
            | "insert"
            | "get"
            | "from"
            | "with"
            | "put"
            | "push"
            | "append"
            | "remove"
            | "delete"
    )
}
