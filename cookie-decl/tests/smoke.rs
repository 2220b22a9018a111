//! wip
mod table;
const NAME: &cookie_decl::CategoryInfo = <table::Statistics as cookie_decl::Category>::INFO;
#[test]
fn ok() { println!("{:?} {:?}", table::CHARTER, NAME); }
