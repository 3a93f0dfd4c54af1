//! The menu of the icon, as desktops on Linux read it: Canonical's `com.canonical.dbusmenu`.

use std::collections::HashMap;
use std::sync::atomic::Ordering;

use tauri::Runtime;
use zbus::object_server::SignalEmitter;
use zbus::{OwnedVariant, Variant, interface};

use super::chosen;
use super::face::{Entry, Kind};
use crate::resident::Resident;

pub(super) const PATH: &str = "/MenuBar";
/// The number of the menu itself, of which the entries are parts.
pub(super) const ALL: i32 = 0;

type Properties = HashMap<&'static str, Variant<'static>>;
/// Number, properties, parts.
type Part = (i32, Properties, Vec<Variant<'static>>);

pub(super) struct Menu<R: Runtime>(pub(super) Resident<R>);

/// Whoever asks for some properties is given all: they are few.
#[interface(name = "com.canonical.dbusmenu")]
impl<R: Runtime> Menu<R> {
    #[zbus(property)]
    fn version(&self) -> u32 {
        3
    }

    #[zbus(property)]
    fn status(&self) -> &'static str {
        "normal"
    }

    #[zbus(property)]
    fn text_direction(&self) -> &'static str {
        "ltr"
    }

    fn get_layout(&self, of: i32, depth: i32, _names: Vec<String>) -> zbus::fdo::Result<(u32, Part)> {
        let changes = self.0.tray.line.changes.load(Ordering::Relaxed);
        if of == ALL {
            let parts = if depth == 0 { Vec::new() } else { self.entries() };
            let parts = parts.iter().map(|entry| Variant::from(part(entry))).collect();
            return Ok((changes, (ALL, whole(), parts)));
        }
        let entries = self.entries();
        let entry = entries.iter().find(|entry| entry.number == of);
        entry.map(|entry| (changes, part(entry))).ok_or_else(|| no_entry(of))
    }

    fn get_group_properties(&self, of: Vec<i32>, _names: Vec<String>) -> Vec<(i32, Properties)> {
        let entries = self.entries();
        let all =
            [(ALL, whole())].into_iter().chain(entries.iter().map(|entry| (entry.number, properties(entry))));
        all.filter(|(number, _)| of.is_empty() || of.contains(number)).collect()
    }

    fn get_property(&self, of: i32, name: &str) -> zbus::fdo::Result<OwnedVariant> {
        let entries = self.entries();
        let entry = entries.iter().find(|entry| entry.number == of).ok_or_else(|| no_entry(of))?;
        let value = properties(entry).remove(name).ok_or_else(|| no_entry(of))?;
        value.try_into().map_err(|_no_file| no_entry(of))
    }

    fn event(&self, of: i32, kind: &str, _data: OwnedVariant, _at: u32) {
        if kind == "clicked" {
            chosen(&self.0, of);
        }
    }

    fn event_group(&self, events: Vec<(i32, String, OwnedVariant, u32)>) -> Vec<i32> {
        for (of, kind, data, at) in events {
            self.event(of, &kind, data, at);
        }
        // None of them is an error.
        Vec::new()
    }

    /// Whether it changes before it is shown.
    fn about_to_show(&self, _of: i32) -> bool {
        false
    }

    /// Which change, and which there are not.
    fn about_to_show_group(&self, _of: Vec<i32>) -> (Vec<i32>, Vec<i32>) {
        (Vec::new(), Vec::new())
    }

    #[zbus(signal)]
    pub(super) async fn layout_updated(
        emitter: &SignalEmitter<'_>,
        changes: u32,
        of: i32,
    ) -> zbus::Result<()>;
}

impl<R: Runtime> Menu<R> {
    fn entries(&self) -> Vec<Entry> {
        self.0.tray.face().map(|face| face.entries).unwrap_or_default()
    }
}

fn whole() -> Properties {
    HashMap::from([("children-display", "submenu".into())])
}

fn part(entry: &Entry) -> Part {
    (entry.number, properties(entry), Vec::new())
}

fn properties(entry: &Entry) -> Properties {
    // One underscore would mark the key of an entry.
    let label = |words: &str| words.replace('_', "__").into();
    match &entry.kind {
        Kind::Line => HashMap::from([("type", "separator".into())]),
        Kind::Sentence(words) => HashMap::from([("label", label(words)), ("enabled", false.into())]),
        Kind::Choice(_, words) => HashMap::from([("label", label(words))]),
    }
}

fn no_entry(of: i32) -> zbus::fdo::Error {
    zbus::fdo::Error::InvalidArgs(format!("there is no such entry, or no such property of it: {of}"))
}
