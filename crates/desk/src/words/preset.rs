//! Why nothing was done with a preset.

use absprache_engine::tone::Language;

use super::{Told, of_trouble};
use crate::use_cases::presets::Fault;

/// Why nothing was done with a preset.
pub fn of_preset(fault: &Fault, language: Language) -> Told {
    match fault {
        Fault::Trouble(trouble) => of_trouble(trouble, language),
        Fault::NoName => Told::of(language, "error-preset-name", &[]),
        Fault::NameTaken(name) => Told::of(language, "error-preset-taken", &[("name", name)]),
        Fault::NamesAddress => Told::of(language, "error-preset-address", &[]),
        Fault::NoPreset(name) => Told::of(language, "error-no-preset", &[("name", name)]),
        Fault::Shipped(preset) => {
            Told::of(language, "error-preset-shipped", &[("name", &preset.to_string())])
        }
    }
}
