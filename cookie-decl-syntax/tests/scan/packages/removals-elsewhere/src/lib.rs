//! Removals from where the cookie is not, by what each framework writes where the code says no Path.

mod actix;
mod axum;
mod cookies;
mod others;
mod page;
mod rocket;
