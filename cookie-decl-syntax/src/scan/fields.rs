//! Names that structs hold: `Self { cookie_name: "sid".into() }`, and `self.cookie_name` elsewhere.

use std::collections::HashMap;

use super::eval::Eval;
use super::facts::Path;
use super::phrase::Phrase;
use super::value::Value;

/// What the fields of structs are set to, by struct and field: nothing where places differ, or one cannot be read.
pub(super) type FieldTexts = HashMap<(Path, String), Option<Phrase>>;

/// Adds what some places tell to what others do.
pub(super) fn unite(fields: &mut FieldTexts, more: FieldTexts) {
    for (field, text) in more {
        let known = fields.entry(field).or_insert_with(|| text.clone());
        if *known != text {
            *known = None;
        }
    }
}

impl Eval<'_> {
    /// A field that may hold a name is set.
    pub(super) fn field_is_set(&mut self, owner: &[String], field: &str, value: &Value) {
        if owner.first().is_none_or(|root| root != "crate") {
            return;
        }
        if let Value::Text(text) = value {
            self.text_for_field(owner, field, text);
        }
        let text = match value {
            value if self.holds_a_cookie(owner, field) => self.name_of_made(value),
            _ if !may_hold_a_name(field) => return,
            Value::Text(phrase) if phrase.text().is_some() => Some(phrase.unplaced()),
            _ => None,
        };
        unite(&mut self.outcome.fields, FieldTexts::from([((owner.to_vec(), field.to_owned()), text)]));
    }

    /// What a field holds wherever it is set.
    pub(super) fn text_of_field(&mut self, owner: &[String], field: &str) -> Option<Value> {
        if !may_hold_a_name(field) {
            return None;
        }
        self.outcome.asked_fields.insert(field.to_owned());
        let text = self.known.fields.get(&(owner.to_vec(), field.to_owned()))?;
        text.clone().map(Value::Text)
    }

    /// The name of the cookie that a field holds wherever it is set.
    pub(super) fn name_of_held(&mut self, owner: &[String], field: &str) -> Option<Phrase> {
        self.outcome.asked_fields.insert(field.to_owned());
        self.known.fields.get(&(owner.to_vec(), field.to_owned()))?.clone()
    }

    /// The name of a cookie that is made here.
    fn name_of_made(&self, value: &Value) -> Option<Phrase> {
        let Value::Cookie(ids) = value else { return None };
        let [id] = ids.as_slice() else { return None };
        let draft = self.outcome.drafts.get(*id).filter(|draft| !draft.line && !draft.pending)?;
        let mut name = Phrase::known(draft.prefix);
        name.append(draft.phrase.unplaced());
        name.text().is_some().then_some(name)
    }
}

fn may_hold_a_name(field: &str) -> bool {
    ["name", "cookie", "key"].iter().any(|word| field.contains(word))
}
