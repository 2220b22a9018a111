//! A cookie that the request brought is sent back as a removal.

use actix_web::cookie::Cookie;
use actix_web::{HttpRequest, HttpResponse};

pub struct Sessions {
    cookie_name: String,
}

impl Sessions {
    pub fn end(&self, request: &tide::Request<()>, response: &mut tide::Response) {
        let cookie = request.cookie(&self.cookie_name); //~ unreadable_name
        if let Some(mut cookie) = cookie {
            cookie.set_path("/");
            response.remove_cookie(cookie);
        }
    }

    pub fn is_there(&self, request: &tide::Request<()>) -> bool {
        request.cookie(&self.cookie_name).is_some()
    }
}

pub fn sign_in(request: &HttpRequest, response: &mut HttpResponse, id: &str) -> Option<String> {
    let mut state = state(request, id)?; //~ undeclared_removal state_*
    let begun = state.value().to_owned();
    state.set_path("/");
    response.add_removal_cookie(&state).ok()?;
    Some(begun)
}

pub fn has_begun(request: &HttpRequest, id: &str) -> bool {
    state(request, id).is_some()
}

fn state(request: &HttpRequest, id: &str) -> Option<Cookie<'static>> {
    let name = format!("state_{id}");
    request.cookie(&name)
}

/// That they are taken away is found, by which names they were looked for is not: conditions on names are as varied as
/// code is. In truth these are `state_*` and `*_old`.
pub fn evict(request: &HttpRequest, response: &mut HttpResponse) {
    let Ok(cookies) = request.cookies() else { return };
    for mut cookie in cookies.iter().filter(|cookie| cookie.name().starts_with("state_")).cloned() {
        cookie.make_removal(); //~ unreadable_name
        response.add_cookie(&cookie).unwrap();
    }
    for mut cookie in old(request) {
        cookie.make_removal(); //~ unreadable_name
        response.add_cookie(&cookie).unwrap();
    }
}

fn old(request: &HttpRequest) -> impl Iterator<Item = Cookie<'static>> {
    let all = request.cookies().map(|cookies| cookies.to_vec()).unwrap_or_default();
    all.into_iter().filter(|cookie| cookie.name().ends_with("_old"))
}
