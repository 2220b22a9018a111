//! Two kinds of jars behind one trait of the crate.

use tower_cookies::{Cookie, Cookies, Key};

pub trait Keeper: Clone + Send + 'static {
    fn get(&self, cookies: &Cookies, name: &str) -> Option<Cookie<'static>>;
    fn add(&self, cookies: &Cookies, cookie: Cookie<'static>);
    fn remove(&self, cookies: &Cookies, cookie: Cookie<'static>);
}

#[derive(Clone)]
pub struct Open;

impl Keeper for Open {
    fn get(&self, cookies: &Cookies, name: &str) -> Option<Cookie<'static>> {
        cookies.get(name).map(Cookie::into_owned)
    }

    fn add(&self, cookies: &Cookies, cookie: Cookie<'static>) {
        cookies.add(cookie)
    }

    fn remove(&self, cookies: &Cookies, cookie: Cookie<'static>) {
        cookies.remove(cookie)
    }
}

#[derive(Clone)]
pub struct Signed {
    key: Key,
}

impl Keeper for Signed {
    fn get(&self, cookies: &Cookies, name: &str) -> Option<Cookie<'static>> {
        cookies.signed(&self.key).get(name).map(Cookie::into_owned)
    }

    fn add(&self, cookies: &Cookies, cookie: Cookie<'static>) {
        cookies.signed(&self.key).add(cookie)
    }

    fn remove(&self, cookies: &Cookies, cookie: Cookie<'static>) {
        cookies.signed(&self.key).remove(cookie)
    }
}

pub struct Sessions<S, K: Keeper = Open> {
    store: S,
    keeper: K,
    name: String,
}

impl<S, K: Keeper> Sessions<S, K> {
    pub fn new(store: S, keeper: K, name: String) -> Self {
        Self { store, keeper, name }
    }

    /// Takes away the cookie of a session that is over.
    pub fn after(&self, request: &http::Extensions, is_over: bool) -> Option<&S> {
        let cookies = request.get::<Cookies>().cloned()?;
        let session = self.keeper.get(&cookies, &self.name); //~ unreadable_name
        match session {
            Some(mut cookie) if is_over => {
                cookie.set_path("/");
                self.keeper.remove(&cookies, cookie);
            }
            _ => {}
        }
        Some(&self.store)
    }

    /// Only looks.
    pub fn is_known(&self, cookies: &Cookies) -> bool {
        self.keeper.get(cookies, "known").is_some()
    }
}

pub fn forget_basket(keeper: &impl Keeper, cookies: &Cookies) {
    if let Some(basket) = keeper.get(cookies, "basket") { //~ undeclared_removal basket
        keeper.remove(cookies, basket);
    }
}
