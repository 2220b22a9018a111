//! Lists: what a loop over one gets, and what comes of putting them together.

use super::eval::Eval;
use super::phrase::{CHOICES, Phrase};
use super::value::{Spot, Value};

impl Eval<'_> {
    /// What each element of a list can be: one of several names, each in its own place.
    pub(super) fn each(&self, spots: &[Spot]) -> Value {
        // A list of words, not of names.
        if spots.len() > CHOICES {
            return Value::Unknown;
        }
        let tuples: Option<Vec<&[Spot]>> = spots
            .iter()
            .map(|spot| if let Value::List(inner) = &spot.value { Some(inner.as_slice()) } else { None })
            .collect();
        if let Some(tuples) = tuples {
            return Value::List(self.columns(&tuples));
        }
        let has_names = spots.iter().any(|spot| matches!(spot.value, Value::Text(_) | Value::Number(_)));
        let elements = spots.iter().map(|spot| match &spot.value {
            Value::Text(_) | Value::Number(_) | Value::Unknown | Value::Constant(_) if has_names => {
                Value::Text(spot.phrase().placed(self.region(spot.span)))
            }
            value => value.clone(),
        });
        elements.fold(Value::Unknown, Value::or)
    }

    /// The same for each place in a tuple.
    fn columns(&self, tuples: &[&[Spot]]) -> Vec<Spot> {
        let width = tuples.iter().map(|tuple| tuple.len()).min().unwrap_or_default();
        let columns = (0..width).filter_map(|column| {
            let parts: Vec<Spot> = tuples.iter().filter_map(|tuple| tuple.get(column).cloned()).collect();
            Some(Spot { value: self.each(&parts), span: parts.first()?.span })
        });
        columns.collect()
    }
}

/// `["basket", shop].join("_")`, and `[SETTINGS.to_vec(), vec!["more"]].concat()`, which is a list again.
pub(super) fn joined(spots: &[Spot], between: &Phrase) -> Value {
    if spots.iter().any(|spot| matches!(spot.value, Value::List(_))) {
        let lists = spots.iter().flat_map(|spot| match &spot.value {
            Value::List(inner) => inner.clone(),
            _ => vec![spot.clone()],
        });
        return Value::List(lists.collect());
    }
    let mut whole = Phrase::default();
    for (index, spot) in spots.iter().enumerate() {
        if index > 0 {
            whole.append(between.clone());
        }
        whole.append(spot.phrase());
    }
    Value::Text(whole)
}
