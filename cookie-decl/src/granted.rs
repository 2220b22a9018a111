//! The proof that a visitor agreed.

use core::fmt;
use core::marker::PhantomData;

use crate::category::Category;

/// The proof that this request's visitor allows the cookies of category `C`.
///
/// Nothing makes one out of thin air: no constructor, no `Clone`, no `Copy`, no `Default`, no serde. It comes from a
/// visitor's recorded choice alone: `Consent::granted` and the extractor `Option<Granted<C>>` (features `axum`, `actix`,
/// `rocket`). A table's categories are its own types, so that consent to one site's statistics opens nothing on another's.
pub struct Granted<C> {
    category: PhantomData<fn() -> C>,
}

impl<C: Category> fmt::Debug for Granted<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Granted").field(&C::INFO.id()).finish()
    }
}

#[cfg(any(test, feature = "consent"))]
impl<C> Granted<C> {
    /// Only for `consent/state.rs`, which has asked the visitor's choice.
    pub(crate) fn new() -> Self {
        Self { category: PhantomData }
    }
}
