mod cookies;

pub fn sign_in() -> cookie_decl::SetCookie {
    cookies::SESSIONID.set("3f9c")
}

pub fn count(granted: &cookie_decl::Granted<cookies::Statistics>) -> cookie_decl::SetCookie {
    cookies::VISITS.with(granted).set(1)
}
