//! topcoat's `cookie!("n" = value)` and `cookie! { "n" = value; Path = "/"; Secure }`.

use proc_macro2::{TokenStream, TokenTree};
use syn::{Expr, Macro};

use super::eval::Eval;
use super::terms::{Life, Terms, Unsaid, same_site};
use super::value::Value;

impl Eval<'_> {
    pub(super) fn topcoat(&mut self, invocation: &Macro) -> Value {
        let mut parts = parts(invocation.tokens.clone()).into_iter();
        let Some((Some(name), value)) = parts.next() else { return Value::Unknown };
        let name = match name {
            TokenTree::Group(group) => syn::parse2::<Expr>(group.stream()),
            name => syn::parse2::<Expr>(name.into()),
        };
        let Ok(name) = name else { return Value::Unknown };
        self.search(value);
        let spot = self.spot(&name);
        let made = self.cookie_of(&spot, "topcoat::cookie!");
        if let Value::Cookie(ids) = &made {
            self.amend(ids, |draft| draft.site.terms.unsaid = Unsaid::Nothing);
            for (name, value) in parts {
                if let Some(TokenTree::Ident(name)) = name {
                    self.topcoat_attribute(ids, &name.to_string(), value);
                }
            }
        }
        made
    }

    /// `Secure`, `Secure = flag`, `SameSite = Lax`, `MaxAge = Duration::hours(1)`.
    fn topcoat_attribute(&mut self, ids: &[usize], name: &str, value: TokenStream) {
        let is_bare = value.is_empty();
        let word = value.to_string();
        let value = syn::parse2::<Expr>(value).map_or(Value::Unknown, |value| self.expr(&value));
        let text = if let Value::Text(phrase) = &value { phrase.text() } else { None };
        let flag = match value {
            Value::Bool(flag) => Some(flag),
            _ => is_bare.then_some(true),
        };
        let life = if let Value::Time(seconds) = value { Life::Seconds(seconds) } else { Life::Unreadable };
        self.amend(ids, |draft| {
            let Terms { secure, http_only, same_site: of_site, life: lives, .. } = &mut draft.site.terms;
            match name {
                "Path" => draft.site.path = Some(text.clone()),
                "Domain" => draft.site.domain = Some(text.clone()),
                "Secure" => *secure = flag,
                "HttpOnly" => *http_only = flag,
                "SameSite" => *of_site = same_site(&word),
                "MaxAge" | "Expires" => *lives = Some(life),
                _ => {}
            }
        });
    }
}

/// What stands between semicolons: a name, and what stands behind its `=`.
fn parts(tokens: TokenStream) -> Vec<(Option<TokenTree>, TokenStream)> {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    let is_mark =
        |tree: &TokenTree, wanted| matches!(tree, TokenTree::Punct(mark) if mark.as_char() == wanted);
    let parts = trees.split(|tree| is_mark(tree, ';'));
    parts
        .map(|part| {
            let value = part.get(2..).filter(|_| part.get(1).is_some_and(|tree| is_mark(tree, '=')));
            (part.first().cloned(), value.unwrap_or_default().iter().cloned().collect())
        })
        .collect()
}
