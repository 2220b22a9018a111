//! The number by which the kernel joins two events is called a cookie.

use std::ffi::OsStr;

use inotify::Event;

pub struct Moved {
    pub cookie: u32,
}

impl Moved {
    pub fn new(cookie: u32) -> Self {
        Self { cookie }
    }
}

pub fn moved(event: &Event<&OsStr>) -> Moved {
    let cookie = event.cookie;
    let mut moved = Moved::new(cookie);
    moved.cookie += 1;
    moved
}
