//! A walk through the code of a file that keeps what its values come to.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use syn::{Attribute, Expr, Generics, ImplItem, Item, TraitItem};

use super::allow;
use super::attribute::for_tests;
use super::defaults::{Defaults, ReadField};
use super::draft::{Draft, Template};
use super::expansion::{Macros, macros_of};
use super::facts::{Names, Path};
use super::fields::FieldTexts;
use super::function::Function;
use super::index::{constants_of, names_of};
use super::path::{arguments, bound_of, heart, plain, segments};
use super::phrase::Phrase;
use super::resolve::{Resolver, join};
use super::returns::{Return, Returns};
use super::scope::Scope;
use super::site::{Exception, Place, Region};
use super::source::Parsed;
use super::worker::Helpers;

/// What is known before a file is walked through.
pub(super) struct Known<'a> {
    pub(super) resolver: Resolver<'a>,
    /// Helpers found so far, by the last segment of their path.
    pub(super) helpers: &'a Helpers,
    /// What functions are known to return.
    pub(super) returns: &'a Returns,
    /// What fields are known to hold.
    pub(super) fields: &'a FieldTexts,
    /// What configurations are known to say by default.
    pub(super) defaults: &'a Defaults,
}

/// What a walk through a file found.
#[derive(Clone, Debug, Default)]
pub(super) struct Outcome {
    pub(super) drafts: Vec<Draft>,
    pub(super) templates: Vec<Template>,
    pub(super) returns: Returns,
    /// What the methods of traits return, where all types agree that implement them.
    pub(super) by_trait: HashMap<Path, Option<Return>>,
    /// Functions whose text it puts into a header, or makes a name of.
    pub(super) sources: HashSet<Path>,
    /// Helpers that it calls.
    pub(super) called: HashSet<Path>,
    /// Paths within the package that nothing read so far defines.
    pub(super) wanted: HashSet<Path>,
    pub(super) constants_used: Vec<String>,
    pub(super) exceptions: Vec<Exception>,
    pub(super) fields: FieldTexts,
    pub(super) defaults: Defaults,
    /// The fields of which it may matter what they hold.
    pub(super) asked_fields: HashSet<String>,
}

/// The walk.
pub(super) struct Eval<'a> {
    pub(super) known: &'a Known<'a>,
    pub(super) outcome: Outcome,
    pub(super) module: Path,
    /// The constants at the root of the file, which it means before all others.
    pub(super) constants: HashMap<Path, Phrase>,
    pub(super) self_type: Option<Path>,
    /// What the type parameters of that type stand for, in an `impl` for one of several.
    pub(super) self_arguments: Vec<Path>,
    /// The trait of the package that it implements there.
    pub(super) of_trait: Option<Path>,
    pub(super) scopes: Vec<Scope>,
    /// Whether what is walked through are the arguments of `format!`.
    pub(super) in_format: bool,
    pub(super) function: Option<Function>,
    /// How many branches of it what is walked through stands in.
    pub(super) branches: usize,
    pub(super) allowed: Vec<Exception>,
    pub(super) file: &'a str,
    pub(super) skipped: usize,
    /// The field of text that was read last.
    pub(super) last_field: Option<ReadField>,
    /// The macros of the file.
    pub(super) macros: Macros,
    /// Those of them that it calls.
    pub(super) called_macros: HashSet<String>,
    /// Of how many of them what is walked through is the expansion.
    pub(super) expansions: usize,
    /// The drafts that were found in the text of each.
    pub(super) in_macros: Vec<(String, Range<usize>)>,
    /// Those of each call of one, and where it stands.
    pub(super) of_calls: Vec<(Region, Range<usize>)>,
}

/// Walks through a file.
pub(super) fn evaluate(known: &Known<'_>, file: &str, module: Path, parsed: &Parsed) -> Outcome {
    if for_tests(&parsed.attributes) {
        return Outcome::default();
    }
    let mut eval = Eval {
        known,
        outcome: Outcome::default(),
        constants: constants_of(parsed, &module),
        module,
        self_type: None,
        self_arguments: Vec::new(),
        of_trait: None,
        // Another file can be the root of another program, with names of its own.
        scopes: vec![Scope::of(Names { items: HashSet::new(), ..names_of(parsed.items.iter()) })],
        in_format: false,
        function: None,
        branches: 0,
        allowed: Vec::new(),
        file,
        skipped: parsed.skipped,
        last_field: None,
        macros: macros_of(parsed),
        called_macros: HashSet::new(),
        expansions: 0,
        in_macros: Vec::new(),
        of_calls: Vec::new(),
    };
    for item in &parsed.items {
        eval.item(item);
    }
    eval.stmts(&parsed.loose);
    eval.settle_macros();
    eval.outcome
}

impl Eval<'_> {
    pub(super) fn item(&mut self, item: &Item) {
        match item {
            Item::Fn(item) => self.function(&item.attrs, Some(&item.vis), &item.sig, &item.block),
            Item::Mod(item) => {
                if let Some((_, items)) = &item.content {
                    self.guarded(&item.attrs, |eval| {
                        let inner = join(&eval.module, &[plain(&item.ident)]);
                        let outer = std::mem::replace(&mut eval.module, inner);
                        let scopes = std::mem::replace(&mut eval.scopes, vec![Scope::default()]);
                        for item in items {
                            eval.item(item);
                        }
                        eval.module = outer;
                        eval.scopes = scopes;
                    });
                }
            }
            Item::Impl(item) => self.guarded(&item.attrs, |eval| {
                let path = heart(&item.self_ty);
                let owner = path.map(|path| eval.resolve(&segments(path)));
                let arguments = path.map(|path| eval.given_to(path, &item.generics)).unwrap_or_default();
                let outer = std::mem::replace(&mut eval.self_type, owner);
                let given = std::mem::replace(&mut eval.self_arguments, arguments);
                let of_trait = item.trait_.as_ref().map(|(path, _)| eval.resolve(&segments(path)));
                let outer_trait = std::mem::replace(&mut eval.of_trait, of_trait);
                for item in &item.items {
                    eval.impl_item(item);
                }
                eval.self_type = outer;
                eval.self_arguments = given;
                eval.of_trait = outer_trait;
            }),
            Item::Trait(item) => self.guarded(&item.attrs, |eval| {
                let owner = Some(join(&eval.module, &[plain(&item.ident)]));
                let outer = std::mem::replace(&mut eval.self_type, owner);
                for inner in &item.items {
                    if let TraitItem::Fn(inner) = inner
                        && let Some(body) = &inner.default
                    {
                        eval.function(&inner.attrs, None, &inner.sig, body);
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
            ImplItem::Fn(item) => self.function(&item.attrs, Some(&item.vis), &item.sig, &item.block),
            ImplItem::Const(item) => self.guarded(&item.attrs, |eval| eval.ignore(&item.expr)),
            ImplItem::Macro(item) => {
                self.macro_value(&item.mac);
            }
            _ => {}
        }
    }

    /// Runs what stands under attributes, unless it is there in tests alone.
    pub(super) fn guarded(&mut self, attributes: &[Attribute], inside: impl FnOnce(&mut Self)) {
        if for_tests(attributes) {
            return;
        }
        let depth = self.allowed.len();
        for (rule, span) in allow::lifted(attributes, |path| self.resolve(path)) {
            let place = Place { path: self.file.to_owned(), region: self.region(span) };
            let exception = Exception { rule, place };
            self.outcome.exceptions.push(exception.clone());
            self.allowed.push(exception);
        }
        inside(self);
        self.allowed.truncate(depth);
    }

    /// The path of what a path as written names here.
    pub(super) fn resolve(&self, path: &[String]) -> Path {
        if let (Some((first, rest)), Some(owner)) = (path.split_first(), &self.self_type)
            && first == "Self"
        {
            return join(owner, rest);
        }
        let local = path.split_first().and_then(|(first, rest)| {
            let says =
                |scope: &&Scope| scope.names.uses.contains_key(first) || scope.names.items.contains(first);
            let scope = self.scopes.iter().rev().find(says)?;
            Some(scope.names.uses.get(first).map(|target| join(target, rest)))
        });
        let local = match local {
            // A type of the block.
            Some(None) => return join(&self.module, path),
            local => local.flatten(),
        };
        self.known.resolver.resolve(&self.module, local.as_deref().unwrap_or(path))
    }

    /// The types that a type is given between its angle brackets, or by the `type` that it is. A type parameter among them
    /// is the trait that it is bound by, if any.
    pub(super) fn given_to(&self, path: &syn::Path, generics: &Generics) -> Vec<Path> {
        let written = arguments(path);
        let given = match written.as_slice() {
            [] => {
                let alias = join(&self.module, &segments(path));
                self.known.resolver.package.given_by(&alias).unwrap_or_default()
            }
            written => written,
        };
        let given = given.iter().map(|path| {
            let parameter =
                generics.type_params().find(|parameter| path.as_slice() == [plain(&parameter.ident)]);
            match parameter {
                Some(parameter) => {
                    let bound = bound_of(&parameter.ident, generics);
                    bound.map(|bound| self.resolve(&segments(bound))).unwrap_or_default()
                }
                None => self.resolve(path),
            }
        });
        given.collect()
    }

    /// Asks for the modules whose globs may bring a cookie into scope, if nothing read so far does.
    pub(super) fn want_globs(&mut self, written: &[String], resolved: &[String]) {
        let Some(first) = written.first().filter(|first| first.contains("Cookie")) else { return };
        if resolved.first() != Some(first) {
            return;
        }
        let known = self.known;
        let Some(names) = known.resolver.package.modules.get(&self.module) else { return };
        for glob in &names.globs {
            let target = known.resolver.resolve(&self.module, glob);
            if target.first().is_some_and(|root| root == "crate") {
                self.outcome.wanted.insert(join(&target, written));
            }
        }
    }

    fn ignore(&mut self, expr: &Expr) {
        self.expr(expr);
    }
}

/// Whether a type of the package is a cookie of its own kind.
pub(super) fn is_own_cookie(path: &[String]) -> bool {
    path.first().is_some_and(|root| root == "crate")
        && path.last().is_some_and(|name| {
            matches!(&**name, "Cookie" | "CookieBuilder" | "ResponseCookie" | "RemovalCookie")
        })
}
