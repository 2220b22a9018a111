//! Reading with Salvo.

use salvo::prelude::*;

#[handler]
pub async fn page(req: &mut Request, res: &mut Response) {
    let theme = req.cookie("theme").map(|cookie| cookie.value().to_owned()).unwrap_or_default();
    let count = req.cookies().iter().count();
    res.render(format!("{theme} {count}"));
}
