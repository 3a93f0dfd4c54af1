//! What tests of the running program begin with.

use absprache_adapters::clock::Clock;
use absprache_adapters::notify::SessionBus;
use absprache_adapters::program::Settings;
use absprache_engine::tone::Language;

/// A profile as it is on file.
pub(crate) const ME: &str = r#"(schema: 1, name: "Jana Beispiel",
    side: (zone: "Europe/Berlin", region: "DE-BE", office_hours: "Mo-Fr 09:00-17:00"))"#;

/// German, with no bus to be had.
pub(crate) fn settings() -> Settings {
    Settings {
        clock: Clock::real(),
        language: Language::De,
        bus: SessionBus::At("unix:path=/nowhere".to_owned()),
        rehearse: false,
        window: true,
    }
}
