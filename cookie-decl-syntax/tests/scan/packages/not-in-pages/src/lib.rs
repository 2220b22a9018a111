//! Pages and scripts that set none.
