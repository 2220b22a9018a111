//! What is said about a name that is not there is no name.

use actix_web::cookie::Cookie;
use actix_web::cookie::time::{Duration, OffsetDateTime};
use actix_web::HttpResponse;
use anyhow::Context;
use serde_json::Value;

pub fn from_data(response: &mut HttpResponse, data: &Value) -> anyhow::Result<()> {
    let name = data.get("name").and_then(Value::as_str).with_context(|| "a cookie needs a name")?;
    response.add_cookie(&Cookie::new(name, "1"))?; //~ unreadable_name
    let name = data["other"].as_str().ok_or_else(|| "no other name").map_err(|error| anyhow::anyhow!(error))?;
    response.add_cookie(&Cookie::new(name, "1"))?; //~ unreadable_name
    Ok(())
}

pub fn set_or_remove(response: &mut HttpResponse, gone: bool) -> anyhow::Result<()> {
    let mut cookie = Cookie::named("basket"); //~ undeclared basket
    if gone {
        cookie.make_removal();
        response.add_cookie(&cookie)?;
        return Ok(());
    }
    cookie.set_value("1");
    response.add_cookie(&cookie)?;
    let later = OffsetDateTime::now_utc().saturating_add(Duration::days(1));
    response.add_cookie(&Cookie::build("later", "1").expires(later).finish())?; //~ undeclared later
    response.add_cookie(&Cookie::build("now", "").expires(OffsetDateTime::now_utc()).finish())?; //~ undeclared_removal now
    let age = if gone { Duration::ZERO } else { Duration::days(1) };
    response.add_cookie(&Cookie::build("order", "1").max_age(age).finish())?; //~ undeclared order
    let age = match gone {
        true => Duration::ZERO,
        false => Duration::ZERO,
    };
    response.add_cookie(&Cookie::build("offer", "1").max_age(age).finish())?; //~ undeclared_removal offer
    Ok(())
}
