cookie_decl::declare_cookies! {
    #![site("https://www.example.org")]
    #![table("cookies.csv")]
}

pub fn set() {
    let _ = SID.set("1");
}
