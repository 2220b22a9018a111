mod pages;

#[rocket::launch]
fn rocket() -> _ {
    rocket::build().mount("/", rocket::routes![pages::home, pages::sign_in, pages::sign_out])
}
