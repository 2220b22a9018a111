pub mod manager;
pub use manager::Manager;
