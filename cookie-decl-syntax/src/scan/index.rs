//! What a parsed file tells the others, gathered before anything is evaluated.

use std::collections::HashMap;

use syn::punctuated::Punctuated;
use syn::{
    Attribute, Expr, Fields, FnArg, Generics, ImplItem, Item, ItemImpl, ItemMod, ItemTrait, Macro, Meta,
    MetaNameValue, Signature, Stmt, Token, TraitItem, UseTree,
};

use super::attribute::for_tests;
use super::constant::{self, LazyStatics};
use super::drafting;
use super::facts::{Facts, Function, Names, Path, Typed};
use super::path::{arguments, bound_of, heart, plain, returned, segments, types_in};
use super::phrase::{CHOICES, Phrase, Piece};
use super::resolve::join;
use super::source::Parsed;
use crate::files::{Files, Open};

/// Gathers what a file tells.
pub(super) fn index(parsed: &Parsed, module: Path, open: Open<'_>) -> Facts {
    let mut facts = Facts::default();
    if for_tests(&parsed.attributes) {
        if module.len() > 1 {
            facts.test_modules.push(module);
        }
        return facts;
    }
    let loose =
        parsed.loose.iter().filter_map(|stmt| if let Stmt::Item(item) = stmt { Some(item) } else { None });
    Index { facts: &mut facts, skipped: parsed.skipped, open, conditional: HashMap::new() }
        .module(module, parsed.items.iter().chain(loose));
    facts
}

/// The constants at the root of a file, by their paths: two programs of a package can have one of the same path.
pub(super) fn constants_of(parsed: &Parsed, module: &[String]) -> HashMap<Path, Phrase> {
    let mut facts = Facts::default();
    // A constant names no file.
    let open: Open<'_> = &|_| Err(std::io::ErrorKind::Unsupported.into());
    let conditional = HashMap::new();
    let mut index = Index { facts: &mut facts, skipped: parsed.skipped, open, conditional };
    for item in &parsed.items {
        if matches!(item, Item::Const(_) | Item::Static(_)) {
            index.item(module, item);
        }
    }
    facts.constants.into_iter().collect()
}

/// Names of `use` declarations, as those of a block.
pub(super) fn names_of<'a>(items: impl Iterator<Item = &'a Item>) -> Names {
    let mut names = Names::default();
    for item in items {
        names_of_item(item, &mut names);
    }
    names
}

fn names_of_item(item: &Item, names: &mut Names) {
    match item {
        Item::Use(item) => {
            let start = item.leading_colon.as_ref().map(|_| String::new()).into_iter().collect();
            tree(&item.tree, start, names);
        }
        Item::ExternCrate(item) => {
            if let Some((_, name)) = &item.rename {
                names.uses.insert(plain(name), vec![String::new(), plain(&item.ident)]);
            }
        }
        Item::Type(item) => match heart(&item.ty) {
            Some(path) if !path.is_ident(&item.ident) => {
                names.uses.insert(plain(&item.ident), segments(path));
            }
            _ => {
                names.items.insert(plain(&item.ident));
            }
        },
        Item::Const(item) => drop(names.values.insert(plain(&item.ident))),
        Item::Static(item) => drop(names.values.insert(plain(&item.ident))),
        Item::Fn(item) => drop(names.values.insert(plain(&item.sig.ident))),
        item => names.items.extend(name_of(item)),
    }
}

/// The name of a type or module that an item defines.
fn name_of(item: &Item) -> Option<String> {
    let ident = match item {
        Item::Enum(item) => &item.ident,
        Item::Mod(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::TraitAlias(item) => &item.ident,
        Item::Union(item) => &item.ident,
        _ => return None,
    };
    Some(plain(ident))
}

fn tree(use_tree: &UseTree, mut path: Path, names: &mut Names) {
    match use_tree {
        UseTree::Path(part) => {
            path.push(plain(&part.ident));
            tree(&part.tree, path, names);
        }
        UseTree::Name(name) => {
            let name = plain(&name.ident);
            if name != "self" {
                path.push(name);
            }
            if let Some(last) = path.last().cloned() {
                names.uses.insert(last, path);
            }
        }
        UseTree::Rename(rename) => {
            let name = plain(&rename.ident);
            if name != "self" {
                path.push(name);
            }
            names.uses.insert(plain(&rename.rename), path);
        }
        UseTree::Glob(_) if names.globs.contains(&path) => {}
        UseTree::Glob(_) => names.globs.push(path),
        UseTree::Group(group) => {
            for part in &group.items {
                tree(part, path.clone(), names);
            }
        }
    }
}

struct Index<'a> {
    facts: &'a mut Facts,
    skipped: usize,
    /// Opens the files that tables name.
    open: Open<'a>,
    /// The constants behind a `cfg`: where they stand among the others, and how many of one path there are.
    conditional: HashMap<Path, (usize, usize)>,
}

impl Index<'_> {
    fn module<'b>(&mut self, module: Path, items: impl Iterator<Item = &'b Item>) {
        let mut names = Names::default();
        for item in items {
            names_of_item(item, &mut names);
            self.item(&module, item);
        }
        self.facts.modules.push((module, names));
    }

    fn item(&mut self, module: &[String], item: &Item) {
        match item {
            Item::Const(item) if !for_tests(&item.attrs) => {
                self.constant(module, module, plain(&item.ident), &item.expr);
                self.may_be_another(&item.attrs);
            }
            Item::Static(item) if !for_tests(&item.attrs) => {
                self.constant(module, module, plain(&item.ident), &item.expr);
                self.may_be_another(&item.attrs);
            }
            Item::Macro(item)
                if item.mac.path.segments.last().is_some_and(|last| last.ident == "lazy_static") =>
            {
                let statics = item.mac.parse_body::<LazyStatics>().map_or(Vec::new(), |found| found.0);
                for (name, value) in &statics {
                    self.constant(module, module, plain(name), value);
                }
            }
            Item::Mod(item) => self.nested(module, item),
            Item::Fn(item) if !for_tests(&item.attrs) => {
                let path = join(module, &[plain(&item.sig.ident)]);
                let output = returned(&item.sig.output).map(|output| anchored(module, &segments(output)));
                self.facts.functions.push(Function { path, output, converts: None });
            }
            Item::Impl(item) if !for_tests(&item.attrs) => self.implementation(module, item),
            Item::Trait(item) => self.of_trait(module, item),
            Item::Struct(item) => {
                let owner = join(module, &[plain(&item.ident)]);
                self.fields(module, &owner, &item.fields, &item.generics);
                if let Some(name) = item.attrs.iter().find_map(cookiebox_name) {
                    self.constant(module, &owner, "COOKIE_NAME".to_owned(), &name);
                }
            }
            Item::Enum(item) => {
                for variant in &item.variants {
                    let owner = join(module, &[plain(&item.ident), plain(&variant.ident)]);
                    self.fields(module, &owner, &variant.fields, &item.generics);
                }
            }
            Item::Type(item) => {
                let given = heart(&item.ty).map(arguments).unwrap_or_default();
                if !given.is_empty() {
                    let given = given.iter().map(|path| anchored(module, path)).collect();
                    self.facts.given.push((join(module, &[plain(&item.ident)]), given));
                }
            }
            Item::Macro(item) if is_table(&item.mac) => self.table(&item.mac),
            _ => {}
        }
    }

    /// A trait: its constants and methods by default.
    fn of_trait(&mut self, module: &[String], item: &ItemTrait) {
        let owner = join(module, &[plain(&item.ident)]);
        for inner in &item.items {
            match inner {
                TraitItem::Const(inner) => {
                    if let Some((_, value)) = &inner.default {
                        self.constant(module, &owner, plain(&inner.ident), value);
                    }
                }
                TraitItem::Fn(inner) => self.method(module, &owner, &inner.sig),
                _ => {}
            }
        }
    }

    fn table(&mut self, mac: &Macro) {
        let (table, _) = crate::read_with(mac.tokens.clone(), &Files::outside(self.open));
        self.facts.declared.add(&table);
        if let Some(name) = mac.path.segments.last() {
            self.facts.tables.push(drafting::region(name.ident.span(), self.skipped));
        }
    }

    fn nested(&mut self, module: &[String], item: &ItemMod) {
        let inner = join(module, &[plain(&item.ident)]);
        if for_tests(&item.attrs) {
            if item.content.is_none() {
                self.facts.test_modules.push(inner);
            }
            return;
        }
        if let Some((_, items)) = &item.content {
            self.module(inner, items.iter());
        }
    }

    fn implementation(&mut self, module: &[String], item: &ItemImpl) {
        let Some(owner) = heart(&item.self_ty) else { return };
        let owner = anchored(module, &segments(owner));
        for inner in &item.items {
            match inner {
                ImplItem::Const(inner) if !for_tests(&inner.attrs) => {
                    self.constant(module, &owner, plain(&inner.ident), &inner.expr);
                    self.may_be_another(&inner.attrs);
                }
                ImplItem::Fn(inner) => self.method(module, &owner, &inner.sig),
                ImplItem::Type(inner) if inner.ident == "Target" => {
                    let target = heart(&inner.ty).map(|target| anchored(module, &segments(target)));
                    self.facts.targets.extend(target.map(|target| (owner.clone(), target)));
                }
                _ => {}
            }
        }
    }

    fn method(&mut self, module: &[String], owner: &[String], signature: &Signature) {
        let path = join(owner, &[plain(&signature.ident)]);
        let output = returned(&signature.output).map(|output| {
            if output.is_ident("Self") { owner.to_vec() } else { anchored(module, &segments(output)) }
        });
        let converts = converted(signature).map(|converted| anchored(module, &segments(converted)));
        self.facts.functions.push(Function { path, output, converts });
    }

    fn fields(&mut self, module: &[String], owner: &[String], fields: &Fields, generics: &Generics) {
        for (index, field) in fields.iter().enumerate() {
            let name = field.ident.as_ref().map_or_else(|| index.to_string(), plain);
            let Some(path) = heart(&field.ty) else { continue };
            let parameter = path
                .get_ident()
                .and_then(|name| generics.type_params().position(|parameter| parameter.ident == *name));
            let bound = parameter.and_then(|_| bound_of(path.get_ident()?, generics));
            let ty = Typed {
                path: anchored(module, &segments(bound.unwrap_or(path))),
                arguments: arguments(path).iter().map(|path| anchored(module, path)).collect(),
                parameter,
            };
            self.facts.fields.push((owner.to_vec(), name, ty));
        }
    }

    fn constant(&mut self, module: &[String], owner: &[String], name: String, value: &Expr) {
        let phrase = constant::phrase(value).unwrap_or_else(|| Phrase::unknown(&name));
        let phrase = phrase.replace(|piece| {
            let Piece::Const(path) = piece else { return None };
            let path = match path.split_first() {
                Some((first, rest)) if first == "Self" => join(owner, rest),
                _ => anchored(module, path),
            };
            Some(Phrase(vec![Piece::Const(path)]))
        });
        self.facts.constants.push((join(owner, &[name]), phrase));
    }

    /// Of constants of one path, each behind a `cfg`, one is meant: the last one read becomes another value of the first.
    fn may_be_another(&mut self, attributes: &[Attribute]) {
        let constants = &mut self.facts.constants;
        let Some(last) = constants.len().checked_sub(1) else { return };
        if !attributes.iter().any(|attribute| attribute.path().is_ident("cfg")) {
            return;
        }
        let Some((path, _)) = constants.get(last) else { return };
        let (first, count) = self.conditional.entry(path.clone()).or_insert((last, 0));
        *count += 1;
        if *count > 1
            && let Some((_, other)) = constants.pop()
            && let Some((_, one)) = constants.get_mut(*first)
            && *count <= CHOICES
        {
            *one = std::mem::take(one).or(other);
        }
    }
}

/// The type that the first parameter of a method becomes: `Cookie` in `fn add<C: Into<Cookie>>(&self, cookie: C)`.
fn converted(signature: &Signature) -> Option<&syn::Path> {
    let first = signature.inputs.iter().find_map(|input| match input {
        FnArg::Typed(typed) => heart(&typed.ty),
        FnArg::Receiver(_) => None,
    })?;
    let bound = first.get_ident().and_then(|name| bound_of(name, &signature.generics)).unwrap_or(first);
    let last = bound.segments.last().filter(|last| last.ident == "Into")?;
    types_in(&last.arguments).next().and_then(heart)
}

/// The name that cookiebox gives a type, by a constant of this type: `#[cookie(name = "n")]`.
fn cookiebox_name(attribute: &Attribute) -> Option<Expr> {
    let Meta::List(list) = &attribute.meta else { return None };
    if list.path.segments.last().is_none_or(|last| last.ident != "cookie") {
        return None;
    }
    let pairs = list.parse_args_with(Punctuated::<MetaNameValue, Token![,]>::parse_terminated).ok()?;
    pairs.into_iter().find(|pair| pair.path.is_ident("name")).map(|pair| pair.value)
}

/// A path as seen from a module, so that it can be resolved from anywhere: `Cookie` in `crate::a` is
/// `crate::a::Cookie` until `use` says otherwise.
fn anchored(module: &[String], path: &[String]) -> Path {
    match path.first().map(String::as_str) {
        Some("crate" | "") | None => path.to_vec(),
        Some("self") => join(module, path.get(1..).unwrap_or_default()),
        Some("super") => {
            let parent = module.get(..module.len().saturating_sub(1).max(1)).unwrap_or_default();
            anchored(parent, path.get(1..).unwrap_or_default())
        }
        Some(_) => join(module, path),
    }
}

/// Whether a macro call is a table.
pub(super) fn is_table(invocation: &Macro) -> bool {
    invocation.path.segments.last().is_some_and(|last| last.ident == "declare_cookies")
}
