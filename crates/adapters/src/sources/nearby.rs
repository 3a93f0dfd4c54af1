//! What can be listened to on this computer without setting anything up.

use absprache_desk::source::Source;
use absprache_desk::view::nearby::Nearby;
use absprache_desk::view::sources::SourceForm;
use absprache_desk::words::source_hindrance;
use absprache_engine::tone::Language;
use chrono::{DateTime, Utc};

use super::configured::{World, check};

/// Looks for the notifications of the desktop, and for KDE Connect.
pub async fn nearby(world: &World, now: DateTime<Utc>, language: Language) -> Vec<Nearby> {
    let all =
        [(Source::Notifications, SourceForm::Notifications), (Source::KdeConnect, SourceForm::KdeConnect)];
    let mut found = Vec::new();
    for (source, form) in all {
        let name = source.name();
        let hindrance = check(&source, world, now).await.err();
        let hindrance = hindrance.map(|hindrance| source_hindrance(&name, &hindrance, language));
        found.push(Nearby { form, id: name.0, hindrance });
    }
    found
}
