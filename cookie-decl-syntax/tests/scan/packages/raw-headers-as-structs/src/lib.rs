//! A proxy writes a header as a pair of fields.

pub struct Header {
    pub name: &'static str,
    pub value: String,
}

pub fn stick(response: &mut Response, name: &str, backend: &str) {
    let mut value = Vec::with_capacity(name.len() + 1 + backend.len());
    value.extend_from_slice(name.as_bytes());
    value.push(b'=');
    value.extend_from_slice(backend.as_bytes());
    response.push_block(kawa::Block::Header(kawa::Pair {
        key: kawa::Store::Static(b"Set-Cookie"),
        val: kawa::Store::from_vec(value), //~ unreadable_name
    }));
}

pub fn remember(headers: &mut Vec<Header>, backend: &str) {
    headers.push(Header { name: "set-cookie", value: format!("backend={backend}; Path=/") }); //~ undeclared backend
}

pub fn hide(headers: &mut Vec<Header>) {
    headers.push(Header { name: "set-cookie", value: "[redacted]".to_owned() });
    headers.push(Header { name: "cookie", value: "backend=1".to_owned() });
}
