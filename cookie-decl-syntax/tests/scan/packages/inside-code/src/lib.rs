//! Closures, branches, loops, nested functions, and answers of functions.

use cookie::{Cookie, CookieJar};

pub fn branches(jar: &mut CookieJar, level: Option<u8>) {
    if let Some(level) = level {
        jar.add(Cookie::new("branch", level.to_string())); //~ undeclared branch
    }
    for _ in 0..2 {
        jar.add(Cookie::new("loop", "1")); //~ undeclared loop
    }
    let mut add = |value: &'static str| jar.add(Cookie::new("closure", value)); //~ undeclared closure
    add("1");
}

pub fn nested(jar: &mut CookieJar) {
    fn inner() -> Cookie<'static> {
        Cookie::new("nested", "1") //~ undeclared nested
    }
    jar.add(inner());
}

pub fn optional(on: bool) -> Option<Cookie<'static>> {
    on.then(|| Cookie::new("optional", "1")) //~ undeclared optional
}

pub async fn later(jar: &mut CookieJar) {
    let work = async { Cookie::new("async", "1") }; //~ undeclared async
    jar.add(work.await);
}

pub trait Named {
    fn cookie(&self) -> Cookie<'static>;
}

impl Named for u32 {
    fn cookie(&self) -> Cookie<'static> {
        Cookie::build(("in_a_trait", self.to_string())).into() //~ undeclared in_a_trait
    }
}

#[cfg(feature = "extra")]
pub fn extra(jar: &mut CookieJar) {
    jar.add(Cookie::new("behind_a_feature", "1")); //~ undeclared behind_a_feature
}
