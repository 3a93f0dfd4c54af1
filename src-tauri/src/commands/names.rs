/// The commands of the window, declared: what is not in this list, and granted in `capabilities/`, is refused to any page.
/// Read by the build script too, hence a file of its own.
pub const NAMES: &[&str] = &[
    "start",
    "save_me",
    "save_settings",
    "today",
    "act",
    "undo",
    "new_sketch",
    "edit_sketch",
    "rebase",
    "look",
    "remedy",
    "revert_rule",
    "save_sketch",
    "drop_sketch",
    "take_in",
    "card",
    "card_done",
];
