pub fn set( {
    let _ = cookie::Cookie::new("in_broken", "1");
