//! In which language the program answers where nobody says.

use absprache_engine::tone::Language;

/// The language of the system: the first of the usual variables that is set decides. English unless it is German.
pub fn of_system() -> Language {
    of_variables(["LC_ALL", "LC_MESSAGES", "LANG"].map(|name| std::env::var(name).ok()))
}

fn of_variables(values: [Option<String>; 3]) -> Language {
    match values.into_iter().flatten().find(|value| !value.is_empty()) {
        Some(value) if value == "de" || value.starts_with("de_") || value.starts_with("de.") => Language::De,
        Some(_) | None => Language::En,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_variable_that_is_set_decides() {
        for (values, expected) in [
            ([None, None, None], Language::En),
            ([None, None, Some("de_AT.UTF-8")], Language::De),
            ([None, None, Some("de")], Language::De),
            ([Some(""), Some("de_DE.UTF-8"), Some("C")], Language::De),
            ([Some("C.UTF-8"), None, Some("de_DE.UTF-8")], Language::En),
            ([None, None, Some("den_CA")], Language::En),
        ] {
            assert_eq!(of_variables(values.map(|value| value.map(str::to_owned))), expected, "{values:?}");
        }
    }
}
