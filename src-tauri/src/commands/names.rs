/// The commands of the window, declared: what is not in this list, and granted in `capabilities/`, is refused to any page.
/// Read by the build script too, hence a file of its own.
pub const NAMES: &[&str] = &["card", "card_done"];
