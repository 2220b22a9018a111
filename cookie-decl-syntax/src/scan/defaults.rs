//! Configurations of the package's own whose `Default` says how a cookie is called.
//!
//! ```text
//! impl Default for Config { fn default() -> Self { Self { cookie_name: "session".into(), … } } }
//! Cookie::new(config.cookie_name, …)           the field names a cookie
//! Config::default().secure(true)               here it is `session`
//! Config::default().cookie_name("shop")        and here it is not
//! ```

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use proc_macro2::Span;
use syn::ExprMethodCall;

use super::eval::Eval;
use super::facts::Path;
use super::phrase::{Phrase, Piece};
use super::resolve::join;
use super::value::{Spot, Value};

/// A field of a struct.
pub(super) type Field = (Path, String);

/// What is known of such configurations.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Defaults {
    /// Fields that a cookie's name was read from, where it is not known what they hold.
    naming: HashSet<Field>,
    /// What fields hold by `Default`.
    texts: HashMap<Field, Phrase>,
    /// Methods that give a field the text of a parameter.
    setters: HashMap<Path, (String, usize)>,
}

impl Defaults {
    pub(super) fn unite(&mut self, more: Self) {
        self.naming.extend(more.naming);
        self.texts.extend(more.texts);
        self.setters.extend(more.setters);
    }

    /// Fields that name a cookie by default.
    fn names(&self) -> impl Iterator<Item = &Field> {
        self.naming.iter().filter(|field| self.texts.contains_key(*field))
    }

    /// Whether any `Default` says the name of a cookie.
    pub(super) fn say_names(&self) -> bool {
        self.names().next().is_some()
    }

    /// Words that stand in files which have such a configuration.
    pub(super) fn words(&self) -> impl Iterator<Item = String> {
        self.names().filter_map(|(owner, _)| Some(format!("{}::default", owner.last()?)))
    }
}

/// A field of text that was read last, and where.
pub(super) type ReadField = (Range<usize>, Field);

impl Eval<'_> {
    /// A field of text is read of which it is not known what it holds.
    pub(super) fn field_is_read(&mut self, owner: &[String], name: &str, at: Span) {
        self.last_field = Some((self.region(at).octets, (owner.to_vec(), name.to_owned())));
    }

    /// A cookie gets a name that cannot be read: a field's, if one was read there.
    pub(super) fn unread_name(&mut self, name: &Spot) {
        let octets = self.region(name.span).octets;
        if let Some((at, field)) = &self.last_field
            && octets.start <= at.start
            && at.end <= octets.end
        {
            self.outcome.defaults.naming.insert(field.clone());
        }
    }

    /// A field gets a text: by `Default`, or by a method that is told it.
    pub(super) fn text_for_field(&mut self, owner: &[String], field: &str, text: &Phrase) {
        let Some(function) = self.function_path() else { return };
        let Some((name, of)) = function.split_last() else { return };
        if of != owner {
            return;
        }
        let defaults = &mut self.outcome.defaults;
        match text.0.as_slice() {
            [Piece::Known(_)] if name == "default" => {
                defaults.texts.insert((owner.to_vec(), field.to_owned()), text.clone());
            }
            [Piece::Param(index)] => {
                defaults.setters.insert(join(owner, std::slice::from_ref(name)), (field.to_owned(), *index));
            }
            _ => {}
        }
    }

    /// `Config::default()`, outside of what the type itself does.
    pub(super) fn by_default(&mut self, owner: &[String], at: Span) -> Option<Value> {
        let known = self.known.defaults;
        if self.self_type.as_deref() == Some(owner) {
            return None;
        }
        let named = |field: &&Field| field.0 == owner && known.texts.contains_key(*field);
        let mut fields: Vec<&Field> = known.naming.iter().filter(named).collect();
        fields.sort();
        let cookies: Vec<(String, usize)> = fields
            .into_iter()
            .filter_map(|field| {
                let text = known.texts.get(field)?;
                let id = self.draft(self.region(at), &field.1, "Cookie::new", text.clone());
                self.amend(&[id], |draft| draft.lent = true);
                Some((field.1.clone(), id))
            })
            .collect();
        (!cookies.is_empty()).then(|| Value::Configured(owner.to_vec(), cookies))
    }

    /// A method of such a configuration that gives its field another text.
    pub(super) fn configure(&mut self, owner: &[String], cookies: &[(String, usize)], call: &ExprMethodCall) {
        let setter = self.known.defaults.setters.get(&join(owner, &[call.method.to_string()]));
        if let Some((field, told)) = setter.and_then(|(field, index)| Some((field, call.args.get(*index)?))) {
            let spot = self.spot(told);
            self.name_configured(cookies, field, &spot);
        }
    }

    /// A struct takes such a configuration: whoever has that may give it another name.
    pub(super) fn leave_to_holder(&mut self, cookies: &[(String, usize)]) {
        for (_, id) in cookies {
            self.amend(&[*id], |draft| draft.dropped = true);
        }
    }

    /// A field of such a configuration gets another text.
    pub(super) fn name_configured(&mut self, cookies: &[(String, usize)], field: &str, spot: &Spot) {
        let (phrase, region, shown) = (spot.phrase(), self.region(spot.span), spot.shown());
        for (_, id) in cookies.iter().filter(|(of, _)| of == field) {
            self.amend(&[*id], |draft| {
                (draft.phrase, draft.site.place.region) = (phrase.clone(), region.clone());
                draft.shown.clone_from(&shown);
            });
        }
    }
}
