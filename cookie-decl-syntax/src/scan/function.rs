//! A function: its parameters, what it gives back, and whether it is a helper whose callers say a name.

use syn::{Attribute, Block, FnArg, Signature, Type, Visibility};

use super::draft::Template;
use super::eval::{Eval, is_own_cookie};
use super::facts::Path;
use super::header_text::note_sources;
use super::parameter;
use super::path::{arguments, bound_of, heart, plain, segments};
use super::phrase::Phrase;
use super::resolve::join;
use super::returns::{Return, followed, unite_returns};
use super::scope::Scope;
use super::site::{Place, Region, Site};
use super::span::path_span;
use super::value::Value;

/// The function around what is walked through.
pub(super) struct Function {
    path: Path,
    /// Whether no other module calls it.
    is_private: bool,
    is_method: bool,
    /// Whether it belongs to a type of the package that is called a cookie.
    is_of_cookie: bool,
    arity: usize,
    first_draft: usize,
    returned: Value,
}

impl Eval<'_> {
    pub(super) fn function(
        &mut self,
        attributes: &[Attribute],
        visibility: Option<&Visibility>,
        signature: &Signature,
        body: &Block,
    ) {
        self.guarded(attributes, |eval| {
            let owner = eval.self_type.clone().unwrap_or_else(|| eval.module.clone());
            let function = Function {
                path: join(&owner, &[plain(&signature.ident)]),
                is_private: matches!(visibility, Some(Visibility::Inherited)),
                is_method: signature.receiver().is_some(),
                is_of_cookie: eval.self_type.as_deref().is_some_and(is_own_cookie),
                arity: signature.inputs.len() - usize::from(signature.receiver().is_some()),
                first_draft: eval.outcome.drafts.len(),
                returned: Value::Unknown,
            };
            let outer = eval.function.replace(function);
            let branches = std::mem::take(&mut eval.branches);
            eval.scopes.push(Scope::default());
            eval.parameters(signature);
            let tail = eval.block(body);
            eval.scopes.pop();
            eval.helpers();
            eval.branches = branches;
            let ended = std::mem::replace(&mut eval.function, outer);
            if let Some(mut ended) = ended {
                let value = tail.or(std::mem::take(&mut ended.returned));
                eval.ended(ended, value);
            }
        });
    }

    /// Notes what a function that was walked through gives back.
    fn ended(&mut self, function: Function, value: Value) {
        let made = if let Value::Cookie(ids) = &value { ids.clone() } else { Vec::new() };
        let Some(given) = self.given_back_by(&function.path, value) else { return };
        match &given {
            Return::Text(text) => self.give_back_text(&function.path, function.first_draft, text),
            Return::Made(_) if function.is_private => {
                self.amend(&made, |draft| draft.made_for_callers_of = Some(function.path.clone()));
            }
            _ => {}
        }
        if let (Some(of_trait), Some(name)) = (&self.of_trait, function.path.last())
            && of_trait.first().is_some_and(|root| root == "crate")
        {
            let method = join(of_trait, std::slice::from_ref(name));
            unite_returns(&mut self.outcome.by_trait, [(method, Some(given.clone()))]);
        }
        self.outcome.returns.insert(function.path, given);
    }

    fn parameters(&mut self, signature: &Signature) {
        let mut index = 0;
        for input in &signature.inputs {
            match input {
                FnArg::Receiver(_) => {
                    let value = self.self_type.clone().map_or(Value::Unknown, Value::of_type);
                    self.set("self", value);
                }
                FnArg::Typed(input) => {
                    let value = self.parameter(index, &input.ty, signature);
                    self.bind(&input.pat, value);
                    index += 1;
                }
            }
        }
    }

    /// What the parameter of that number is, by its type.
    fn parameter(&mut self, index: usize, ty: &Type, signature: &Signature) -> Value {
        let Some(path) = heart(ty) else { return Value::Unknown };
        if parameter::is_text(path, signature) {
            return Value::Text(Phrase::param(index));
        }
        if parameter::is_number(path) {
            return Value::Number(Phrase::number(index));
        }
        let bound = path.get_ident().and_then(|name| bound_of(name, &signature.generics)).unwrap_or(path);
        let mut ty = self.resolve(&segments(bound));
        if ty == ["Into"] {
            // `impl Into<Cookie<'static>>`: whoever calls makes it.
            ty = arguments(bound).pop().map(|path| self.resolve(&path)).unwrap_or_default();
        }
        let arguments = self.given_to(path, &signature.generics);
        self.value_of_type(&ty, &arguments, path_span(path))
    }

    /// Makes templates of the drafts whose name a parameter of the function decides.
    fn helpers(&mut self) {
        let Some(function) = &self.function else { return };
        let drafts = self.outcome.drafts.get_mut(function.first_draft..).unwrap_or_default();
        for draft in drafts.iter_mut().filter(|draft| draft.helper.is_none()) {
            note_sources(&draft.phrase, self.known.returns, &mut self.outcome.sources);
            draft.phrase = followed(&draft.phrase, self.known.returns);
            if !draft.is_named_by_callers() {
                continue;
            }
            draft.helper = Some(function.path.clone());
            if draft.dropped || draft.pending || draft.counted {
                continue;
            }
            self.outcome.templates.push(Template {
                path: function.path.clone(),
                is_method: function.is_method,
                arity: function.arity,
                phrase: draft.phrase.unplaced(),
                line: draft.line,
                prefix: draft.prefix,
                of_type: draft.of_type.clone(),
                site: Site {
                    place: Place { path: String::new(), region: Region::default() },
                    ..draft.site.clone()
                },
            });
            // A constructor of the package's own `Cookie`: who calls it says the name, here or in another package.
            draft.dropped = function.is_of_cookie;
        }
    }

    /// The number of the first draft of the function around.
    pub(super) fn first_draft(&self) -> usize {
        self.function.as_ref().map_or(0, |function| function.first_draft)
    }

    /// The path of the function around.
    pub(super) fn function_path(&self) -> Option<Path> {
        self.function.as_ref().map(|function| function.path.clone())
    }

    /// A value that `return` gives.
    pub(super) fn give_back(&mut self, value: Value) {
        if let Some(function) = &mut self.function {
            let before = std::mem::take(&mut function.returned);
            function.returned = before.or(value);
        }
    }
}
