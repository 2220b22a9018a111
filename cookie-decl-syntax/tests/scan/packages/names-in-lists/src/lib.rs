//! Names that stand in lists, and names with a number that counts.

mod names;

use cookie::{Cookie, CookieJar};

const SETTINGS: [&str; 2] = ["layout", "theme"];

pub fn constants(jar: &mut CookieJar) {
    for &name in &SETTINGS {
        jar.add(Cookie::build((name.to_owned(), "1"))); //~ undeclared layout; undeclared theme
    }
    for name in names::OLD {
        jar.remove(Cookie::from(*name)); //~ undeclared_removal old_layout; undeclared_removal old_theme
    }
    names::OLD.iter().for_each(|name| {
        jar.remove(*name); //~ undeclared_removal old_layout; undeclared_removal old_theme
    });
}

pub fn literals(jar: &mut CookieJar) {
    for name in [
        "list_a", //~ undeclared list_a
        "list_b", //~ undeclared list_b
    ] {
        jar.add(Cookie::new(name, "1"));
    }
    for (name, value) in [("pair_a", "1"), ("pair_b", "2")] { //~ undeclared pair_a; undeclared pair_b
        jar.add((name, value));
    }
    for (name, value) in vec![("vec_a", "1"), ("vec_b", "2")].iter() { //~ undeclared vec_a; undeclared vec_b
        jar.add((*name, *value));
    }
    for cookie in [Cookie::from("gone_a"), Cookie::from("gone_b")] { //~ undeclared_removal gone_a; undeclared_removal gone_b
        jar.remove(cookie);
    }
}

pub fn one_after_the_other(jar: &mut CookieJar) {
    ["each_a", "each_b"].iter().for_each(|name| jar.add(Cookie::new(*name, "1"))); //~ undeclared each_a; undeclared each_b
    [("map_a", "1"), ("map_b", "2")].into_iter().map(|(name, value)| Cookie::new(name, value)).for_each(|cookie| jar.add(cookie)); //~ undeclared map_a; undeclared map_b
    ["array_a", "array_b"].map(|name| jar.add((name, "1"))); //~ undeclared array_a; undeclared array_b
    let maybe = Some(("option", "1"));
    maybe.map(|(name, value)| jar.add(Cookie::new(name, value))); //~ undeclared option
    for cookie in ["from_a", "from_b"].map(Cookie::from) { //~ undeclared from_a; undeclared from_b
        jar.add(cookie);
    }
    let names = ["first", "second"];
    jar.add(Cookie::new(names[1], "1")); //~ undeclared second
}

pub fn from_jar_to_jar(jar: axum_extra::extract::CookieJar) -> axum_extra::extract::CookieJar {
    let jar = ["fold_a", "fold_b"].iter().fold(jar, |jar, name| jar.add(Cookie::new(*name, "1"))); //~ undeclared fold_a; undeclared fold_b
    ["fold_c", "fold_d"].into_iter().fold(jar, |jar, name| jar.remove(name)) //~ undeclared_removal fold_c; undeclared_removal fold_d
}

pub fn put_together(jar: &mut CookieJar, shop: &str) {
    for name in [SETTINGS.to_vec(), vec!["more"]].concat() { //~ undeclared layout; undeclared theme; undeclared more
        jar.add(Cookie::new(name, "1"));
    }
    jar.add(Cookie::new(["basket", shop].join("_"), "1")); //~ undeclared basket_*
    jar.add(Cookie::new(["pre", "fix"].concat(), "1")); //~ undeclared prefix
}

pub fn counted(jar: &mut CookieJar, lists: &[String]) {
    for (number, list) in lists.iter().enumerate() {
        let name = if number == 0 { "list".to_owned() } else { format!("list{number}") };
        jar.add(Cookie::new(name, list.clone())); //~ undeclared list; undeclared list*
    }
    let mut number = 0;
    while jar.get(&format!("part{number}")).is_some() {
        jar.remove(format!("part{number}")); //~ undeclared_removal part*
        number += 1;
    }
}

pub struct Config {
    pub cookie_name: String,
    pub prefix: bool,
}

pub fn configured(jar: &mut CookieJar, config: &Config, kind: Option<&str>) {
    let name = if config.prefix {
        let mut prefixed = "__Host-".to_owned();
        prefixed.push_str(&config.cookie_name);
        prefixed
    } else {
        config.cookie_name.clone()
    };
    jar.add(Cookie::new(name, "1")); //~ undeclared __Host-*; unreadable_name
    let name = match kind {
        Some("order") => "order", //~ undeclared order
        Some(_) => &config.cookie_name,
        None => return,
    };
    jar.add(Cookie::new(name, "1")); //~ unreadable_name
}

pub fn chosen(jar: &mut CookieJar, secure: bool, shop: &str) {
    let mut name = "sid";
    if secure {
        name = "__Host-sid";
    }
    jar.add(Cookie::new(name, "1")); //~ undeclared sid; undeclared __Host-sid
    let mut name = String::from("basket_");
    name.push_str(shop);
    jar.add(Cookie::new(name, "1")); //~ undeclared basket_*
    let mut name = "tab_".to_owned();
    name += shop;
    name += "_open";
    jar.add(Cookie::new(name, "1")); //~ undeclared tab_*_open
}
