pub static PREFERRED: &str = "language";
