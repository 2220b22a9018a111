//! A walk through the code of a file that keeps what its values come to.

use std::collections::{HashMap, HashSet};

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Attribute, Block, Expr, FnArg, ImplItem, Item, Pat, Signature, Stmt, TraitItem};

use super::allow;
use super::attribute::for_tests;
use super::draft::{Draft, Template};
use super::facts::{Names, Path};
use super::index::names_of;
use super::known::{self, Kind};
use super::parameter;
use super::path::{heart, plain, segments};
use super::phrase::{Phrase, shorten};
use super::resolve::{Resolver, join};
use super::site::{Action, Place, Region, Site, SiteName, Way};
use super::source::Parsed;
use super::value::Value;
use super::worker::Helpers;
use crate::rule::Rule;

/// What is known before a file is walked through.
pub(super) struct Known<'a> {
    pub(super) resolver: Resolver<'a>,
    /// Helpers found so far, by the last segment of their path.
    pub(super) helpers: &'a Helpers,
}

/// What a walk through a file found.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    pub(super) drafts: Vec<Draft>,
    pub(super) templates: Vec<Template>,
    /// Helpers that it calls.
    pub(super) called: HashSet<Path>,
    /// Paths within the package that nothing read so far defines.
    pub(super) wanted: HashSet<Path>,
    pub(super) constants_used: Vec<String>,
}

/// The walk.
pub(super) struct Eval<'a> {
    pub(super) known: &'a Known<'a>,
    pub(super) outcome: Outcome,
    pub(super) module: Path,
    pub(super) self_type: Option<Path>,
    pub(super) scopes: Vec<Scope>,
    function: Option<Function>,
    allowed: Vec<&'static Rule>,
    file: &'a str,
    skipped: usize,
}

/// A block's names.
#[derive(Default)]
pub(super) struct Scope {
    pub(super) values: HashMap<String, Value>,
    names: Names,
}

/// The function around.
struct Function {
    path: Path,
    is_method: bool,
    arity: usize,
    first_draft: usize,
}

/// Walks through a file.
pub(super) fn evaluate(known: &Known<'_>, file: &str, module: Path, parsed: &Parsed) -> Outcome {
    if for_tests(&parsed.attributes) {
        return Outcome::default();
    }
    let mut eval = Eval {
        known,
        outcome: Outcome::default(),
        module,
        self_type: None,
        scopes: vec![Scope::default()],
        function: None,
        allowed: Vec::new(),
        file,
        skipped: parsed.skipped,
    };
    for item in &parsed.items {
        eval.item(item);
    }
    eval.stmts(&parsed.loose);
    eval.outcome
}

impl Eval<'_> {
    pub(super) fn item(&mut self, item: &Item) {
        match item {
            Item::Fn(item) => self.function(&item.attrs, &item.sig, &item.block),
            Item::Mod(item) => {
                if let Some((_, items)) = &item.content {
                    self.guarded(&item.attrs, |eval| {
                        let inner = join(&eval.module, &[plain(&item.ident)]);
                        let outer = std::mem::replace(&mut eval.module, inner);
                        let scopes = std::mem::replace(&mut eval.scopes, vec![Scope::default()]);
                        items.iter().for_each(|item| eval.item(item));
                        eval.module = outer;
                        eval.scopes = scopes;
                    });
                }
            }
            Item::Impl(item) => self.guarded(&item.attrs, |eval| {
                let owner = heart(&item.self_ty).map(|path| eval.resolve(&segments(path)));
                let outer = std::mem::replace(&mut eval.self_type, owner);
                item.items.iter().for_each(|item| eval.impl_item(item));
                eval.self_type = outer;
            }),
            Item::Trait(item) => self.guarded(&item.attrs, |eval| {
                let owner = Some(join(&eval.module, &[plain(&item.ident)]));
                let outer = std::mem::replace(&mut eval.self_type, owner);
                for inner in &item.items {
                    if let TraitItem::Fn(inner) = inner
                        && let Some(body) = &inner.default
                    {
                        eval.function(&inner.attrs, &inner.sig, body);
                    }
                }
                eval.self_type = outer;
            }),
            Item::Const(item) => self.guarded(&item.attrs, |eval| eval.ignore(&item.expr)),
            Item::Static(item) => self.guarded(&item.attrs, |eval| eval.ignore(&item.expr)),
            Item::Struct(item) => self.guarded(&item.attrs, |eval| eval.cookiebox(&item.attrs)),
            Item::Macro(item) => self.guarded(&item.attrs, |eval| eval.item_macro(item)),
            _ => {}
        }
    }

    fn impl_item(&mut self, item: &ImplItem) {
        match item {
            ImplItem::Fn(item) => self.function(&item.attrs, &item.sig, &item.block),
            ImplItem::Const(item) => self.guarded(&item.attrs, |eval| eval.ignore(&item.expr)),
            ImplItem::Macro(item) => {
                self.macro_value(&item.mac);
            }
            _ => {}
        }
    }

    /// Runs what stands under attributes, unless it is there in tests alone.
    fn guarded(&mut self, attributes: &[Attribute], inside: impl FnOnce(&mut Self)) {
        if for_tests(attributes) {
            return;
        }
        let depth = self.allowed.len();
        let lifted = allow::lifted(attributes, |path| self.resolve(path));
        self.allowed.extend(lifted);
        inside(self);
        self.allowed.truncate(depth);
    }

    fn function(&mut self, attributes: &[Attribute], signature: &Signature, body: &Block) {
        self.guarded(attributes, |eval| {
            let owner = eval.self_type.clone().unwrap_or_else(|| eval.module.clone());
            let function = Function {
                path: join(&owner, &[plain(&signature.ident)]),
                is_method: signature.receiver().is_some(),
                arity: signature.inputs.len() - usize::from(signature.receiver().is_some()),
                first_draft: eval.outcome.drafts.len(),
            };
            let outer = eval.function.replace(function);
            eval.scopes.push(Scope::default());
            eval.parameters(signature);
            eval.block(body);
            eval.scopes.pop();
            eval.helpers();
            eval.function = outer;
        });
    }

    fn parameters(&mut self, signature: &Signature) {
        let mut index = 0;
        for input in &signature.inputs {
            match input {
                FnArg::Receiver(_) => {
                    let value = self.self_type.clone().map_or(Value::Unknown, |path| self.instance(path));
                    self.set("self", value);
                }
                FnArg::Typed(input) => {
                    let value = match heart(&input.ty) {
                        Some(path) if parameter::is_text(path, signature) => Value::Text(Phrase::param(index)),
                        Some(path) => {
                            let path = self.resolve(&segments(path));
                            self.instance(path)
                        }
                        None => Value::Unknown,
                    };
                    self.bind(&input.pat, value);
                    index += 1;
                }
            }
        }
    }

    /// What a value of the type at a path is.
    pub(super) fn instance(&self, path: Path) -> Value {
        match known::kind(&path) {
            Some(Kind::Cookie) => Value::Cookie(Vec::new()),
            Some(kind) => Value::Is(kind),
            None if path.first().is_some_and(|root| root == "crate") => Value::Named(path),
            None => Value::Unknown,
        }
    }

    /// Makes templates of the drafts whose name a parameter of the function decides.
    fn helpers(&mut self) {
        let Some(function) = &self.function else { return };
        let drafts = self.outcome.drafts.get_mut(function.first_draft..).unwrap_or_default();
        for draft in drafts.iter_mut().filter(|draft| draft.phrase.has_params() && draft.helper.is_none()) {
            draft.helper = Some(function.path.clone());
            if draft.dropped || draft.pending {
                continue;
            }
            self.outcome.templates.push(Template {
                path: function.path.clone(),
                is_method: function.is_method,
                arity: function.arity,
                phrase: draft.phrase.clone(),
                line: draft.line,
                prefix: draft.prefix,
                site: Site { place: Place { path: String::new(), region: Region::default() }, ..draft.site.clone() },
            });
        }
    }

    pub(super) fn block(&mut self, block: &Block) -> Value {
        self.scopes.push(Scope::default());
        let value = self.stmts(&block.stmts);
        self.scopes.pop();
        value
    }

    fn stmts(&mut self, stmts: &[Stmt]) -> Value {
        let items = stmts.iter().filter_map(|stmt| if let Stmt::Item(item) = stmt { Some(item) } else { None });
        let names = names_of(items);
        if let Some(scope) = self.scopes.last_mut() {
            scope.names.uses.extend(names.uses);
        }
        let mut last = Value::Unknown;
        for stmt in stmts {
            last = self.stmt(stmt);
        }
        last
    }

    fn stmt(&mut self, stmt: &Stmt) -> Value {
        match stmt {
            Stmt::Local(local) => {
                if for_tests(&local.attrs) {
                    return Value::Unknown;
                }
                let value = local.init.as_ref().map_or(Value::Unknown, |init| {
                    let value = self.expr(&init.expr);
                    if let Some((_, diverge)) = &init.diverge {
                        self.expr(diverge);
                    }
                    value
                });
                self.bind(&local.pat, value);
                Value::Unknown
            }
            Stmt::Item(item) => {
                self.item(item);
                Value::Unknown
            }
            Stmt::Expr(expr, semicolon) => {
                let value = self.expr(expr);
                if semicolon.is_some() { Value::Unknown } else { value }
            }
            Stmt::Macro(stmt) => {
                let value = self.macro_value(&stmt.mac);
                if stmt.semi_token.is_some() { Value::Unknown } else { value }
            }
        }
    }

    /// Gives the names of a pattern what they stand for.
    pub(super) fn bind(&mut self, pattern: &Pat, value: Value) {
        match pattern {
            Pat::Ident(name) => self.set(&plain(&name.ident), value),
            Pat::Type(typed) => {
                let by_type = || heart(&typed.ty).map(|path| self.resolve(&segments(path)));
                let value = match value {
                    Value::Unknown => by_type().map_or(Value::Unknown, |path| self.instance(path)),
                    Value::List(spots) if by_type().and_then(|path| known::kind(&path)) == Some(Kind::Cookie) => {
                        match spots.first() {
                            Some(first) => self.cookie_of(&first.clone(), "Cookie::from"),
                            None => Value::Unknown,
                        }
                    }
                    value => value,
                };
                self.bind(&typed.pat, value);
            }
            Pat::Reference(inner) => self.bind(&inner.pat, value),
            Pat::Paren(inner) => self.bind(&inner.pat, value),
            Pat::TupleStruct(inner) if inner.elems.len() == 1 => {
                if let Some(only) = inner.elems.first() {
                    self.bind(only, value);
                }
            }
            Pat::Tuple(inner) => {
                for (index, element) in inner.elems.iter().enumerate() {
                    let part = match &value {
                        Value::List(spots) => spots.get(index).map(|spot| spot.value.clone()),
                        Value::Echo | Value::Is(Kind::Client) => Some(value.clone()),
                        _ => None,
                    };
                    self.bind(element, part.unwrap_or_default());
                }
            }
            _ => {}
        }
    }

    /// Gives a name a value: a new one in the innermost block.
    pub(super) fn set(&mut self, name: &str, value: Value) {
        if let Some(scope) = self.scopes.last_mut() {
            scope.values.insert(name.to_owned(), value);
        }
    }

    /// The value of a name in scope.
    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        self.scopes.iter().rev().find_map(|scope| scope.values.get(name))
    }

    /// Gives a name that is in scope another value.
    pub(super) fn assign(&mut self, name: &str, value: Value) {
        if let Some(known) = self.scopes.iter_mut().rev().find_map(|scope| scope.values.get_mut(name)) {
            *known = value;
        }
    }

    /// The path of what a path as written names here.
    pub(super) fn resolve(&self, path: &[String]) -> Path {
        if let (Some((first, rest)), Some(owner)) = (path.split_first(), &self.self_type)
            && first == "Self"
        {
            return join(owner, rest);
        }
        let local = path.split_first().and_then(|(first, rest)| {
            let target = self.scopes.iter().rev().find_map(|scope| scope.names.uses.get(first))?;
            Some(join(target, rest))
        });
        self.known.resolver.resolve(&self.module, local.as_deref().unwrap_or(path))
    }

    /// Asks for the modules whose globs may bring a cookie into scope, if nothing read so far does.
    pub(super) fn want_globs(&mut self, written: &[String], resolved: &[String]) {
        let Some(first) = written.first().filter(|first| first.contains("Cookie")) else { return };
        if resolved.first() != Some(first) {
            return;
        }
        let resolver = self.known.resolver;
        let Some(names) = resolver.package.modules.get(&self.module) else { return };
        for glob in &names.globs {
            let target = resolver.resolve(&self.module, glob);
            if target.first().is_some_and(|root| root == "crate") {
                self.outcome.wanted.insert(join(&target, written));
            }
        }
    }

    fn ignore(&mut self, expr: &Expr) {
        self.expr(expr);
    }

    /// Where something stands.
    pub(super) fn region(&self, span: Span) -> Region {
        let start = span.start();
        let octets = span.byte_range();
        Region {
            line: start.line,
            column: start.column + 1,
            octets: octets.start + self.skipped..octets.end + self.skipped,
        }
    }

    /// Drafts a site.
    pub(super) fn draft(&mut self, at: Region, shown: &str, api: &'static str, phrase: Phrase) -> usize {
        let site = Site {
            place: Place { path: self.file.to_owned(), region: at },
            action: Action::Set,
            name: SiteName::Exact(String::new()),
            way: Way::Api(api),
            path: None,
            domain: None,
            allowed: self.allowed.clone(),
        };
        self.outcome.drafts.push(Draft {
            site,
            phrase,
            shown: shorten(shown),
            prefix: "",
            line: false,
            pending: false,
            dropped: false,
            calls: Vec::new(),
            helper: None,
        });
        self.outcome.drafts.len() - 1
    }

    /// Changes the drafts of a cookie.
    pub(super) fn amend(&mut self, ids: &[usize], mut change: impl FnMut(&mut Draft)) {
        for id in ids {
            if let Some(draft) = self.outcome.drafts.get_mut(*id) {
                change(draft);
            }
        }
    }

    /// How many drafts of the function around there are, with their numbers.
    pub(super) fn own_drafts(&self) -> impl Iterator<Item = (usize, &Draft)> {
        let first = self.function.as_ref().map_or(0, |function| function.first_draft);
        self.outcome.drafts.iter().enumerate().skip(first)
    }
}

/// An expression as the source writes it.
pub(super) fn source(expr: &Expr) -> String {
    expr.span().source_text().unwrap_or_default()
}
