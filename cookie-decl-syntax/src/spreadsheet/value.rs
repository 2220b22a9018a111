//! The type that a cell names. Tokens are code, and who edits a spreadsheet need not be trusted with code: a cell may say
//! the path of a type, and nothing that calls, includes or ends anything.

use proc_macro2::{TokenStream, TokenTree};

/// Whether the tokens are words, `::`, and types between `<` and `>`.
pub(super) fn is_path(tokens: &TokenStream) -> bool {
    let mut depth = 0_usize;
    for tree in tokens.clone() {
        let is_sound = match tree {
            TokenTree::Ident(_) => true,
            TokenTree::Punct(punct) => match punct.as_char() {
                ':' => true,
                ',' => depth > 0,
                '<' => {
                    depth += 1;
                    true
                }
                '>' => match depth.checked_sub(1) {
                    Some(outer) => {
                        depth = outer;
                        true
                    }
                    None => false,
                },
                _ => false,
            },
            TokenTree::Group(_) | TokenTree::Literal(_) => false,
        };
        if !is_sound {
            return false;
        }
    }
    depth == 0
}
