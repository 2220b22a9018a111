//! `#[cookie_decl::allow]` names a rule about the sources, gives a reason, and stands where the scan looks for it.

#[cookie_decl::allow(undeclared)]
fn without_a_reason() {}

#[cookie_decl::allow(undeclared, reason = " ")]
pub(crate) async unsafe fn with_an_empty_reason() {}

#[cookie_decl::allow]
impl Nothing {}

#[cookie_decl::allow("undeclared")]
mod in_quotes {}

#[cookie_decl::allow(undeclard, reason = "misspelt")]
fn misspelt() {}

#[cookie_decl::allow(prefix_spelling, reason = "a rule about the table")]
fn about_the_table() {}

#[cookie_decl::allow(undeclared, reason = "a struct sets nothing")]
pub struct Nothing;

#[cookie_decl::allow(undeclared, reason = "nor does a constant")]
const NOTHING: u8 = 0;

#[cookie_decl::allow(undeclared, reason = "nor does a trait")]
pub unsafe trait Trait {}

impl Nothing {
    #[cookie_decl::allow(unreadable_name)]
    fn method() {}

    #[cookie_decl::allow(written_as_is, reason = "nor does a constant")]
    const NOTHING: u8 = 0;
}

fn main() {
    #[cookie_decl::allow(undeclared)]
    fn inside() {}
}
