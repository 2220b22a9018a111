//! What fields hold, by their types: a jar, a cookie that is made elsewhere, a builder from which cookies are made.

use proc_macro2::Span;
use syn::{Member, Pat, PatStruct, PatTupleStruct};

use super::eval::Eval;
use super::facts::{Path, Typed};
use super::known::{self, Kind};
use super::path::{plain, segments};
use super::phrase::{Phrase, Piece};
use super::resolve::join;
use super::span::path_span;
use super::value::Value;

/// How many types one field is followed through.
const HOPS: usize = 8;

impl Eval<'_> {
    /// The field of a value.
    pub(super) fn field(&mut self, base: Value, member: &Member, at: Span) -> Value {
        let name = match member {
            Member::Named(name) => plain(name),
            Member::Unnamed(index) => index.index.to_string(),
        };
        match base {
            Value::Named(owner) | Value::Configured(owner, _) => self.field_of(owner, &name, at),
            Value::List(spots) => {
                let index = name.parse::<usize>().ok();
                index.and_then(|at| spots.into_iter().nth(at)).map(|spot| spot.value).unwrap_or_default()
            }
            Value::Echo | Value::Is(Kind::Client) => base,
            _ => Value::Unknown,
        }
    }

    /// The field of a type of the package, or of what it stands for by `Deref`.
    fn field_of(&mut self, mut owner: Path, name: &str, at: Span) -> Value {
        let resolver = &self.known.resolver;
        for _ in 0..HOPS {
            if let Some(ty) = resolver.package.field(&owner, name) {
                return self.value_of_field(&owner, name, ty, at);
            }
            let Some(target) = resolver.package.target(&owner) else { break };
            owner = resolver.resolve(&owner, target);
        }
        // What the root re-exports, if it says no word of cookies: `use crate::Config`.
        if owner.len() == 2 && owner.first().is_some_and(|root| root == "crate") {
            self.outcome.wanted.insert(owner);
        }
        Value::Unknown
    }

    fn value_of_field(&mut self, owner: &[String], name: &str, ty: &Typed, at: Span) -> Value {
        let resolver = &self.known.resolver;
        if ty.path.last().is_some_and(|last| matches!(&**last, "str" | "String" | "Cow")) {
            let text = self.text_of_field(owner, name);
            self.field_is_read(owner, name, at);
            return text.unwrap_or_default();
        }
        // `self.inner`, in an `impl` for one of several types of it.
        let given = ty.parameter.filter(|_| self.self_type.as_deref() == Some(owner));
        let given = given.and_then(|index| self.self_arguments.get(index));
        if let Some(path) = given.filter(|path| !path.is_empty()) {
            return Value::of_type(path.clone());
        }
        let path = resolver.resolve(owner, &ty.path);
        let arguments: Vec<Path> = ty.arguments.iter().map(|path| resolver.resolve(owner, path)).collect();
        match self.value_of_type(&path, &arguments, at) {
            Value::Cookie(ids) if ids.is_empty() => self.held(owner, name, &path, at),
            value => value,
        }
    }

    /// A value of a type. Of cookiebox, another type says which cookie it is.
    pub(super) fn value_of_type(&mut self, path: &[String], arguments: &[Path], at: Span) -> Value {
        match (Value::of_type(path.to_vec()), arguments.last()) {
            (Value::Cookie(_), Some(named)) if path.first().is_some_and(|krate| krate == "cookiebox") => {
                let name = join(named, &["COOKIE_NAME".to_owned()]);
                let name = self.constant_at(&name).unwrap_or_else(|| Phrase(vec![Piece::Const(name)]));
                self.made_elsewhere(name, "cookiebox::Cookie", at)
            }
            (value, _) => value,
        }
    }

    /// A cookie or a builder that a field holds. A builder is there for cookies to be made of; a cookie of which nothing is
    /// known may be on its way from a caller to a response.
    fn held(&mut self, owner: &[String], name: &str, ty: &[String], at: Span) -> Value {
        let phrase = match self.name_of_held(owner, name) {
            Some(phrase) => phrase,
            None if ty.last().is_some_and(|last| last == "CookieBuilder") => {
                Phrase::unknown(&at.source_text().unwrap_or_default())
            }
            None => return Value::Cookie(Vec::new()),
        };
        self.made_elsewhere(phrase, "CookieBuilder::new", at)
    }

    /// A cookie that is counted where it is made, and once more where it is taken away.
    fn made_elsewhere(&mut self, name: Phrase, api: &'static str, at: Span) -> Value {
        let shown = at.source_text().unwrap_or_default();
        let id = self.draft(self.region(at), &shown, api, name);
        self.amend(&[id], |draft| (draft.counted, draft.lent) = (true, true));
        Value::Cookie(vec![id])
    }

    /// `Place::Cookie(builder)`: what the parts of a variant are by their types, else what all of it is.
    pub(super) fn bind_parts(&mut self, pattern: &PatTupleStruct, value: &Value) {
        let only = if pattern.elems.len() == 1 { value } else { &Value::Unknown };
        let is_of_std = ["Some", "Ok", "Err"].iter().any(|name| pattern.path.is_ident(name));
        let owner = if is_of_std { Path::new() } else { self.resolve(&segments(&pattern.path)) };
        for (index, part) in pattern.elems.iter().enumerate() {
            let at = span_of(part, &pattern.path);
            let by_type =
                if is_of_std { Value::Unknown } else { self.field_of(owner.clone(), &index.to_string(), at) };
            self.bind(part, if by_type == Value::Unknown { only.clone() } else { by_type });
        }
    }

    /// `Place::Header { name, .. }`.
    pub(super) fn bind_fields(&mut self, pattern: &PatStruct) {
        let owner = self.resolve(&segments(&pattern.path));
        for part in &pattern.fields {
            let at = span_of(&part.pat, &pattern.path);
            let value = self.field(Value::Named(owner.clone()), &part.member, at);
            self.bind(&part.pat, value);
        }
    }

    /// Whether the field of a struct holds a cookie or a builder.
    pub(super) fn holds_a_cookie(&self, owner: &[String], field: &str) -> bool {
        let resolver = &self.known.resolver;
        let ty = resolver.package.field(owner, field);
        ty.is_some_and(|ty| known::kind(&resolver.resolve(owner, &ty.path)) == Some(Kind::Cookie))
    }
}

/// Where the name stands that a part gets, else where the pattern around it begins.
fn span_of(part: &Pat, around: &syn::Path) -> Span {
    match part {
        Pat::Ident(name) => name.ident.span(),
        _ => path_span(around),
    }
}
