//! Cookies that are removed.

use http::Response;

use crate::answers::redirect;
use crate::response::ResponseExt;

pub fn forget() -> Response<String> {
    let mut response = redirect("/");
    response.remove_cookie("theme".to_owned()); //~ undeclared_removal theme
    response
}
