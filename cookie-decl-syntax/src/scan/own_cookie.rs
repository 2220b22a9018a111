//! A type of cookies that the package defines itself, down to the text of their header.
//!
//! ```text
//! Cookie { name: name.into(), … }              who calls its constructor says the name
//! response.header("Set-Cookie", cookie.text())  hands it on, and shows that such cookies are set
//! ```

use std::collections::HashSet;

use super::draft::Draft;
use super::eval::{Eval, is_own_cookie};
use super::facts::Path;
use super::returns::is_unsaid;
use super::value::{Spot, Value};

impl Eval<'_> {
    /// Whether a type is one of the package's own cookies, and holds a name as text.
    pub(super) fn has_a_name(&self, ty: &[String]) -> bool {
        let name = is_own_cookie(ty).then(|| self.known.resolver.package.field(ty, "name")).flatten();
        name.and_then(|name| name.path.last()).is_some_and(|last| matches!(&**last, "str" | "String" | "Cow"))
    }

    /// One is made, of this name. What cannot be read is as likely the name of one that the request brought.
    pub(super) fn own_cookie(&mut self, ty: &Path, name: &Spot) {
        if matches!(&name.value, Value::Text(name) if !is_unsaid(name))
            && let Value::Cookie(ids) = self.cookie_of(name, "Cookie::new")
        {
            self.amend(&ids, |draft| draft.of_type = Some(ty.clone()));
        }
    }
}

impl Draft {
    /// Whether it is of a type whose texts become no header, as far as the package shows.
    pub(super) fn is_never_sent(&self, sources: &HashSet<Path>) -> bool {
        let is_of = |function: &Path, ty: &Path| function.split_last().is_some_and(|(_, owner)| owner == ty);
        self.of_type.as_ref().is_some_and(|ty| !sources.iter().any(|function| is_of(function, ty)))
    }
}
