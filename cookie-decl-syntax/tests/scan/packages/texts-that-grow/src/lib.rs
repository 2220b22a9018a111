//! Texts to which conditions add: what they can be doubles with each, and is one finding.

use http::header::SET_COOKIE;
use http::HeaderMap;

pub fn many(headers: &mut HeaderMap, wanted: &[bool]) {
    let mut line = String::from("many=1");
    if wanted[0] {
        line.push_str("; A0");
    }
    if wanted[1] {
        line = format!("{line}; A1");
    }
    line = if wanted[2] { line + "; A2" } else { line };
    if wanted[3] {
        line.push_str("; A3");
    }
    if wanted[4] {
        line = format!("{line}; A4");
    }
    line = if wanted[5] { line + "; A5" } else { line };
    if wanted[6] {
        line.push_str("; A6");
    }
    if wanted[7] {
        line = format!("{line}; A7");
    }
    line = if wanted[8] { line + "; A8" } else { line };
    if wanted[9] {
        line.push_str("; A9");
    }
    if wanted[10] {
        line = format!("{line}; A10");
    }
    line = if wanted[11] { line + "; A11" } else { line };
    if wanted[12] {
        line.push_str("; A12");
    }
    if wanted[13] {
        line = format!("{line}; A13");
    }
    line = if wanted[14] { line + "; A14" } else { line };
    if wanted[15] {
        line.push_str("; A15");
    }
    if wanted[16] {
        line = format!("{line}; A16");
    }
    line = if wanted[17] { line + "; A17" } else { line };
    if wanted[18] {
        line.push_str("; A18");
    }
    if wanted[19] {
        line = format!("{line}; A19");
    }
    line = if wanted[20] { line + "; A20" } else { line };
    if wanted[21] {
        line.push_str("; A21");
    }
    if wanted[22] {
        line = format!("{line}; A22");
    }
    line = if wanted[23] { line + "; A23" } else { line };
    headers.append(SET_COOKIE, line.parse().unwrap()); //~ undeclared many
}

pub fn given_back(path: Option<&str>, secure: bool, http_only: bool) -> String {
    let mut line = String::from("given_back=1");
    if secure {
        line += "; Secure";
    }
    if let Some(path) = path {
        line += &format!("; Path={path}"); //~ undeclared given_back
    }
    if http_only {
        line += "; HttpOnly";
    }
    line
}
