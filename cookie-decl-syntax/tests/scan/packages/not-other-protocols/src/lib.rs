//! A cookie of the X protocol is the number of a request.

use x11rb::connection::RequestConnection;
use x11rb::cookie::{Cookie, VoidCookie};
use x11rb::errors::ReplyError;
use x11rb::protocol::xproto::GetInputFocusReply;

pub fn focus<C: RequestConnection>(cookie: Cookie<'_, C, GetInputFocusReply>) -> Result<u8, ReplyError> {
    Ok(cookie.reply()?.revert_to.into())
}

pub fn checked<C: RequestConnection>(cookie: VoidCookie<'_, C>) -> Result<(), ReplyError> {
    cookie.check()
}
