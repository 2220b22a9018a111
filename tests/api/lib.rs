//! Nothing but the test `api`: the public API of `cookie-decl`, held against `docs/api/cookie-decl.txt`.
