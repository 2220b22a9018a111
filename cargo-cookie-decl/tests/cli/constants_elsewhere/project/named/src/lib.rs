pub const COOKIE: &str = "called";
