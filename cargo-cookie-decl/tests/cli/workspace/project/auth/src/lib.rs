/// Knows nothing of the table, but is part of the site.
pub fn sign_in() -> [cookie::Cookie<'static>; 2] {
    [cookie::Cookie::new("sessionid", "1"), cookie::Cookie::new("remember_me", "1")]
}
